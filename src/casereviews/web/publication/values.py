"""What passes between the parts of bringing a page in."""

from dataclasses import dataclass

from casereviews.web.boards.models import Board


@dataclass(frozen=True)
class Staged:
    """A PDF whose bytes are in storage, and in no row yet: as it was sent, and the copy for the public, by SHA-256."""

    sent: str
    public: str
    pages: int
    sent_as: str


StagedFiles = dict[tuple[str, str, str], Staged]  # by path as written, title and language


@dataclass(frozen=True)
class Outcome:
    """What came of an import: reviews, publications and documents together."""

    board: Board | None
    created: int
    unchanged: int
