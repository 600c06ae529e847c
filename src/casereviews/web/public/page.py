"""A page of the public site before it is written: its address, its words, the template that sets them."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Page:
    """`path` is the page's folder ("reviews/child-k/") or, for 404, its file. `it` is what its template shows.

    `part` is the entry of the main navigation that it belongs to; `pdf` the name of its PDF, "" where it has none.
    """

    path: str
    template: str
    title: str
    part: str
    pdf: str
    it: Any
    description: str = ""

    @property
    def file(self) -> str:
        return self.path if self.path.endswith(".html") else f"{self.path}index.html"

    @property
    def pdf_path(self) -> str:
        """Where its PDF lies: beside it, with a name that still says something in a folder of downloads."""
        return f"{self.path}{self.pdf}.pdf" if self.pdf else ""
