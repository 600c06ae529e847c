"""What a careful colleague would point at. Nothing here stops an import; each hint says what would settle it."""

from collections.abc import Iterator
from datetime import date

from casereviews.web.publication.page_file.dates import published_dates
from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.values import DocumentPart, Hint, Page, PublicationPart, ReviewPart, Steps
from casereviews.web.record.bridge import Minimum, public_until
from casereviews.web.record.states import DocumentKind, ReviewClass
from casereviews.web.ui.dates import PartialDate

REPORTS = frozenset({DocumentKind.OVERVIEW, DocumentKind.FULL})
RESPONSES = frozenset({DocumentKind.IMPROVEMENT, DocumentKind.LEARNING_AND_IMPROVEMENT, DocumentKind.RESPONSE})


def of(page: Page, as_of: date, notes: Notes) -> tuple[Hint, ...]:
    """The hints of a whole page, in the order of the file, then by number."""
    classes = {review.slug: review.review_class for review in page.reviews}
    found = [
        *(hint for each in page.publications for hint in _bundle(each, classes, notes)),
        *(hint for each in page.publications for hint in _passed(each, classes, as_of, notes)),
        *_shared_pseudonyms(page, notes),
        *_without_documents(page, notes),
        *_short_promises(page, notes),
    ]
    return tuple(sorted(found, key=lambda hint: (hint.where.line or 0, hint.code)))


def _bundle(publication: PublicationPart, classes: dict[str, ReviewClass], notes: Notes) -> Iterator[Hint]:
    """PH001, PH002, PH003, PH004 and PH008: what usually comes out together, and when it did."""
    kinds = {document.kind for document in publication.documents}
    what = _named(publication)
    if DocumentKind.MEDIA_STATEMENT not in kinds:
        yield _hint(
            "PH001",
            publication.steps,
            f"No media statement came out with {what}.",
            "If there was one, add it; if not, nothing is missing.",
            notes,
        )
    if not kinds & REPORTS:
        yield _hint(
            "PH002",
            publication.steps,
            f"Neither an overview report nor a full report came out with {what}.",
            "If the report is listed here under another kind, that may be right; if it is missing, add it.",
            notes,
        )
    for document in publication.documents:
        if document.kind is DocumentKind.FULL and ReviewClass.SCR not in {
            classes.get(slug) for slug in document.reviews
        }:
            yield _full_report(document, classes, notes)
    if publication.date is None or not publication.date.is_exact:
        yield _inexact(publication, notes)
    if not kinds & RESPONSES:
        yield _hint(
            "PH008",
            publication.steps,
            f"No response of the board came out with {what}.",
            "An improvement report may be it. If there was one, add it; if not, nothing is missing.",
            notes,
        )


def _full_report(document: DocumentPart, classes: dict[str, ReviewClass], notes: Notes) -> Hint:
    of = " and a ".join(sorted({classes[slug] for slug in document.reviews if slug in classes}))
    return _hint(
        "PH003",
        (*document.steps, "kind"),
        f"A “full report” is usually that of a serious case review; this is of a {of}.",
        "If the class or the kind is wrong, put it right; otherwise leave it.",
        notes,
    )


def _inexact(publication: PublicationPart, notes: Notes) -> Hint:
    known = {"month": "only the month of publication is known", "year": "only the year of publication is known"}
    if publication.date is None:
        message = "The date of publication is not known. It is shown so, last in its list."
    else:
        message = f"{publication.date.words}: {known[publication.date.precision]}. It is shown as it stands."
    return _hint(
        "PH004",
        (*publication.steps, "date"),
        message,
        "If somebody knows the day, write it; otherwise leave it.",
        notes,
    )


def _passed(publication: PublicationPart, classes: dict[str, ReviewClass], as_of: date, notes: Notes) -> Iterator[Hint]:
    """PH005, once for each different minimum of the publication."""
    told: set[PartialDate] = set()
    for document in publication.documents:
        for slug in document.reviews:
            minimum = public_until(classes[slug], publication.date)
            if minimum and minimum.has_passed(as_of) and minimum.until not in told:
                told.add(minimum.until)
                yield _over(publication, minimum, notes)


def _over(publication: PublicationPart, minimum: Minimum, notes: Notes) -> Hint:
    message = (
        f"What was published {_when(publication.date)} had to stay public until {minimum.until.words} "
        f"({minimum.allowance}; {minimum.cited}). That has passed.{_unconfirmed(minimum)}"
    )
    return Hint(
        "PH005",
        message,
        notes.where((*publication.steps, "date")),
        "You may keep it on the site or withdraw it; nothing changes by itself.",
        minimum.until,
    )


def _shared_pseudonyms(page: Page, notes: Notes) -> Iterator[Hint]:
    """PH006, at the second review that uses a pseudonym and each after it."""
    first: dict[str, ReviewPart] = {}
    for review in page.reviews:
        for index, subject in enumerate(review.subjects):
            other = first.setdefault(subject.lower(), review)
            if other is not review:
                yield _hint(
                    "PH006",
                    (*review.steps, "subjects", index),
                    f"“{subject}” is also the pseudonym in the review “{other.slug}”.",
                    "If it is the same child, that is right; if not, readers may confuse them.",
                    notes,
                )


def _without_documents(page: Page, notes: Notes) -> Iterator[Hint]:
    named = {slug for document in page.documents for slug in document.reviews}
    for review in page.reviews:
        if review.slug not in named:
            yield _hint(
                "PH007",
                review.steps,
                f"The review “{review.slug}” has no document.",
                "It is listed at the end of its class. If something was published, add it.",
                notes,
            )


def _short_promises(page: Page, notes: Notes) -> Iterator[Hint]:
    dates = published_dates(page)
    for review in page.reviews:
        minimums = [public_until(review.review_class, when) for when in dates.get(review.slug, ())]
        last = max((each for each in minimums if each), key=lambda each: each.until.latest, default=None)
        if review.promised_until and last and review.promised_until.latest < last.until.latest:
            yield _hint(
                "PH009",
                (*review.steps, "public_until"),
                f"{review.promised_until.words} is earlier than the minimum, {last.until.words}.{_unconfirmed(last)}",
                "The minimum is shown. Write a later date, or take the line out.",
                notes,
            )


def _unconfirmed(minimum: Minimum) -> str:
    """For a rule that nobody has read: said in words, since a hint has no mark."""
    return "" if minimum.confirmed else " The rule is unconfirmed: it is recalled, and nobody here has read the text."


def _named(publication: PublicationPart) -> str:
    return f"what was published {_when(publication.date)}"


def _when(when: PartialDate | None) -> str:
    if when is None:
        return "on a date not known"
    return f"on {when.words}" if when.is_exact else f"in {when.words}"


def _hint(code: str, steps: Steps, message: str, do: str, notes: Notes) -> Hint:
    return Hint(code, message, notes.where(steps), do)
