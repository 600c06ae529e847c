"""The full truth table of every regime's criteria, against a second statement written by hand.

Every fact is tried as true, false and not yet known where that is fewer than 200,000 combinations, and as true
and false where it is more; and then 20,000 random mixtures, each with a brute-force answer to "could it change?".
"""

import random
from collections.abc import Iterator
from itertools import islice, product

import pytest

from casereviews import statute
from tests.unit.statute.statute_second_statement import SECOND, Answer, Known

Facts = dict[str, Known]


def first_answer(regime: str, facts: Facts) -> Answer:
    found = statute.assess(regime, facts)
    return found.outcome.value, found.variant, tuple((told.id, told.value) for told in found.notifications)


def table(regime: str) -> Iterator[Facts]:
    criteria = statute.regime(regime).criteria
    assert criteria is not None
    values: tuple[Known, ...] = (True, False, None) if 3 ** len(criteria.facts) < 200_000 else (True, False)
    for row in product(values, repeat=len(criteria.facts)):
        yield dict(zip(criteria.facts, row, strict=True))


def random_facts(regime: str, dice: random.Random, most_open: int) -> Facts:
    """Facts with at most so many not yet known."""
    criteria = statute.regime(regime).criteria
    assert criteria is not None
    still_open = set(dice.sample(criteria.facts, dice.randint(0, min(most_open, len(criteria.facts)))))
    return {fact: None if fact in still_open else dice.random() < 0.5 for fact in criteria.facts}


def could_change_by_brute_force(regime: str, facts: Facts, fact: str) -> bool:
    others = [name for name, value in facts.items() if value is None and name != fact]
    for row in product((True, False), repeat=len(others)):
        case = facts | dict(zip(others, row, strict=True))
        if len({SECOND[regime](case | {fact: value}) for value in (True, False, None)}) > 1:
            return True
    return False


def check_what_is_still_to_find_out(regime: str, facts: Facts) -> None:
    said = {found.fact: found.could_change for found in statute.assess(regime, facts).still_to_find_out}
    assert list(said) == [fact for fact, value in facts.items() if value is None]
    assert said == {fact: could_change_by_brute_force(regime, facts, fact) for fact in said}, (regime, facts)


def check_only_listed_facts_settle_it(regime: str, facts: Facts) -> None:
    """Facts that "could not change the answer" do not, whatever they turn out to be."""
    idle = [found.fact for found in statute.assess(regime, facts).still_to_find_out if not found.could_change]
    for row in islice(product((True, False), repeat=len(idle)), 16):
        later = facts | dict(zip(idle, row, strict=True))
        assert first_answer(regime, later) == first_answer(regime, facts), (regime, facts, later)


@pytest.mark.proof
@pytest.mark.parametrize("regime", SECOND)
def test_the_whole_truth_table(regime: str) -> None:
    for facts in table(regime):
        assert first_answer(regime, facts) == SECOND[regime](facts), facts


@pytest.mark.proof
@pytest.mark.parametrize("regime", SECOND)
def test_random_mixtures_and_what_could_still_change_them(regime: str) -> None:
    dice = random.Random(regime)
    for _ in range(20_000 // len(SECOND)):
        facts = random_facts(regime, dice, most_open=7)
        assert first_answer(regime, facts) == SECOND[regime](facts), facts
        check_what_is_still_to_find_out(regime, facts)
        check_only_listed_facts_settle_it(regime, facts)
