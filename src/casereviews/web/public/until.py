"""Until when a publication must at least stay public, by which rule, and whether that has passed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from casereviews.web.public.selection import Event
from casereviews.web.record.bridge import Minimum, public_until
from casereviews.web.record.values import PublicReview
from casereviews.web.ui.dates import PartialDate, newest_first


@dataclass(frozen=True)
class Stay:
    """How long something stays, as exactly as the date it was counted from; `beside` says by which rule."""

    until: PartialDate
    beside: tuple[str, ...]
    is_promise: bool
    has_passed: bool

    @property
    def mark(self) -> str:
        return self.until.edtf

    @property
    def before(self) -> str:
        if self.is_promise:
            return "The board has promised to keep it public at least until"
        return f"It {'had to' if self.has_passed else 'must'} stay public at least until"

    @property
    def passed(self) -> str:
        return "That time has passed." if self.has_passed else "That time has not passed yet."


def stay_of(review: PublicReview, published: PartialDate | None, as_of: date) -> Stay | None:
    """The later of the minimum for that class and the board's own promise; None where there is neither."""
    minimum = public_until(review.review_class, published)
    promised = review.promised_until
    if promised and (minimum is None or promised.latest > minimum.until.latest):
        return Stay(promised, _beside_promise(minimum), True, has_passed=as_of > promised.latest)
    if minimum is None:
        return None
    return Stay(minimum.until, (minimum.rule, _unbroken(minimum.cited)), False, has_passed=minimum.has_passed(as_of))


def stays_of(event: Event, reviews: Iterable[PublicReview], as_of: date) -> tuple[Stay, ...]:
    """Each date until which an event's reviews stay, once, the longest first, with every rule that gives it."""
    found = {stay_of(review, event.publication.date, as_of) for review in reviews} - {None}
    by_date: dict[PartialDate, list[Stay]] = {}
    for stay in sorted(found, key=lambda stay: (newest_first(stay.until), stay.is_promise, stay.beside)):
        by_date.setdefault(stay.until, []).append(stay)
    return tuple(replace(same[0], beside=_all_beside(same)) for same in by_date.values())


def _all_beside(stays: Iterable[Stay]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for stay in stays for line in stay.beside))


def _beside_promise(minimum: Minimum | None) -> tuple[str, ...]:
    if minimum is None:
        return ("The board’s own promise.",)
    return (f"The rule asks for less: until {minimum.until.words}.", _unbroken(minimum.cited))


def _unbroken(cited: str) -> str:
    """A chapter and its number stay on one line."""
    return cited.replace("chapter ", "chapter\u00a0")
