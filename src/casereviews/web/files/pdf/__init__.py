"""PDFs that were public already: made anew so that only their pages remain, and read again as an outsider would."""

from casereviews.web.files.pdf.faults import Broken, CannotBeTaken, Encrypted, NotAPdf, NotClean, TooLarge
from casereviews.web.files.pdf.outsider import leftovers
from casereviews.web.files.pdf.remaking import LARGEST, Remade, remake

__all__ = [
    "LARGEST",
    "Broken",
    "CannotBeTaken",
    "Encrypted",
    "NotAPdf",
    "NotClean",
    "Remade",
    "TooLarge",
    "leftovers",
    "remake",
]
