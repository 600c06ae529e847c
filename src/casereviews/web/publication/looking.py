"""An upload opened to be looked at: its page file read and checked, and compared with what is here. Keeps nothing."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files.storage import default_storage

from casereviews.web.actors import Actor
from casereviews.web.files.kinds import Kind
from casereviews.web.publication import page_file, taking_in
from casereviews.web.publication.models import Publication, Upload
from casereviews.web.publication.page_file import bundle
from casereviews.web.publication.page_file.bundle import CannotBeUnpacked
from casereviews.web.publication.page_file.values import Reading


@dataclass(frozen=True)
class Looked:
    """What an upload holds, the text of its page file, and how much of it would be made."""

    reading: Reading
    text: str
    created: int = 0
    unchanged: int = 0
    here: frozenset[str] = frozenset()  # slugs of the publications that are here already

    @property
    def can_come_in(self) -> bool:
        return not self.reading.faults and self.created > 0


@contextmanager
def look(by: Actor, upload: Upload, *, as_of: date) -> Iterator[Looked]:
    """As long as this is open, the PDFs of the reading are there to be taken in."""
    with TemporaryDirectory(prefix="casereviews-look-") as folder:
        yield _looked(by, upload, Path(folder), as_of)


def _looked(by: Actor, upload: Upload, folder: Path, as_of: date) -> Looked:
    try:
        path = _page_file(upload, folder)
    except CannotBeUnpacked as no:
        name = upload.file.sent_as
        return Looked(Reading(name, None, faults=(no.fault_in(name),)), "")
    reading = page_file.read(path, as_of=as_of)
    text = path.read_bytes().decode("utf-8-sig", "replace")
    if reading.page is None:
        return Looked(reading, text)
    outcome, faults = taking_in.compare(by, reading, upload.board)
    here = frozenset(Publication.objects.visible_to(by).values_list("slug", flat=True))
    return Looked(replace(reading, faults=faults), text, outcome.created, outcome.unchanged, here)


def _page_file(upload: Upload, folder: Path) -> Path:
    """The page file of an upload, in a folder of its own with its PDFs."""
    with default_storage.open(upload.file.sha256) as kept:
        if upload.file.kind == Kind.ZIP:
            return bundle.unpack(kept, folder)
        path = folder / _safe_name(upload.file.sent_as)
        with path.open("wb") as copy:
            shutil.copyfileobj(kept, copy)
        return path


def _safe_name(sent_as: str) -> str:
    """The name it was sent under, with nothing in it that a folder could mind."""
    return re.sub(r"[^\w .()-]", "_", sent_as)[-60:].strip(". ") or "page.toml"
