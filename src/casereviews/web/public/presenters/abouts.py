"""The pages that explain how reviews work, drawn from `statute`: statement left, the place it comes from right."""

import re
from dataclasses import dataclass

from casereviews import statute
from casereviews.web.public import addresses
from casereviews.web.public.page import Page

WITH_PICTURE = ("when-one-must-be-held", "two")


@dataclass(frozen=True)
class Words:
    """A run of words, bold or not."""

    text: str
    bold: bool


@dataclass(frozen=True)
class Statement:
    """One thing said, and beside it where it is written."""

    words: tuple[Words, ...]
    items: tuple[tuple[Words, ...], ...]
    after: tuple[Words, ...]
    edition: str
    chapter: str
    beside: tuple[str, ...]
    basis: str


@dataclass(frozen=True)
class Section:
    id: str
    heading: str
    statements: tuple[Statement, ...]
    has_picture: bool


@dataclass(frozen=True)
class Entry:
    """A page as an entry of the contents."""

    title: str
    href: str
    standfirst: str
    is_current: bool


@dataclass(frozen=True)
class About:
    """What an explaining page shows; `after` is the page to read next."""

    title: str
    standfirst: str
    contents: tuple[Entry, ...]
    sections: tuple[Section, ...]
    after: Entry | None


@dataclass(frozen=True)
class Purpose:
    """What a review is for, in a few words, and where that is written."""

    title: str
    standfirst: str
    href: str
    edition: str
    chapter: str
    cited: str


def about_pages() -> list[Page]:
    """The contents, then the pages in the order in which they are read."""
    told = statute.explanations()
    contents = Page(
        path=addresses.about(),
        template="about-index.html",
        title="How reviews work",
        part="about",
        pdf="how-reviews-work",
        it=_contents(told, ""),
        description="How reviews work, in plain words.",
    )
    return [contents, *(_page(told, number) for number in range(len(told)))]


def purpose() -> Purpose:
    """What a review is for, in the words of its page: for the foot of the list."""
    page = statute.explanations()[0]
    first = page.sections[0].statements[0]
    return Purpose(
        page.title,
        page.standfirst,
        addresses.about(page.slug),
        first.edition,
        first.chapter,
        f"{first.document}, chapter\u00a0{first.chapter}",
    )


def _page(told: tuple[statute.Page, ...], number: int) -> Page:
    one = told[number]
    contents = _contents(told, one.slug)
    about = About(
        title=one.title,
        standfirst=one.standfirst,
        contents=contents,
        sections=tuple(_section(one.slug, section) for section in one.sections),
        after=contents[number + 1] if number + 1 < len(told) else None,
    )
    return Page(
        path=addresses.about(one.slug),
        template="about.html",
        title=one.title,
        part="about",
        pdf=one.slug,
        it=about,
        description=one.standfirst,
    )


def _contents(told: tuple[statute.Page, ...], current: str) -> tuple[Entry, ...]:
    return tuple(Entry(one.title, addresses.about(one.slug), one.standfirst, one.slug == current) for one in told)


def _section(page: str, section: statute.Section) -> Section:
    return Section(
        section.id,
        section.heading,
        tuple(_statement(one) for one in section.statements),
        has_picture=(page, section.id) == WITH_PICTURE,
    )


def _statement(one: statute.Statement) -> Statement:
    return Statement(
        words=runs(one.words),
        items=tuple(runs(item) for item in one.items),
        after=runs(one.after or ""),
        edition=one.edition,
        chapter=one.chapter,
        beside=_beside(one),
        basis=f"Basis: {one.basis.value}",
    )


def _beside(one: statute.Statement) -> tuple[str, ...]:
    place = f"{_short(one)}, chapter\u00a0{one.chapter}" if one.chapter else _short(one)
    return tuple(filter(None, (place, one.heading, one.law, one.note)))


def _short(one: statute.Statement) -> str:
    """ "Working Together 2015": the name by which practitioners know an edition."""
    match = re.fullmatch(r"WT(\d{4})", one.edition)
    return f"Working Together {match[1]}" if match else one.document


def runs(text: str) -> tuple[Words, ...]:
    """The words cut at their `**` marks.

    >>> [(run.text, run.bold) for run in runs("a child **has died**; or")]
    [('a child ', False), ('has died', True), ('; or', False)]
    """
    parts = text.split("**")
    return tuple(Words(part, bool(place % 2)) for place, part in enumerate(parts) if part)
