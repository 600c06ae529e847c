"""A second way of counting, day by day, that shares nothing with the library but its answers.

It reads the file of bank holidays itself, walks the calendar one day at a time, and is kept slow and plain so
that anyone can see that it is right. A million random questions are put to both.
"""

import json
import os
import random
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "src" / "casereviews" / "statute" / "holidays" / "bank-holidays.json"
DAY = timedelta(days=1)
NATIONS = ("england-and-wales", "scotland", "northern-ireland")
CASES = int(os.environ.get("CASEREVIEWS_ORACLE_CASES", "1000000"))


class NotCovered(Exception):
    """A day for which no holidays are published."""


class Diary:
    """The published holidays of one nation, and a walk through its days."""

    def __init__(self, nation: str) -> None:
        events = json.loads(FILE.read_text(encoding="utf-8"))[nation]["events"]
        self.closed = {date.fromisoformat(event["date"]): event["title"] for event in events}
        self.first = date(min(self.closed).year, 1, 1)
        self.last = max(self.closed)

    def is_working(self, day: date) -> bool:
        if day < self.first or day > self.last:
            raise NotCovered(day)
        return day.strftime("%w") not in ("0", "6") and day not in self.closed

    def walk(self, start: date, number: int, step: timedelta) -> date:
        day = start
        while number:
            day += step
            if self.is_working(day):
                number -= 1
        return day

    def forwards(self, start: date, number: int) -> date:
        return self.walk(start, number, DAY)

    def backwards(self, end: date, number: int) -> date:
        return self.walk(end, number, -DAY)

    def first_publication(self, sent: date, number: int) -> date:
        """The first day after `sent` whose "`number` working days before" is `sent` or later."""
        self.is_working(sent)
        day = sent + DAY
        while True:
            try:
                if self.backwards(day, number) >= sent:
                    return day
            except NotCovered:
                if day > self.last + DAY:
                    raise
            day += DAY

    def between(self, start: date, end: date) -> int:
        if end < start:
            return -sum(self.is_working(end + DAY * n) for n in range((start - end).days))
        return sum(self.is_working(start + DAY * (n + 1)) for n in range((end - start).days))


DIARIES = {nation: Diary(nation) for nation in NATIONS}


def random_question(dice: random.Random) -> tuple[str, str, date, int | date]:
    """A kind of counting, a nation, a day (sometimes outside the calendar), and a number or a second day."""
    nation = dice.choice(NATIONS)
    day = date(2011, 12, 20) + DAY * dice.randrange(6230)
    kind = dice.choice(("forwards", "forwards", "backwards", "backwards", "first_publication", "between"))
    if kind == "between":
        return kind, nation, day, day + DAY * dice.randrange(-60, 60)
    return kind, nation, day, dice.choice((1, 5, 7, 7, 10, 15, 20, dice.randrange(1, 40)))


def oracle_says(kind: str, nation: str, day: date, more: int | date) -> object:
    try:
        return getattr(DIARIES[nation], kind)(day, more)
    except NotCovered:
        return "refused"


def library_says(kind: str, nation: str, day: date, more: int | date) -> object:
    from casereviews.statute import calendar
    from casereviews.statute.errors import BeyondCalendar

    days = calendar(nation)
    try:
        if kind == "forwards":
            return days.after(day, more)  # type: ignore[arg-type]
        if kind == "backwards":
            return days.before(day, more)  # type: ignore[arg-type]
        if kind == "between":
            return days.between(day, more)  # type: ignore[arg-type]
        return days.on_or_after(day, more) + DAY  # type: ignore[arg-type]
    except BeyondCalendar:
        return "refused"


def ask_both(questions: int, seed: int) -> Counter[str]:
    """Put random questions to both; how many of each kind were put, and how many were refused by both."""
    dice = random.Random(seed)
    put: Counter[str] = Counter()
    for _ in range(questions):
        question = random_question(dice)
        answer = library_says(*question)
        assert answer == oracle_says(*question), question
        put[question[0]] += 1
        put["refused"] += answer == "refused"
    return put


@pytest.mark.proof
def test_a_million_random_questions_are_answered_alike() -> None:
    put = ask_both(CASES, seed=2015)
    print(dict(put))
    assert put["refused"] > CASES / 1000
    assert min(put[kind] for kind in ("forwards", "backwards", "first_publication", "between")) > CASES / 10


@pytest.mark.proof
@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("number", [1, 5, 7, 15])
def test_every_day_of_the_calendar_as_a_start(nation: str, number: int) -> None:
    diary = DIARIES[nation]
    day = diary.first - DAY
    while day <= diary.last + DAY:
        for kind in ("forwards", "backwards"):
            assert library_says(kind, nation, day, number) == oracle_says(kind, nation, day, number), (kind, day)
        day += DAY
