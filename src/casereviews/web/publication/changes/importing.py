"""Bringing in what a page has published already: all of it in one transaction, or nothing."""

from collections.abc import Mapping
from datetime import datetime

from casereviews.web.actors import Actor, require
from casereviews.web.audit import trail
from casereviews.web.audit.trail import change
from casereviews.web.boards import changes as boards
from casereviews.web.boards import queries as all_boards
from casereviews.web.boards.models import Board
from casereviews.web.files import keeping
from casereviews.web.files.kinds import Kind
from casereviews.web.publication import bridge, policies
from casereviews.web.publication.bridge import Kept
from casereviews.web.publication.models import CataloguedReview, Document, DocumentReview, Publication, Upload
from casereviews.web.publication.page_file.values import (
    BoardPart,
    DocumentPart,
    Fault,
    Page,
    PublicationPart,
    Reading,
    ReviewPart,
)
from casereviews.web.publication.values import Outcome, Staged, StagedFiles
from casereviews.web.record import writing


class HereAndDifferent(Exception):
    """Something in the file is here already and different, or the file is another board's. Nothing was brought in."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults[0].message)
        self.faults = faults


@change("page.imported")
def import_page(
    *,
    by: Actor,
    reading: Reading,
    files: StagedFiles,
    at: datetime,
    board: Board | None = None,
    upload: Upload | None = None,
) -> Outcome:
    """Bring in the page of a reading without faults; what is here already and the same stays as it is.

    `files` are its PDFs, in storage already. Without `board` it is the one that the file names, made if it is missing.
    Raises HereAndDifferent.
    """
    require(policies.may_import(by))
    page = reading.page
    if board is None:
        board = all_boards.board_with(slug=page.board.slug) or _make_board(by, page.board, at)
    by = by if by.board else by.at(board.id)
    kept = bridge.kept_at(by)
    _refuse(reading, board, kept)
    created = _bring_in(by, board, page, kept, files, at)
    if upload is not None:
        Upload.objects.visible_to(by).filter(pk=upload.pk).update(brought_in_at=at)
    outcome = Outcome(board, created, reading.counts.total - created)
    trail.about(board, board=board.id, created=outcome.created, unchanged=outcome.unchanged)
    return outcome


@change("publication.published")
def publish_event(
    *,
    by: Actor,
    board: Board,
    part: PublicationPart,
    reviews: Mapping[str, CataloguedReview],
    kept: Kept,
    files: StagedFiles,
    at: datetime,
) -> Publication:
    """A publication event that is new here, with its documents, and their published copies."""
    require(policies.may_import(by))
    publication = bridge.publication_row(board, part)
    publication.save(force_insert=True)
    _add_documents(publication, part, reviews, kept, files, at)
    trail.about(publication, board=board.id, publication=part.slug, documents=len(part.documents))
    return publication


def _make_board(by: Actor, part: BoardPart, at: datetime) -> Board:
    return boards.make_board(
        by=by,
        slug=part.slug,
        name=part.name,
        nation=part.nation,
        email=part.email,
        telephone=part.telephone,
        website=part.website,
        former_names=part.former_names,
        at=at,
    )


def _refuse(reading: Reading, board: Board, kept: Kept) -> None:
    other = bridge.another_boards(reading, board)
    if faults := (other,) if other else bridge.differences(reading, board, kept):
        raise HereAndDifferent(faults)


def _bring_in(by: Actor, board: Board, page: Page, kept: Kept, files: StagedFiles, at: datetime) -> int:
    """How many reviews, publications and documents were made."""
    reviews = dict(kept.reviews)
    made = _make_reviews(board, page, reviews)
    _relate(page, reviews, kept)
    _record_reviews(board, page, reviews, kept, at)
    for part in page.publications:
        new = sum(kept.document_for(part, document) is None for document in part.documents)
        if part.slug not in kept.publications:
            publish_event(by=by, board=board, part=part, reviews=reviews, kept=kept, files=files, at=at)
            made += 1 + new
        elif new:
            _add_documents(kept.publications[part.slug], part, reviews, kept, files, at)
            made += new
    return made


def _make_reviews(board: Board, page: Page, reviews: dict[str, CataloguedReview]) -> int:
    new = [bridge.review_row(board, part) for part in page.reviews if part.slug not in reviews]
    CataloguedReview.everything.bulk_create(new, batch_size=200)
    reviews |= {row.slug: row for row in new}
    return len(new)


def _relate(page: Page, reviews: Mapping[str, CataloguedReview], kept: Kept) -> None:
    """Reviews named together, each way, where they are not yet."""
    through = CataloguedReview.related.through
    new = [
        through(from_cataloguedreview=reviews[part.slug], to_cataloguedreview=reviews[other])
        for part in page.reviews
        for other in part.related
        if other not in kept.related.get(part.slug, ())
    ]
    through.objects.bulk_create(new, batch_size=300)
    for part in page.reviews:
        kept.related.setdefault(part.slug, set()).update(part.related)


def _record_reviews(
    board: Board, page: Page, reviews: Mapping[str, CataloguedReview], kept: Kept, at: datetime
) -> None:
    """Published copies of the page's reviews, but of none that was published without the board's name."""
    named = [part for part in page.reviews if part.named]
    writing.write(
        board, [bridge.public_review(reviews[part.slug], _related(part, reviews, kept)) for part in named], at=at
    )


def _related(part: ReviewPart, reviews: Mapping[str, CataloguedReview], kept: Kept) -> tuple[str, ...]:
    """By id, so that the order of a file makes no new edition."""
    return tuple(slug for slug in sorted(kept.related.get(part.slug, ())) if reviews[slug].named)


def _add_documents(
    publication: Publication,
    part: PublicationPart,
    reviews: Mapping[str, CataloguedReview],
    kept: Kept,
    files: StagedFiles,
    at: datetime,
) -> None:
    """The documents of a publication that are new here, after those that are, and their published copies."""
    new = [document for document in part.documents if kept.document_for(part, document) is None]
    first = publication.documents.count() if part.slug in kept.publications else 0
    rows = [_document(publication, each, kept, files, first + place, at) for place, each in enumerate(new)]
    Document.everything.bulk_create(rows, batch_size=200)
    links = [
        DocumentReview(document=row, review=reviews[slug], place=place)
        for row, each in zip(rows, new, strict=True)
        for place, slug in enumerate(each.reviews)
    ]
    DocumentReview.objects.bulk_create(links, batch_size=300)
    public = [
        bridge.public_document(row, each.reviews)
        for row, each in zip(rows, new, strict=True)
        if all(reviews[slug].named for slug in each.reviews)
    ]
    if public:
        writing.write(publication.board, [bridge.public_publication(publication), *public], at=at)


def _document(
    publication: Publication, part: DocumentPart, kept: Kept, files: StagedFiles, place: int, at: datetime
) -> Document:
    slug = bridge.free_slug(publication.slug, part, kept.documents)
    row = bridge.document_row(publication.board, publication, part, slug, place)
    if part.file:
        _give_file(row, files[part.file, part.title, part.language], at)
    kept.documents[slug] = row
    return row


def _give_file(row: Document, staged: Staged, at: datetime) -> None:
    row.taken_in = keeping.row_for(row.board_id, staged.sent, kind=Kind.PDF, at=at, sent_as=staged.sent_as)
    row.public_copy = keeping.row_for(row.board_id, staged.public, kind=Kind.PDF, at=at)
    row.pages = staged.pages
