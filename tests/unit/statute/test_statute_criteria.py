"""Criteria: the traps that boards fall into, and a second statement of every regime."""

import random
from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casereviews import statute
from casereviews.statute.errors import BadValue, NoCriteria, UnknownFact, UnknownRegime
from casereviews.statute.logic import FALSE, TRUE, UNKNOWN, Not, all_of, any_of, evaluator, known, names
from casereviews.statute.trial import trial
from tests.proof.test_statute_criteria import (
    check_only_listed_facts_settle_it,
    check_what_is_still_to_find_out,
    first_answer,
    random_facts,
    table,
)
from tests.unit.statute.statute_second_statement import SECOND

WT2013, WT2015 = "england-scr-wt2013", "england-scr-wt2015"
NOTHING_ELSE = {
    "in_custody": False,
    "detained_under_mental_health_act": False,
    "deprivation_of_liberty": False,
}


def outcome(regime: str, **facts: bool | None) -> str:
    return statute.assess(regime, facts).outcome.value


def limb(regime: str, id: str, facts: Mapping[str, bool | None]) -> tuple[bool | None, bool]:
    (found,) = [answer for answer in statute.assess(regime, facts).limbs if answer.limb.id == id]
    return found.value, found.presumed


# The traps


def test_joint_working_is_asked_of_harm_alone() -> None:
    died = {"abuse_or_neglect_known": True, "child_died": True, "joint_working_concern": False}
    answer = statute.assess(WT2015, died)
    assert (answer.outcome.value, answer.decided_by) == ("required", ("A",))


def test_suspicion_is_enough() -> None:
    assert outcome(WT2015, abuse_or_neglect_suspected=True, abuse_or_neglect_known=False, child_died=True) == "required"


def test_custody_needs_neither_abuse_nor_concern_and_rests_on_guidance() -> None:
    facts = {"abuse_or_neglect_known": False, "abuse_or_neglect_suspected": False, "joint_working_concern": False}
    answer = statute.assess(WT2015, {**facts, "child_died": True, "in_custody": True})
    assert (answer.outcome.value, answer.decided_by) == ("required", ("C",))
    assert [route.basis.value for route in answer.routes] == ["regulation", "regulation", "guidance"]


def test_detention_under_the_mental_health_act_is_a_limb_of_its_own() -> None:
    detained = {"child_died": True, "in_custody": False, "detained_under_mental_health_act": True}
    assert statute.assess(WT2015, detained).decided_by == ("C",)
    criteria = statute.regime(WT2015).criteria
    assert criteria is not None
    assert "1983" in criteria.limb("MHA").title


def test_suspected_suicide_decides_nothing_by_itself() -> None:
    facts = {"abuse_or_neglect_known": False, "abuse_or_neglect_suspected": False, "child_died": True, **NOTHING_ELSE}
    assert outcome(WT2015, suspected_suicide=True, **facts) == "may"
    for value in (True, False, None):
        assert outcome(WT2015, suspected_suicide=value, child_died=True, abuse_or_neglect_known=True) == "required"


def test_serious_harm_was_narrower_in_2013() -> None:
    lasting = {"abuse_or_neglect_known": True, "child_died": False, "serious_impairment": True}
    assert outcome(WT2015, **lasting) == "required"
    assert outcome(WT2013, **lasting) == "not_yet_known"
    gone = {**lasting, "permanent_impairment": False, "life_threatening_injury": False, "serious_sexual_abuse": False}
    assert outcome(WT2013, **gone) == "may"
    assert outcome(WT2013, **{**gone, "permanent_impairment": True}) == "required"


def test_sexual_abuse_and_deprivation_of_liberty_are_each_of_one_edition() -> None:
    assert statute.assess(WT2015, {"serious_sexual_abuse": True}).unused_facts == ("serious_sexual_abuse",)
    assert statute.assess(WT2013, {"deprivation_of_liberty": True}).unused_facts == ("deprivation_of_liberty",)


