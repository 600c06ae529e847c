"""The page of one review, or the tombstone that stays where one was withdrawn."""

from dataclasses import dataclass, replace

from casereviews.web.public import addresses, wording
from casereviews.web.public.page import Page
from casereviews.web.public.presenters.kinds import WHAT_IT_IS, with_article
from casereviews.web.public.presenters.rows import Named, Row, full_row, kept, named, sentence_case, without_copy
from casereviews.web.public.selection import Document, Edition, Event
from casereviews.web.public.until import Stay, stay_of
from casereviews.web.record.values import PublicReview

LONG = 100  # letters; a longer title is set smaller
STILL_PUBLIC = "Still public, for another review"


@dataclass(frozen=True)
class Section:
    """One of the review's publications, with its own documents of it and how long it must stay."""

    publication: str
    published: str
    href: str
    date: str
    beside: str
    rows: tuple[Row, ...]
    stay: Stay | None
    kept: str


@dataclass(frozen=True)
class Review:
    """What the page of a review shows."""

    slug: str
    review_class: str
    kind: str
    kind_href: str
    what_it_is: str
    title: str
    is_long: bool
    lang: str
    standfirst: str
    published: str
    documents: str
    status: str
    subjects: tuple[str, ...]
    real_names: str
    sections: tuple[Section, ...]
    asks: bool
    related: tuple[Named, ...]
    cited_year: str
    cited_published: str
    withdrawn: str
    note: str


def review_pages(edition: Edition) -> list[Page]:
    return [_page(edition, review) for review in edition.reviews.values()]


def _page(edition: Edition, review: PublicReview) -> Page:
    shown = _review(edition, review)
    return Page(
        path=addresses.review(review.slug),
        template="review.html",
        title=review.title,
        part="reviews",
        pdf=review.slug,
        it=shown,
        description=shown.standfirst,
    )


def _review(edition: Edition, review: PublicReview) -> Review:
    events = edition.events_of(review.slug)
    documents = [document for event in events for document in event.of(review.slug)]
    return Review(
        slug=review.slug,
        review_class=review.review_class.value,
        kind=sentence_case(review.review_class.value),
        kind_href=addresses.of_class(review.review_class),
        what_it_is=WHAT_IT_IS[review.review_class],
        title=review.title,
        is_long=len(review.title) > LONG,
        lang=wording.other_language(review.language),
        standfirst=_standfirst(review, events),
        published=_published(events),
        documents=str(len(documents)),
        status=_status(review, documents),
        subjects=review.subjects,
        real_names=_real_names(review.subjects),
        sections=tuple(_section(edition, review, event) for event in events),
        asks=bool(review.withdrawn) or any(document.status != "released" for document in documents),
        related=tuple(named(edition.reviews[slug]) for slug in edition.related[review.slug]),
        cited_year=_first_year(events),
        cited_published=_cited(events),
        withdrawn=review.withdrawn.mark if review.withdrawn else "",
        note=review.withdrawn_note,
    )


def _standfirst(review: PublicReview, events: tuple[Event, ...]) -> str:
    what = with_article(review.review_class)
    if review.withdrawn:
        return f"{what}. The board has taken it down. This page stays, so that nobody looks for it in vain."
    about = f" about {wording.joined(review.subjects)}" if 0 < len(review.subjects) <= 6 else ""
    if not events:
        return f"{what}{about}. None of its documents is published here yet."
    if len(events) == 1:
        return f"{what}{about}, published {wording.on(events[0].publication)}."
    dated = [event.publication for event in events if event.publication.date] or [events[0].publication]
    parts = wording.count_in_words(len(events), "part").lower()
    return f"{what}{about}, published in {parts}, the latest {wording.on(dated[0])}."


def _published(events: tuple[Event, ...]) -> str:
    return "; ".join(wording.when(event.publication) for event in events) or "Not yet"


def _status(review: PublicReview, documents: list[Document]) -> str:
    """Whether it stands, and what of it can be read here."""
    if review.withdrawn:
        return wording.taken_down(review.withdrawn)
    here = sum(document.status == "released" for document in documents)
    if not documents:
        return "Named here, without documents"
    if here == len(documents):
        return f"Published; {'its document' if here == 1 else 'every document'} can be opened here"
    if not here:
        return f"Published; its {'document is' if len(documents) == 1 else 'documents are'} listed here without a file"
    return f"Published; {here} of its {len(documents)} documents can be opened here"


def _real_names(subjects: tuple[str, ...]) -> str:
    if len(subjects) == 1:
        return "This is not a real name. It was chosen so that nobody can be recognised."
    return "These are not real names. They were chosen so that nobody can be recognised."


def _section(edition: Edition, review: PublicReview, event: Event) -> Section:
    rows = (full_row(document, event.publication, _others(document)) for document in event.of(review.slug))
    return Section(
        publication=event.slug,
        published=wording.mark_of(event.publication),
        href=addresses.publication(event.slug),
        date=wording.when(event.publication),
        beside=wording.how_exact(event.publication),
        rows=tuple(_once(review, without_copy(row, STILL_PUBLIC)) if review.withdrawn else row for row in rows),
        stay=stay_of(review, event.publication.date, edition.as_of),
        kept="" if review.withdrawn else kept(event.of(review.slug)),
    )


def _once(review: PublicReview, row: Row) -> Row:
    """Why the whole review was withdrawn stands at the top; it is not said again at each document."""
    return replace(row, note="") if row.note == review.withdrawn_note else row


def _others(document: Document) -> str:
    others = len(document.copy.reviews) - 1
    return f"Also for {wording.count_in_words(others, 'other review').lower()}" if others else ""


def _first_year(events: tuple[Event, ...]) -> str:
    dated = [event.publication.date.year for event in events if event.publication.date]
    return str(min(dated)) if dated else "no date"


def _cited(events: tuple[Event, ...]) -> str:
    dated = [event.publication for event in events if event.publication.date]
    return f"Published {wording.on(dated[-1])}." if dated else ""
