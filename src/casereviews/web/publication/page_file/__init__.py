"""A board's own page of case reviews as a file: read, checked, and said in words. Knows no database."""

from casereviews.web.publication.page_file.reading import read
from casereviews.web.publication.page_file.values import (
    BoardPart,
    CheckedFile,
    Counts,
    DocumentPart,
    Fault,
    Hint,
    Page,
    PublicationPart,
    Reading,
    ReviewPart,
    Where,
)

__all__ = [
    "BoardPart",
    "CheckedFile",
    "Counts",
    "DocumentPart",
    "Fault",
    "Hint",
    "Page",
    "PublicationPart",
    "Reading",
    "ReviewPart",
    "Where",
    "read",
]
