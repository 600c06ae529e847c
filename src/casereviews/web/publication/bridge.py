"""The catalogue's rows as a page file's values, and where a page file says something else than is here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from casereviews.web.actors import Actor
from casereviews.web.boards.models import Board
from casereviews.web.publication.models import CataloguedReview, Document, DocumentReview, Publication
from casereviews.web.publication.page_file import slugs
from casereviews.web.publication.page_file.notes import at_most
from casereviews.web.publication.page_file.values import (
    BoardPart,
    DocumentPart,
    Fault,
    Page,
    PublicationPart,
    Reading,
    ReviewPart,
    Steps,
    joined,
)
from casereviews.web.publication.page_file.wording import said
from casereviews.web.record.states import DocumentKind, ReviewClass
from casereviews.web.record.values import PublicDocument, PublicFile, PublicPublication, PublicReview, Withdrawal
from casereviews.web.ui.dates import PartialDate


@dataclass
class Kept:
    """What of a board is here already: rows by slug, the file of each document that has one, reviews named together."""

    reviews: dict[str, CataloguedReview] = field(default_factory=dict)
    publications: dict[str, Publication] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    owners: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_title: dict[tuple[str, str, str], str] = field(default_factory=dict)
    related: dict[str, set[str]] = field(default_factory=dict)

    def document_for(self, publication: PublicationPart, part: DocumentPart) -> Document | None:
        """The document here that is the one in the file: by its id, or by publication, kind and title."""
        slug = self.by_title.get((publication.slug, part.kind or "", part.title))
        return self.documents.get(part.slug if part.slug_given and part.slug in self.documents else slug or "")


def kept_at(by: Actor) -> Kept:
    """All that is here of the board where `by` acts, in five queries."""
    kept = Kept()
    kept.reviews = {row.slug: row for row in CataloguedReview.objects.visible_to(by)}
    kept.publications = {row.slug: row for row in Publication.objects.visible_to(by)}
    rows = Document.objects.visible_to(by).select_related("publication", "taken_in", "public_copy")
    for document in rows:
        kept.documents[document.slug] = document
        kept.by_title[document.publication.slug, document.kind, document.title] = document.slug
    links = DocumentReview.objects.filter(document__board_id=by.board).order_by("place")
    for document_slug, review_slug in links.values_list("document__slug", "review__slug"):
        kept.owners[document_slug] = (*kept.owners.get(document_slug, ()), review_slug)
    pairs = CataloguedReview.related.through.objects.filter(from_cataloguedreview__board_id=by.board)
    for one, other in pairs.values_list("from_cataloguedreview__slug", "to_cataloguedreview__slug"):
        kept.related.setdefault(one, set()).add(other)
    return kept


def another_boards(reading: Reading, board: Board) -> Fault | None:
    """PG028, where the file is not of `board`."""
    if reading.page is None or reading.page.board.slug == board.slug:
        return None
    told = "id" in reading.page.board.told
    where = reading.where(("board", "id" if told else "name"))
    return Fault(
        "PG028",
        f"The file is of the board {said(reading.page.board.slug)}; here is the board {said(board.slug)}.",
        where,
        f'If it is of this board, write id = "{board.slug}" under [board]; if not, sign in to the other board.',
    )


def differences(reading: Reading, board: Board | None, kept: Kept) -> tuple[Fault, ...]:
    """PG025 for everything that is here and different in the file, in the order of the file."""
    page = reading.page
    if page is None or board is None:
        return ()
    found = [
        *_board_differs(page.board, board),
        *_reviews_differ(page, kept),
        *_publications_differ(reading, page, kept),
    ]
    faults = [_fault(reading, steps, key, here, there) for steps, key, here, there in found]
    return at_most(tuple(sorted(faults, key=lambda fault: fault.where.line or 0)))


Difference = tuple[Steps, str, Any, Any]


def _board_differs(part: BoardPart, board: Board) -> Iterator[Difference]:
    former = tuple(board.former_names.values_list("name", flat=True)) if "former_names" in part.told else ()
    here = BoardPart(board.slug, board.name, former, board.nation, board.email, board.telephone, board.website)
    for key in sorted(part.told - {"id"}):
        if getattr(here, key) != getattr(part, key):
            yield part.steps, key, getattr(here, key), getattr(part, key)


_REVIEW_KEYS = {
    "class": "review_class", "title": "title", "subjects": "subjects", "regime": "regime",
    "decision_date": "decided_on", "language": "language", "named": "named", "withdrawn": "withdrawn",
    "withdrawn_note": "withdrawn_note",
    "public_until": "promised_until", "note": "note",
}  # fmt: skip
_DOCUMENT_KEYS = ("kind", "title", "reviews", "language", "withdrawn", "withdrawn_note", "note")


def _reviews_differ(page: Page, kept: Kept) -> Iterator[Difference]:
    for part in page.reviews:
        if part.slug not in kept.reviews:
            continue
        here = review_part(kept.reviews[part.slug])
        for key, name in _REVIEW_KEYS.items():
            if getattr(here, name) != getattr(part, name) and not (key == "title" and _follows(here, part)):
                yield part.steps, key, getattr(here, name), getattr(part, name)
        related = tuple(slug for slug in part.related if slug in kept.reviews)
        known = {each.slug for each in page.reviews}
        beside = kept.related.get(part.slug, set()) & known
        if beside != set(related):
            yield part.steps, "related", tuple(sorted(beside)), related


def _follows(here: ReviewPart, part: ReviewPart) -> bool:
    """Whether the titles differ only because the subjects do, of which both are made."""
    return all(each.title == joined(each.subjects) for each in (here, part))


def _publications_differ(reading: Reading, page: Page, kept: Kept) -> Iterator[Difference]:
    for part in page.publications:
        row = kept.publications.get(part.slug)
        if row is not None and row.published_on != part.date:
            yield part.steps, "date", row.published_on, part.date
        if row is not None and row.note != part.note:
            yield part.steps, "note", row.note, part.note
        for document in part.documents:
            yield from _document_differs(reading, part, document, kept)


def _document_differs(
    reading: Reading, publication: PublicationPart, part: DocumentPart, kept: Kept
) -> Iterator[Difference]:
    row = kept.document_for(publication, part)
    if row is None:
        return
    here = document_part(row, kept.owners.get(row.slug, ()))
    if row.publication.slug != publication.slug:
        yield part.steps, "id", f"in the publication {row.publication.slug}", f"in the publication {publication.slug}"
    if part.slug_given and part.slug != row.slug:
        yield part.steps, "id", row.slug, part.slug
    for key in _DOCUMENT_KEYS:
        if getattr(here, key) != getattr(part, key):
            yield part.steps, key, getattr(here, key), getattr(part, key)
    sent = reading.files[part.file].sha256 if part.file else None
    kept_file = row.taken_in.sha256 if row.taken_in else None
    if sent != kept_file:
        yield part.steps, "file", _file_words(kept_file), _file_words(sent)


def _fault(reading: Reading, steps: Steps, key: str, here: Any, there: Any) -> Fault:
    return Fault(
        "PG025",
        f"`{key}` is already here and different: here it is {_words(here)}, in the file {_words(there)}.",
        reading.where((*steps, key)),
        "Write in the file what is here, or give this one an id of its own. What is here changes in the workspace.",
    )


def _words(value: Any) -> str:
    if isinstance(value, PartialDate):
        return value.edtf
    if isinstance(value, Withdrawal):
        return value.mark
    if isinstance(value, _Plain):
        return value
    if isinstance(value, tuple):
        return ", ".join(said(each) for each in value) or "nothing"
    return said(value) if value not in (None, "") else "nothing"


class _Plain(str):
    """Words of ours, which are not quoted."""


def _file_words(sha256: str | None) -> _Plain:
    return _Plain(f"a file whose SHA-256 begins with {sha256[:12]}" if sha256 else "no file")


def review_part(row: CataloguedReview) -> ReviewPart:
    return ReviewPart(
        slug=row.slug, review_class=ReviewClass(row.review_class), title=row.title, subjects=tuple(row.subjects),
        regime=row.regime, decided_on=row.decided_on, language=row.language, named=row.named,
        withdrawn=_withdrawal(row), withdrawn_note=row.withdrawn_note, promised_until=row.promised_until, note=row.note,
    )  # fmt: skip


def document_part(row: Document, owners: tuple[str, ...]) -> DocumentPart:
    return DocumentPart(
        slug=row.slug, kind=DocumentKind(row.kind), title=row.title, reviews=owners, language=row.language,
        withdrawn=_withdrawal(row), withdrawn_note=row.withdrawn_note, note=row.note,
    )  # fmt: skip


def _withdrawal(row: CataloguedReview | Document) -> Withdrawal | None:
    return Withdrawal(row.withdrawn_on) if row.withdrawn else None


def review_row(board: Board, part: ReviewPart) -> CataloguedReview:
    return CataloguedReview(
        board=board, slug=part.slug, note=part.note, review_class=part.review_class, title=part.title,
        subjects=list(part.subjects), regime=part.regime, decided_on=part.decided_on, language=part.language,
        named=part.named, promised_until=part.promised_until, withdrawn=part.withdrawn is not None,
        withdrawn_on=part.withdrawn and part.withdrawn.on, withdrawn_note=part.withdrawn_note,
    )  # fmt: skip


def publication_row(board: Board, part: PublicationPart) -> Publication:
    return Publication(board=board, slug=part.slug, note=part.note, published_on=part.date)


def document_row(board: Board, publication: Publication, part: DocumentPart, slug: str, place: int) -> Document:
    return Document(
        board=board, slug=slug, note=part.note, publication=publication, place=place, kind=part.kind, title=part.title,
        language=part.language, withdrawn=part.withdrawn is not None, withdrawn_on=part.withdrawn and part.withdrawn.on,
        withdrawn_note=part.withdrawn_note,
    )  # fmt: skip


def free_slug(publication: str, part: DocumentPart, taken: dict[str, Any]) -> str:
    """The id of a document that is new here: the file's, or ours with a fingerprint where another document has it."""
    if part.slug not in taken:
        return part.slug
    return slugs.fingerprinted(publication, part.kind or "", part.title)


def public_review(row: CataloguedReview, related: tuple[str, ...]) -> PublicReview:
    part = review_part(row)
    return PublicReview(
        slug=part.slug, review_class=part.review_class, title=part.title, subjects=part.subjects, regime=part.regime,
        language=part.language, related=related, withdrawn=part.withdrawn, withdrawn_note=part.withdrawn_note,
        promised_until=part.promised_until,
    )  # fmt: skip


def public_publication(row: Publication) -> PublicPublication:
    return PublicPublication(slug=row.slug, date=row.published_on)


def public_document(row: Document, owners: tuple[str, ...]) -> PublicDocument:
    copy = row.public_copy
    file = PublicFile(copy.sha256, copy.size, row.pages) if copy else None
    part = document_part(row, owners)
    return PublicDocument(
        slug=row.slug, publication=row.publication.slug, place=row.place, kind=part.kind, title=part.title,
        reviews=owners, language=part.language, withdrawn=part.withdrawn, withdrawn_note=part.withdrawn_note, file=file,
    )  # fmt: skip
