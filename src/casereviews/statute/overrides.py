"""A board's own rules, and its own values for local rules. Law and national guidance are not a board's to change."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from casereviews.statute.duties import Allowance, Direction, Duty, Strength
from casereviews.statute.errors import BadValue, NotOurs
from casereviews.statute.sources import Grade, Source


@dataclass(frozen=True, kw_only=True)
class BoardRule:
    """A rule that a board gives itself, with the reason."""

    id: str
    title: str
    actor: str
    starts: str
    allowance: Allowance | None
    reason: str
    direction: Direction = Direction.AFTER
    may_pause: bool = False


@dataclass(frozen=True)
class Override:
    """A local rule as it was and as the board has it now. Both are kept: dates already worked out name the older."""

    older: Duty
    newer: Duty
    reason: str


def board_rules(board: str, rules: Iterable[BoardRule]) -> tuple[Duty, ...]:
    """The board's own rules as duties of the regime `local`."""
    return tuple(_duty(board, rule) for rule in rules)


def _duty(board: str, rule: BoardRule) -> Duty:
    return Duty(
        id=rule.id,
        rule=f"{board}/{rule.id}",
        title=rule.title,
        actor=rule.actor,
        starts=rule.starts,
        allowance=rule.allowance,
        direction=rule.direction,
        strength=Strength.LOCAL,
        grade=Grade.READ,
        source=Source(f"The board’s own rules ({board})"),
        words=f"{rule.title}. {_given(rule.reason)}",
        may_pause=rule.may_pause,
        regime="local",
    )


def overridden(duty: Duty, allowance: Allowance | None, reason: str) -> Override:
    """The local rule `duty` with the board's own allowance, as the next version of the rule.

    Raises NotOurs for a rule of law or guidance, and BadValue without a reason.
    """
    if duty.strength is not Strength.LOCAL:
        raise NotOurs(
            f"“{duty.title}” is not a local rule: it stands in {duty.source.cited}. Guidance may be departed from in "
            "one case, with a written reason; it cannot be changed for all."
        )
    words = f"{duty.words} The board’s own value: {_given(reason)}"
    newer = replace(duty, allowance=allowance, words=words, remark=None, version=duty.version + 1)
    return Override(duty, newer, reason)


def _given(reason: str) -> str:
    if not reason.strip():
        raise BadValue("A rule of the board’s own needs its reason.")
    return reason.strip()
