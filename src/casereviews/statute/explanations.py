"""The plain-words pages on which a board tells the public how serious case reviews work.

Every statement carries the place it comes from and how well we know it. Numbers that nobody has read are left out.
"""

from dataclasses import dataclass
from importlib import import_module

from casereviews.statute.criteria import Basis
from casereviews.statute.sources import Grade

SLUGS = (
    "what-a-review-is-for",
    "when-one-must-be-held",
    "who-decides-and-who-is-told",
    "who-carries-it-out",
    "what-happens-to-recommendations",
    "timescales-and-government",
    "good-practice-and-lessons",
)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing said to the public. The only marks in the words are `**…**`, for bold.

    `items` is a lettered list that belongs to `words`; `after` goes on behind the list. `rule` is the number of
    the rule in our register where the statement tells of a clock. `chapter` is empty where none is known.
    """

    words: str
    edition: str
    document: str
    chapter: str
    basis: Basis
    grade: Grade
    heading: str | None = None
    law: str | None = None
    note: str | None = None
    items: tuple[str, ...] = ()
    after: str | None = None
    rule: str | None = None


@dataclass(frozen=True)
class Section:
    """Statements under one heading."""

    id: str
    heading: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Page:
    """One page. `standfirst` says in two or three sentences what the page says."""

    slug: str
    title: str
    standfirst: str
    sections: tuple[Section, ...]


def explanations() -> tuple[Page, ...]:
    """The seven pages in the order in which they are read.

    >>> explanations()[1].title
    'When one must be held'
    """
    return tuple(_page(slug) for slug in SLUGS)


def _page(slug: str) -> Page:
    page: Page = import_module(f"casereviews.statute.explained.{slug.replace('-', '_')}").PAGE
    return page


def said_in_2015(
    words: str,
    *,
    grade: Grade,
    heading: str | None = None,
    basis: Basis = Basis.GUIDANCE,
    law: str | None = None,
    note: str | None = None,
    items: tuple[str, ...] = (),
    after: str | None = None,
    rule: str | None = None,
) -> Statement:
    """A statement that rests on chapter 4 of Working Together 2015."""
    return Statement(
        words=words,
        edition="WT2015",
        document="Working Together to Safeguard Children, March 2015",
        chapter="4",
        heading=heading,
        law=law,
        basis=basis,
        grade=grade,
        note=note,
        items=items,
        after=after,
        rule=rule,
    )


def said_in_2013(
    words: str, *, grade: Grade, heading: str | None = None, note: str | None = None, rule: str | None = None
) -> Statement:
    """A statement that rests on chapter 4 of Working Together 2013."""
    return Statement(
        words=words,
        edition="WT2013",
        document="Working Together to Safeguard Children, March 2013",
        chapter="4",
        heading=heading,
        basis=Basis.GUIDANCE,
        grade=grade,
        note=note,
        rule=rule,
    )
