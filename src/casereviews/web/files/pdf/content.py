"""What is drawn on a page, written out again: nothing hidden, no remark, and only the resources that it uses."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pikepdf import (
    Array,
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
    Pdf,
    Stream,
    parse_content_stream,
    unparse_content_stream,
)

from casereviews.web.files.pdf.faults import Broken, TooLarge
from casereviews.web.files.pdf.layers import Layers

MARKED = frozenset({"/MCID", "/ActualText", "/Alt", "/E", "/Lang", "/Type", "/Subtype", "/BBox", "/Attached"})
_WORDLESS = MARKED - {"/ActualText", "/Alt", "/E"}  # an artifact is no content: it has no words of its own

MOST_DRAWN = 60_000_000  # bytes of drawing operators in one file

_USES = {
    "Tf": "/Font",
    "Do": "/XObject",
    "gs": "/ExtGState",
    "cs": "/ColorSpace",
    "CS": "/ColorSpace",
    "scn": "/Pattern",
    "SCN": "/Pattern",
    "sh": "/Shading",
}
_PAINTS_A_PATH = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"})
_SHOWS = frozenset({"Tj", "TJ", "Do", "sh"})
_DEFAULTS = ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK")


@dataclass
class Drawing:
    """One content stream on its way: what is kept of it, and which resources that uses."""

    resources: Object
    layers: Layers
    kept: list[Any] = field(default_factory=list)
    used: dict[str, set[str]] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)  # "kept", "dropped" or "hidden" for each mark that is open

    @property
    def hidden(self) -> bool:
        return "hidden" in self.marks

    def take(self, instruction: ContentStreamInstruction | ContentStreamInlineImage) -> None:
        if isinstance(instruction, ContentStreamInlineImage):
            self._inline(instruction)
            return
        operator = str(instruction.operator)
        handler = _HANDLERS.get(operator)
        if handler:
            handler(self, list(instruction.operands))
        elif not (self.hidden and self._blank(operator)):
            self._keep(operator, instruction)

    def _keep(self, operator: str, instruction: ContentStreamInstruction) -> None:
        operands = instruction.operands
        if operator in _USES and len(operands) and isinstance(operands[-1 if "cn" in operator.lower() else 0], Name):
            name = str(operands[-1 if "cn" in operator.lower() else 0])
            if operator == "Do" and self._hidden_picture(name):
                return
            self.used.setdefault(_USES[operator], set()).add(name)
        self.kept.append(instruction)

    def _blank(self, operator: str) -> bool:
        """Take out what a hidden operator draws, and keep what it does to what follows."""
        if operator in _PAINTS_A_PATH:
            self._say("n")
        elif operator in ("'", '"'):
            self._say("T*")
        return operator in _PAINTS_A_PATH or operator in _SHOWS or operator in ("'", '"')

    def _hidden_picture(self, name: str) -> bool:
        picture = self.resources.get("/XObject", Dictionary()).get(name)
        return isinstance(picture, Stream) and self.layers.hide(picture.get("/OC"))

    def _inline(self, image: ContentStreamInlineImage) -> None:
        if not self.hidden:
            spaces = self.resources.get("/ColorSpace", Dictionary())
            self.used.setdefault("/ColorSpace", set()).update(spaces.keys())
            self.kept.append(image)

    def _begin(self, operands: list[Any]) -> None:
        tag = operands[0] if operands else Name.Span
        told = self._told(operands[1]) if len(operands) > 1 else None
        if tag == Name.OC:
            self.marks.append("hidden" if self.layers.hide(told) else "dropped")
            return
        self.marks.append("kept")
        allowed = _WORDLESS if tag == Name.Artifact else MARKED
        kept = {key: told[key] for key in sorted(told.keys()) if key in allowed} if isinstance(told, Dictionary) else {}
        self._say("BDC", tag, Dictionary(kept)) if kept else self._say("BMC", tag)

    def _told(self, said: Any) -> Any:
        named = self.resources.get("/Properties", Dictionary())
        return named.get(str(said)) if isinstance(said, Name) else said

    def _end(self, operands: list[Any]) -> None:
        if self.marks and self.marks.pop() == "kept":
            self._say("EMC")

    def _drop(self, operands: list[Any]) -> None:
        """A mark at a point: it draws nothing."""

    def _say(self, operator: str, *operands: Any) -> None:
        self.kept.append(ContentStreamInstruction(list(operands), Operator(operator)))

    def finish(self) -> tuple[bytes, Dictionary]:
        for mark in reversed(self.marks):
            if mark == "kept":
                self._say("EMC")
        return unparse_content_stream(self.kept), self._pruned()

    def _pruned(self) -> Dictionary:
        pruned = Dictionary()
        for category, names in sorted(self.used.items()):
            there = self.resources.get(category, Dictionary())
            if kept := {name: there[name] for name in sorted(names) if name in there}:
                pruned[category] = Dictionary(kept)
        spaces = self.resources.get("/ColorSpace", Dictionary())
        for name in _DEFAULTS:
            if name in spaces:
                pruned["/ColorSpace"] = pruned.get("/ColorSpace", Dictionary())
                pruned["/ColorSpace"][name] = spaces[name]
        return pruned


_HANDLERS: dict[str, Callable[[Drawing, list[Any]], None]] = {
    "BMC": Drawing._begin,
    "BDC": Drawing._begin,
    "EMC": Drawing._end,
    "MP": Drawing._drop,
    "DP": Drawing._drop,
}


class Drawings:
    """All that is drawn in one file, within a limit: a small file may hold a page that never ends."""

    def __init__(self, pdf: Pdf, layers: Layers) -> None:
        self.pdf, self.layers, self.left = pdf, layers, MOST_DRAWN

    def redraw_all(self, pages: list[Object]) -> None:
        """Every page and all that it draws: forms, patterns, soft masks."""
        done: set[tuple[int, int]] = set()
        todo: list[tuple[Object, Object]] = []
        for page in pages:
            data, resources = self._redraw(page, page.get("/Contents"), page.get("/Resources", Dictionary()))
            page["/Contents"], page["/Resources"] = self.pdf.make_stream(data), resources
            todo.extend((drawn, resources) for drawn in drawn_by(resources))
        while todo:
            drawn, outer = todo.pop()
            if drawn.objgen in done:
                continue
            done.add(drawn.objgen)
            data, resources = self._redraw(drawn, drawn, drawn.get("/Resources", outer))
            drawn.write(data)
            drawn["/Resources"] = resources
            todo.extend((each, resources) for each in drawn_by(resources))

    def _redraw(self, owner: Object, content: Object | None, resources: Object) -> tuple[bytes, Dictionary]:
        """The content of a page or a form written out again, with the resources that it uses."""
        drawing = Drawing(resources, self.layers)
        self._count(content)
        try:
            for instruction in parse_content_stream(owner):
                drawing.take(instruction)
        except Exception as fault:
            raise Broken("what is drawn on one of its pages cannot be read.") from fault
        return drawing.finish()

    def _count(self, content: Object | None) -> None:
        for stream in content if isinstance(content, Array) else [] if content is None else [content]:
            self.left -= len(stream.read_bytes())
            if self.left < 0:
                raise TooLarge("its pages swell to far more than they are when they are opened.")


def drawn_by(resources: Object) -> list[Object]:
    """The streams of drawing operators that these resources name."""
    pictures = [each for each in _values(resources, "/XObject") if each.get("/Subtype") == Name.Form]
    tiles = [each for each in _values(resources, "/Pattern") if isinstance(each, Stream)]
    masks = [
        state.SMask.G
        for state in _values(resources, "/ExtGState")
        if isinstance(state.get("/SMask"), Dictionary) and "/G" in state.SMask
    ]
    return [each for each in (*pictures, *tiles, *masks) if isinstance(each, Stream)]


def _values(resources: Object, category: str) -> list[Object]:
    named = resources.get(category)
    found = [named[key] for key in named.keys()] if isinstance(named, Dictionary) else []  # noqa: SIM118
    return [each for each in found if isinstance(each, Dictionary | Stream)]
