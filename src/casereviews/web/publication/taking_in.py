"""From a reading to the catalogue and the record: the PDFs first, outside the transaction; then the change.

The one way in for the command line, the workspace and the demo.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import PurePosixPath
from uuid import UUID

from django.core.files.storage import default_storage

from casereviews.web.actors import Actor
from casereviews.web.boards import queries as all_boards
from casereviews.web.boards.models import Board
from casereviews.web.files import keeping, pdf, queries
from casereviews.web.publication import bridge, changes
from casereviews.web.publication.models import Upload
from casereviews.web.publication.page_file.values import DocumentPart, Fault, Reading
from casereviews.web.publication.values import Outcome, Staged, StagedFiles


class FileChanged(Exception):
    """A PDF is no longer what it was when the page was checked. Nothing was brought in."""


def compare(by: Actor, reading: Reading, board: Board | None = None) -> tuple[Outcome, tuple[Fault, ...]]:
    """What an import would make and leave, and what stands against it (PG025, PG028). Keeps nothing."""
    board = board or all_boards.board_with(slug=reading.page.board.slug)
    kept = bridge.kept_at(by if by.board else by.at(board.id)) if board else bridge.Kept()
    other = bridge.another_boards(reading, board) if board else None
    faults = (other,) if other else bridge.differences(reading, board, kept)
    created = _created(reading, kept)
    return Outcome(board, created, reading.counts.total - created), faults


def bring_in(
    *,
    by: Actor,
    reading: Reading,
    at: datetime,
    board: Board | None = None,
    upload: Upload | None = None,
    once: UUID | None = None,
) -> Outcome:
    """Bring in a reading without faults: all of it, or nothing, its files included.

    Raises changes.HereAndDifferent, FileChanged, or what a change raises.
    """
    outcome, faults = compare(by, reading, board)
    if faults:
        raise changes.HereAndDifferent(faults)
    if outcome.board and not outcome.created and upload is None:
        return outcome  # all of it is here: nothing is done, so there is nothing to write down
    with _staged(by, reading, board) as files:
        return changes.import_page(by=by, reading=reading, files=files, at=at, board=board, upload=upload, once=once)


def _created(reading: Reading, kept: bridge.Kept) -> int:
    page = reading.page
    return (
        sum(part.slug not in kept.reviews for part in page.reviews)
        + sum(part.slug not in kept.publications for part in page.publications)
        + sum(kept.document_for(part, each) is None for part in page.publications for each in part.documents)
    )


@contextmanager
def _staged(by: Actor, reading: Reading, board: Board | None) -> Iterator[StagedFiles]:
    """The PDFs of what is new, in their place in storage; taken out again if what follows does not succeed."""
    board = board or all_boards.board_with(slug=reading.page.board.slug)
    kept = bridge.kept_at(by if by.board else by.at(board.id)) if board else bridge.Kept()
    put: set[str] = set()
    try:
        yield _stage(reading, kept, put)
    except BaseException:
        default_storage.discard(put & queries.orphans())
        raise


def _stage(reading: Reading, kept: bridge.Kept, put: set[str]) -> StagedFiles:
    """`put` gets the SHA-256 of each file that was not there before."""
    files: StagedFiles = {}
    for publication in reading.page.publications:
        for document in publication.documents:
            key = (document.file, document.title, document.language)
            if document.file and key not in files and kept.document_for(publication, document) is None:
                files[key] = _stage_one(reading, document, put)
    return files


def _stage_one(reading: Reading, document: DocumentPart, put: set[str]) -> Staged:
    checked = reading.files[document.file]
    sent_bytes = checked.path.read_bytes()
    remade = pdf.remake(sent_bytes, title=document.title, language=document.language)
    sent = _put(sent_bytes, put)
    if sent != checked.sha256:
        raise FileChanged(f"{document.file} was changed while the page was being brought in.")
    return Staged(sent, _put(remade.data, put), remade.pages, PurePosixPath(document.file).name)


def _put(data: bytes, put: set[str]) -> str:
    sha256 = keeping.digest(data)
    if not default_storage.exists(sha256):
        put.add(sha256)
    return keeping.put(BytesIO(data))
