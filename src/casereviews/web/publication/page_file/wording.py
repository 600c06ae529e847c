"""How a value from a file is quoted back, whatever is in it."""

import unicodedata
from datetime import date, datetime, time
from typing import Any

LONGEST = 60

TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
BREAKS = frozenset("\n\r\u0085\u2028\u2029\v\f")


def said(value: Any) -> str:
    """The value as a person would recognise it: short, with nothing in it that could upset a screen.

    >>> said("a\\u202eb"), said(10**400), said([1])
    ('“a\\\\u202eb”', 'a very long number', 'a list')
    """
    if isinstance(value, str):
        shown = "".join(_visible(character) for character in value[: LONGEST + 1])
        return f"“{shown[:LONGEST]}…”" if len(value) > LONGEST else f"“{shown}”"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**18 else "a very long number"
    return value.isoformat() if isinstance(value, date | time) else a_kind(value)


def a_kind(value: Any) -> str:
    """What sort of thing it is: "text", "a whole number", "a list"."""
    return next(words for type_, words in _KINDS if isinstance(value, type_))


def only_invisible(text: str) -> bool:
    """Nothing in it would leave ink."""
    return all(unicodedata.category(character) in ("Cf", "Zs", "Mn") for character in text)


def code_point(character: str) -> str:
    return f"U+{ord(character):04X}"


def _visible(character: str) -> str:
    if character in TURNS or character in BREAKS or unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs"):
        return f"\\u{ord(character):04x}"
    return character


_KINDS: tuple[tuple[Any, str], ...] = (
    (str, "text"),
    (bool, "true or false"),
    (int, "a whole number"),
    (float, "a number"),
    (datetime, "a moment"),
    (date, "a date"),
    (time, "a time of day"),
    (list, "a list"),
    (dict, "a table"),
    (object, "something else"),
)
