"""What a published copy holds: plain values, complete in themselves, written to and read from JSON."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from casereviews.web.record.states import DocumentKind, ReviewClass
from casereviews.web.ui.dates import PartialDate


@dataclass(frozen=True)
class Withdrawal:
    """Taken down, on a day (as far as it is known) or some day (None)."""

    on: PartialDate | None

    @property
    def mark(self) -> str:
        """What the page's `data-withdrawn` says: the date, or "true"."""
        return self.on.edtf if self.on else "true"


@dataclass(frozen=True)
class PublicFile:
    """The cleaned copy of a document: its SHA-256 in storage, bytes and pages."""

    sha256: str
    size: int
    pages: int


class _Copy:
    """To JSON and back, field by field."""

    @classmethod
    def from_body(cls, body: dict[str, Any]) -> Self:
        return cls(**{field.name: _read(field.type, body[field.name]) for field in fields(cls) if field.name in body})

    def to_body(self) -> dict[str, Any]:
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}


@dataclass(frozen=True)
class PublicReview(_Copy):
    """A review as the public sees it. `subjects` are pseudonyms in the page's order; `related` are slugs."""

    slug: str
    review_class: ReviewClass
    title: str
    subjects: tuple[str, ...] = ()
    regime: str = ""
    language: str = "en"
    related: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None
    withdrawn_note: str = ""
    promised_until: PartialDate | None = None


@dataclass(frozen=True)
class PublicPublication(_Copy):
    """A publication event: documents that came out together. `date` None is undated."""

    slug: str
    date: PartialDate | None


@dataclass(frozen=True)
class PublicDocument(_Copy):
    """A document of one publication and of one or more reviews. `place` is its place in its publication, from 0."""

    slug: str
    publication: str
    place: int
    kind: DocumentKind
    title: str
    reviews: tuple[str, ...]
    language: str = "en"
    withdrawn: Withdrawal | None = None
    withdrawn_note: str = ""
    file: PublicFile | None = None


def _plain(value: Any) -> Any:
    if isinstance(value, PartialDate):
        return value.edtf
    if isinstance(value, Withdrawal):
        return value.mark
    if isinstance(value, PublicFile):
        return asdict(value)
    return list(value) if isinstance(value, tuple) else value


_READERS: dict[Any, Any] = {
    ReviewClass: ReviewClass,
    DocumentKind: DocumentKind,
    tuple[str, ...]: tuple,
    PartialDate | None: lambda text: PartialDate.parse(text) if text else None,
    Withdrawal | None: lambda mark: (
        None if not mark else Withdrawal(None if mark == "true" else PartialDate.parse(mark))
    ),
    PublicFile | None: lambda body: PublicFile(**body) if body else None,
}


def _read(type_: Any, value: Any) -> Any:
    return _READERS.get(type_, lambda same: same)(value)
