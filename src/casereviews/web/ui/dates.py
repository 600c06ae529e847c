"""Dates as far as they are known, and how dates are said.

A board's old page knows some dates to the day and some to the year. `PartialDate` keeps what is known and adds
nothing; stored as EDTF level 0 ("2015-02-18", "2015-02", "2015").
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self

from casereviews.web.actors.clock import LONDON

MONTHS = (
    "",
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
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)


class NotADate(ValueError):
    """The text is not a date in one of the three forms, or there is no such day."""


@dataclass(frozen=True)
class PartialDate:
    """A day, a month or a year.

    >>> PartialDate.parse("2013-06").words, PartialDate.parse("2013-06").plus_months(12).edtf
    ('June 2013', '2014-06')
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "2015-02-18", "2015-02" or "2015"; raises NotADate, saying why."""
        match = _FORM.fullmatch(text)
        if not match:
            raise NotADate("A date is written 2015-02-18, 2015-02 or 2015.")
        year, month, day = (int(part) if part else None for part in match.groups())
        if not 1 <= year <= 9999 or (month is not None and not 1 <= month <= 12):
            raise NotADate(f"There is no month {month} in a year." if month is not None else "There is no year 0000.")
        if day is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
            raise NotADate(f"There is no {day} {MONTHS[month]} {year}.")
        return cls(year, month, day)

    @classmethod
    def of(cls, day: date) -> Self:
        return cls(day.year, day.month, day.day)

    @property
    def edtf(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)

    @property
    def is_exact(self) -> bool:
        return self.day is not None

    @property
    def earliest(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def words(self) -> str:
        """ "18 February 2015", "June 2013" or "2012"."""
        if self.month is None:
            return str(self.year)
        month = f"{MONTHS[self.month]} {self.year}"
        return month if self.day is None else f"{self.day} {month}"

    @property
    def precision(self) -> str:
        return "day" if self.day is not None else "month" if self.month is not None else "year"

    def plus_months(self, months: int) -> "PartialDate":
        """As exact as this one. A day that the month lacks becomes its last: 29 February and 12 months is 28 February.

        Whole years only for a date known to the year.
        """
        if self.month is None:
            if months % 12:
                raise ValueError("A date known to the year moves by whole years only.")
            return PartialDate(self.year + months // 12)
        year, month0 = divmod(self.year * 12 + self.month - 1 + months, 12)
        if self.day is None:
            return PartialDate(year, month0 + 1)
        return PartialDate(year, month0 + 1, min(self.day, calendar.monthrange(year, month0 + 1)[1]))

    def plus_days(self, days: int) -> "PartialDate":
        """Exact dates only."""
        if not self.is_exact:
            raise ValueError("Days can be counted from a day only.")
        return PartialDate.of(self.earliest + timedelta(days=days))


def newest_first(when: PartialDate | None) -> tuple[int, int]:
    """A sort key: by last possible day, newest first; on a tie the more exact date first; unknown last."""
    if when is None:
        return (1, 0)
    exactness = {"day": 0, "month": 1, "year": 2}[when.precision]
    return (-when.latest.toordinal(), exactness)


def say_day(day: date) -> str:
    """ "18 February 2015" """
    return PartialDate.of(day).words


def say_weekday(day: date) -> str:
    """ "Wednesday 18 February 2015" """
    return f"{DAYS[day.weekday()]} {say_day(day)}"


def say_time(moment: datetime) -> str:
    """ "11:31", on a clock in London."""
    local = moment.astimezone(LONDON)
    return f"{local.hour}:{local.minute:02}"
