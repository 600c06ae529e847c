"""A regime's criteria made ready for trying, and which open facts could still change the answer.

To try every combination of n open facts one by one would take 2**n steps. Instead each fact is a whole number
with a bit for each combination, so that "and" and "or" try all of them at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from casereviews.statute.criteria import Criteria, Limb
from casereviews.statute.logic import FALSE, TRUE, UNKNOWN, AnyOf, Value, Values, evaluator
from casereviews.statute.regimes import regime

Test = Callable[[Values], Value]
ONE_CASE = 1
OF = {True: TRUE, False: FALSE, None: UNKNOWN}


@dataclass(frozen=True, eq=False)
class Trial:
    """Each test of the criteria as a function of the values of limbs (or, for a limb, of facts).

    `decisive` are the facts that any limb asks for.
    """

    criteria: Criteria
    limbs: tuple[tuple[Limb, Test], ...]
    routes: tuple[Test, ...]
    met: Test
    decisive: frozenset[str]
    notifications: tuple[Test, ...]
    variant: Test | None

    def limb_values(self, facts: Values, every_case: int = ONE_CASE) -> dict[str, Value]:
        """The value of each limb; `every_case` has a bit set for each case that is tried at once."""
        values: dict[str, Value] = {}
        for limb, test in self.limbs:
            value = test(facts)
            values[limb.id] = _presumed(limb, value, values, every_case) if limb.presumed_if else value
        return values

    def signature(self, facts: Values, every_case: int) -> tuple[int, ...]:
        """Rows of bits that differ in a case exactly where outcome, variant or notifications differ there."""
        limbs = self.limb_values(facts, every_case)
        true, false = self.met(limbs)
        rows = [true, *self._unmet(false, limbs), *self._variant(limbs)]
        for notification in self.notifications:
            rows.extend(notification(limbs))
        return tuple(rows)

    def _unmet(self, false: int, limbs: Values) -> tuple[int, ...]:
        if self.criteria.unmet_if is None:
            return (false,)
        true_there, false_there = limbs[self.criteria.unmet_if]
        return false & true_there, false & false_there

    def _variant(self, limbs: Values) -> tuple[int, ...]:
        if self.variant is None:
            return ()
        asked, _ = self.met(limbs)  # a variant is asked of a regime with one route, so "met" is that route
        true, false = self.variant(limbs)
        return asked & true, asked & false


def _presumed(limb: Limb, value: Value, limbs: Values, every_case: int) -> Value:
    """Where the limb is not known and those it is presumed from are all true, it is true."""
    true, false = value
    presumed = every_case & ~(true | false)
    for name in limb.presumed_if:
        presumed &= limbs[name][0]
    return true | presumed, false


def ready(criteria: Criteria) -> Trial:
    """The criteria with every test made into a function."""
    return Trial(
        criteria,
        tuple((limb, evaluator(limb.test)) for limb in criteria.limbs),
        tuple(evaluator(route.test) for route in criteria.routes),
        evaluator(AnyOf(tuple(route.test for route in criteria.routes))),
        frozenset(fact for limb in criteria.limbs for fact in limb.facts),
        tuple(evaluator(notification.test) for notification in criteria.notifications),
        evaluator(criteria.variant.test) if criteria.variant else None,
    )


@cache
def trial(regime_id: str) -> Trial | None:
    """The trial of a regime; None where it has no criteria."""
    criteria = regime(regime_id).criteria
    return ready(criteria) if criteria else None


def could_change(tried: Trial, known: dict[str, bool | None]) -> dict[str, bool]:
    """For each open fact, whether some choice of all the other open facts makes its value count."""
    still_open = [fact for fact, value in known.items() if value is None]
    counting = [fact for fact in still_open if fact in tried.decisive]
    every_case = (1 << (1 << len(counting))) - 1
    facts = {name: _everywhere(value, every_case) for name, value in known.items()}
    facts.update((fact, _column(place, len(counting))) for place, fact in enumerate(counting))
    rows = tried.signature(facts, every_case)
    counts = {
        fact: _differs(rows, place, facts[fact]) or tried.signature(facts | {fact: UNKNOWN}, every_case) != rows
        for place, fact in enumerate(counting)
    }
    return {fact: counts.get(fact, False) for fact in still_open}


def _differs(rows: tuple[int, ...], place: int, column: Value) -> bool:
    """Whether in some case the answer with this fact true is not the answer with it false."""
    _, false = column
    return any((row ^ row >> (1 << place)) & false for row in rows)


def _everywhere(value: bool | None, every_case: int) -> Value:
    """The same value in every case."""
    return (every_case, 0) if value is True else (0, every_case) if value is False else (0, 0)


@lru_cache(maxsize=256)
def _column(place: int, number: int) -> Value:
    """The column of a truth table of `number` facts for the fact at `place`: false in half of the cases.

    >>> [bin(part) for part in _column(0, 2)], [bin(part) for part in _column(1, 2)]
    (['0b1010', '0b101'], ['0b1100', '0b11'])
    """
    every_case = (1 << (1 << number)) - 1
    run = 1 << place
    false = every_case // ((1 << (2 * run)) - 1) * ((1 << run) - 1)
    return false << run, false
