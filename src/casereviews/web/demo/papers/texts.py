"""Reads the page and the texts, and puts together what each paper says.

A text file is of one review, or of one publication event. What it says at its top is shared by its papers
(findings, recommendations); what it says under `[documents.NAME]` is of the PDF of that name alone.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casereviews.web.demo.papers.prose import typeset
from casereviews.web.ui.dates import PartialDate

NO_NAME = "Published without the name of the board"
RENAMED = PartialDate(2019, 9, 29)  # the day from which the board has its name of now


class NoText(LookupError):
    """A PDF that the page names and no text file tells of, or the other way about."""


@dataclass(frozen=True)
class Paper:
    """One PDF to be made. `says` is what its template reads."""

    name: str
    kind: str
    title: str
    language: str
    published: PartialDate
    review_class: str
    board: str
    says: dict[str, Any] = field(default_factory=dict)

    @property
    def era(self) -> str:
        """How the board's papers looked when this one was written."""
        return "early" if self.published.year < 2014 else "middle" if self.published.year < 2019 else "late"


def papers(folder: Path) -> list[Paper]:
    """Every paper of the page in `folder`, in the page's order.

    Raises NoText where page and texts disagree about which PDFs there are.
    """
    page = tomllib.loads((folder / "page.toml").read_text(encoding="utf-8"))
    texts = dict(_texts(folder / "texts"))
    found = [
        _paper(page, publication, document, texts)
        for publication in page["publication"]
        for document in publication["documents"]
        if "file" in document
    ]
    if spare := texts.keys() - {paper.name for paper in found}:
        raise NoText(f"No document of the page has a file for the text of {', '.join(sorted(spare))}.")
    return found


def _texts(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(folder.glob("*.toml")):
        shared = tomllib.loads(path.read_text(encoding="utf-8"))
        own = shared.pop("documents")
        for name, says in own.items():
            yield name, _typeset(shared | says)


def _typeset(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _typeset(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typeset(inner) for inner in value]
    return typeset(value)


def _paper(
    page: dict[str, Any], publication: dict[str, Any], document: dict[str, Any], texts: dict[str, dict[str, Any]]
) -> Paper:
    name = Path(document["file"]).stem
    if name not in texts:
        raise NoText(f"No text file says what is in {document['file']}.")
    published = PartialDate.parse(publication["date"])
    first = next(review for review in page["review"] if review["id"] == document["reviews"][0])
    return Paper(
        name=name,
        kind=document["kind"],
        title=document["title"],
        language=document.get("language", "en"),
        published=published,
        review_class=first["class"],
        board=_board_then(page["board"], published) if first.get("named", True) else NO_NAME,
        says=texts[name],
    )


def _board_then(board: dict[str, Any], published: PartialDate) -> str:
    return board["name"] if published.latest >= RENAMED.latest else board["former_names"][0]
