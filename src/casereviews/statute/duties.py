"""A duty: who must do what, by when, because of which words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from casereviews.statute.sources import Grade, Source
from casereviews.statute.words import month_day_in_words


class Unit(StrEnum):
    """What an allowance is counted in."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    MONTH_DAY = "month_day"

    def counted(self, number: int) -> str:
        """The number with its unit in words.

        >>> Unit.WORKING_DAYS.counted(5), Unit.MONTHS.counted(1)
        ('5 working days', '1 month')
        """
        unit = self.value.replace("_", " ")
        return f"{number} {unit.removesuffix('s')}" if number == 1 else f"{number} {unit}"


class Direction(StrEnum):
    """On which side of its event the duty lies."""

    AFTER = "after"
    NO_LATER_THAN_BEFORE = "no_later_than_before"
    NOT_BEFORE = "not_before"


class Strength(StrEnum):
    """Law stops; guidance may be departed from with a written reason; a local rule is the board's to change."""

    MUST = "must"
    SHOULD = "should"
    LOCAL = "local"


@dataclass(frozen=True)
class Allowance:
    """How long there is. For "the next 30 September" `number` is None and `month_day` is "09-30".

    >>> Allowance(15, Unit.WORKING_DAYS).words, Allowance(None, Unit.MONTH_DAY, "09-30").words
    ('15 working days', 'the next 30 September')
    """

    number: int | None
    unit: Unit
    month_day: str | None = None

    @property
    def words(self) -> str:
        """The allowance as a person would say it."""
        if self.number is None:
            return f"the next {month_day_in_words(self.month_day or '')}"
        return self.unit.counted(self.number)


@dataclass(frozen=True)
class InForce:
    """From when to when a rule holds for new cases: whole or partial ISO dates, None where open or not known."""

    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Duty:
    """One rule. `words` is the rule in words of our own; `rule` its number in our register of rules.

    `allowance` is None where the rule gives no number. `remark` is added to the reason for every date: what
    the number does not say ("an aim, not a limit"). `regime` and `in_force` are filled in by the regime.
    """

    id: str
    rule: str
    title: str
    actor: str
    starts: str
    allowance: Allowance | None
    strength: Strength
    grade: Grade
    source: Source
    words: str
    direction: Direction = Direction.AFTER
    remark: str | None = None
    only_if: str | None = None
    may_pause: bool = False
    version: int = 1
    regime: str = ""
    in_force: InForce = InForce()

    @property
    def confirmed(self) -> bool:
        """Whether anybody has read this rule, or a report of it."""
        return self.grade.confirmed

    @property
    def status(self) -> str:
        """What a date worked out from this duty will be: `dated`, `not_before` or `no_number`."""
        if self.allowance is None:
            return "no_number"
        return "not_before" if self.direction is Direction.NOT_BEFORE else "dated"

    @property
    def reference(self) -> str:
        """What a stored date names, so that it can be told later which version of which rule made it."""
        return f"{self.regime}/{self.id}, version {self.version}"


def mirror(sending: Duty) -> Duty:
    """The other side of sending advance copies: when they went out, publication may not come sooner."""
    return replace(
        sending,
        id="publish-after-advance-copies",
        title="Leave those with advance copies their time before publishing",
        starts="advance_copies_sent",
        direction=Direction.NOT_BEFORE,
    )


def recited(duties: Iterable[Duty], newer: Mapping[Source, Source]) -> tuple[Duty, ...]:
    """The same duties, citing the newer edition wherever they cited the older one."""
    return tuple(replace(duty, source=newer.get(duty.source, duty.source)) for duty in duties)


def unread(duties: Iterable[Duty], source: Source) -> tuple[Duty, ...]:
    """The same duties carried into an edition that nobody has read yet: all of them unconfirmed."""
    return tuple(replace(duty, grade=Grade.RECALLED, source=_carried(duty.source, source)) for duty in duties)


def _carried(older: Source, newer: Source) -> Source:
    """Guidance is cited in its new edition; acts and regulations stand as they were."""
    return newer if older.document == newer.document else older
