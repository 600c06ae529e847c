"""The PDFs that a page file names: in its own folder, there, and fit to be taken in."""

import hashlib
import re
from pathlib import Path

from casereviews.web.files import pdf
from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.values import CheckedFile, DocumentPart, Page, Steps
from casereviews.web.publication.page_file.wording import said

_DRIVE = re.compile(r"[A-Za-z]:")
_MOVE = "Put the file into the page file's own folder, or into a folder below it, and write its path from there."


def check_files(page: Page, folder: Path, notes: Notes) -> dict[str, CheckedFile]:
    """Each PDF that can be taken in, by its path as written; a fault for each that cannot (PG021 to PG023)."""
    found: dict[str, CheckedFile] = {}
    for document in page.documents:
        if document.file is None:
            continue
        steps = (*document.steps, "file")
        path = _found(document.file, folder, steps, notes)
        if path and (checked := found.get(document.file) or _checked(path, document, steps, notes)):
            found[document.file] = checked
    return found


def _found(written: str, folder: Path, steps: Steps, notes: Notes) -> Path | None:
    if wrong := _leaves(written):
        notes.fault("PG021", steps, f"{said(written)} {wrong}.", _MOVE)
        return None
    root = folder.resolve()
    try:
        path = (root / written).resolve()
        if not path.is_relative_to(root):
            notes.fault("PG021", steps, f"{said(written)} is a link that points out of the folder.", _MOVE)
        elif not path.is_file():
            what = "is not a file" if path.exists() else "is not there"
            notes.fault(
                "PG022", steps, f"{said(written)} {what}.", f"Check its name, small and capital letters too. {_MOVE}"
            )
        else:
            return path
    except (OSError, RuntimeError, ValueError):
        notes.fault("PG022", steps, f"{said(written)} cannot be found.", f"Check its name. {_MOVE}")
    return None


def _leaves(written: str) -> str:
    """How the path leaves the folder, or is written for another system; "" where it does not."""
    if "\\" in written:
        return "has a backslash in it, and parts of a path are set apart by /"
    if written.startswith("/"):
        return "begins at the top of the disk"
    if _DRIVE.match(written):
        return "names a drive"
    return "has “..” in it, which leads out of the folder" if ".." in written.split("/") else ""


def _checked(path: Path, document: DocumentPart, steps: Steps, notes: Notes) -> CheckedFile | None:
    try:
        remade = pdf.remake(path, title=document.title or "untitled", language=document.language)
        return CheckedFile(path, _digest(path), path.stat().st_size, remade.pages)
    except pdf.CannotBeTaken as fault:
        notes.fault("PG023", steps, f"{said(document.file)}: {fault}", fault.do)
    except OSError:
        notes.fault("PG022", steps, f"{said(document.file)} cannot be read.", "Check who may read it, and try again.")
    return None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
