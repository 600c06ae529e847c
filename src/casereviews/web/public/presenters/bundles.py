"""What a list is made of, and how it is cut into pages that an old phone can load."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from casereviews.web.public import addresses, wording
from casereviews.web.public.presenters.narrowing import year_of
from casereviews.web.public.presenters.rows import Named, Row, named, short_row
from casereviews.web.public.selection import Edition, Event
from casereviews.web.record.states import ReviewClass

LETTERS_A_PAGE = 10_800
LETTERS_A_ROW, LETTERS_A_REVIEW = 120, 60


@dataclass(frozen=True)
class Bundle:
    """What came out on one day, of one class."""

    publication: str
    published: str
    href: str
    date: str
    beside: str
    reviews: tuple[Named, ...]
    rows: tuple[Row, ...]

    @property
    def letters(self) -> int:
        return sum(map(_of_review, self.reviews)) + sum(map(_of_row, self.rows))


@dataclass(frozen=True)
class Klass:
    """A class of review on one page: its bundles, then its reviews that have no document."""

    review_class: str
    heading: str
    bundles: tuple[Bundle, ...]
    bare: tuple[Named, ...]


Entry = tuple[ReviewClass, Bundle | Named]


def entries(edition: Edition, classes: Sequence[ReviewClass], year: int | None) -> Iterator[Entry]:
    """All of a list in its order: of these classes, and, where a year is given, published in it."""
    events = [event for event in edition.events if year in (None, year_of(event))]
    for review_class in classes:
        for event in events:
            if bundle := _bundle(edition, event, review_class):
                yield from ((review_class, part) for part in _parts(bundle))
        if year is None:
            yield from ((review_class, named(review)) for review in edition.without_documents(review_class))


def paged(all_: Iterable[Entry]) -> list[list[Entry]]:
    """Cut between bundles, so that each page holds about as much as it may weigh: some sixty documents."""
    pages: list[list[Entry]] = []
    letters = LETTERS_A_PAGE
    for entry in all_:
        more = entry[1].letters if isinstance(entry[1], Bundle) else _of_review(entry[1])
        if letters + more > LETTERS_A_PAGE:
            pages.append([])
            letters = 0
        pages[-1].append(entry)
        letters += more
    return pages


def classes_on(page: list[Entry]) -> tuple[Klass, ...]:
    """The entries of a page under the headings of their classes."""
    return tuple(
        Klass(
            review_class=one.value,
            heading=one.plural,
            bundles=tuple(part for of, part in page if of is one and isinstance(part, Bundle)),
            bare=tuple(part for of, part in page if of is one and isinstance(part, Named)),
        )
        for one in dict.fromkeys(review_class for review_class, part in page)
    )


def _bundle(edition: Edition, event: Event, review_class: ReviewClass) -> Bundle | None:
    reviews = [review for review in edition.reviews_of(event) if review.review_class is review_class]
    slugs = {review.slug for review in reviews}
    if not slugs:
        return None
    return Bundle(
        publication=event.slug,
        published=wording.mark_of(event.publication),
        href=addresses.publication(event.slug),
        date=wording.when(event.publication),
        beside=_beside(event, len(reviews)),
        reviews=tuple(named(review) for review in reviews),
        rows=tuple(short_row(document) for document in event.documents if slugs & set(document.copy.reviews)),
    )


def _beside(event: Event, reviews: int) -> str:
    together = f"{wording.count(reviews, 'review')}, published together" if reviews > 1 else ""
    return "; ".join(filter(None, (wording.how_exact(event.publication), together)))


def _parts(bundle: Bundle) -> Iterator[Bundle]:
    """The bundle whole, or, where it alone is more than a page, in as many parts as it takes."""
    head = sum(map(_of_review, bundle.reviews))
    rows: list[Row] = []
    letters = head
    for row in bundle.rows:
        if rows and letters + _of_row(row) > LETTERS_A_PAGE:
            yield replace(bundle, rows=tuple(rows))
            rows, letters = [], head
        rows.append(row)
        letters += _of_row(row)
    yield replace(bundle, rows=tuple(rows))


def _of_row(row: Row) -> int:
    return LETTERS_A_ROW + len(row.title) + len(row.note)


def _of_review(review: Named) -> int:
    return LETTERS_A_REVIEW + len(review.title)
