"""Who must be told of what, and what a published review must carry."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from casereviews.statute.sources import Grade


class Matter(StrEnum):
    """What there is to tell."""

    INCIDENT = "incident"
    DECISION_TO_REVIEW = "decision_to_review"
    DECISION_NOT_TO_REVIEW = "decision_not_to_review"
    REVIEWER_APPOINTED = "reviewer_appointed"
    DELAY = "delay"
    REPORT_READY = "report_ready"
    NOT_PUBLISHING = "not_publishing"
    BOARD_TOLD_OF_DECISION = "board_told_of_decision"


@dataclass(frozen=True)
class Told:
    """One who must be told, by whom, and how well we know it."""

    matter: Matter
    by: str
    who: str
    grade: Grade
    evidence: tuple[str, ...] = ()
    note: str | None = None


def unread_told(told: Iterable[Told]) -> tuple[Told, ...]:
    """The same people in an edition that nobody has read yet."""
    return tuple(replace(each, grade=Grade.RECALLED) for each in told)


@dataclass(frozen=True)
class Clause:
    """A rule on publication that is not a clock, in words of our own."""

    words: str
    grade: Grade
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Publishing:
    """What publication asks for. None where nothing was found, which is not the same as "nothing is asked"."""

    by_default: Clause | None = None
    advance_copies: Clause | None = None
    least_time: Clause | None = None
    afterwards: Clause | None = None
    must_contain: tuple[Clause, ...] = ()
    companions: Clause | None = None
    if_not_published: Clause | None = None
