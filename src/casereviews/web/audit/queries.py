"""What may be read of the trail: a board's own chain, by those who act at that board."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Q, QuerySet

from casereviews.web.actors import Actor, clock
from casereviews.web.audit import seals, trail
from casereviews.web.audit.models import INSTALL, Head, Line


def chain_of(by: Actor) -> str:
    return str(by.board or INSTALL)


def lines_for(by: Actor) -> QuerySet[Line]:
    """The lines of the chain of the board where `by` acts, newest first."""
    return Line.objects.filter(chain=chain_of(by)).order_by("-seq")


def first_break_for(by: Actor) -> int | None:
    """The place of the first line that does not follow, or None where the whole chain holds, its head included."""
    lines = Line.objects.filter(chain=chain_of(by)).order_by("seq")
    broken = seals.first_break((trail.content(line), line.seal) for line in lines.iterator())
    return broken if broken is not None else _head_break(by)


def _head_break(by: Actor) -> int | None:
    head = Head.objects.filter(chain=chain_of(by)).first()
    last = lines_for(by).first()
    agree = (head.seq, head.seal) == ((last.seq, last.seal) if last else (0, seals.FIRST)) if head else last is None
    return None if agree else (head.seq if head else 1)


def head_for(by: Actor) -> Head | None:
    return Head.objects.filter(chain=chain_of(by)).first()


@dataclass(frozen=True)
class Asked:
    """What of the trail is wanted: whose lines (an actor's key), of which sort (did, looked, away), from day to day."""

    who: str = ""
    what: str = ""
    first_day: date | None = None
    last_day: date | None = None


def asked_lines_for(by: Actor, asked: Asked) -> QuerySet[Line]:
    """The lines that answer `asked`, newest first."""
    lines = lines_for(by).select_related("detail")
    if asked.who:
        lines = lines.filter(actor=asked.who)
    if asked.what:
        lines = _of_a_sort(lines, asked.what)
    if asked.first_day:
        lines = lines.filter(at__gte=_midnight(asked.first_day))
    if asked.last_day:
        lines = lines.filter(at__lt=_midnight(asked.last_day + timedelta(days=1)))
    return lines


def actors_for(by: Actor) -> list[tuple[str, str]]:
    """Everyone who stands in the chain: key and the latest name, by name."""
    named = Line.objects.filter(chain=chain_of(by)).order_by("seq").values_list("actor", "name").distinct()
    return sorted(dict(named).items(), key=lambda pair: pair[1].casefold())


def turned_away_for(by: Actor, most: int) -> list[Line]:
    """The latest attempts that were refused."""
    return list(lines_for(by).filter(act="turned-away")[:most])


def _of_a_sort(lines: QuerySet[Line], what: str) -> QuerySet[Line]:
    looked, away = Q(act__startswith="looked."), Q(act="turned-away")
    return lines.filter({"looked": looked, "away": away, "did": ~looked & ~away}[what])


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=clock.LONDON)
