"""Many requests in one run: one a line, one answer a line, in the same order."""

from collections.abc import Iterable, Iterator

from casereviews.statute.calls import answer
from casereviews.statute.errors import BadJson, StatuteError
from casereviews.statute.reading import parsed
from casereviews.statute.writing import error, written

MISSING = object()


def batch(lines: Iterable[bytes], file: str) -> Iterator[bytes]:
    """The answer to each line, or its error with the line's number; the batch goes on whatever a line holds.

    >>> [line] = batch([b'{"id": 7, "call": "dew"}'], "requests.jsonl")
    >>> line[:37].decode()
    '{"id": 7, "error": {"code": "bad_call'
    """
    for number, line in enumerate(lines, start=1):
        try:
            yield _answered(line, file, number)
        except RecursionError:
            wrong = BadJson("This line is nested too deeply to be answered.")
            yield written(error(wrong, {"file": file, "line": number}))


def _answered(line: bytes, file: str, number: int) -> bytes:
    name: object = MISSING
    try:
        request = parsed(line)
        name = request.get("id", MISSING) if isinstance(request, dict) else MISSING
        found = answer(request)
    except StatuteError as wrong:
        found = error(wrong, {"file": file, "line": number})
    return written(found if name is MISSING else {"id": name, **found})
