"""What a page file says, checked, and what is said about it: plain values with no memory."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casereviews.web.record.states import DocumentKind, ReviewClass
from casereviews.web.record.values import Withdrawal
from casereviews.web.ui.dates import PartialDate

Steps = tuple[str | int, ...]  # the way to a value in the file's tree: ("publication", 1, "documents", 0, "kind")


_BARE = re.compile(r"[A-Za-z0-9_-]{1,60}", re.ASCII)
LONGEST_KEY = 60


def say_key(steps: Steps) -> str:
    """The steps in one word, counted from 0; a key with anything odd in it is quoted, and cut where it is long.

    >>> say_key(("publication", 1, "documents", 0, "kind")), say_key(("board", "a\\u202eb"))
    ('publication[1].documents[0].kind', 'board."a\\\\u202eb"')
    """
    return "".join(f"[{step}]" if isinstance(step, int) else f".{_quoted(step)}" for step in steps).removeprefix(".")


def _quoted(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key[:LONGEST_KEY])


def joined(subjects: tuple[str, ...]) -> str:
    """ "Child A", "Child A and Child B", "Child A, Child B and Child C" """
    return " and ".join(part for part in (", ".join(subjects[:-1]), *subjects[-1:]) if part)


@dataclass(frozen=True)
class Where:
    """A place in a file: its base name, the line (from 1) of the key or of the header it stands under, and the key.

    `column` (from 1, in characters) is given where the file could not be read as TOML at all.
    """

    file: str
    line: int | None = None
    key: str | None = None
    column: int | None = None

    def to_json(self) -> dict[str, Any]:
        told = {"file": self.file, "line": self.line, "key": self.key}
        return told if self.column is None else told | {"column": self.column}

    @property
    def words(self) -> str:
        """ "page.toml, line 14, publication[1].documents[0].kind" """
        line = f"line {self.line}" if self.line else ""
        column = f"column {self.column}" if self.column else ""
        return ", ".join(part for part in (self.file, line, column, self.key) if part)


@dataclass(frozen=True)
class Fault:
    """Something that stops an import: what is wrong, where, and what to do about it."""

    code: str
    message: str
    where: Where
    do: str

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "message": self.message, "where": self.where.to_json(), "do": self.do}


@dataclass(frozen=True)
class Hint:
    """Something that a careful colleague would point at, and that stops nothing. `date` is for PH005 alone."""

    code: str
    message: str
    where: Where
    do: str
    date: PartialDate | None = None

    def to_json(self) -> dict[str, Any]:
        told = {"code": self.code, "message": self.message, "where": self.where.to_json(), "do": self.do}
        return told if self.date is None else told | {"date": self.date.edtf}


@dataclass(frozen=True)
class BoardPart:
    """`[board]`. `told` names the keys that the file gives; the others hold what they default to."""

    slug: str
    name: str
    former_names: tuple[str, ...] = ()
    nation: str = "England"
    email: str = ""
    telephone: str = ""
    website: str = ""
    told: frozenset[str] = frozenset()
    steps: Steps = field(default=(), compare=False)


@dataclass(frozen=True)
class ReviewPart:
    """One `[[review]]`. `related` holds the reviews named on either side, in the file's order of reviews."""

    slug: str
    review_class: ReviewClass | None
    title: str
    subjects: tuple[str, ...] = ()
    regime: str = ""
    decided_on: PartialDate | None = None
    language: str = "en"
    related: tuple[str, ...] = ()
    named: bool = True
    withdrawn: Withdrawal | None = None
    withdrawn_note: str = ""
    promised_until: PartialDate | None = None
    note: str = ""
    steps: Steps = field(default=(), compare=False)


@dataclass(frozen=True)
class DocumentPart:
    """One document of a publication. `slug_given` is False where its id was made here."""

    slug: str
    kind: DocumentKind | None
    title: str
    reviews: tuple[str, ...]
    language: str = "en"
    withdrawn: Withdrawal | None = None
    withdrawn_note: str = ""
    note: str = ""
    file: str | None = None
    slug_given: bool = field(default=False, compare=False)
    steps: Steps = field(default=(), compare=False)


@dataclass(frozen=True)
class PublicationPart:
    """One `[[publication]]`. `date` None is undated."""

    slug: str
    date: PartialDate | None
    documents: tuple[DocumentPart, ...]
    note: str = ""
    steps: Steps = field(default=(), compare=False)


@dataclass(frozen=True)
class Page:
    """A board's page of case reviews, whole."""

    board: BoardPart
    reviews: tuple[ReviewPart, ...]
    publications: tuple[PublicationPart, ...]

    @property
    def documents(self) -> tuple[DocumentPart, ...]:
        return tuple(document for publication in self.publications for document in publication.documents)

    @property
    def only_unnamed(self) -> frozenset[str]:
        """The reviews that were published without the board's name."""
        return frozenset(review.slug for review in self.reviews if not review.named)


@dataclass(frozen=True)
class Counts:
    """What the file holds, whether it can be brought in or not."""

    events: int = 0
    reviews: int = 0
    documents: int = 0

    @property
    def total(self) -> int:
        return self.events + self.reviews + self.documents


@dataclass(frozen=True)
class CheckedFile:
    """A PDF named in the page file, found and fit to be taken in. `sha256` and `size` are of the file as sent."""

    path: Path
    sha256: str
    size: int
    pages: int


@dataclass(frozen=True)
class Reading:
    """All that came of reading a page file. `page` is None where there is any fault.

    `files` holds each PDF by its path as the file writes it. `places` finds a key's line again, for faults found later.
    """

    file: str
    page: Page | None
    faults: tuple[Fault, ...] = ()
    hints: tuple[Hint, ...] = ()
    counts: Counts = Counts()
    files: dict[str, CheckedFile] = field(default_factory=dict)
    places: dict[Steps, tuple[int, int]] = field(default_factory=dict, repr=False)

    def where(self, steps: Steps) -> Where:
        return where_in(self.file, self.places, steps)


def where_in(file: str, places: dict[Steps, tuple[int, int]], steps: Steps) -> Where:
    """Where a key stands; for a key that is not there, the nearest thing around it that is."""
    for length in range(len(steps), 0, -1):
        if found := places.get(steps[:length]):
            return Where(file, found[0], say_key(steps))
    return Where(file, 1, say_key(steps) or None)
