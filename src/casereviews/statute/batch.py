"""Many requests in one run: one a line, one answer a line, in the same order."""

from collections.abc import Iterable, Iterator

from casereviews.statute.calls import answer, asked_clock
from casereviews.statute.errors import BadJson, StatuteError
from casereviews.statute.lines import clock_line
from casereviews.statute.reading import parsed
from casereviews.statute.writing import as_json, error, written


def batch(lines: Iterable[bytes], file: str) -> Iterator[bytes]:
    """The answer to each line, or its error with the line's number; the batch goes on whatever a line holds.

    >>> [line] = batch([b'{"id": 7, "call": "dew"}'], "requests.jsonl")
    >>> line[:37].decode()
    '{"id": 7, "error": {"code": "bad_call'
    """
    for number, line in enumerate(lines, start=1):
        try:
            yield written(_answered(line, file, number))
        except RecursionError:
            wrong = BadJson("This line is nested too deeply to be answered.")
            yield written(as_json(error(wrong, {"file": file, "line": number})))


def _answered(line: bytes, file: str, number: int) -> str:
    request: object = None
    try:
        request = parsed(line)
        found = _line(request)
    except StatuteError as wrong:
        found = as_json(error(wrong, {"file": file, "line": number}))
    if isinstance(request, dict) and "id" in request:
        return f'{{"id": {as_json(request["id"])}, {found[1:]}'
    return found


def _line(request: object) -> str:
    """The answer, written; dates by the fast way, for there may be tens of thousands of them."""
    if isinstance(request, dict) and request.get("call") == "due":
        return clock_line(asked_clock(request))
    return as_json(answer(request))
