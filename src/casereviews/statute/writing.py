"""Writing answers as JSON, in UTF-8, the same bytes for the same answer whatever the machine's settings."""

import json

from casereviews.statute.answers import Object
from casereviews.statute.errors import StatuteError

as_json = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def written(line: str) -> bytes:
    """The line in UTF-8. Half of a surrogate pair, which UTF-8 cannot hold, is written as JSON escapes it.

    >>> written('"\\ud800"'), written("’").decode()
    (b'"\\\\ud800"', '’')
    """
    return line.encode("utf-8", "backslashreplace")


def error(wrong: StatuteError, where: Object | None = None) -> Object:
    """An error as other programs read it."""
    return {"error": {"code": wrong.code, "message": str(wrong), "where": where}}
