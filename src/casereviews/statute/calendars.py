"""Working days and bank holidays of each part of the UK."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from casereviews.statute.errors import BadValue, BeyondCalendar
from casereviews.statute.words import day_in_words

NAMES = ("england-and-wales", "scotland", "northern-ireland")
PUBLISHED = Path(__file__).parent / "holidays" / "bank-holidays.json"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A bank holiday as published."""

    date: date
    title: str


class WorkingCalendar:
    """The working days of one part of the UK.

    Covered are the days from 1 January of the year of the first published holiday to the last published
    holiday, both included. A working day is a covered Monday to Friday that is not a holiday. To ask about a
    day that is not covered raises BeyondCalendar.

    Days are kept as ordinals, so that counting is two look-ups in a sorted list.
    """

    def __init__(self, name: str, holidays: Iterable[Holiday]) -> None:
        self.name = name
        self.holidays = tuple(sorted(holidays, key=lambda holiday: holiday.date))
        self.first = self.holidays[0].date.replace(month=1, day=1)
        self.last = self.holidays[-1].date
        self._covered = range(self.first.toordinal(), self.last.toordinal() + 1)
        self._closed = [holiday.date.toordinal() for holiday in self.holidays]
        self._open = _working_ordinals(self._covered, frozenset(self._closed))

    def after(self, start: date, number: int) -> date:
        """The `number`-th working day met when going forward from the day after `start`.

        >>> calendar("england-and-wales").after(date(2025, 4, 14), 15)
        datetime.date(2025, 5, 8)
        """
        return self._forward(start.toordinal() + 1, number, start)

    def on_or_after(self, start: date, number: int) -> date:
        """The same, with `start` itself counted where it is a working day."""
        return self._forward(start.toordinal(), number, start)

    def before(self, end: date, number: int) -> date:
        """The `number`-th working day met when going back from the day before `end`.

        >>> calendar("england-and-wales").before(date(2015, 2, 18), 7)
        datetime.date(2015, 2, 9)
        """
        self._covers(end.toordinal() - 1, end)
        place = bisect_left(self._open, end.toordinal()) - number
        if place < 0:
            raise BeyondCalendar(self._out_of_reach(f"{number} working days before {day_in_words(end)}"))
        return date.fromordinal(self._open[place])

    def between(self, start: date, end: date) -> int:
        """How many working days d there are with start < d <= end; the other way round, minus those with
        end <= d < start.

        >>> calendar("scotland").between(date(2024, 12, 31), date(2025, 1, 6))
        2
        """
        if start == end:
            return 0
        if end < start:
            return -self._count(end.toordinal(), start.toordinal() - 1, start, end)
        return self._count(start.toordinal() + 1, end.toordinal(), start, end)

    def holidays_between(self, first: int, last: int) -> tuple[Holiday, ...]:
        """The holidays from the day with the ordinal `first` to that with `last`, both included, by date."""
        return self.holidays[bisect_left(self._closed, first) : bisect_right(self._closed, last)]

    def _forward(self, ordinal: int, number: int, start: date) -> date:
        self._covers(ordinal, start)
        place = bisect_left(self._open, ordinal) + number - 1
        if place >= len(self._open):
            raise BeyondCalendar(self._out_of_reach(f"{number} working days from {day_in_words(start)}"))
        return date.fromordinal(self._open[place])

    def _count(self, first: int, last: int, start: date, end: date) -> int:
        self._covers(first, start)
        self._covers(last, end)
        return bisect_right(self._open, last) - bisect_left(self._open, first)

    def _covers(self, ordinal: int, asked: date) -> None:
        if ordinal not in self._covered:
            raise BeyondCalendar(self._out_of_reach(f"counting from {day_in_words(asked)}"))

    def _out_of_reach(self, what: str) -> str:
        return (
            f"The calendar of {self.name} covers {day_in_words(self.first)} to {day_in_words(self.last)} "
            f"({self.last}): {what} goes beyond it. Take in a newer file of bank holidays from GOV.UK, or work this "
            "day out by hand."
        )


def _working_ordinals(covered: range, closed: frozenset[int]) -> list[int]:
    """The ordinals of the working days; ordinal 1 was a Monday, so 6 and 0 after division by 7 are the weekend."""
    return [day for day in covered if 0 < day % 7 < 6 and day not in closed]


def read_calendars(path: Path) -> Mapping[str, WorkingCalendar]:
    """The calendars in a file of bank holidays as GOV.UK publishes it."""
    divisions = json.loads(path.read_text(encoding="utf-8"))
    return {name: WorkingCalendar(name, _holidays(divisions[name])) for name in NAMES}


def _holidays(division: dict[str, list[dict[str, str]]]) -> list[Holiday]:
    return [Holiday(date.fromisoformat(event["date"]), event["title"]) for event in division["events"]]


@cache
def calendar(name: str) -> WorkingCalendar:
    """The calendar of this name: `england-and-wales`, `scotland` or `northern-ireland`."""
    if name not in NAMES:
        raise BadValue(f"There is no calendar “{name}”. The calendars are: {', '.join(NAMES)}.")
    return _published()[name]


@cache
def _published() -> Mapping[str, WorkingCalendar]:
    return read_calendars(PUBLISHED)
