"""Every date that the events of a case set going, in one answer."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cache

from casereviews.statute.calendars import calendar
from casereviews.statute.deadlines import Deadline, due
from casereviews.statute.duties import Duty
from casereviews.statute.errors import BadCall, ConflictingEvents, UnknownEvent
from casereviews.statute.events import DECISIONS, EVENTS
from casereviews.statute.meant import meant
from casereviews.statute.regime import Regime
from casereviews.statute.regimes import regime

ALL_DECISIONS = {*DECISIONS, "decision_made"}


@dataclass(frozen=True, slots=True)
class Clock:
    """The deadlines of a case, by date; those without a date last. `unused_events` start nothing in the regime."""

    regime: Regime
    nation: str
    deadlines: tuple[Deadline, ...]
    unused_events: tuple[str, ...]


def clock(regime_id: str, events: Mapping[str, date], nation: str | None = None) -> Clock:
    """What falls due when, after these events. `nation` names the calendar for working days.

    >>> answer = clock("england-scr-wt2015", {"council_aware": date(2015, 12, 23)})
    >>> [(deadline.duty.id, deadline.due) for deadline in answer.deadlines]
    [('notify-incident', datetime.date(2016, 1, 4))]

    Raises UnknownRegime, UnknownEvent, ConflictingEvents, BadCall, BeyondCalendar and OutOfRange. One duty
    beyond the calendar makes the whole answer that error: half an answer would look like a whole one.
    """
    found = regime(regime_id)
    days = calendar(found.calendar if nation is None else nation)
    happened = _with_the_decision(events)
    duties = _started_by(regime_id)
    deadlines = [due(duty, day, days) for event, day in happened.items() for duty in duties.get(event, ())]
    deadlines.sort(key=_by_date)
    return Clock(found, days.name, tuple(deadlines), _unused(events, duties))


@cache
def _started_by(regime_id: str) -> Mapping[str, tuple[Duty, ...]]:
    """The duties of a regime by the event that starts them."""
    started: dict[str, tuple[Duty, ...]] = {}
    for duty in regime(regime_id).duties:
        started[duty.starts] = (*started.get(duty.starts, ()), duty)
    return started


def _with_the_decision(events: Mapping[str, date]) -> Mapping[str, date]:
    """The events, and the decision that a decision to review, or not to, also is."""
    if not events:
        raise BadCall("No event was given. Name at least one, such as council_aware, with its date.")
    if not events.keys() <= EVENTS.keys():
        name = next(name for name in events if name not in EVENTS)
        raise UnknownEvent(f"No clock starts with an event “{name}”{meant(name, EVENTS)}")
    given = events.keys() & ALL_DECISIONS
    return {**events, "decision_made": _decided(events, given)} if given else events


def _decided(events: Mapping[str, date], given: Set[str]) -> date:
    """The one day of the decision."""
    days = {events[name] for name in given}
    if len(days) > 1 or given >= set(DECISIONS):
        raise ConflictingEvents("A case is decided one way, on one day: the decision events given do not agree.")
    return days.pop()


def _by_date(deadline: Deadline) -> tuple[bool, date, str]:
    day = deadline.falls_on
    return day is None, day or date.max, deadline.duty.id


def _unused(events: Mapping[str, date], duties: Mapping[str, tuple[Duty, ...]]) -> tuple[str, ...]:
    return tuple(sorted(name for name in events if name not in duties and not _also_the_decision(name, duties)))


def _also_the_decision(name: str, duties: Mapping[str, tuple[Duty, ...]]) -> bool:
    return name in DECISIONS and "decision_made" in duties