def test_doubt_about_joint_working_is_presumed_to_be_concern() -> None:
    harmed = {"abuse_or_neglect_known": True, "life_threatening_injury": True}
    assert limb(WT2015, "JW", harmed) == (True, True)
    assert limb(WT2015, "JW", {**harmed, "joint_working_concern": True}) == (True, False)
    assert limb(WT2015, "JW", {**harmed, "joint_working_concern": False}) == (False, False)
    assert limb(WT2015, "JW", {"life_threatening_injury": True}) == (None, False)


def test_there_is_no_such_presumption_for_adults() -> None:
    facts = {"care_and_support_needs": True, "adult_died": True, "death_from_abuse_or_neglect": True}
    assert outcome("england-sar", **facts) == "not_yet_known"


def test_routes_a_and_b_are_always_notifiable() -> None:
    for facts in table("england-cdr"):
        for harmed in (True, False):
            case = {**facts, "abuse_or_neglect_known": True, "life_threatening_injury": harmed}
            answer = statute.assess(WT2015, {k: v for k, v in case.items() if k != "normally_resident"})
            if {"A", "B"} & set(answer.decided_by):
                assert [told.value for told in answer.notifications] == [True]


def test_a_serious_case_never_forces_a_local_review() -> None:
    serious = {"abuse_or_neglect_known": True, "child_died": True, "improvements_needed": True}
    answer = statute.assess("england-lcspr-wt2023", serious)
    assert answer.outcome.value == "may"
    assert [(c.id, c.fact, c.value) for c in answer.considerations] == [
        ("a", "improvements_needed", True),
        ("b", "recurrent_themes", None),
        ("c", "joint_working_concern", None),
        ("d", "panel_prefers_local_review", None),
    ]


def test_a_looked_after_death_is_notified_without_a_rapid_review() -> None:
    facts = {"abuse_or_neglect_known": False, "abuse_or_neglect_suspected": False, "child_died": True}
    answer = statute.assess("england-rapid-review-wt2018", {**facts, "looked_after": True})
    assert answer.outcome.value == "not_required"
    assert {told.id: told.value for told in answer.notifications} == {
        "serious-incident": False,
        "looked-after-death": True,
    }


def test_adults_with_both_harms_but_dead_or_alive_unknown_is_not_yet_known() -> None:
    facts = dict.fromkeys(
        (
            "care_and_support_needs",
            "joint_working_concern",
            "death_from_abuse_or_neglect",
            "serious_abuse_or_neglect",
        ),
        True,
    )
    answer = statute.assess("england-sar", facts)
    assert answer.outcome.value == "not_yet_known"
    assert [(f.fact, f.could_change) for f in answer.still_to_find_out] == [("adult_died", True)]


@pytest.mark.parametrize(
    ("care", "said", "decided_by"),
    [(True, "may", ("JW", "D")), (False, "not_required", ("CARE", "JW", "D")), (None, "not_yet_known", ())],
)
def test_a_board_may_review_any_adult_with_needs(care: bool | None, said: str, decided_by: tuple[str, ...]) -> None:
    facts = {"care_and_support_needs": care, "joint_working_concern": False, "adult_died": False}
    answer = statute.assess("england-sar", facts)
    assert (answer.outcome.value, answer.decided_by) == (said, decided_by)


def test_good_practice_is_a_duty_in_northern_ireland() -> None:
    facts = {"worked_effectively": True, "outstanding_positive_learning": True}
    assert statute.assess("ni-cmr", facts).decided_by == ("MUST_CMR_2",)


@pytest.mark.parametrize(
    ("register", "looked_after", "variant"),
    [(False, False, "concise"), (False, True, "extended"), (True, None, "extended"), (False, None, None)],
)
def test_wales_concise_or_extended(register: bool, looked_after: bool | None, variant: str | None) -> None:
    facts = {
        "abuse_or_neglect_known": True,
        "child_died": True,
        "on_register_in_6_months": register,
        "looked_after_in_6_months": looked_after,
    }
    answer = statute.assess("wales-cpr", facts)
    assert (answer.outcome.value, answer.variant) == ("required", variant)
    assert statute.assess("wales-cpr", facts | {"abuse_or_neglect_known": None}).variant is None


# The second statement


