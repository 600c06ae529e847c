"""The list of all that is public: by class, in each by date of publication; whole, or narrowed by year or class."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from casereviews.web.public import addresses, wording
from casereviews.web.public.page import Page
from casereviews.web.public.presenters.rows import Named, Row, named, short_row
from casereviews.web.public.selection import Edition, Event
from casereviews.web.record.states import ReviewClass

LETTERS_A_PAGE = 10_800
LETTERS_A_ROW, LETTERS_A_REVIEW = 120, 60
ABOUT_ADULTS = frozenset({ReviewClass.SAR, ReviewClass.APR, ReviewClass.DHR, ReviewClass.DARDR, ReviewClass.OWHR})
OF_CHILDREN = (
    "When a child dies or is seriously harmed, and abuse or neglect is known or suspected, the board looks at what "
    "happened, and why, so that the next child is safer. What it has published is listed here.")
OF_ALL = (
    "When somebody dies or is seriously harmed, and abuse or neglect is known or suspected, the board looks at what "
    "happened, and why, so that others are safer. What it has published is listed here.")
NOTHING_YET = (
    "The board has published no review here yet. When it does, the review will be listed here, by its kind and by the "
    "day on which it came out.")

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
        return letters_of(self.reviews, self.rows)


@dataclass(frozen=True)
class Klass:
    """A class of review on one page: its bundles, then its reviews that have no document."""

    review_class: str
    heading: str
    bundles: tuple[Bundle, ...]
    bare: tuple[Named, ...]


@dataclass(frozen=True)
class Narrowing:
    """A link to the list narrowed, with how many reviews it leaves."""

    words: str
    href: str
    number: int
    is_current: bool


@dataclass(frozen=True)
class Listing:
    """One page of a list. `is_whole` is for the front page alone, which says what a review is for."""

    heading: str
    standfirst: str
    kinds: tuple[Narrowing, ...]
    years: tuple[Narrowing, ...]
    classes: tuple[Klass, ...]
    only_listed: bool
    number: int
    last: int
    before: str | None
    after: str | None
    is_front: bool
    is_narrowed: bool


Entry = tuple[ReviewClass, Bundle | Named]


def list_pages(edition: Edition) -> Iterator[Page]:
    """The list, whole and then narrowed by class and by year, each in as many pages as it needs."""
    yield from _pages(edition, addresses.LIST, "Case reviews", tuple(ReviewClass))
    for review_class in classes_of(edition):
        yield from _pages(edition, addresses.of_class(review_class), review_class.plural, (review_class,))
    for year in years_of(edition):
        yield from _pages(edition, addresses.year(year), f"Reviews published in {year}", tuple(ReviewClass), year)


def classes_of(edition: Edition) -> list[ReviewClass]:
    return [one for one in ReviewClass if any(review.review_class is one for review in edition.reviews.values())]


def years_of(edition: Edition) -> list[int]:
    return sorted({_year(event) for event in edition.events} - {None}, reverse=True)


def letters_of(reviews: Iterable[Named], rows: Iterable[Row]) -> int:
    """What a page's weight is reckoned in: letters, with an allowance for each row."""
    return (sum(LETTERS_A_REVIEW + len(review.title) for review in reviews)
            + sum(LETTERS_A_ROW + len(row.title) + len(row.note) for row in rows))


def _standfirst(edition: Edition) -> str:
    if not edition.reviews:
        return NOTHING_YET
    return OF_ALL if ABOUT_ADULTS & set(classes_of(edition)) else OF_CHILDREN


def _year(event: Event) -> int | None:
    return event.publication.date.year if event.publication.date else None


def _pages(edition: Edition, folder: str, heading: str, classes: Sequence[ReviewClass],
           year: int | None = None) -> Iterator[Page]:
    pages = _paged(_entries(edition, classes, year)) or [[]]
    for number, entries in enumerate(pages, start=1):
        yield Page(
            path=addresses.numbered(folder, number), template="list.html",
            title=heading if number == 1 else f"{heading}, page {number} of {len(pages)}", part="reviews",
            pdf=f"{addresses.file_name(heading)}{f'-page-{number}' if number > 1 else ''}",
            it=_listing(edition, folder, heading, entries, number, len(pages)), description=_standfirst(edition))


