"""Every duty of every regime, as a table that a practitioner can read and sign."""

from datetime import date

import pytest

from casereviews import statute
from casereviews.statute.duties import mirror, unread
from casereviews.statute.errors import NotOurs, UnknownRegime
from casereviews.statute.overrides import BoardRule, board_rules, overridden

RAPID = "england-rapid-review-wt2018 england-rapid-review-wt2023"
LCSPR = "england-lcspr-wt2018 england-lcspr-wt2023"
SCR = "england-scr-wt2013 england-scr-wt2015"

TABLE = """
england-scr-wt2013        report-decision-not-to-review  R04  decision_not_to_review   14 calendar_days  after                 should  P
england-scr-wt2013        report-decision-to-review      R05  decision_to_review       -                 after                 should  P
england-scr-wt2013        send-advance-copies            R09  publication_planned      7 calendar_days   no_later_than_before  should  S
england-scr-wt2013        publish-after-advance-copies   R09  advance_copies_sent      7 calendar_days   not_before            should  S
england-scr-wt2015        notify-incident                R01  council_aware            5 working_days    after                 should  2S
england-scr-wt2015        decide                         R02  incident_notified        1 months          after                 should  S
england-scr-wt2015        notify-decision                R03  decision_made            5 working_days    after                 should  K
england-scr-wt2015        name-reviewers                 R06  reviewer_appointed       -                 after                 should  K
england-scr-wt2015        complete-review                R07  review_started           6 months          after                 should  P
england-scr-wt2015        send-advance-copies            R08  publication_planned      7 working_days    no_later_than_before  should  K
england-scr-wt2015        publish-after-advance-copies   R08  advance_copies_sent      7 working_days    not_before            should  K
SCR                       keep-public                    R10  published                12 months         not_before            should  2S
SCR                       supply-on-request              R11  published                -                 after                 should  2S
RAPID                     notify-panel                   R14  council_aware            5 working_days    after                 should  P
RAPID                     tell-partners                  R15  council_aware            5 working_days    after                 should  P
RAPID                     notify-looked-after-death      R16  council_aware            5 working_days    after                 must    P
RAPID                     complete-rapid-review          R17  incident_notified        15 working_days   after                 should  2S
RAPID                     send-rapid-review              R18  incident_notified        15 working_days   after                 should  S
LCSPR                     notify-decision                R20  decision_to_review       -                 after                 should  K
LCSPR                     complete-and-publish           R21  decision_to_review       6 months          after                 should  2S
LCSPR                     explain-delay                  R22  delay_known              -                 after                 should  K
LCSPR                     send-advance-copies            R23  publication_planned      7 working_days    no_later_than_before  must    K
LCSPR                     publish-after-advance-copies   R23  advance_copies_sent      7 working_days    not_before            must    K
LCSPR                     keep-public                    R24  published                12 months         not_before            must    K
LCSPR                     monitor-review                 R26  review_started           -                 after                 must    P
england-lcspr-wt2023      publish-yearly-report          R27  year_ended               09-30             after                 must    K
england-lcspr-wt2023      send-yearly-report             R28  annual_report_published  7 calendar_days   after                 should  K
england-national          keep-public                    R25  published                36 months         not_before            must    K
england-sar               complete-review                R37  review_started           6 months          after                 should  K
england-sar               publish-annual-report          R38  year_ended               -                 after                 must    S
england-dhr               tell-partnership               R39  death                    -                 after                 should  P
england-dhr               decide                         R40  incident_notified        1 months          after                 should  K
england-dhr               complete-report                R41  decision_to_review       6 months          after                 should  K
england-dhr               publish-after-clearance        R42  quality_cleared          -                 not_before            must    2S
england-dhr               keep-public                    R43  published                12 months         not_before            local   S
england-dardr             send-report                    R44  report_completed         -                 after                 must    P
england-cdr               review-by-panel                R45  death                    6 months          after                 should  K
wales-cpr                 complete-review                R30  referred_to_subgroup     6 months          after                 should  K
wales-cpr                 keep-public                    R31  published                84 calendar_days  not_before            must    K
wales-susr                tell-government                R32  decision_to_review       -                 after                 should  P
wales-safeguarding-board  publish-annual-report          R29  year_ended               07-31             after                 must    P
scotland-lr               notify-decision                R33  decision_made            -                 after                 should  P
scotland-lr               notify-adult-outcome           R34  ratified                 7 calendar_days   after                 should  P
scotland-lr               send-report                    R35  report_completed         -                 after                 should  P
"""  # noqa: E501


