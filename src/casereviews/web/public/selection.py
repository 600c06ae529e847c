"""What is public as of a day: the record with everything later taken out, counts included."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from casereviews.web.record.states import ReviewClass
from casereviews.web.record.values import PublicDocument, PublicPublication, PublicReview, Withdrawal
from casereviews.web.ui.dates import newest_first

if TYPE_CHECKING:
    from casereviews.web.record.queries import Record


@dataclass(frozen=True)
class Document:
    """A document as of the day. `status` is listed, released or withdrawn; `note` says why it was withdrawn."""

    copy: PublicDocument
    status: str
    withdrawn: Withdrawal | None = None
    note: str = ""


@dataclass(frozen=True)
class Event:
    """A publication event with its documents in the usual order."""

    publication: PublicPublication
    documents: tuple[Document, ...]

    @property
    def slug(self) -> str:
        return self.publication.slug

    def of(self, review: str) -> tuple[Document, ...]:
        """Its documents that belong to the review with that slug."""
        return tuple(document for document in self.documents if review in document.copy.reviews)


@dataclass(frozen=True)
class Edition:
    """A board's whole public record as of a day: events newest first, reviews by slug."""

    as_of: date
    events: tuple[Event, ...]
    reviews: dict[str, PublicReview]
    related: dict[str, tuple[str, ...]] = field(default_factory=dict)
    published: dict[str, tuple[Event, ...]] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[Document, ...]:
        return tuple(document for event in self.events for document in event.documents)

    def events_of(self, review: str) -> tuple[Event, ...]:
        """The events in which the review has a document, newest first."""
        return self.published.get(review, ())

    def reviews_of(self, event: Event) -> tuple[PublicReview, ...]:
        """The reviews of an event, class by class, in the order in which its documents name them."""
        named = dict.fromkeys(slug for document in event.documents for slug in document.copy.reviews)
        return tuple(sorted((self.reviews[slug] for slug in named), key=lambda review: review.review_class.place))

    def without_documents(self, review_class: ReviewClass) -> tuple[PublicReview, ...]:
        """The reviews of a class that have no document yet, by title."""
        bare = [
            review
            for slug, review in self.reviews.items()
            if slug not in self.published and review.review_class is review_class
        ]
        return tuple(sorted(bare, key=lambda review: (review.title, review.slug)))


def select(record: "Record", as_of: date) -> Edition:
    """What of `record` is public on the day `as_of`.

    An event is later if its first possible day is. A review is out if it has publications and all are later.
    """
    publications = {slug: one for slug, one in record.publications.items() if _has_come(one, as_of)}
    copies = [one for one in record.documents.values() if one.publication in publications]
    reviews = _reviews(record, copies, as_of)
    documents = [_as_of(_within(one, reviews), reviews, as_of, stays=_may_open(one, record)) for one in copies]
    events = _events(publications, documents)
    return Edition(as_of, events, reviews, _related(reviews, documents), _published(events))


def _has_come(publication: PublicPublication, as_of: date) -> bool:
    return publication.date is None or publication.date.earliest <= as_of


def _reviews(record: "Record", copies: list[PublicDocument], as_of: date) -> dict[str, PublicReview]:
    ever = {slug for document in record.documents.values() for slug in document.reviews}
    now = {slug for document in copies for slug in document.reviews}
    public = {slug: review for slug, review in record.reviews.items() if slug in now or slug not in ever}
    return {slug: _review_as_of(review, as_of) for slug, review in public.items()}


def _review_as_of(review: PublicReview, as_of: date) -> PublicReview:
    if _stands(review.withdrawn, as_of):
        return review
    return replace(review, withdrawn=None, withdrawn_note="")


def _stands(withdrawn: Withdrawal | None, as_of: date) -> bool:
    return withdrawn is not None and (withdrawn.on is None or withdrawn.on.earliest <= as_of)


def _within(document: PublicDocument, reviews: dict[str, PublicReview]) -> PublicDocument:
    return replace(document, reviews=tuple(slug for slug in document.reviews if slug in reviews))


def _may_open(copy: PublicDocument, record: "Record") -> bool:
    """Whether there is a copy to open that is not withdrawn on any day: building an old day releases nothing again."""
    owners = [record.reviews[slug] for slug in copy.reviews if slug in record.reviews]
    return bool(copy.file) and copy.withdrawn is None and not (owners and all(owner.withdrawn for owner in owners))


def _as_of(copy: PublicDocument, reviews: dict[str, PublicReview], as_of: date, *, stays: bool) -> Document:
    """A withdrawal that is still to come is not told; such a document is only listed."""
    if _stands(copy.withdrawn, as_of):
        return Document(copy, "withdrawn", copy.withdrawn, copy.withdrawn_note)
    owners = [reviews[slug] for slug in copy.reviews]
    if owners and all(owner.withdrawn for owner in owners):
        last = _last_withdrawn(owners)
        return Document(copy, "withdrawn", last.withdrawn, last.withdrawn_note)
    return Document(copy, "released" if stays else "listed")


def _last_withdrawn(owners: list[PublicReview]) -> PublicReview:
    """The review whose withdrawal took the document down: the last of them; one without a date counts as last."""
    return min(owners, key=lambda review: (review.withdrawn.on is not None, newest_first(review.withdrawn.on)))


def _events(publications: dict[str, PublicPublication], documents: list[Document]) -> tuple[Event, ...]:
    held: dict[str, list[Document]] = {slug: [] for slug in publications}
    for document in documents:
        held[document.copy.publication].append(document)
    events = [Event(publications[slug], tuple(sorted(all_, key=_usual_order))) for slug, all_ in held.items() if all_]
    return tuple(sorted(events, key=lambda event: (newest_first(event.publication.date), event.slug)))


def _published(events: Iterable[Event]) -> dict[str, tuple[Event, ...]]:
    """For each review with a document the events in which it has one, newest first."""
    found: dict[str, dict[str, Event]] = {}
    for event in events:
        for slug in (slug for document in event.documents for slug in document.copy.reviews):
            found.setdefault(slug, {})[event.slug] = event
    return {slug: tuple(of.values()) for slug, of in found.items()}


def _usual_order(document: Document) -> tuple[int, int, str]:
    return (document.copy.kind.place, document.copy.place, document.copy.slug)


def _related(reviews: dict[str, PublicReview], documents: Iterable[Document]) -> dict[str, tuple[str, ...]]:
    """For each review those named with it, both ways, and those that share a document, in the site's order."""
    together: dict[str, set[str]] = {slug: set() for slug in reviews}
    pairs = [(slug, other) for slug, review in reviews.items() for other in review.related]
    pairs += [pair for document in documents for pair in combinations(document.copy.reviews, 2)]
    for one, other in pairs:
        if one != other and one in reviews and other in reviews:
            together[one].add(other)
            together[other].add(one)
    return {slug: _in_order(found, reviews) for slug, found in together.items()}


def _in_order(slugs: Iterable[str], reviews: dict[str, PublicReview]) -> tuple[str, ...]:
    return tuple(sorted(slugs, key=lambda slug: _site_order(reviews[slug])))


def _site_order(review: PublicReview) -> tuple[int, str, str]:
    return (review.review_class.place, review.title, review.slug)
