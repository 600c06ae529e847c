"""The dates of a case: the worked examples of our contract, events that do not agree, and pauses."""

from datetime import date

import pytest

from casereviews import statute
from casereviews.statute.errors import BadCall, BadValue, BeyondCalendar, ConflictingEvents, OutOfRange, UnknownEvent
from casereviews.statute.overrides import BoardRule, board_rules

WT2015 = "england-scr-wt2015"


def day(iso: str) -> date:
    return date.fromisoformat(iso)


def dates(regime: str, nation: str | None = None, **events: str) -> list[tuple[str, str, str]]:
    """Duty, the day counted from, and the date with its kind: "=" due, ">" not before, "" no number."""
    answer = statute.clock(regime, {name: day(iso) for name, iso in events.items()}, nation)
    return [(d.duty.id, d.started.isoformat(), shown(d)) for d in answer.deadlines]


def shown(deadline: statute.Deadline) -> str:
    if deadline.due:
        return f"={deadline.due}"
    return f">{deadline.earliest}" if deadline.earliest else ""


def test_christmas_and_new_year_are_passed_over() -> None:
    assert dates(WT2015, council_aware="2015-12-23", incident_notified="2015-12-31") == [
        ("notify-incident", "2015-12-23", "=2016-01-04"),
        ("decide", "2015-12-31", "=2016-01-31"),
    ]


def test_a_no_publication_and_the_copies_before_it() -> None:
    events = {"decision_not_to_review": "2015-05-20", "publication_planned": "2015-02-18", "published": "2014-05-29"}
    assert dates(WT2015, **events) == [
        ("send-advance-copies", "2015-02-18", "=2015-02-09"),
        ("notify-decision", "2015-05-20", "=2015-05-28"),
        ("keep-public", "2014-05-29", ">2015-05-29"),
        ("supply-on-request", "2014-05-29", ""),
    ]
    assert dates("england-scr-wt2013", publication_planned="2014-05-29", decision_not_to_review="2014-04-14") == [
        ("report-decision-not-to-review", "2014-04-14", "=2014-04-28"),
        ("send-advance-copies", "2014-05-29", "=2014-05-22"),
    ]


def test_publication_after_advance_copies() -> None:
    assert dates(WT2015, advance_copies_sent="2015-02-07") == [
        ("publish-after-advance-copies", "2015-02-07", ">2015-02-18")
    ]
    assert dates("england-scr-wt2013", advance_copies_sent="2014-05-22") == [
        ("publish-after-advance-copies", "2014-05-22", ">2014-05-29")
    ]


def test_the_year_of_a_partnership() -> None:
    events = {"year_ended": day("2024-03-31"), "decision_to_review": day("2023-12-31"), "death": day("2023-11-02")}
    answer = statute.clock("england-lcspr-wt2023", events)
    assert [(d.duty.id, shown(d), d.duty.confirmed, d.duty.status) for d in answer.deadlines] == [
        ("complete-and-publish", "=2024-06-30", True, "dated"),
        ("publish-yearly-report", "=2024-09-30", False, "dated"),
        ("notify-decision", "", False, "no_number"),
    ]
    assert answer.unused_events == ("death",)


def test_a_boards_own_review_has_no_clock() -> None:
    answer = statute.clock("local", {"published": day("2017-06-30")})
    assert (answer.deadlines, answer.unused_events) == ((), ("published",))


def test_the_calendar_is_that_of_the_regime_unless_told() -> None:
    rapid = "england-rapid-review-wt2018"
    assert dates(rapid, incident_notified="2018-12-31")[0][2] == "=2019-01-22"
    assert dates(rapid, "scotland", incident_notified="2018-12-31")[0][2] == "=2019-01-23"
    assert statute.clock("ni-cmr", {"death": day("2016-01-01")}).nation == "northern-ireland"
    with pytest.raises(BadValue):
        dates(rapid, "wales", incident_notified="2018-12-31")


def test_a_decision_either_way_is_the_decision() -> None:
    for way in ("decision_made", "decision_to_review", "decision_not_to_review"):
        assert dates(WT2015, **{way: "2016-06-16"}) == [("notify-decision", "2016-06-16", "=2016-06-23")]
    both = {"decision_made": day("2016-06-16"), "decision_to_review": day("2016-06-16")}
    assert statute.clock(WT2015, both).unused_events == ()
    assert statute.clock("england-scr-wt2013", both).unused_events == ("decision_made",)
    assert statute.clock("england-cdr", both).unused_events == ("decision_made", "decision_to_review")


@pytest.mark.parametrize(
    "events",
    [
        {"decision_to_review": "2016-06-16", "decision_not_to_review": "2016-06-16"},
        {"decision_to_review": "2016-06-16", "decision_not_to_review": "2016-06-17"},
        {"decision_to_review": "2016-06-16", "decision_made": "2016-06-17"},
    ],
)
def test_decisions_that_do_not_agree_are_refused(events: dict[str, str]) -> None:
    with pytest.raises(ConflictingEvents):
        dates(WT2015, **events)


def test_events_nobody_knows_and_no_events_are_refused() -> None:
    with pytest.raises(UnknownEvent, match=r"did you mean council_aware\?"):
        dates(WT2015, council_awre="2016-05-03")
    with pytest.raises(UnknownEvent, match=r"“xyz”\."):
        dates(WT2015, xyz="2016-05-03")
    with pytest.raises(BadCall):
        statute.clock(WT2015, {})


def test_beyond_the_calendar_nothing_is_guessed() -> None:
    with pytest.raises(BeyondCalendar, match=r"notify-decision.*england-and-wales.*26 December 2028"):
        dates(WT2015, decision_made="2028-12-21", review_started="2016-01-01")
    assert dates(WT2015, review_started="2030-08-31")[0][2] == "=2031-02-28"
    with pytest.raises(OutOfRange):
        dates(WT2015, review_started="9999-12-01")


