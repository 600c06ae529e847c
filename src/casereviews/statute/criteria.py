"""Criteria: facts make limbs, limbs make routes, and one route is enough."""

from dataclasses import dataclass, replace
from enum import StrEnum

from casereviews.statute.logic import Statement, names
from casereviews.statute.sources import Grade, Source


class Basis(StrEnum):
    """Which kind of text a limb rests on."""

    STATUTE = "statute"
    REGULATION = "regulation"
    GUIDANCE = "guidance"


class Outcome(StrEnum):
    """What the criteria say of a case."""

    REQUIRED = "required"
    MAY = "may"
    NOT_REQUIRED = "not_required"
    NOT_YET_KNOWN = "not_yet_known"


@dataclass(frozen=True, kw_only=True, eq=False)
class Limb:
    """One question of a criterion, answered by facts.

    `presumed_if` names limbs: where they are all true and this limb is not known, it is presumed to be true.
    """

    id: str
    title: str
    test: Statement
    basis: Basis
    source: Source
    grade: Grade
    presumed_if: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that answer the question."""
        return names(self.test)


@dataclass(frozen=True)
class Route:
    """Limbs that together are enough."""

    id: str
    basis: Basis
    test: Statement

    @property
    def limbs(self) -> tuple[str, ...]:
        """The limbs that stand in the route."""
        return names(self.test)


@dataclass(frozen=True)
class Notification:
    """Something that must be notified whether or not there will be a review."""

    id: str
    title: str
    test: Statement


@dataclass(frozen=True)
class Consideration:
    """Something the deciders must take into account; it never decides."""

    id: str
    fact: str
    source: Source


@dataclass(frozen=True)
class Variant:
    """Which kind of review it is, asked once the route `asked_if` is open."""

    asked_if: str
    test: Statement
    if_true: str
    if_false: str


@dataclass(frozen=True, kw_only=True)
class Criteria:
    """The criteria of a regime. The test is met when any route is.

    Where the test is not met, the outcome is `unmet`; but if `unmet_if` names a limb, it is `unmet` only where
    that limb is true, and `not_required` where it is false.
    """

    facts: tuple[str, ...]
    limbs: tuple[Limb, ...]
    routes: tuple[Route, ...]
    met: Outcome = Outcome.REQUIRED
    unmet: Outcome = Outcome.NOT_REQUIRED
    unmet_if: str | None = None
    notifications: tuple[Notification, ...] = ()
    considerations: tuple[Consideration, ...] = ()
    variant: Variant | None = None

    def limb(self, id: str) -> Limb:
        """The limb of this name."""
        return next(limb for limb in self.limbs if limb.id == id)


def unread_limbs(criteria: Criteria) -> Criteria:
    """The same criteria in an edition that nobody has read yet."""
    return replace(criteria, limbs=tuple(replace(limb, grade=Grade.RECALLED) for limb in criteria.limbs))
