"""Why a file cannot be taken in as a PDF: what it is, and what to do."""


class CannotBeTaken(Exception):
    """The message says what is wrong; `do` says what to do."""

    do = "Save the document as a PDF again, from the program in which it was written, and send that."


class NotAPdf(CannotBeTaken):
    """By its content it is something else, whatever it is called."""


class Encrypted(CannotBeTaken):
    """It is locked, with a password or against changes."""

    do = "Save it again without a password and without restrictions, and send that."


class Broken(CannotBeTaken):
    """It cannot be read to the end, or only by guessing."""

    do = "Open it in a PDF reader, look whether every page is there, save or print it as a new PDF, and send that."


class TooLarge(CannotBeTaken):
    """It is over 50 MB, or swells to far more when it is opened."""

    do = "Save it again with smaller pictures, or as two documents."


class NotClean(CannotBeTaken):
    """Something is left in the copy that is not on its pages."""

    do = "Print it to a new PDF, and send that."