def test_dates_of_one_day_come_by_id_and_the_last_day_of_time_before_no_date() -> None:
    assert [row[0] for row in dates("england-rapid-review-wt2018", council_aware="2018-07-02")] == [
        "notify-looked-after-death",
        "notify-panel",
        "tell-partners",
    ]
    assert [row[0] for row in dates(WT2015, published="9998-12-31")] == ["keep-public", "supply-on-request"]


@pytest.mark.parametrize(
    ("regime", "duty", "event", "because"),
    [
        (
            WT2015,
            "notify-incident",
            "2015-12-23",
            "5 working days after 23 December 2015, when the council became aware of the incident, not counting "
            "Christmas Day, Boxing Day and New Year’s Day.",
        ),
        (
            WT2015,
            "decide",
            "2016-05-23",
            "1 month after 23 May 2016, when notice of the incident was sent (“normally”).",
        ),
        (
            WT2015,
            "send-advance-copies",
            "2017-01-17",
            "7 working days before 17 January 2017, when publication is planned.",
        ),
        (
            WT2015,
            "publish-after-advance-copies",
            "2016-03-24",
            "Not before 7 working days have passed since 24 March 2016, when the advance copies were sent, not "
            "counting Good Friday and Easter Monday.",
        ),
        (
            "wales-safeguarding-board",
            "publish-annual-report",
            "2024-03-31",
            "The first 31 July after 31 March 2024, when the year of the report ended.",
        ),
    ],
)
def test_the_reason_is_a_sentence_that_can_be_defended(regime: str, duty: str, event: str, because: str) -> None:
    found = statute.regime(regime).duty(duty)
    assert found is not None
    assert statute.due(found, day(event)).because == because


def test_a_deadline_keeps_what_it_was_worked_out_from() -> None:
    found = statute.regime(WT2015).duty("notify-incident")
    assert found is not None
    deadline = statute.due(found, day("2015-12-23"), statute.calendar("scotland"))
    assert (deadline.calendar, deadline.covered_to) == ("scotland", day("2028-12-26"))
    assert deadline.method == "working days of scotland, bank holidays published to 26 December 2028"
    assert deadline.duty.reference == "england-scr-wt2015/notify-incident, version 1"
    assert deadline.due == day("2016-01-05")
    assert [holiday.title for holiday in deadline.passed_over][-1] == "2nd January"


# Pauses


def own_rule(number: int, unit: statute.Unit, may_pause: bool = True) -> statute.Duty:
    rule = BoardRule(
        id="return",
        title="Return the form",
        actor="the agency",
        starts="incident_notified",
        allowance=statute.Allowance(number, unit),
        reason="Agreed by the board.",
        may_pause=may_pause,
    )
    return board_rules("exampleshire", [rule])[0]


@pytest.mark.parametrize(
    ("number", "unit", "pauses", "due"),
    [
        (5, statute.Unit.WORKING_DAYS, [("2016-03-09", "2016-03-18")], "2016-03-23"),
        (5, statute.Unit.WORKING_DAYS, [("2016-03-12", "2016-03-13")], "2016-03-11"),
        (5, statute.Unit.WORKING_DAYS, [("2016-03-05", "2016-03-06")], "2016-03-11"),
        (5, statute.Unit.WORKING_DAYS, [("2016-02-01", "2016-03-07")], "2016-03-14"),
        (5, statute.Unit.WORKING_DAYS, [("2016-03-08", "2016-03-08"), ("2016-03-14", "2016-03-14")], "2016-03-15"),
        (10, statute.Unit.CALENDAR_DAYS, [("2016-03-10", "2016-03-19")], "2016-03-24"),
        (10, statute.Unit.CALENDAR_DAYS, [("2016-02-01", "2016-02-09")], "2016-03-14"),
        (1, statute.Unit.MONTHS, [("2016-03-10", "2016-03-12")], "2016-04-07"),
    ],
)
def test_a_clock_stands_still_while_it_is_paused(
    number: int, unit: statute.Unit, pauses: list[tuple[str, str]], due: str
) -> None:
    stopped = [statute.Pause(day(first), day(last), "police inquiry") for first, last in pauses]
    found = statute.due(own_rule(number, unit), day("2016-03-04"), statute.calendar("england-and-wales"), stopped)
    assert found.due == day(due)
    assert found.because.count("(police inquiry)") == len(pauses)


def test_national_clocks_cannot_be_stopped() -> None:
    pause = statute.Pause(day("2016-07-01"), day("2016-07-31"), "trial")
    for name in ("complete-review", "keep-public"):
        duty = statute.regime(WT2015).duty(name)
        assert duty is not None
        with pytest.raises(BadCall, match="explain why"):
            statute.due(duty, day("2016-06-16"), pauses=[pause])


# The rest of the data


def test_there_are_eighteen_quality_markers_in_three_parts() -> None:
    assert [marker.number for marker in statute.MARKERS] == list(range(1, 19))
    parts = [marker.part for marker in statute.MARKERS]
    assert (parts.count("set-up"), parts.count("running"), parts.count("outputs")) == (5, 8, 5)


def test_kinds_of_document_and_ways_of_working() -> None:
    assert len(statute.DOCUMENTS) == 34
    assert len(statute.METHODS) == 7


def test_what_the_library_offers_is_there_and_nothing_else_is() -> None:
    for name in statute.__all__:
        assert getattr(statute, name) is not None
    with pytest.raises(AttributeError):
        _ = statute.nothing_of_the_kind  # type: ignore[attr-defined]
