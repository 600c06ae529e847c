"""A page of the trail: by day, newest first, and at its side whether the chain holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from urllib.parse import urlencode

from casereviews.web.actors import clock
from casereviews.web.audit.models import Head, Line
from casereviews.web.audit.presenters.sentences import say
from casereviews.web.ui.dates import say_day, say_time, say_weekday
from casereviews.web.ui.words import counted

A_PAGE = 50
SORTS = {"did": "Did: ", "look": "Looked: ", "away": "Turned away: "}


@dataclass(frozen=True)
class Entry:
    """One line. `sort` is did, look or away, `sort_words` says it to those who do not see the mark."""

    time: str
    who: str
    sort: str
    sort_words: str
    says: str
    number: int


@dataclass(frozen=True)
class Day:
    name: str
    aside: str
    entries: list[Entry]


@dataclass(frozen=True)
class Verdict:
    """Whether the chain holds, with its last mark."""

    title: str
    chip: str
    words: str
    text: str
    mark: str
    check: str


@dataclass(frozen=True)
class TrailPage:
    count: str
    days: list[Day]
    earlier: str
    clear: str
    verdict: Verdict
    turned_away: list[str]


def trail_page(
    *, lines: list[Line], total: int, query: dict[str, str], today: date, verdict: Verdict, turned_away: list[Line]
) -> TrailPage:
    """`lines` are one more than a page where there are more; `query` is what the page was asked for."""
    shown = lines[:A_PAGE]
    return TrailPage(
        count=counted(total, "entry", "entries"),
        days=_days(shown, today),
        verdict=verdict,
        earlier=_earlier(query, shown[-1].seq) if len(lines) > A_PAGE else "",
        clear="?" if set(query) - {"before"} else "",
        turned_away=[f"{line.name}, {say_day(_day_of(line))}: {line.facts.get('why', '')}" for line in turned_away],
    )


def verdict(*, head: Head | None, broken: int | None, checked: bool) -> Verdict:
    """`checked` is False where the chain is so long that it is checked only when asked."""
    number, mark = (head.seq, _mark(head.seal)) if head else (0, "")
    entries = counted(number, "entry", "entries")
    if not checked:
        return Verdict("Not checked just now", "plain", entries, _LONG, mark, "?check=1")
    if broken is not None:
        return Verdict("Broken", "late", f"Does not follow at {broken}", _BROKEN.format(before=broken - 1), mark, "")
    return Verdict("Unbroken", "done", f"{entries}, checked just now", _HOLDS, mark, "")


_LONG = "The chain is long: checking all of it takes a moment."
_HOLDS = "Each entry carries the mark of the one before it, so none can be changed, left out or moved without a sign."
_BROKEN = (
    "Somebody, or a fault of the machine, changed the trail behind this page. Entries up to {before} hold. "
    "Tell whoever runs the machine, and keep the last backup."
)


def _days(lines: Iterable[Line], today: date) -> list[Day]:
    return [
        Day(say_weekday(day), "today" if day == today else "", [_entry(line) for line in group])
        for day, group in groupby(lines, key=_day_of)
    ]


def _entry(line: Line) -> Entry:
    sort = "look" if line.act.startswith("looked.") else "away" if line.act == "turned-away" else "did"
    detail = getattr(line, "detail", None)
    return Entry(
        say_time(line.at),
        line.name,
        sort,
        SORTS[sort],
        number=line.seq,
        says=say(line.act, line.facts, detail.says if detail else {}),
    )


def _day_of(line: Line) -> date:
    return line.at.astimezone(clock.LONDON).date()


def _earlier(query: dict[str, str], before: int) -> str:
    return "?" + urlencode(query | {"before": str(before)})


def _mark(seal: str) -> str:
    """The first twelve letters of a seal, in fours: enough to compare by eye."""
    return " ".join(seal[start : start + 4] for start in (0, 4, 8))