def expected() -> set[tuple[str, ...]]:
    """The table, a row for each regime; what is in the edition of 2026 is as in 2023, and unconfirmed."""
    rows = set()
    for line in TABLE.strip().splitlines():
        regimes, id, rule, starts, *allowance, direction, strength, grade = line.split()
        for regime in {"SCR": SCR, "RAPID": RAPID, "LCSPR": LCSPR}.get(regimes, regimes).split():
            row = (id, rule, starts, " ".join(allowance), direction, strength)
            rows.add((regime, *row, grade))
            if regime.endswith("-wt2023"):
                rows.add((regime.replace("2023", "2026"), *row, "K"))
    return rows


def written_down() -> set[tuple[str, ...]]:
    return {
        (regime.id, duty.id, duty.rule, duty.starts, short(duty.allowance), duty.direction, duty.strength, duty.grade)
        for regime in statute.regimes()
        for duty in regime.duties
    }


def short(allowance: statute.Allowance | None) -> str:
    if allowance is None:
        return "-"
    return allowance.month_day or f"{allowance.number} {allowance.unit}"


DUTIES = [pytest.param(duty, id=f"{regime.id}-{duty.id}") for regime in statute.regimes() for duty in regime.duties]


def test_the_duties_are_those_of_the_table() -> None:
    assert written_down() == expected()


@pytest.mark.parametrize("duty", DUTIES)
def test_every_duty_says_where_it_is_written_and_how_well_we_know_it(duty: statute.Duty) -> None:
    assert duty.words.endswith(".")
    assert duty.title
    assert duty.actor
    assert duty.source.document
    assert duty.confirmed == (duty.grade != "K")
    assert duty.grade.mark == ("confirmed" if duty.confirmed else "unconfirmed")
    assert duty.grade.words
    assert duty.starts in statute.EVENTS
    assert duty.in_force == statute.regime(duty.regime).in_force
    assert duty.reference == f"{duty.regime}/{duty.id}, version 1"


@pytest.mark.parametrize("duty", DUTIES)
def test_every_date_has_a_reason_of_one_sentence(duty: statute.Duty) -> None:
    found = statute.due(duty, date(2016, 3, 23))
    assert found.because.endswith(".")
    assert found.method
    if duty.allowance is None:
        assert found.falls_on is None
        assert found.because == duty.words
    else:
        assert found.falls_on is not None
        assert "23 March 2016" in found.because
        assert duty.allowance.number is None or str(duty.allowance.number) in found.because


@pytest.mark.parametrize("id", ["england-scr-wt2013", "england-scr-wt2015", "england-lcspr-wt2018"])
def test_advance_copies_have_a_mirror(id: str) -> None:
    sending, publishing = (
        statute.regime(id).duty(name) for name in ("send-advance-copies", "publish-after-advance-copies")
    )
    assert sending is not None
    assert publishing is not None
    made = mirror(sending)
    for part in ("id", "rule", "starts", "allowance", "direction", "strength", "grade", "source", "title"):
        assert getattr(made, part) == getattr(publishing, part)


def test_where_law_and_guidance_differ_the_reason_says_both() -> None:
    for id, name in (
        ("england-rapid-review-wt2018", "notify-panel"),
        ("england-lcspr-wt2023", "publish-yearly-report"),
    ):
        duty = statute.regime(id).duty(name)
        assert duty is not None
        because = statute.due(duty, date(2024, 3, 28)).because
        assert "law (must)" in because
        assert "guidance (should)" in because


def test_an_edition_nobody_has_read_cites_itself_and_keeps_the_acts() -> None:
    older = statute.regime("england-lcspr-wt2023")
    carried = unread(older.duties, statute.Source("Working Together to Safeguard Children", "March 2026"))
    cited = {duty.id: duty.source.edition for duty in carried}
    assert cited["notify-decision"] == "March 2026"
    assert cited["keep-public"] == "SI 2018/789"


