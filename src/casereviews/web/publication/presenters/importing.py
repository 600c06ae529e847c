"""Bringing a page in, in words: what the file holds, what stops it, what is odd about it, what would be made."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from casereviews.web.actors import Actor, clock
from casereviews.web.boards.models import Board
from casereviews.web.publication.looking import Looked
from casereviews.web.publication.models import Publication, Upload
from casereviews.web.publication.page_file.values import (
    CheckedFile,
    DocumentPart,
    Fault,
    Hint,
    Page,
    PublicationPart,
    Reading,
    ReviewPart,
)
from casereviews.web.publication.presenters.catalogue import when_words
from casereviews.web.ui.dates import say_day, say_time, say_weekday
from casereviews.web.ui.shown import Count
from casereviews.web.ui.words import counted, counted_in_words, listed, noun, sentence, size

BEFORE, AFTER = 2, 1  # lines of the file shown round a fault
LONGEST_LINE = 240


@dataclass(frozen=True)
class SourceLine:
    number: int
    text: str
    is_bad: bool


@dataclass(frozen=True)
class FaultShown:
    where: str
    code: str
    message: str
    do: str
    lines: list[SourceLine]


@dataclass(frozen=True)
class HintShown:
    where: str
    code: str
    message: str
    do: str


@dataclass(frozen=True)
class ReviewShown:
    title: str
    language: str
    kind: str
    marks: tuple[str, ...]


@dataclass(frozen=True)
class DocumentShown:
    title: str
    language: str
    aside: str


@dataclass(frozen=True)
class Row:
    """A publication as it would be made, or is here already."""

    when: str
    notes: list[str]
    reviews: list[ReviewShown]
    documents: list[DocumentShown]


@dataclass(frozen=True)
class Verdict:
    kind: str
    title: str
    text: str
    aside: list[str]


@dataclass(frozen=True)
class PreviewPage:
    """`closed` is why it cannot be brought in, or empty."""

    over: str
    lead: str
    verdict: Verdict
    faults: list[FaultShown]
    faults_count: str
    hints: list[HintShown]
    rows_title: str
    rows: list[Row]
    undocumented: list[ReviewShown]
    counts: list[Count]
    as_of: str
    files: str
    without_files: str
    closed: str


@dataclass(frozen=True)
class DoneRow:
    when: str
    address: str
    documents: str


@dataclass(frozen=True)
class DonePage:
    over: str
    lead: str
    rows: list[DoneRow]
    public: str


def preview(by: Actor, upload: Upload, looked: Looked, *, as_of: date) -> PreviewPage:
    reading, page, text = looked.reading, looked.reading.page, looked.text
    return PreviewPage(
        over=sent_words(by, upload, as_of),
        lead=_lead(looked),
        verdict=_verdict(looked),
        faults=[_fault(fault, text) for fault in reading.faults],
        faults_count=str(len(reading.faults)),
        hints=[_hint(hint) for hint in reading.hints],
        rows_title="What would be made" if looked.can_come_in else "What the file holds",
        rows=[_row(page, each, looked) for each in page.publications] if page else [],
        undocumented=_undocumented(page) if page else [],
        counts=_counts(reading),
        as_of=say_weekday(as_of),
        files=_files(reading.files),
        without_files=_without_files(page),
        closed=_closed(reading, looked.created),
    )


def sent_words(by: Actor, upload: Upload, today: date) -> str:
    """ "page.toml, sent today at 10:31 by you" """
    day = upload.sent_at.astimezone(clock.LONDON).date()
    when = "today" if day == today else f"on {say_day(day)}"
    whom = "you" if upload.sent_by == by.name else upload.sent_by
    return f"{upload.file.sent_as or 'A page file'}, sent {when} at {say_time(upload.sent_at)} by {whom}"


def made_words(created: int) -> str:
    return f"{sentence(counted_in_words(created, 'record'))} {noun(created, 'was', 'were')} made."


def done(
    by: Actor, board: Board, upload: Upload, publications: list[Publication], *, today: date, origin: str
) -> DonePage:
    """`origin`: where the public site of the first board is served on this machine, if it is."""
    documents = sum(len(each.documents.all()) for each in publications)
    held = f"{counted_in_words(len(publications), 'publication')} with {counted_in_words(documents, 'document')}"
    return DonePage(
        over=sent_words(by, upload, today),
        public=(origin if board.order == 0 else "") or board.public_url,
        lead=f"{sentence(held)} {noun(len(publications), 'is', 'are')} in the catalogue.",
        rows=[
            DoneRow(
                when_words(each.published_on)[0], _address(board, each), counted(len(each.documents.all()), "document")
            )
            for each in publications
        ],
    )


def _address(board: Board, publication: Publication) -> str:
    return reverse("publication:published-publication", kwargs={"board": board.id, "publication": publication.pk})


def _lead(looked: Looked) -> str:
    if looked.unchanged:
        return "What is here already stays as it is. The rest comes in at once, or none of it."
    return "Nothing is here yet. When you say so, all of it comes in at once, or none of it."


def _verdict(looked: Looked) -> Verdict:
    reading, created, unchanged = looked.reading, looked.created, looked.unchanged
    lines = len(looked.text.splitlines())
    aside = [counted(lines, "line") + " read", listed([_said(count) for count in _counts(reading)])]
    if reading.faults:
        found = sentence(counted_in_words(len(reading.faults), "fault"))
        return Verdict(
            "stop",
            f"{found} to mend in the file",
            (
                "Mend what is named below and send the file again. Whatever is right stays right; "
                "sending twice makes nothing twice."
            ),
            aside,
        )
    if not created:
        return Verdict("go", "All of this is here already", "Nothing would be made, and nothing changed.", aside)
    same = f" {counted(unchanged, 'record')} that {noun(unchanged, 'is', 'are')} here already will stay as now."
    return Verdict(
        "go",
        f"{counted(created, 'record')} would be made",
        ("All of it comes in at once, or none of it." + (same if unchanged else "")),
        aside,
    )


def _closed(reading: Reading, created: int) -> str:
    if reading.faults:
        lines = sorted({fault.where.line for fault in reading.faults if fault.where.line})
        named = f"{noun(len(lines), 'line')} {listed([str(line) for line in lines[:8]])}" if lines else "the file"
        more = " and others" if len(lines) > 8 else ""
        return f"You can bring it in when {named}{more} {noun(max(len(lines), 1), 'is', 'are')} mended."
    return "" if created else "All of it is here already, so there is nothing to bring in."


def _counts(reading: Reading) -> list[Count]:
    counts = reading.counts
    return [
        Count(counts.events, noun(counts.events, "publication")),
        Count(counts.reviews, noun(counts.reviews, "review")),
        Count(counts.documents, noun(counts.documents, "document")),
    ]


def _said(count: Count) -> str:
    return f"{count.number:,} {count.noun}"


def _fault(fault: Fault, text: str) -> FaultShown:
    return FaultShown(_place(fault), fault.code, fault.message, fault.do, _source(text, fault.where.line))


def _hint(hint: Hint) -> HintShown:
    return HintShown(_place(hint), hint.code, hint.message, hint.do)


def _place(note: Fault | Hint) -> str:
    return f"Line {note.where.line}" if note.where.line else "The file"


def _source(text: str, line: int | None) -> list[SourceLine]:
    """The fault's line with two before it and one after, as they stand in the file."""
    lines = text.splitlines()
    if line is None or not 1 <= line <= len(lines):
        return []
    shown = range(max(1, line - BEFORE), min(len(lines), line + AFTER) + 1)
    return [SourceLine(number, _cut(lines[number - 1]), number == line) for number in shown]


