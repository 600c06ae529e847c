"""The catalogue in words: what came out when, what state it is in, and what is for colleagues only."""

from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse

from casereviews.web.actors import Refusal
from casereviews.web.boards.models import Board
from casereviews.web.publication.models import CataloguedReview, Document, Publication
from casereviews.web.publication.presenters import law
from casereviews.web.publication.queries.catalogue import Asked, Found, reviews_of
from casereviews.web.ui.dates import PartialDate
from casereviews.web.ui.shown import Fact
from casereviews.web.ui.words import counted, listed, sentence, size

A_PAGE = 100
UNNAMED = "Published without the board’s name: nowhere on its public site"


@dataclass(frozen=True)
class ReviewLine:
    title: str
    language: str
    kind: str
    address: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class DocumentLine:
    """A document in a list. `state` is one of listed, released, withdrawn, apart, with its words beside it."""

    title: str
    language: str
    kind: str
    state: str
    state_words: str
    also_of: str
    note: str
    as_sent: str
    public_copy: str


@dataclass(frozen=True)
class PublicationBlock:
    """A publication event with its reviews and documents; on a review's page, how long it must stay public."""

    when: str
    when_note: str
    address: str
    reviews: list[ReviewLine]
    documents: list[DocumentLine]
    note: str
    stay: law.StayShown | None = None


@dataclass(frozen=True)
class Listing:
    counts: str
    is_empty: bool
    nothing_found: bool
    publications: list[PublicationBlock]
    undocumented: list[ReviewLine]
    clear: str
    newer: str
    older: str
    import_closed: str


@dataclass(frozen=True)
class ReviewPage:
    title: str
    language: str
    kind: str
    withdrawn: str
    unnamed: str
    held: law.HeldShown
    facts: list[Fact]
    for_colleagues: list[Fact]
    related: list[ReviewLine]
    publications: list[PublicationBlock]


@dataclass(frozen=True)
class PublicationPage:
    title: str
    over: str
    block: PublicationBlock
    for_colleagues: list[Fact]


def listing(board: Board, found: Found, asked: Asked, page: str, import_refusal: Refusal | None) -> Listing:
    """A hundred publications at a time, newest first; the reviews without a document on the last page."""
    number = int(page) if page.isascii() and page.isdigit() and 0 < len(page) < 6 else 1
    start, end = (max(number, 1) - 1) * A_PAGE, max(number, 1) * A_PAGE
    is_narrowed = bool(asked.find or asked.review_class or asked.year)
    is_last = end >= len(found.publications)
    nothing = not found.publications and not found.undocumented
    return Listing(
        counts=_counts(found),
        is_empty=nothing and not is_narrowed,
        nothing_found=nothing and is_narrowed,
        publications=[_block(board, each) for each in found.publications[start:end]],
        undocumented=[_review_line(board, each) for each in found.undocumented] if is_last else [],
        clear=reverse("publication:published", kwargs={"board": board.id}) if is_narrowed else "",
        newer=_turned(asked, number - 1) if number > 1 else "",
        older="" if is_last else _turned(asked, number + 1),
        import_closed=import_refusal.reason if import_refusal else "",
    )


def review(board: Board, of: CataloguedReview, publications: list[Publication], today: date) -> ReviewPage:
    return ReviewPage(
        title=of.title,
        language=of.language,
        kind=sentence(of.review_class),
        withdrawn=_withdrawn_sentence(of),
        unnamed=UNNAMED if not of.named else "",
        held=law.held(board, of, publications),
        facts=[
            Fact("Whom it is about", listed(of.subjects) or "Not said by name"),
            Fact("Public address", of.slug),
            *([Fact("Board’s promise", f"Public until {of.promised_until.words}")] if of.promised_until else []),
            *([Fact("What the public is told", of.withdrawn_note)] if of.withdrawn_note else []),
        ],
        for_colleagues=[
            Fact("Decided on", of.decided_on.words if of.decided_on else "Not recorded"),
            *([Fact("Note", of.note)] if of.note else []),
        ],
        related=[_review_line(board, other) for other in of.related.all()],
        publications=[
            replace(_block(board, each, besides=of.pk), stay=law.stay(of, each.published_on, today))
            for each in publications
        ],
    )