def test_regimes_come_by_id_and_an_unknown_one_is_refused_with_a_hint() -> None:
    ids = [regime.id for regime in statute.regimes()]
    assert ids == sorted(ids)
    assert len(ids) == 23
    assert statute.regime("local").duty("keep-public") is None
    with pytest.raises(UnknownRegime, match="did you mean england-scr-wt2015"):
        statute.regime("england-scr-wt215")


@pytest.mark.parametrize(
    ("id", "nation", "calendar", "edition"),
    [
        ("england-scr-wt2015", "england", "england-and-wales", "wt2015"),
        ("england-rapid-review-wt2018", "england", "england-and-wales", "wt2018"),
        ("wales-cpr", "wales", "england-and-wales", "regulations-2015"),
        ("scotland-lr", "scotland", "scotland", "guidance-2024"),
        ("ni-cmr", "ni", "northern-ireland", "regulations-2012"),
        ("england-sar", "england", "england-and-wales", "care-act-2014"),
        ("local", None, "england-and-wales", None),
    ],
)
def test_nation_calendar_and_edition(id: str, nation: str | None, calendar: str, edition: str | None) -> None:
    regime = statute.regime(id)
    assert (regime.nation, regime.calendar, regime.edition) == (nation, calendar, edition)


def test_who_must_be_told_is_data_with_a_grade() -> None:
    told = statute.regime("england-scr-wt2015").told
    decided = {(t.who, t.grade.value) for t in told if t.matter is statute.Matter.DECISION_TO_REVIEW}
    assert decided == {("Ofsted", "P"), ("the Department for Education", "K"), ("the national panel", "P")}


def test_of_an_edition_nobody_has_read_everything_is_unconfirmed() -> None:
    for id in ("england-lcspr-wt2026", "england-rapid-review-wt2026"):
        regime = statute.regime(id)
        assert regime.criteria is not None
        grades = {rule.grade for rules in (regime.duties, regime.told, regime.criteria.limbs) for rule in rules}
        assert grades == {statute.Grade.RECALLED}


def test_what_a_published_report_must_carry() -> None:
    publishing = statute.regime("england-scr-wt2015").publishing
    assert publishing is not None
    assert len(publishing.must_contain) == 3
    assert publishing.by_default is not None


# A board's own rules


def test_a_board_may_set_its_own_value_and_both_are_kept() -> None:
    rule = BoardRule(
        id="referral-form", title="Send the referral form", actor="the referrer", starts="death",
        allowance=statute.Allowance(72 // 24, statute.Unit.CALENDAR_DAYS), reason="Three days, agreed in May 2016.",
    )  # fmt: skip
    (duty,) = board_rules("exampleshire", [rule])
    assert (duty.strength, duty.regime) == (statute.Strength.LOCAL, "local")
    change = overridden(duty, statute.Allowance(5, statute.Unit.WORKING_DAYS), "Five working days since 2017.")
    assert change.older.allowance == statute.Allowance(3, statute.Unit.CALENDAR_DAYS)
    assert change.newer.allowance == statute.Allowance(5, statute.Unit.WORKING_DAYS)
    assert (change.older.version, change.newer.version) == (1, 2)
    assert "Five working days since 2017." in change.newer.words
    assert statute.due(change.newer, date(2017, 3, 3)).due == date(2017, 3, 10)


def test_a_board_may_not_change_law_or_guidance() -> None:
    for id in ("keep-public", "notify-incident"):
        duty = statute.regime("england-scr-wt2015").duty(id)
        assert duty is not None
        with pytest.raises(NotOurs, match="Working Together"):
            overridden(duty, statute.Allowance(1, statute.Unit.MONTHS), "We are in a hurry.")


def test_a_reason_is_needed() -> None:
    duty = statute.regime("england-dhr").duty("keep-public")
    assert duty is not None
    with pytest.raises(statute.StatuteError, match="reason"):
        overridden(duty, None, "  ")
    assert overridden(duty, None, "We keep them for ever.").newer.allowance is None
