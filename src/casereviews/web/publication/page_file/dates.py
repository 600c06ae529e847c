"""Whether the dates of a page can stand together, and none is still to come."""

from collections.abc import Iterable
from datetime import date

from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.values import Page, ReviewPart, Steps
from casereviews.web.ui.dates import PartialDate, say_day


def check(page: Page, as_of: date, notes: Notes) -> None:
    """PG019 and PG020. A date that is known in part is a fault only where no day of it could be right."""
    _future(page, as_of, notes)
    _order(page, notes)


def _future(page: Page, as_of: date, notes: Notes) -> None:
    for steps, when in _past_only(page):
        if when is not None and when.earliest > as_of:
            notes.fault(
                "PG019",
                steps,
                f"{when.words} is after {say_day(as_of)}.",
                "Only what has happened is brought in. Put the date right, or leave this out until that day.",
            )


def _past_only(page: Page) -> Iterable[tuple[Steps, PartialDate | None]]:
    for review in page.reviews:
        yield (*review.steps, "decision_date"), review.decided_on
        yield (*review.steps, "withdrawn"), review.withdrawn and review.withdrawn.on
    for publication in page.publications:
        yield (*publication.steps, "date"), publication.date
        for document in publication.documents:
            yield (*document.steps, "withdrawn"), document.withdrawn and document.withdrawn.on


def _order(page: Page, notes: Notes) -> None:
    published = published_dates(page)
    for review in page.reviews:
        _review_order(review, published.get(review.slug, ()), notes)
    for publication in page.publications:
        for document in publication.documents:
            day = document.withdrawn and document.withdrawn.on
            _not_before((*document.steps, "withdrawn"), day, (publication.date,), "Withdrawn", notes)


def published_dates(page: Page) -> dict[str, tuple[PartialDate | None, ...]]:
    """For each review, the dates of the publications that hold a document of it; None is undated."""
    found: dict[str, list[PartialDate | None]] = {}
    for publication in page.publications:
        for slug in {slug for document in publication.documents for slug in document.reviews}:
            found.setdefault(slug, []).append(publication.date)
    return {slug: tuple(dates) for slug, dates in found.items()}


def _review_order(review: ReviewPart, published: tuple[PartialDate | None, ...], notes: Notes) -> None:
    _not_before((*review.steps, "withdrawn"), review.withdrawn and review.withdrawn.on, published, "Withdrawn", notes)
    _not_before((*review.steps, "public_until"), review.promised_until, published, "Public until", notes)
    known = [each for each in published if each]
    first = min(known, key=lambda each: each.latest, default=None)
    if review.decided_on and first and review.decided_on.earliest > first.latest:
        notes.fault(
            "PG020",
            (*review.steps, "decision_date"),
            f"The review was decided on ({review.decided_on.words}) after it was first published ({first.words}).",
            "Put one of the two dates right.",
        )


def _not_before(
    steps: Steps, day: PartialDate | None, published: tuple[PartialDate | None, ...], what: str, notes: Notes
) -> None:
    """A fault where `day` is certainly before all of `published`; an undated one may have been earlier still."""
    known = [each for each in published if each]
    if day is None or not known or len(known) < len(published):
        return
    first = min(known, key=lambda each: each.earliest)
    if day.latest < first.earliest:
        notes.fault(
            "PG020",
            steps,
            f"{what} {day.words} is before the first publication, {first.words}.",
            "Put one of the two dates right.",
        )
