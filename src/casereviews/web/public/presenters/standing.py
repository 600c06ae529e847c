"""The pages that every site has: accessibility, contact, privacy, and the one for an address with nothing behind it."""

from dataclasses import dataclass

from casereviews.web.boards.values import BoardFace
from casereviews.web.public import addresses, wording
from casereviews.web.public.page import Page
from casereviews.web.public.selection import Edition


@dataclass(frozen=True)
class Way:
    """One way to reach the board: what it is, what it says, where it leads."""

    kind: str
    text: str
    href: str


@dataclass(frozen=True)
class Latest:
    """The newest publication, for somebody who has lost the way."""

    words: str
    href: str
    date: str


def standing_pages(edition: Edition) -> list[Page]:
    return [
        _about("accessibility", "Accessibility statement", "", "How this site was made to be used by everybody."),
        _about("contact", "Contact the board", "contact", "How to reach the board, and how to ask for a copy."),
        _about("privacy", "Privacy", "", "No cookies, and nothing is tracked."),
        Page(path="404.html", template="404.html", title="There is no page here", part="", pdf="", it=_latest(edition)),
    ]


def ways_to_reach(face: BoardFace) -> tuple[Way, ...]:
    """The ways the board has given, which may be none. The telephone's link leaves out what is no figure."""
    ways = (
        Way("E-mail", face.email, f"mailto:{face.email}"),
        Way("Telephone", face.telephone, f"tel:{_figures(face.telephone)}" if _figures(face.telephone) else ""),
        Way("Website", face.website, face.website if face.website.startswith(("https://", "http://")) else ""),
        Way("Address", face.address, ""),
    )
    return tuple(way for way in ways if way.text)


def _figures(telephone: str) -> str:
    """The number as a dialler wants it, or nothing where there is more than one number in the text."""
    figures = "".join(letter for letter in telephone if letter.isascii() and letter.isdigit())
    plus = "+" if telephone.strip().startswith("+") else ""
    return plus + figures if 3 <= len(figures) <= 15 else ""


def _about(slug: str, title: str, part: str, description: str) -> Page:
    return Page(
        path=addresses.about(slug),
        template=f"{slug}.html",
        title=title,
        part=part,
        pdf=slug,
        it=None,
        description=description,
    )


def _latest(edition: Edition) -> Latest | None:
    if not edition.events:
        return None
    event = edition.events[0]
    names = wording.joined([review.title for review in edition.reviews_of(event)][:3])
    return Latest(names, addresses.publication(event.slug), wording.when(event.publication))
