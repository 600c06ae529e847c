"""Plain text to HTML: paragraphs, `## ` headings, `- ` lists, `> ` words that somebody said, links to our own site."""

import re
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

_LINK = re.compile(r"(https://[a-z.]+\.example\b)")


@dataclass(frozen=True)
class Part:
    """What stands under one heading; `anchor` is where the contents point."""

    heading: str
    html: Markup

    @property
    def anchor(self) -> str:
        return re.sub(r"[^a-z0-9]+", "-", self.heading.lower()).strip("-")


def parts(text: str) -> list[Part]:
    """The text cut at its `## ` headings. What stands before the first has the heading ""."""
    pieces = re.split(r"(?m)^## +(.+)$", text.strip())
    headings, bodies = ["", *pieces[1::2]], pieces[0::2]
    return [
        Part(heading.strip(), html(body))
        for heading, body in zip(headings, bodies, strict=True)
        if heading or body.strip()
    ]


def typeset(text: str) -> str:
    """The text with its quotation marks and apostrophes turned the right way.

    >>> typeset('"It\'s his", she said (\'the bus\').')
    '“It’s his”, she said (‘the bus’).'
    """
    text = re.sub(r"""(^|[\s(‘“])"(?=\S)""", r"\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s(“])'(?=\S)", r"\1‘", text).replace("'", "’")


def html(text: str) -> Markup:
    """Paragraphs, lists and quotations."""
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block]
    return Markup("").join(_block(block.splitlines()) for block in blocks)


def _block(lines: list[str]) -> Markup:
    made = [
        _run(mark, list(group))
        for mark, group in groupby(_joined(lines), key=lambda line: line[:2])
        if mark in ("- ", "> ")
    ]
    return Markup("").join(made) if made else Markup("<p>{}</p>").format(_inline(" ".join(lines)))


def _joined(lines: list[str]) -> list[str]:
    """Lines that go on from the one before are put back with it."""
    whole: list[str] = []
    for line in lines:
        if whole and not line.startswith(("- ", "> ")):
            whole[-1] = f"{whole[-1]} {line.strip()}"
        else:
            whole.append(line)
    return whole


def _run(mark: str, lines: list[str]) -> Markup:
    said = [_inline(line[2:]) for line in lines]
    if mark == "> ":
        return Markup("<blockquote><p>{}</p></blockquote>").format(Markup(" ").join(said))
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(item) for item in said))


def _inline(text: str) -> Markup:
    """Every second piece of a text cut at its links is a link."""
    pieces = _LINK.split(text)
    return Markup("").join(_link(piece) if place % 2 else escape(piece) for place, piece in enumerate(pieces))


def _link(address: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, address.removeprefix("https://"))
