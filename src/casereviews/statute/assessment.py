"""Trying a regime's criteria against what is known of a case."""

from collections.abc import Mapping
from dataclasses import dataclass

from casereviews.statute.criteria import Basis, Criteria, Limb, Outcome
from casereviews.statute.errors import BadValue, NoCriteria, UnknownFact
from casereviews.statute.facts import FACTS
from casereviews.statute.logic import UNKNOWN, Value, Values, known
from casereviews.statute.meant import meant
from casereviews.statute.regime import Regime
from casereviews.statute.regimes import regime
from casereviews.statute.trial import OF, Trial, could_change, trial

Facts = Mapping[str, bool | None]


@dataclass(frozen=True, slots=True)
class LimbAnswer:
    """What a limb came to. `presumed`: nobody knows, and the rule then takes it to be true."""

    limb: Limb
    value: bool | None
    presumed: bool


@dataclass(frozen=True, slots=True)
class RouteAnswer:
    """What a route came to."""

    id: str
    value: bool | None
    basis: Basis
    limbs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotificationAnswer:
    """Whether something must be notified."""

    id: str
    value: bool | None


@dataclass(frozen=True, slots=True)
class ConsiderationAnswer:
    """What is known of something that must be taken into account."""

    id: str
    fact: str
    value: bool | None


@dataclass(frozen=True, slots=True)
class StillOpen:
    """A fact not yet known, and whether knowing it could change the answer."""

    fact: str
    could_change: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the criteria say of a case, limb by limb, and why."""

    regime: Regime
    outcome: Outcome
    variant: str | None
    decided_by: tuple[str, ...]
    routes: tuple[RouteAnswer, ...]
    limbs: tuple[LimbAnswer, ...]
    notifications: tuple[NotificationAnswer, ...]
    considerations: tuple[ConsiderationAnswer, ...]
    still_to_find_out: tuple[StillOpen, ...]
    unused_facts: tuple[str, ...]

    @property
    def because(self) -> str:
        """Why, in words."""
        from casereviews.statute.findings import because  # written only when someone asks for it

        return because(self)


def assess(regime_id: str, facts: Facts) -> Assessment:
    """What the criteria of a regime say of these facts; a fact that is absent or None is not yet known.

    >>> answer = assess("england-scr-wt2015", {"abuse_or_neglect_suspected": True, "child_died": True})
    >>> answer.outcome.value, answer.decided_by
    ('required', ('A',))

    Raises UnknownRegime, NoCriteria, UnknownFact and BadValue.
    """
    tried = trial(regime_id)
    if tried is None:
        raise NoCriteria(f"The regime “{regime_id}” has no criteria that facts can be tried against.")
    _check(facts)
    of_regime = {name: facts.get(name) for name in tried.criteria.facts}
    values = {name: OF[value] for name, value in of_regime.items()}
    limbs = tried.limb_values(values)
    routes = _routes(tried, limbs)
    outcome = _outcome(tried.criteria, tried.met(limbs), limbs)
    return Assessment(
        regime(regime_id),
        outcome,
        _variant(tried, limbs),
        _decided_by(tried.criteria, outcome, known(tried.met(limbs)), routes, limbs),
        routes,
        _limbs(tried, limbs, values),
        _notifications(tried, limbs),
        tuple(ConsiderationAnswer(c.id, c.fact, of_regime[c.fact]) for c in tried.criteria.considerations),
        tuple(StillOpen(fact, could) for fact, could in could_change(tried, of_regime).items()),
        tuple(sorted(facts.keys() - of_regime.keys())),
    )


def _check(facts: Facts) -> None:
    for name, value in facts.items():
        if name not in FACTS:
            raise UnknownFact(f"No regime asks for a fact “{name}”{meant(name, FACTS)}")
        if value is not True and value is not False and value is not None:
            raise BadValue(f"The fact “{name}” is true, false or null (not yet known), not {value!r}.")


def _routes(tried: Trial, limbs: Values) -> tuple[RouteAnswer, ...]:
    return tuple(
        RouteAnswer(route.id, known(test(limbs)), route.basis, route.limbs)
        for route, test in zip(tried.criteria.routes, tried.routes, strict=True)
    )


def _limbs(tried: Trial, limbs: Values, facts: Values) -> tuple[LimbAnswer, ...]:
    return tuple(
        LimbAnswer(limb, known(limbs[limb.id]), bool(limb.presumed_if) and test(facts) != limbs[limb.id])
        for limb, test in tried.limbs
    )


def _notifications(tried: Trial, limbs: Values) -> tuple[NotificationAnswer, ...]:
    return tuple(
        NotificationAnswer(notification.id, known(test(limbs)))
        for notification, test in zip(tried.criteria.notifications, tried.notifications, strict=True)
    )


def _outcome(criteria: Criteria, met: Value, limbs: Values) -> Outcome:
    answer = known(met)
    if answer is None:
        return Outcome.NOT_YET_KNOWN
    if answer:
        return criteria.met
    if criteria.unmet_if is None or known(limbs[criteria.unmet_if]):
        return criteria.unmet
    return Outcome.NOT_YET_KNOWN if limbs[criteria.unmet_if] == UNKNOWN else Outcome.NOT_REQUIRED


def _variant(tried: Trial, limbs: Values) -> str | None:
    variant = tried.criteria.variant
    if variant is None or tried.variant is None or not known(tried.met(limbs)):
        return None
    answer = known(tried.variant(limbs))
    return None if answer is None else variant.if_true if answer else variant.if_false


def _decided_by(
    criteria: Criteria, outcome: Outcome, met: bool | None, routes: tuple[RouteAnswer, ...], limbs: Values
) -> tuple[str, ...]:
    """The routes that are open; or the limbs that shut every route; nothing while the outcome is open."""
    if outcome is Outcome.NOT_YET_KNOWN:
        return ()
    if met:
        return tuple(route.id for route in routes if route.value)
    standing = {limb for route in routes for limb in route.limbs}
    return tuple(limb.id for limb in criteria.limbs if limb.id in standing and known(limbs[limb.id]) is False)