def _cut(text: str) -> str:
    visible = "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text.expandtabs(4)
    )
    return visible if len(visible) <= LONGEST_LINE else visible[:LONGEST_LINE] + " …"


def _row(page: Page, publication: PublicationPart, looked: Looked) -> Row:
    when, note = when_words(publication.date)
    notes = [note] * bool(note) + ["here already"] * (publication.slug in looked.here)
    of = {slug for document in publication.documents for slug in document.reviews}
    reviews = [review for review in page.reviews if review.slug in of]
    return Row(
        when,
        notes,
        [_review(each) for each in reviews],
        [_document(each, looked.reading.files, len(reviews)) for each in publication.documents],
    )


def _undocumented(page: Page) -> list[ReviewShown]:
    documented = {slug for document in page.documents for slug in document.reviews}
    return [_review(review) for review in page.reviews if review.slug not in documented]


def _review(review: ReviewPart) -> ReviewShown:
    marks = ("withdrawn",) * bool(review.withdrawn) + ("published without the board’s name",) * (not review.named)
    return ReviewShown(review.title, review.language, review.review_class or "", marks)


def _document(document: DocumentPart, files: dict[str, CheckedFile], reviews: int) -> DocumentShown:
    file = files.get(document.file or "")
    what = (
        "withdrawn"
        if document.withdrawn
        else f"PDF, {counted(file.pages, 'page')}, {size(file.size)}"
        if file
        else "listed, no file"
    )
    whose = "for all of them" if reviews > 1 and len(document.reviews) == reviews else ""
    return DocumentShown(document.title, document.language, ", ".join(filter(None, (what, whose))))


def _files(files: dict[str, CheckedFile]) -> str:
    pages = sum(file.pages for file in files.values())
    return f"{counted(len(files), 'PDF')}, {counted(pages, 'page')}." if files else ""


def _without_files(page: Page | None) -> str:
    bare = sum(document.file is None for document in page.documents) if page else 0
    return f"{counted(bare, 'document')} {noun(bare, 'has', 'have')} no file" if bare else ""
