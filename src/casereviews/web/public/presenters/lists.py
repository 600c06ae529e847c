"""The list of all that is public: by class, in each by date of publication; whole, or narrowed by year or class."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casereviews.web.public import addresses
from casereviews.web.public.page import Page
from casereviews.web.public.presenters.bundles import Entry, Klass, classes_on, entries, paged
from casereviews.web.public.presenters.narrowing import Narrowing, at, kinds_of, years_of
from casereviews.web.public.selection import Edition
from casereviews.web.record.states import ReviewClass

ABOUT_ADULTS = frozenset({ReviewClass.SAR, ReviewClass.APR, ReviewClass.DHR, ReviewClass.DARDR, ReviewClass.OWHR})
OF_CHILDREN = (
    "When a child dies or is seriously harmed, and abuse or neglect is known or suspected, the board looks at what "
    "happened, and why, so that the next child is safer. What it has published is listed here."
)
OF_ALL = (
    "When somebody dies or is seriously harmed, and abuse or neglect is known or suspected, the board looks at what "
    "happened, and why, so that others are safer. What it has published is listed here."
)
NOTHING_YET = (
    "The board has published no review here yet. When it does, the review will be listed here, by its kind and by the "
    "day on which it came out."
)


@dataclass(frozen=True)
class Listing:
    """One page of a list. `is_front` is the first of the whole list, which also says what a review is for."""

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


@dataclass(frozen=True)
class Lists:
    """What all lists of an edition share, worked out once."""

    edition: Edition
    kinds: tuple[Narrowing, ...]
    years: tuple[Narrowing, ...]
    standfirst: str
    only_listed: bool


def list_pages(edition: Edition) -> Iterator[Page]:
    """The list, whole and then narrowed by class and by year, each in as many pages as it needs."""
    lists = Lists(edition, kinds_of(edition), years_of(edition), _standfirst(edition), _only_listed(edition))
    yield from _pages(lists, addresses.LIST, "Case reviews", tuple(ReviewClass))
    for review_class in sorted({review.review_class for review in edition.reviews.values()}, key=lambda one: one.place):
        yield from _pages(lists, addresses.of_class(review_class), review_class.plural, (review_class,))
    for way in lists.years:
        yield from _pages(lists, way.href, f"Reviews published in {way.words}", tuple(ReviewClass), int(way.words))


def _standfirst(edition: Edition) -> str:
    if not edition.reviews:
        return NOTHING_YET
    return OF_ALL if ABOUT_ADULTS & {review.review_class for review in edition.reviews.values()} else OF_CHILDREN


def _only_listed(edition: Edition) -> bool:
    statuses = {document.status for document in edition.documents}
    return "listed" in statuses and "released" not in statuses


def _pages(
    lists: Lists, folder: str, heading: str, classes: Sequence[ReviewClass], year: int | None = None
) -> Iterator[Page]:
    pages = paged(entries(lists.edition, classes, year)) or [[]]
    for number, page in enumerate(pages, start=1):
        yield Page(
            path=addresses.numbered(folder, number),
            template="list.html",
            title=heading if number == 1 else f"{heading}, page {number} of {len(pages)}",
            part="reviews",
            pdf=f"{addresses.file_name(heading)}{f'-page-{number}' if number > 1 else ''}",
            it=_listing(lists, folder, heading, page, number, len(pages)),
            description=lists.standfirst,
        )


def _listing(lists: Lists, folder: str, heading: str, page: list[Entry], number: int, last: int) -> Listing:
    is_front = not folder and number == 1
    return Listing(
        heading=heading,
        standfirst=lists.standfirst if is_front else "",
        kinds=at(folder, lists.kinds),
        years=at(folder, lists.years),
        classes=classes_on(page),
        only_listed=lists.only_listed,
        number=number,
        last=last,
        before=addresses.numbered(folder, number - 1) if number > 1 else None,
        after=addresses.numbered(folder, number + 1) if number < last else None,
        is_front=is_front,
    )
