"""Whether the parts of a page agree with each other and with the day: ids, references, dates, the board's name."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from casereviews.web.publication.page_file import dates, slugs
from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.values import DocumentPart, Page, PublicationPart, Steps
from casereviews.web.publication.page_file.wording import said


class Elements:
    """Where an id stands in a list of the file, counted as the file counts."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self.tree = tree
        self._lists: dict[Steps, dict[str, int]] = {}

    def steps_to(self, slug: str, steps: Steps) -> Steps:
        if steps not in self._lists:
            self._lists[steps] = self._indexed(steps)
        return (*steps, self._lists[steps][slug])

    def _indexed(self, steps: Steps) -> dict[str, int]:
        listed: Any = self.tree
        for step in steps:
            listed = listed[step]
        found: dict[str, int] = {}
        for index, each in enumerate(listed):
            if isinstance(each, str):
                found.setdefault(each.strip(), index)
        return found


def agree(page: Page, tree: dict[str, Any], as_of: date, notes: Notes) -> Page:
    """The page with its default ids told apart and its reviews related both ways; `notes` gets what does not agree."""
    page = _told_apart(page)
    _ids(page, notes)
    _kinds_and_titles(page, notes)
    elements = Elements(tree)
    _references(page, elements, notes)
    dates.check(page, as_of, notes)
    _board_named(page, elements, notes)
    return _related_both_ways(page)


def _told_apart(page: Page) -> Page:
    """Where two ids made by us, or one of ours and one of theirs, are the same, ours get a fingerprint."""
    used: dict[str, int] = {}
    for document in page.documents:
        used[document.slug] = used.get(document.slug, 0) + 1

    def apart(publication: PublicationPart, document: DocumentPart) -> DocumentPart:
        if document.slug_given or not document.slug or used[document.slug] == 1:
            return document
        return replace(document, slug=slugs.fingerprinted(publication.slug, document.kind, document.title))

    return replace(
        page,
        publications=tuple(
            replace(each, documents=tuple(apart(each, document) for document in each.documents))
            for each in page.publications
        ),
    )


def _ids(page: Page, notes: Notes) -> None:
    for sort, parts in (("review", page.reviews), ("publication", page.publications)):
        seen: dict[str, Any] = {}
        for part in parts:
            if part.slug and part.slug in seen:
                notes.fault(
                    "PG012",
                    (*part.steps, "id"),
                    f"Two {sort}s have the id {said(part.slug)}.",
                    "Give this one an id of its own."
                    if sort == "review"
                    else f'Give this one an id of its own, such as id = "{part.slug[:76]}-2".',
                )
            seen.setdefault(part.slug, part)
    _document_ids(page, notes)


def _document_ids(page: Page, notes: Notes) -> None:
    seen: dict[str, tuple[str, str, str]] = {}
    for publication in page.publications:
        for document in publication.documents:
            known_by = (publication.slug, document.kind or "", document.title)
            if (document.slug and seen.get(document.slug, known_by) != known_by) or (
                document.slug_given and document.slug in seen
            ):
                notes.fault(
                    "PG012",
                    (*document.steps, "id"),
                    f"Two documents have the id {said(document.slug)}.",
                    "Give this one an id of its own.",
                )
            seen.setdefault(document.slug, known_by)


def _kinds_and_titles(page: Page, notes: Notes) -> None:
    for publication in page.publications:
        seen: set[tuple[str, str]] = set()
        for document in publication.documents:
            known_by = (document.kind or "", document.title)
            if all(known_by) and known_by in seen:
                notes.fault(
                    "PG012",
                    (*document.steps, "title"),
                    f"Two documents here are of the kind {said(document.kind)} with the title {said(document.title)}.",
                    "Take one of them out, or give it its own title.",
                )
            seen.add(known_by)


def _references(page: Page, elements: Elements, notes: Notes) -> None:
    declared = _declared(elements.tree)
    for part, key, named in _named_reviews(page):
        for slug in named:
            if slug not in declared:
                near = notes.nearest(slug, declared)
                like = f"; the nearest is “{near}”" if near else ""
                notes.fault(
                    "PG013",
                    elements.steps_to(slug, (*part.steps, key)),
                    f"No review in this file has the id {said(slug)}{like}.",
                    "Write the id of a [[review]] in this file, or add that review.",
                )
    for review in page.reviews:
        if review.slug and review.slug in review.related:
            notes.fault(
                "PG014",
                elements.steps_to(review.slug, (*review.steps, "related")),
                "This review is named as related to itself.",
                "Take its own id out of `related`.",
            )


def _declared(tree: dict[str, Any]) -> set[str]:
    """Every review id that the file writes, those with faults too ([review] for [[review]]): one fault stays one."""
    written = tree.get("review")
    tables = [each for each in (written if isinstance(written, list) else [written]) if isinstance(each, dict)]
    return {str(each["id"]).strip() for each in tables if isinstance(each.get("id"), str)}


def _named_reviews(page: Page) -> Iterable[tuple[Any, str, tuple[str, ...]]]:
    yield from ((review, "related", review.related) for review in page.reviews)
    yield from ((document, "reviews", document.reviews) for document in page.documents)


def _board_named(page: Page, elements: Elements, notes: Notes) -> None:
    named = {review.slug: review.named for review in page.reviews}
    for document in page.documents:
        if len({named[slug] for slug in document.reviews if slug in named}) > 1:
            notes.fault(
                "PG024",
                (*document.steps, "reviews"),
                "This document is of a review published without the board's name and of one published with it.",
                "List it twice, once for each, or put `named` right at one of the reviews.",
            )
    for review in page.reviews:
        for slug in review.related:
            if named.get(slug, review.named) != review.named:
                notes.fault(
                    "PG024",
                    elements.steps_to(slug, (*review.steps, "related")),
                    "One of these two reviews was published without the board's name and the other with it.",
                    "Do not name them as related: it would tell whose review the unnamed one is.",
                )


def _related_both_ways(page: Page) -> Page:
    place = {review.slug: index for index, review in enumerate(page.reviews)}
    beside: dict[str, set[str]] = {}
    for review in page.reviews:
        for other in review.related:
            beside.setdefault(review.slug, set()).add(other)
            beside.setdefault(other, set()).add(review.slug)

    def related(slug: str) -> tuple[str, ...]:
        known = (other for other in beside.get(slug, ()) if other in place and other != slug)
        return tuple(sorted(known, key=lambda other: place[other]))

    return replace(page, reviews=tuple(replace(each, related=related(each.slug)) for each in page.reviews))
