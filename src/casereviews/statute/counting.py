"""Counting days and months. A day found this way stays where it falls, weekend or not."""

from calendar import monthrange
from datetime import date, timedelta

from casereviews.statute.errors import OutOfRange
from casereviews.statute.words import day_in_words


def days_on(start: date, number: int) -> date:
    """`start` plus `number` days (minus, where negative).

    >>> days_on(date(2014, 4, 14), 14)
    datetime.date(2014, 4, 28)
    """
    try:
        return start + timedelta(days=number)
    except OverflowError:
        raise OutOfRange(_outside(start)) from None


def months_on(start: date, number: int) -> date:
    """The same day of the month `number` months on, or the last day of a shorter month.

    >>> months_on(date(2023, 12, 31), 6)
    datetime.date(2024, 6, 30)
    """
    years, month = divmod(start.month - 1 + number, 12)
    year = start.year + years
    if not date.min.year <= year <= date.max.year:
        raise OutOfRange(_outside(start))
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def next_month_day(start: date, month_day: str) -> date:
    """The first day of this name strictly after `start`.

    >>> next_month_day(date(2024, 3, 31), "09-30"), next_month_day(date(2024, 9, 30), "09-30")
    (datetime.date(2024, 9, 30), datetime.date(2025, 9, 30))
    """
    month, day = (int(part) for part in month_day.split("-"))
    this_year = date(start.year, month, day)
    if this_year > start:
        return this_year
    return months_on(this_year, 12)


def _outside(start: date) -> str:
    return f"Counting from {day_in_words(start)} leaves the years 1 to 9999."