def _listing(edition: Edition, folder: str, heading: str, entries: list[Entry], number: int, last: int) -> Listing:
    is_front = not folder and number == 1
    return Listing(
        heading=heading, standfirst=_standfirst(edition) if is_front else "", kinds=_kinds(edition, folder),
        years=_years(edition, folder), classes=_classes(entries), only_listed=_only_listed(edition), number=number,
        last=last, before=addresses.numbered(folder, number - 1) if number > 1 else None,
        after=addresses.numbered(folder, number + 1) if number < last else None,
        is_front=is_front, is_narrowed=bool(folder))


def _only_listed(edition: Edition) -> bool:
    statuses = {document.status for document in edition.documents}
    return "listed" in statuses and "released" not in statuses


def _entries(edition: Edition, classes: Sequence[ReviewClass], year: int | None) -> Iterator[Entry]:
    for review_class in classes:
        for event in edition.events:
            if year in (None, _year(event)) and (bundle := _bundle(edition, event, review_class)):
                yield from ((review_class, part) for part in _parts(bundle))
        if year is None:
            yield from ((review_class, named(review)) for review in edition.without_documents(review_class))


def _bundle(edition: Edition, event: Event, review_class: ReviewClass) -> Bundle | None:
    reviews = [review for review in edition.reviews_of(event) if review.review_class is review_class]
    slugs = {review.slug for review in reviews}
    rows = tuple(short_row(document) for document in event.documents if slugs & set(document.copy.reviews))
    if not rows:
        return None
    return Bundle(
        publication=event.slug, published=wording.mark_of(event.publication), href=addresses.publication(event.slug),
        date=wording.when(event.publication), beside=_beside(event, len(reviews)),
        reviews=tuple(named(review) for review in reviews), rows=rows)


def _beside(event: Event, reviews: int) -> str:
    together = f"{wording.count(reviews, 'review')}, published together" if reviews > 1 else ""
    return "; ".join(filter(None, (wording.how_exact(event.publication), together)))


def _parts(bundle: Bundle) -> Iterator[Bundle]:
    """The bundle whole, or, where it alone is more than a page, in as many parts as it takes."""
    rows: list[Row] = []
    for row in bundle.rows:
        if rows and letters_of(bundle.reviews, [*rows, row]) > LETTERS_A_PAGE:
            yield replace(bundle, rows=tuple(rows))
            rows = []
        rows.append(row)
    yield replace(bundle, rows=tuple(rows))


def _paged(entries: Iterable[Entry]) -> list[list[Entry]]:
    pages: list[list[Entry]] = []
    letters = LETTERS_A_PAGE
    for entry in entries:
        more = entry[1].letters if isinstance(entry[1], Bundle) else letters_of([entry[1]], [])
        if letters + more > LETTERS_A_PAGE:
            pages.append([])
            letters = 0
        pages[-1].append(entry)
        letters += more
    return pages


def _classes(entries: list[Entry]) -> tuple[Klass, ...]:
    return tuple(
        Klass(review_class=one.value, heading=one.plural,
              bundles=tuple(part for of, part in entries if of is one and isinstance(part, Bundle)),
              bare=tuple(part for of, part in entries if of is one and isinstance(part, Named)))
        for one in dict.fromkeys(review_class for review_class, part in entries))


def _kinds(edition: Edition, folder: str) -> tuple[Narrowing, ...]:
    everything = Narrowing("All", addresses.LIST, len(edition.reviews), is_current=not folder)
    return (everything, *(
        Narrowing(one.plural, addresses.of_class(one), _reviews_of(edition, one), addresses.of_class(one) == folder)
        for one in classes_of(edition)))


def _years(edition: Edition, folder: str) -> tuple[Narrowing, ...]:
    return tuple(
        Narrowing(str(year), addresses.year(year), _reviews_in(edition, year), addresses.year(year) == folder)
        for year in years_of(edition))


def _reviews_of(edition: Edition, review_class: ReviewClass) -> int:
    return sum(review.review_class is review_class for review in edition.reviews.values())


def _reviews_in(edition: Edition, year: int) -> int:
    return len({slug for event in edition.events if _year(event) == year
                for document in event.documents for slug in document.copy.reviews})
