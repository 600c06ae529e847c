"""Until when a publication must at least stay public, by which rule, and whether that has passed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from casereviews.web.public.selection import Event
from casereviews.web.record.bridge import public_until
from casereviews.web.record.values import PublicReview
from casereviews.web.ui.dates import PartialDate, newest_first

PROMISE = "The board has promised to keep it for longer than the rules ask."
OWN_PROMISE = "The board has promised this."


@dataclass(frozen=True)
class Stay:
    """How long something stays: a date as exact as what it was counted from, by which rule, and where that is written."""

    until: PartialDate
    rule: str
    cited: str
    has_passed: bool

    @property
    def mark(self) -> str:
        return self.until.edtf


def stay_of(review: PublicReview, published: PartialDate | None, as_of: date) -> Stay | None:
    """The later of the minimum for that class and the board's own promise; None where there is neither."""
    minimum = public_until(review.review_class, published) if published else None
    promised = review.promised_until
    if minimum is None:
        return _stay(promised, OWN_PROMISE, "", as_of) if promised else None
    if promised and promised.latest > minimum.until.latest:
        return _stay(promised, PROMISE, minimum.cited, as_of)
    return _stay(minimum.until, minimum.rule, minimum.cited, as_of)


def stays_of(event: Event, reviews: Iterable[PublicReview], as_of: date) -> tuple[Stay, ...]:
    """Each different stay of an event's reviews once, the longest first."""
    found = {stay_of(review, event.publication.date, as_of) for review in reviews} - {None}
    return tuple(sorted(found, key=lambda stay: (newest_first(stay.until), stay.rule)))


def _stay(until: PartialDate, rule: str, cited: str, as_of: date) -> Stay:
    return Stay(until, rule, cited, has_passed=as_of > until.latest)
