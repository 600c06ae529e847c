"""Writing answers as JSON, in UTF-8, the same bytes for the same answer whatever the machine's settings."""

import json

from casereviews.statute.answers import Object
from casereviews.statute.errors import StatuteError

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)


def written(answer: object) -> bytes:
    """One line of JSON, without the line's end. Half of a surrogate pair is written as JSON escapes it.

    >>> written({"title": "New Year’s Day"}).decode()
    '{"title": "New Year’s Day"}'
    """
    return _ENCODER.encode(answer).encode("utf-8", "backslashreplace")


def error(wrong: StatuteError, where: Object | None = None) -> Object:
    """An error as other programs read it."""
    return {"error": {"code": wrong.code, "message": str(wrong), "where": where}}
