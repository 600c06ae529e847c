"""Stopping a clock for a while, where its rule allows it. No national rule does: there, delay is explained."""

from dataclasses import dataclass
from datetime import date, timedelta

from casereviews.statute.calendars import WorkingCalendar
from casereviews.statute.duties import Duty, Unit
from casereviews.statute.errors import BadCall


@dataclass(frozen=True, slots=True)
class Pause:
    """Days, both included, on which the clock stood still, and why."""

    first: date
    last: date
    reason: str


def moved_on(
    duty: Duty, started: date, due: date | None, pauses: tuple[Pause, ...], days: WorkingCalendar | None
) -> date:
    """`due` moved on by the days of the pauses that began before it (working days, where those are counted).

    Raises BadCall where the rule does not allow its clock to be stopped.
    """
    if not duty.may_pause or due is None:
        raise BadCall(f"The clock of “{duty.title}” cannot be stopped. If it will be late, explain why.")
    for pause in sorted(pauses, key=lambda pause: pause.first):
        if pause.first <= due:
            due = _moved(duty, due, max(pause.first, started + timedelta(days=1)), pause.last, days)
    return due


def _moved(duty: Duty, due: date, first: date, last: date, days: WorkingCalendar | None) -> date:
    if last < first:
        return due
    before = first - timedelta(days=1)
    if duty.allowance is None or duty.allowance.unit is not Unit.WORKING_DAYS or days is None:
        return due + (last - before)
    paused = days.between(before, last)
    return days.after(due, paused) if paused else due
