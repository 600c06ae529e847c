"""The whole public site of a board, written as files and put in place in one step."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from casereviews.web.boards.values import BoardFace
from casereviews.web.public import addresses
from casereviews.web.public.assets import assets_for
from casereviews.web.public.faults import BuildFault
from casereviews.web.public.page import Page
from casereviews.web.public.pages import pages_of
from casereviews.web.public.pdf.making import Paper, make_all
from casereviews.web.public.rendering import Site, render
from casereviews.web.public.selection import Document, Edition, select
from casereviews.web.public.switching import replacing
from casereviews.web.public.writing import MARK, MARK_WORDS, Folder

if TYPE_CHECKING:
    from casereviews.web.record.queries import Record

OpenFile = Callable[[str], BinaryIO]


@dataclass(frozen=True)
class Built:
    """What was built. `pages` counts the HTML files, `files` all of them; `digest` is of every path and content."""

    events: int
    reviews: int
    documents: int
    pages: int
    files: int
    bytes: int
    digest: str


def build_site(
    face: BoardFace,
    record: "Record",
    *,
    as_of: date,
    base_url: str,
    out: Path,
    pdf_cache: Path | None,
    open_file: OpenFile,
) -> Built:
    """Write the site of `record` as of a day to the folder `out`, in the place of an earlier build of ours.

    `open_file` opens a released document by its SHA-256. PDFs of pages are kept in `pdf_cache` by what they are made
    from, or made each time. The same input gives the same bytes. Raises BuildFault; then `out` is as it was.
    """
    edition = select(record, as_of)
    site = Site(face, assets_for(face), base_url, as_of)
    with replacing(out) as root:
        folder = Folder(root)
        pages = pages_of(edition)
        _write(folder, site, pages)
        _write_documents(folder, edition, open_file)
        _write_pdfs(folder, site, pages, pdf_cache)
        folder.settle()
    return Built(
        events=len(edition.events),
        reviews=len(edition.reviews),
        documents=len(edition.documents),
        pages=len(pages),
        files=len(folder.digests),
        bytes=folder.bytes,
        digest=folder.digest,
    )


def _write(folder: Folder, site: Site, pages: list[Page]) -> None:
    folder.put(MARK, MARK_WORDS.encode())
    for path, content in site.assets.files.items():
        folder.put(path, content)
    for page in pages:
        folder.put(page.file, render(site, page).encode())


def _write_documents(folder: Folder, edition: Edition, open_file: OpenFile) -> None:
    for document in edition.documents:
        if document.status == "released":
            _write_document(folder, document, open_file)


def _write_document(folder: Folder, document: Document, open_file: OpenFile) -> None:
    copy = document.copy
    try:
        with open_file(copy.file.sha256) as source:
            found = folder.copy(addresses.document(copy.slug, copy.title), source)
    except FileNotFoundError as fault:
        raise BuildFault("PB006", f"The file of “{copy.title}” is not in storage. Bring it from a backup.") from fault
    if found != copy.file.sha256:
        raise BuildFault(
            "PB006",
            (f"The file of “{copy.title}” in storage is no longer what was published. Bring it back from a backup."),
        )


def _write_pdfs(folder: Folder, site: Site, pages: list[Page], pdf_cache: Path | None) -> None:
    with ExitStack() as stack:
        kept = pdf_cache or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        papers = [Paper(page.file, page.pdf_path, site.address(page.path)) for page in pages if page.pdf]
        for path, made in make_all(folder.root, papers, site=site, cache=kept):
            with open(made, "rb") as file:
                folder.copy(path, file)
