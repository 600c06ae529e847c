"""The calls that other programs make: a request as an object in, the answer as an object out."""

from collections.abc import Callable
from datetime import date

from casereviews.statute import answers
from casereviews.statute.answers import Object
from casereviews.statute.calendars import WorkingCalendar, calendar
from casereviews.statute.checking import Request, day, keys, mapping, number, shown, text
from casereviews.statute.clock import Clock, clock
from casereviews.statute.errors import BadCall, BadValue
from casereviews.statute.meant import meant
from casereviews.statute.regimes import regime, regimes


def answer(request: object) -> Object:
    """The answer to a request.

    >>> answer({"call": "working-days", "start": "2025-04-14", "number": 15, "nation": "england-and-wales"})["due"]
    '2025-05-08'

    Raises StatuteError of the kind that fits.
    """
    asked = mapping(request, "request's parts")
    call = asked.get("call")
    if not isinstance(call, str) or call not in CALLS:
        raise BadCall(f"There is no call {shown(call)}{meant(str(call), CALLS)} The calls are: {', '.join(CALLS)}.")
    return CALLS[call](asked)


def _regimes(request: Request) -> Object:
    keys(request, ())
    return {"regimes": [answers.regime_listed(found) for found in regimes()]}


def _regime(request: Request) -> Object:
    keys(request, ("regime",))
    return answers.regime_in_full(regime(text(request["regime"], "regime")))


def _due(request: Request) -> Object:
    return answers.clock(asked_clock(request))


def asked_clock(request: Request) -> Clock:
    """The dates that a request of the call `due` asks for."""
    keys(request, ("regime", "events"), ("nation",))
    events = mapping(request["events"], "events")
    nation = text(request["nation"], "nation") if "nation" in request else None
    return clock(text(request["regime"], "regime"), {name: day(value) for name, value in events.items()}, nation)


def _assess(request: Request) -> Object:
    from casereviews.statute.assessment import assess  # each call reads in what it needs, so that starting is quick

    keys(request, ("regime", "facts"))
    facts = mapping(request["facts"], "facts")
    return answers.assessment(assess(text(request["regime"], "regime"), facts))  # type: ignore[arg-type]


def _working_days(request: Request) -> Object:
    if "between" in request:
        keys(request, ("between", "nation"))
        return _between(request["between"], calendar(text(request["nation"], "calendar")))
    keys(request, ("start", "number", "nation"))
    days = calendar(text(request["nation"], "calendar"))
    return _counted(day(request["start"]), number(request["number"]), days)


def _counted(start: date, count: int, days: WorkingCalendar) -> Object:
    if count > 0:
        due = days.after(start, count)
        over = days.holidays_between(start.toordinal() + 1, due.toordinal())
    else:
        due = days.before(start, -count)
        over = days.holidays_between(due.toordinal(), start.toordinal() - 1)
    return {
        "nation": days.name,
        "start": start.isoformat(),
        "number": count,
        "due": due.isoformat(),
        "passed_over": answers.holidays(over),
    }


def _between(value: object, days: WorkingCalendar) -> Object:
    if not isinstance(value, list) or len(value) != 2:
        raise BadValue("“between” is a list of two days.")
    start, end = day(value[0]), day(value[1])
    return {
        "nation": days.name,
        "from": start.isoformat(),
        "to": end.isoformat(),
        "working_days": days.between(start, end),
    }


def _governs(request: Request) -> Object:
    from casereviews.statute.governing import governs

    keys(request, ("nation", "subject", "decided"), OPTIONAL_DAYS)
    found = governs(
        nation=text(request["nation"], "nation"),
        subject=text(request["subject"], "subject"),
        decided=day(request["decided"]),
        **{name: day(request[name]) for name in OPTIONAL_DAYS if name in request},
    )
    return answers.governed(found)


OPTIONAL_DAYS = ("go_live", "adopted_wt2026", "aware", "published")
CALLS: dict[str, Callable[[Request], Object]] = {
    "regimes": _regimes,
    "regime": _regime,
    "due": _due,
    "assess": _assess,
    "working-days": _working_days,
    "governs": _governs,
}
