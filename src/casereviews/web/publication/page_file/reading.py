"""A page file read and checked, whole: the one way in for the command line and for the workspace."""

from datetime import date
from pathlib import Path

from casereviews.web.publication.page_file import agreeing, checking, filing, hints
from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.opening import CannotBeRead, open_text, parse
from casereviews.web.publication.page_file.positions import positions
from casereviews.web.publication.page_file.values import Reading


def read(path: Path, *, as_of: date) -> Reading:
    """What the page file at `path` says, with its faults in the order of the file, or its hints where it has none.

    `as_of` is "today" for every check. PDFs that the file names lie below its own folder. Nothing is kept.
    """
    try:
        text = open_text(path)
        tree = parse(text.replace("\r\n", "\n"), path.name)
    except CannotBeRead as no:
        return Reading(path.name, None, faults=(no.fault,))
    notes = Notes(path.name, positions(text))
    counts = checking.count(tree)
    if checking.too_many(counts, notes):
        return Reading(path.name, None, notes.in_order(), counts=counts)
    page = agreeing.agree(checking.check(tree, notes), tree, as_of, notes)
    files = filing.check_files(page, path.parent, notes)
    if notes.found:
        return Reading(path.name, None, notes.in_order(), counts=counts, places=notes.places)
    return Reading(path.name, page, hints=hints.of(page, as_of, notes), counts=counts, files=files, places=notes.places)
