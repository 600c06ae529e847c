"""Dates and lists as a person would write them, whatever the machine's language."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@lru_cache(maxsize=8_192)
def day_in_words(day: date) -> str:
    """
    >>> day_in_words(date(2015, 2, 18))
    '18 February 2015'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_day_in_words(month_day: str) -> str:
    """
    >>> month_day_in_words("09-30")
    '30 September'
    """
    month, day = month_day.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]}"


def listed(words: Sequence[str], joined_by: str = "and") -> str:
    """
    >>> listed(["Good Friday", "Easter Monday", "Christmas Day"])
    'Good Friday, Easter Monday and Christmas Day'
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joined_by} {words[-1]}"
