"""A document as a row, a review as a link: the same wherever they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from casereviews.web.public import addresses, wording
from casereviews.web.public.selection import Document, Edition, Event
from casereviews.web.record.values import PublicPublication, PublicReview


@dataclass(frozen=True)
class Row:
    """One document. `href` is its copy, "" where there is none to open; `facts` stand beside the title."""

    id: str
    kind: str
    status: str
    title: str
    lang: str
    href: str
    facts: str
    asks: bool
    withdrawn: str = ""
    gone: str = ""
    note: str = ""


@dataclass(frozen=True)
class Named:
    """A review as a link: its title, its class in words, and whether it was withdrawn."""

    slug: str
    href: str
    title: str
    lang: str
    kind: str
    gone: str


def named(review: PublicReview) -> Named:
    return Named(
        slug=review.slug,
        href=addresses.review(review.slug),
        title=review.title,
        lang=wording.other_language(review.language),
        kind=sentence_case(review.review_class.value),
        gone="Withdrawn" if review.withdrawn else "",
    )


def short_row(document: Document) -> Row:
    """A row of a list: pages and size, nothing else."""
    return _row(document, [wording.of_file(document.copy.file)] if document.status == "released" else [])


def full_row(document: Document, publication: PublicPublication, also: str = "") -> Row:
    """A row of a page of its own: kind, language, pages and size, as published when, for which reviews."""
    copy = document.copy
    released = document.status == "released"
    facts = [
        "" if copy.kind.value == "other" else sentence_case(copy.kind.value),
        wording.in_language(copy.language),
        wording.of_file(copy.file) if released else "",
        _as_published(publication) if released else "",
        also,
    ]
    return _row(document, facts)


def without_copy(row: Row, words: str) -> Row:
    """The same row where no copy may be linked to: on the page of a review that was withdrawn."""
    return replace(row, href="", facts=words) if row.href else row


def kept(documents: Iterable[Document]) -> str:
    """What is said of a minimum that has passed: nothing where something was withdrawn."""
    statuses = {document.status for document in documents}
    if "withdrawn" in statuses:
        return ""
    return "It is kept here all the same." if "released" in statuses else "It is listed here all the same."


def for_how_many(document: Document, event: Event, edition: Edition) -> str:
    """ "For all three reviews": for a document that several reviews share."""
    shared, all_ = len(document.copy.reviews), len(edition.reviews_of(event))
    if shared < 2:
        return ""
    if shared == all_ == 2:
        return "For both reviews"
    return f"For {'all ' if shared == all_ else ''}{wording.count_in_words(shared, 'review').lower()}"


def sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]


def _as_published(publication: PublicPublication) -> str:
    return f"As published {wording.on(publication)}"


def _row(document: Document, facts: list[str]) -> Row:
    copy, gone = document.copy, document.withdrawn
    released = document.status == "released"
    return Row(
        id=copy.slug,
        kind=copy.kind.value,
        status=document.status,
        title=copy.title,
        lang=wording.other_language(copy.language),
        href=addresses.document(copy.slug, copy.title) if released else "",
        facts=". ".join(filter(None, facts)),
        asks=document.status == "listed",
        withdrawn=gone.mark if gone else "",
        gone=wording.taken_down(gone) if gone else "",
        note=document.note,
    )
