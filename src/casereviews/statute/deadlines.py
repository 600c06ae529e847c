"""When a duty falls due, with the reason."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casereviews.statute.calendars import Holiday, WorkingCalendar, calendar
from casereviews.statute.counting import days_on, months_on, next_month_day
from casereviews.statute.duties import Allowance, Direction, Duty, Unit
from casereviews.statute.errors import BeyondCalendar
from casereviews.statute.pauses import Pause, moved_on
from casereviews.statute.words import day_in_words


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date worked out, with all that it was worked out from.

    Keep it: a newer calendar or a newer version of the rule makes a new deadline and leaves this one alone.
    `calendar` and `covered_to` are None where no working days were counted.
    """

    duty: Duty
    started: date
    due: date | None = None
    earliest: date | None = None
    passed_over: tuple[Holiday, ...] = ()
    calendar: str | None = None
    covered_to: date | None = None
    pauses: tuple[Pause, ...] = ()

    @property
    def falls_on(self) -> date | None:
        """The date that the deadline gives, of whichever kind."""
        return self.due or self.earliest

    @property
    def because(self) -> str:
        """One sentence that says why."""
        from casereviews.statute.reasons import because  # a reason is written only when someone asks for it

        return because(self)

    @property
    def method(self) -> str:
        """How it was counted."""
        if self.duty.allowance is None:
            return "not counted: the rule gives no number"
        counted = self.duty.allowance.unit.value.replace("_", " ")
        if self.covered_to is None:
            return counted
        return f"{counted} of {self.calendar}, bank holidays published to {day_in_words(self.covered_to)}"


def due(duty: Duty, started: date, days: WorkingCalendar | None = None, pauses: Iterable[Pause] = ()) -> Deadline:
    """When `duty` falls due if its clock started on the day `started`, which is not counted.

    `days` is the calendar for working days; without it, that of England and Wales. Months end on the same day
    of the month, or on the last day of a shorter month.

    >>> from casereviews.statute.regimes import regime
    >>> duty = regime("england-scr-wt2015").duty("notify-incident")
    >>> due(duty, date(2015, 12, 23)).due
    datetime.date(2016, 1, 4)

    Raises BeyondCalendar rather than guess at bank holidays not yet announced, and OutOfRange.
    """
    if duty.allowance is None:
        return Deadline(duty, started)
    if duty.allowance.unit is Unit.WORKING_DAYS:
        days = days or calendar("england-and-wales")
        deadline = _in_working_days(duty, duty.allowance, started, days)
    else:
        deadline = _placed(duty, started, _by_date(duty, duty.allowance, started))
    return _moved(deadline, tuple(pauses), days)


def _moved(deadline: Deadline, pauses: tuple[Pause, ...], days: WorkingCalendar | None) -> Deadline:
    """The deadline once the days of the pauses are not counted."""
    if not pauses:
        return deadline
    day = moved_on(deadline.duty, deadline.started, deadline.due, pauses, days)
    return replace(deadline, due=day, pauses=pauses)


def _by_date(duty: Duty, allowance: Allowance, started: date) -> date:
    """Days, months and "the next 30 September" need no calendar of holidays."""
    if allowance.month_day is not None:
        return next_month_day(started, allowance.month_day)
    number = allowance.number or 0
    if duty.direction is Direction.NO_LATER_THAN_BEFORE:
        number = -number
    return months_on(started, number) if allowance.unit is Unit.MONTHS else days_on(started, number)


def _placed(duty: Duty, started: date, day: date) -> Deadline:
    if duty.direction is Direction.NOT_BEFORE:
        return Deadline(duty, started, earliest=day)
    return Deadline(duty, started, due=day)


def _in_working_days(duty: Duty, allowance: Allowance, started: date, days: WorkingCalendar) -> Deadline:
    try:
        return _COUNTING[duty.direction](duty, allowance.number or 0, started, days)
    except BeyondCalendar as beyond:
        raise BeyondCalendar(f"{duty.title} ({duty.id}): {beyond}") from None


def _after(duty: Duty, number: int, started: date, days: WorkingCalendar) -> Deadline:
    day = days.after(started, number)
    over = days.holidays_between(started.toordinal() + 1, day.toordinal())
    return Deadline(duty, started, day, None, over, days.name, days.last)


def _before(duty: Duty, number: int, planned: date, days: WorkingCalendar) -> Deadline:
    day = days.before(planned, number)
    over = days.holidays_between(day.toordinal(), planned.toordinal() - 1)
    return Deadline(duty, planned, day, None, over, days.name, days.last)


def _not_before(duty: Duty, number: int, sent: date, days: WorkingCalendar) -> Deadline:
    """The first day p for which "the last day to send, if we publish on p" is not before `sent`."""
    last_counted = days.on_or_after(sent, number)
    over = days.holidays_between(sent.toordinal(), last_counted.toordinal())
    return Deadline(duty, sent, None, last_counted + timedelta(days=1), over, days.name, days.last)


_COUNTING: dict[Direction, Callable[[Duty, int, date, WorkingCalendar], Deadline]] = {
    Direction.AFTER: _after,
    Direction.NO_LATER_THAN_BEFORE: _before,
    Direction.NOT_BEFORE: _not_before,
}
