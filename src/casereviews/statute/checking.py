"""Checking what other programs send: each value is what its place asks for, or an error says what was wrong."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache

from casereviews.statute.errors import BadCall, BadDate, BadValue
from casereviews.statute.meant import meant

Request = Mapping[str, object]

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOST_DAYS = 10_000


def day(value: object) -> date:
    """A real day written YYYY-MM-DD.

    >>> day("2016-02-29")
    datetime.date(2016, 2, 29)
    """
    if not isinstance(value, str):
        raise BadDate(f"A date is written as text, YYYY-MM-DD; this was given: {shown(value)}.")
    return _day(value)


@lru_cache(maxsize=16_384)
def _day(value: str) -> date:
    if not ISO_DAY.fullmatch(value):
        raise BadDate(f"A date is written YYYY-MM-DD, as in 2016-03-04; this was given: {shown(value)}.")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadDate(f"There is no such day as {value}.") from None


def text(value: object, what: str) -> str:
    """A text, such as a name."""
    if not isinstance(value, str):
        raise BadValue(f"The {what} is given as text; this was given: {shown(value)}.")
    return value


def number(value: object) -> int:
    """A number of working days to count: 1 to 10,000, or the same with a minus."""
    if type(value) is not int or not 1 <= abs(value) <= MOST_DAYS:
        raise BadValue(f"The number of working days is a whole number from 1 to {MOST_DAYS:,}, or minus as many.")
    return value


def mapping(value: object, what: str) -> Request:
    """An object: names, each with its value."""
    if not isinstance(value, dict):
        raise BadValue(f"The {what} are given as one object, name and value; this was given: {shown(value)}.")
    return value


def keys(request: Request, required: Collection[str], optional: Collection[str] = ()) -> None:
    """No key is missing and none is unknown; `call` and `id` always may stand there."""
    for key in required:
        if key not in request:
            raise BadCall(f"“{key}” is missing.")
    for key in request:
        if key not in required and key not in optional and key not in ("call", "id"):
            raise BadCall(f"“{key}” is not a key of this call{meant(key, (*required, *optional))}")


def shown(value: object) -> str:
    """A value as it was given, cut short.

    >>> shown("x" * 99)
    "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
    """
    written = repr(value) if isinstance(value, str | int | float | bool | None) else type(value).__name__
    return written if len(written) < 40 else f"{written[:39]}…"