@pytest.mark.parametrize("regime", SECOND)
def test_the_truth_table_of_true_and_false(regime: str) -> None:
    """All rows of the library's own table in one go; the slow proof asks `assess` for each row."""
    tried = trial(regime)
    assert tried is not None
    facts = tried.criteria.facts
    rows = list(product((False, True), repeat=len(facts)))
    every_case = (1 << len(rows)) - 1
    columns = {fact: _column([row[place] for row in rows]) for place, fact in enumerate(facts)}
    true, _ = tried.met(tried.limb_values(columns, every_case))
    told = [test(tried.limb_values(columns, every_case))[0] for test in tried.notifications]
    for number, row in enumerate(rows):
        said, _, notified = SECOND[regime](dict(zip(facts, row, strict=True)))
        assert (said == tried.criteria.met.value) == bool(true >> number & 1)
        assert [value for _, value in notified] == [bool(column >> number & 1) for column in told]


def _column(values: list[bool]) -> tuple[int, int]:
    true = int("".join("1" if value else "0" for value in reversed(values)), 2)
    return true, ~true & (1 << len(values)) - 1


@pytest.mark.parametrize("regime", SECOND)
def test_random_mixtures_with_what_could_still_change_them(regime: str) -> None:
    dice = random.Random(regime)
    for _ in range(25):
        facts = random_facts(regime, dice, most_open=5)
        assert first_answer(regime, facts) == SECOND[regime](facts), facts
        check_what_is_still_to_find_out(regime, facts)
        check_only_listed_facts_settle_it(regime, facts)


def test_every_regime_with_criteria_is_said_twice() -> None:
    assert set(SECOND) == {regime.id for regime in statute.regimes() if regime.criteria}


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(statute.FACTS, st.sampled_from((True, False, None)))))
def test_finding_out_never_overturns_what_was_known(facts: dict[str, bool | None]) -> None:
    before = statute.assess("ni-cmr", facts)
    after = statute.assess("ni-cmr", {name: True if value is None else value for name, value in facts.items()})
    if before.outcome is not statute.Outcome.NOT_YET_KNOWN:
        assert after.outcome is before.outcome


# The edges


def test_every_fact_is_asked_for_by_some_regime_and_no_other_is() -> None:
    asked = {fact for regime in statute.regimes() if regime.criteria for fact in regime.criteria.facts}
    assert asked == set(statute.FACTS)


def test_limbs_use_only_the_facts_of_their_regime() -> None:
    for regime in statute.regimes():
        if regime.criteria:
            assert {fact for found in regime.criteria.limbs for fact in found.facts} <= set(regime.criteria.facts)
            assert {id for route in regime.criteria.routes for id in route.limbs} <= {
                found.id for found in regime.criteria.limbs
            }


def test_what_is_no_fact_is_refused() -> None:
    with pytest.raises(UnknownFact, match="did you mean child_died"):
        statute.assess(WT2015, {"child_dead": True})
    for value in ("true", 1, 0, 1.0, [], {}):
        with pytest.raises(BadValue):
            statute.assess(WT2015, {"child_died": value})  # type: ignore[dict-item]
    with pytest.raises(NoCriteria):
        statute.assess("scotland-lr", {})
    with pytest.raises(UnknownRegime):
        statute.assess("england", {})


def test_the_answer_says_why() -> None:
    required = statute.assess(WT2015, {"abuse_or_neglect_known": True, "life_threatening_injury": True})
    assert "A review is required." in required.because
    assert "presumed" in required.because
    shut = statute.assess("england-cdr", {"child_died": False})
    assert shut.because == "A review is not required. Has the child died? No."
    still_open = statute.assess("england-cdr", {"child_died": True})
    assert still_open.because.endswith("Still to be found out: The child was normally resident in the area.")


# Logic


def test_not_yet_known_is_carried_through() -> None:
    values = {"t": TRUE, "f": FALSE, "u": UNKNOWN}
    for statement, value in (
        (all_of("t", "u"), None),
        (all_of("f", "u"), False),
        (all_of("t", "t"), True),
        (any_of("t", "u"), True),
        (any_of("f", "u"), None),
        (any_of("f", "f"), False),
        (Not("u"), None),
        (Not("f"), True),
        (Not(all_of("t", "f")), True),
    ):
        assert known(evaluator(statement)(values)) is value
    assert names(any_of(all_of("t", Not("f")), "u", "t")) == ("t", "f", "u")
