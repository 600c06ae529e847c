"""The page of one publication event: all that came out together."""

from collections import Counter
from dataclasses import dataclass

from casereviews.web.public import addresses, wording
from casereviews.web.public.page import Page
from casereviews.web.public.presenters.rows import Named, Row, for_how_many, full_row, kept, named
from casereviews.web.public.selection import Edition, Event
from casereviews.web.public.until import Stay, stays_of


@dataclass(frozen=True)
class Publication:
    """What the page of a publication event shows."""

    slug: str
    published: str
    heading: str
    standfirst: str
    beside: str
    reviews_heading: str
    reviews: tuple[Named, ...]
    documents_heading: str
    rows: tuple[Row, ...]
    asks: bool
    stays: tuple[Stay, ...]
    kept: str
    cited_year: str
    cited_published: str


def publication_pages(edition: Edition) -> list[Page]:
    return [_page(edition, event) for event in edition.events]


def _page(edition: Edition, event: Event) -> Page:
    shown = _publication(edition, event)
    return Page(
        path=addresses.publication(event.slug),
        template="publication.html",
        title=shown.heading,
        part="reviews",
        pdf=f"published-{event.slug}",
        it=shown,
        description=shown.standfirst,
    )


def _publication(edition: Edition, event: Event) -> Publication:
    reviews = edition.reviews_of(event)
    published = event.publication
    return Publication(
        slug=event.slug,
        published=wording.mark_of(published),
        heading=_heading(event),
        standfirst=_standfirst(edition, event),
        beside=wording.how_exact(published),
        reviews_heading=wording.count_in_words(len(reviews), "review"),
        reviews=tuple(named(review) for review in reviews),
        documents_heading=wording.count_in_words(len(event.documents), "document"),
        rows=tuple(full_row(one, published, for_how_many(one, event, edition)) for one in event.documents),
        asks=any(document.status != "released" for document in event.documents),
        stays=stays_of(event, reviews, edition.as_of),
        kept=kept(event.documents),
        cited_year=str(published.date.year) if published.date else "no date",
        cited_published=f"Published {wording.on(published)}." if published.date else "",
    )


def _heading(event: Event) -> str:
    return f"Published {wording.on(event.publication)}"


def _standfirst(edition: Edition, event: Event) -> str:
    """ "Three serious case reviews came out together, in five documents." """
    classes = Counter(review.review_class.value for review in edition.reviews_of(event))
    said = wording.joined(
        [
            wording.count_in_words(number, words) if place == 0 else wording.count_in_words(number, words).lower()
            for place, (words, number) in enumerate(classes.items())
        ]
    )
    documents = wording.count_in_words(len(event.documents), "document").lower()
    return f"{said} came out{' together' if sum(classes.values()) > 1 else ''}, in {documents}."
