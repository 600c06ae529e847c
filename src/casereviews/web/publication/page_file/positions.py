"""On which line each key of a TOML text stands.

`tomllib` tells values and no lines. This walks the same text once more, token by token, with a stack of its own: it
never calls itself, so that no text is too deep for it. What the text means is left to `tomllib`.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from casereviews.web.publication.page_file.values import Steps

Place = tuple[int, int]  # line and column, from 1

_TOKEN = re.compile(
    r"""
      (?P<space>[ \t]++)
    | (?P<newline>\r?\n)
    | (?P<comment>\#[^\n]*+)
    | (?P<string>\"\"\"(?:[^"\\]++|\\.|"(?!""))*+"{3,5}
        | '''(?:[^']++|'(?!''))*+'{3,5}
        | "(?:[^"\\\n]++|\\.)*+"
        | '[^'\n]*+')
    | (?P<mark>[\[\]{}=,.])
    | (?P<bare>[^\s\[\]{}=,.\#"']++)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """A piece of the text; `kind` is space, newline, comment, string, mark, bare or other."""

    kind: str
    text: str
    place: Place


def tokens(text: str) -> Iterator[Token]:
    """The whole text in pieces, whether it is TOML or not."""
    line, line_began = 1, 0
    for match in _TOKEN.finditer(text):
        piece = match.group()
        yield Token(match.lastgroup or "other", piece, (line, match.start() - line_began + 1))
        if breaks := piece.count("\n"):
            line += breaks
            line_began = match.start() + piece.rindex("\n") + 1


def too_deep(text: str, most: int) -> Place | None:
    """Where brackets or dotted keys first go more than `most` deep, if they do."""
    depth = dots = 0
    for kind, piece, place in tokens(text):
        if kind == "newline":
            dots = 0
        elif kind == "mark":
            depth = max(0, depth + (piece in "[{") - (piece in "]}"))
            dots = dots + 1 if piece == "." else 0
            if depth > most or dots > most:
                return place
    return None


def longest_number(text: str) -> tuple[int, Place]:
    """How many characters the longest unquoted word has, and where it stands."""
    return max(((len(t.text), t.place) for t in tokens(text) if t.kind == "bare"), default=(0, (1, 1)))


def positions(text: str) -> dict[Steps, Place]:
    """The place of every key, table header and list element of a text that `tomllib` has accepted."""
    walk = _Walk()
    for token in tokens(text):
        if token.kind not in ("space", "comment"):
            walk.take(token)
    return walk.places


@dataclass
class _Box:
    """A list or an inline table that is open."""

    steps: Steps
    is_list: bool
    index: int = 0


@dataclass
class _Walk:
    """Where the walk is: before a key, in a header, before a value, or after one."""

    places: dict[Steps, Place] = field(default_factory=dict)
    at: str = "key"
    table: Steps = ()
    parts: list[str] = field(default_factory=list)
    began: Place = (1, 1)
    brackets: int = 0
    value: Steps = ()
    boxes: list[_Box] = field(default_factory=list)
    counts: dict[Steps, int] = field(default_factory=dict)

    def take(self, token: Token) -> None:
        getattr(self, f"_{self.at}")(token)

    def _key(self, token: Token) -> None:
        if token.kind in ("bare", "string"):
            self._part(token)
        elif token.text == "=":
            self._named()
        elif token.text == "[" and not self.parts:
            self.at, self.brackets, self.began = "header", 1, token.place
        elif token.text == "}":
            self._close()

    def _part(self, token: Token) -> None:
        if not self.parts and self.at == "key":
            self.began = token.place
        self.parts.append(_unquoted(token) if token.kind == "string" else token.text)

    def _named(self) -> None:
        base = self.boxes[-1].steps if self.boxes else self.table
        for length in range(1, len(self.parts) + 1):
            self.places.setdefault((*base, *self.parts[:length]), self.began)
        self.value, self.parts, self.at = (*base, *self.parts), [], "value"

    def _header(self, token: Token) -> None:
        if token.kind in ("bare", "string"):
            self._part(token)
        elif token.text == "[":
            self.brackets = 2
        elif token.kind == "newline":
            self.at = "key"
        elif token.text == "]" and self.parts:
            self._headed()

    def _headed(self) -> None:
        steps: Steps = ()
        for part in self.parts[:-1]:
            steps = (*steps, part)
            self.places.setdefault(steps, self.began)
            if steps in self.counts:
                steps = (*steps, self.counts[steps] - 1)
        steps = (*steps, self.parts[-1])
        if self.brackets == 2:
            self.places.setdefault(steps, self.began)
            self.counts[steps] = self.counts.get(steps, 0) + 1
            steps = (*steps, self.counts[steps] - 1)
        self.places[steps] = self.began
        self.table, self.parts = steps, []

    def _value(self, token: Token) -> None:
        if token.kind == "newline":
            return
        if token.text == "]" and token.kind == "mark":
            self._close()
            return
        self.places.setdefault(self.value, token.place)
        if token.kind == "mark" and token.text == "[":
            self.boxes.append(_Box(self.value, is_list=True))
            self.value = (*self.value, 0)
        elif token.kind == "mark" and token.text == "{":
            self.boxes.append(_Box(self.value, is_list=False))
            self.at = "key"
        else:
            self.at = "after"

    def _after(self, token: Token) -> None:
        if token.kind == "newline" and not self.boxes:
            self.at = "key"
        elif token.kind == "mark" and token.text == ",":
            self._next()
        elif token.kind == "mark" and token.text in "]}":
            self._close()

    def _next(self) -> None:
        box = self.boxes[-1]
        box.index += 1
        self.value, self.at = ((*box.steps, box.index), "value") if box.is_list else ((), "key")

    def _close(self) -> None:
        self.boxes.pop()
        self.at = "after"


def _unquoted(token: Token) -> str:
    if "\\" in token.text and token.text.startswith('"'):
        return tomllib.loads(f"key = {token.text}")["key"]
    return token.text[1:-1]
