"""Links to the list narrowed by class and by year, each with how many reviews it leaves."""

from collections import Counter
from dataclasses import dataclass, replace

from casereviews.web.public import addresses
from casereviews.web.public.selection import Edition, Event
from casereviews.web.record.states import ReviewClass


@dataclass(frozen=True)
class Narrowing:
    """One such link. `is_current` where the reader is there already."""

    words: str
    href: str
    number: int
    is_current: bool = False


def kinds_of(edition: Edition) -> tuple[Narrowing, ...]:
    """Everything, then the classes that there are, in the site's order."""
    found = Counter(review.review_class for review in edition.reviews.values())
    everything = Narrowing("All", addresses.LIST, len(edition.reviews))
    return (
        everything,
        *(Narrowing(one.plural, addresses.of_class(one), found[one]) for one in ReviewClass if one in found),
    )


def years_of(edition: Edition) -> tuple[Narrowing, ...]:
    """The years in which something is known to have come out, newest first."""
    found: dict[int, set[str]] = {}
    for event in edition.events:
        if (year := year_of(event)) is not None:
            found.setdefault(year, set()).update(slug for one in event.documents for slug in one.copy.reviews)
    return tuple(Narrowing(str(year), addresses.year(year), len(found[year])) for year in sorted(found, reverse=True))


def at(folder: str, ways: tuple[Narrowing, ...]) -> tuple[Narrowing, ...]:
    """The links as the page of a list at `folder` shows them."""
    return tuple(replace(way, is_current=way.href == folder) for way in ways)


def year_of(event: Event) -> int | None:
    return event.publication.date.year if event.publication.date else None
