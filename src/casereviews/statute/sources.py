"""Where a rule is written, and how well we know it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Grade(StrEnum):
    """How well a rule is attested.

    >>> Grade.RECALLED.confirmed, Grade.READ.confirmed
    (False, True)
    """

    READ = "P"
    TWO_REPORTS = "2S"
    ONE_REPORT = "S"
    RECALLED = "K"

    @property
    def confirmed(self) -> bool:
        """False where nobody has read the rule in any text: it is shown as "unconfirmed"."""
        return self is not Grade.RECALLED

    @property
    def mark(self) -> str:
        """The word shown beside the rule wherever it is used."""
        return "confirmed" if self.confirmed else "unconfirmed"

    @property
    def words(self) -> str:
        """What the letter means, for a reader who has not learnt the letters."""
        return _MEANING[self]


_MEANING = {
    Grade.READ: "read in the primary text",
    Grade.TWO_REPORTS: "two or more independent reports of the text agree",
    Grade.ONE_REPORT: "one report of the text was read",
    Grade.RECALLED: "recalled by practitioners; the text itself has not been read",
}


@dataclass(frozen=True)
class Source:
    """A place in a document. `url` is None where no public address of the text is known.

    `evidence` holds the numbers of what was read, as listed in `evidence.READ`.

    >>> Source("Working Together to Safeguard Children", "March 2015", "chapter 4").cited
    'Working Together to Safeguard Children, March 2015, chapter 4'
    """

    document: str
    edition: str | None = None
    paragraph: str | None = None
    url: str | None = None
    evidence: tuple[str, ...] = field(default=())

    @property
    def cited(self) -> str:
        """The source on one line."""
        return ", ".join(part for part in (self.document, self.edition, self.paragraph) if part)
