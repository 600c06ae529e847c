"""What may be read of the trail: a board's own chain, by those who act at that board."""

from django.db.models import QuerySet

from casereviews.web.actors import Actor
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
