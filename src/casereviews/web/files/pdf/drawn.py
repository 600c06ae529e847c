"""What is between the operators that draw a page, as an outsider would find it: remarks, and what is never drawn."""

from collections.abc import Iterator
from typing import Any

import pikepdf

_MAY_MARK = {"/MCID", "/ActualText", "/Alt", "/E", "/Lang", "/Type", "/Subtype", "/BBox", "/Attached"}
_WORDS = {"/ActualText", "/Alt", "/E"}


def remarks(owner: pikepdf.Object, content: pikepdf.Object | None) -> Iterator[str]:
    """Of a page or a form: `owner` has the resources, `content` is one stream or a list of them."""
    operations = pikepdf.parse_content_stream(owner)
    if pikepdf.unparse_content_stream(operations).split() != _bytes_of(content).split():
        yield "words between the operators of a page"
    shown = set()
    for operation in operations:
        operands = list(operation.operands) if not isinstance(operation, pikepdf.ContentStreamInlineImage) else []
        operator = str(operation.operator)
        if operator == "Do" and operands:
            shown.add(str(operands[0]))
        yield from _of_a_mark(operator, operands)
    there = owner.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
    if set(there.keys()) - shown:
        yield "a picture or a drawing that no page shows"


def _of_a_mark(operator: str, operands: list[Any]) -> Iterator[str]:
    if operator in ("MP", "DP"):
        yield "remarks on its content"
    elif operator == "BDC" and len(operands) == 2:
        told = operands[1]
        keys = set(told.keys()) if isinstance(told, pikepdf.Dictionary) else {"/named"}
        if keys - _MAY_MARK or (operands[0] == pikepdf.Name.Artifact and keys & _WORDS):
            yield "remarks on its content"


def _bytes_of(content: pikepdf.Object | None) -> bytes:
    streams = list(content) if isinstance(content, pikepdf.Array) else [] if content is None else [content]
    return b"\n".join(stream.read_bytes() for stream in streams)