def publication(board: Board, of: Publication) -> PublicationPage:
    block = _block(board, of)
    return PublicationPage(
        title=f"Published {block.when}" if of.published_on else "Published, date not known",
        over=f"{counted(len(block.reviews), 'review')}, {counted(len(block.documents), 'document')}",
        block=block,
        for_colleagues=[Fact("Note", of.note)] if of.note else [],
    )


def when_words(when: PartialDate | None) -> tuple[str, str]:
    """A date and, where it is not known to the day, what is not."""
    if when is None:
        return "Date not known", ""
    return when.words, {"day": "", "month": "day not known", "year": "day and month not known"}[when.precision]


def _counts(found: Found) -> str:
    documents = sum(len(each.documents.all()) for each in found.publications)
    reviews = {review.pk for each in found.publications for review in reviews_of(each)}
    reviews |= {each.pk for each in found.undocumented}
    return listed(
        [
            counted(len(found.publications), "publication"),
            counted(len(reviews), "review"),
            counted(documents, "document"),
        ]
    )


def _turned(asked: Asked, page: int) -> str:
    told = {"find": asked.find, "review_class": asked.review_class, "year": asked.year, "page": page}
    return "?" + urlencode({key: value for key, value in told.items() if value})


def _block(board: Board, of: Publication, besides: UUID | None = None) -> PublicationBlock:
    when, note = when_words(of.published_on)
    return PublicationBlock(
        when=when,
        when_note=note,
        note=of.note,
        address=reverse("publication:published-publication", kwargs={"board": board.id, "publication": of.pk}),
        reviews=[_review_line(board, each) for each in reviews_of(of)],
        documents=[_document_line(board, each, besides) for each in of.documents.all()],
    )


def _review_line(board: Board, of: CataloguedReview) -> ReviewLine:
    marks = ("withdrawn",) * of.withdrawn + ("published without the board’s name",) * (not of.named)
    return ReviewLine(
        of.title,
        of.language,
        of.review_class,
        marks=marks,
        address=reverse("publication:published-review", kwargs={"board": board.id, "review": of.pk}),
    )


def _document_line(board: Board, of: Document, besides: UUID | None) -> DocumentLine:
    state, words = _state(of)
    reviews = [link.review.title for link in of.review_links.all() if link.review_id != besides]
    return DocumentLine(
        title=of.title,
        language=of.language,
        kind=sentence(of.kind),
        state=state,
        state_words=words,
        note=of.note,
        also_of=_also(reviews, besides is not None),
        as_sent=_file(board, of, "as-sent") if of.taken_in_id else "",
        public_copy=_file(board, of, "public-copy") if of.public_copy_id else "",
    )


def _also(reviews: list[str], on_a_review: bool) -> str:
    if on_a_review:
        return f"also of {listed(reviews)}" if reviews else ""
    return f"of {listed(reviews)}" if len(reviews) > 1 else ""


def _file(board: Board, of: Document, which: str) -> str:
    return reverse(f"publication:published-{which}", kwargs={"board": board.id, "document": of.pk})


def _state(of: Document) -> tuple[str, str]:
    """As the public site has it: a document goes with its reviews, withdrawn or published without the board's name."""
    reviews = [link.review for link in of.review_links.all()]
    file = f"PDF, {counted(of.pages, 'page')}, {size(of.public_copy.size)}" if of.public_copy else "no file"
    if of.withdrawn:
        return "withdrawn", f"withdrawn {of.withdrawn_on.words}" if of.withdrawn_on else "withdrawn"
    if reviews and all(review.withdrawn for review in reviews):
        return "withdrawn", "withdrawn with its review" if len(reviews) == 1 else "withdrawn with its reviews"
    if not all(review.named for review in reviews):
        return "apart", f"not on the public site: {file}"
    return ("released", f"released: {file}") if of.public_copy else ("listed", f"listed, {file}")


def _withdrawn_sentence(of: CataloguedReview) -> str:
    if not of.withdrawn:
        return ""
    when = f" {of.withdrawn_on.words}" if of.withdrawn_on else ""
    return f"Withdrawn{when}. The public sees that it was here, when, and how to ask; none of its documents."
