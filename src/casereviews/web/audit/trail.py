"""One way to change anything: a verb, a transaction, a line in the trail.

    @change("publication.moved")
    def move(*, by: Actor, publication: Publication, to: State) -> Publication:
        ...
        trail.about(publication, left=left, entered=to)

A change made inside a change joins its transaction and leaves a line of its own. All lines are appended together at
the very end, under the lock of the chain's head, so that a slow change keeps nobody waiting and no place is skipped.
"""

import functools
import secrets
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from django.db import IntegrityError, models, transaction

from casereviews.web.actors import Actor, clock
from casereviews.web.audit import seals
from casereviews.web.audit.models import INSTALL, Detail, Head, Line, UsedKey

P = ParamSpec("P")
R = TypeVar("R")


class AlreadyDone(Exception):
    """This form was acted on before: a second click, or a retry after a broken connection. Nothing was done again."""


class NothingSaid(RuntimeError):
    """A change ended without telling the trail what it was about."""


@dataclass
class Draft:
    """A line as long as its change has not ended."""

    act: str
    by: Actor
    chain: str = ""
    about: str = ""
    about_id: str = ""
    case: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    personal: dict[str, Any] = field(default_factory=dict)


@dataclass
class Unit:
    """What happens in one outermost change: its drafts, open (a stack) and ended (to be written)."""

    open: list[Draft] = field(default_factory=list)
    ended: list[Draft] = field(default_factory=list)


_unit: ContextVar[Unit | None] = ContextVar("unit", default=None)


def change(act: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a function a change: one transaction, one line named `act`, at most once for a form key `once`."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def changed(*, by: Actor, once: UUID | None = None, **told: Any) -> R:
            outer = _unit.get()
            if outer is not None:
                return _inside(outer, act, by, once, function, told)
            unit = Unit()
            token = _unit.set(unit)
            try:
                with transaction.atomic():
                    result = _inside(unit, act, by, once, function, told)
                    _append(unit.ended)
                return result
            finally:
                _unit.reset(token)

        changed.is_change = True
        return changed

    return decorate


def about(
    thing: models.Model | None,
    *,
    board: UUID | None = None,
    case: UUID | None = None,
    personal: dict[str, Any] | None = None,
    **facts: Any,
) -> None:
    """What the line of the change now running will say. Facts are plain: no real name, no free text."""
    unit = _unit.get()
    if unit is None or not unit.open:
        raise NothingSaid("trail.about() was called outside a change")
    draft = unit.open[-1]
    draft.about = thing._meta.label_lower if thing is not None else ""
    draft.about_id = str(thing.pk) if thing is not None else ""
    draft.chain = str(board or getattr(thing, "board_id", None) or draft.by.board or INSTALL)
    draft.case = str(case) if case else ""
    draft.facts, draft.personal = facts, personal or {}


def looked(by: Actor, what: str, *, thing: models.Model | None = None, **facts: Any) -> None:
    """Write down that `by` looked, before they see anything; if this fails, they see nothing."""
    with transaction.atomic():
        draft = Draft(act=f"looked.{what}", by=by, chain=str(by.board or INSTALL), facts=facts)
        if thing is not None:
            draft.about, draft.about_id = thing._meta.label_lower, str(thing.pk)
        _append([draft])


def turned_away(by: Actor, reason: str, where: str) -> None:
    """Write down that a change was refused, outside the transaction that was rolled back."""
    with transaction.atomic():
        _append([Draft(act="turned-away", by=by, chain=str(by.board or INSTALL), facts={"why": reason, "at": where})])


def _inside(unit: Unit, act: str, by: Actor, once: UUID | None, function: Callable, told: dict[str, Any]) -> Any:
    draft, kept = Draft(act, by), len(unit.ended)
    unit.open.append(draft)
    try:
        with transaction.atomic():
            _use(once, act)
            result = function(by=by, **told)
            if not draft.chain:
                raise NothingSaid(f"{act} ended without trail.about()")
    except BaseException:
        del unit.ended[kept:]
        raise
    finally:
        unit.open.pop()
    unit.ended.append(draft)
    return result


def _use(once: UUID | None, act: str) -> None:
    if once is None:
        return
    try:
        with transaction.atomic():
            UsedKey.objects.create(key=once, act=act, at=clock.now())
    except IntegrityError as again:
        raise AlreadyDone from again


def _append(drafts: list[Draft]) -> None:
    for chain in sorted({draft.chain for draft in drafts}):
        head = _locked(chain)
        for draft in drafts:
            if draft.chain == chain:
                _write(head, draft)
        head.save(update_fields=["seq", "seal"])


def _locked(chain: str) -> Head:
    Head.objects.get_or_create(chain=chain)
    return Head.objects.select_for_update().get(chain=chain)


def _write(head: Head, draft: Draft) -> None:
    salt = secrets.token_bytes(16)
    line = Line(
        chain=head.chain,
        seq=head.seq + 1,
        at=clock.now(),
        actor=draft.by.key,
        name=draft.by.name,
        act=draft.act,
        about=draft.about,
        about_id=draft.about_id,
        case=draft.case,
        facts=draft.facts,
        commitment=seals.commitment(salt, draft.personal) if draft.personal else "",
    )
    line.seal = seals.seal(head.seal, content(line))
    line.save(force_insert=True)
    if draft.personal:
        Detail.objects.create(line=line, salt=salt, says=draft.personal)
    head.seq, head.seal = line.seq, line.seal


def content(line: Line) -> dict[str, Any]:
    """What the seal of a line covers: everything in it but the seal."""
    return {
        "chain": line.chain,
        "seq": line.seq,
        "at": seals.say_moment(line.at),
        "actor": line.actor,
        "name": line.name,
        "act": line.act,
        "about": line.about,
        "about_id": line.about_id,
        "case": line.case,
        "facts": line.facts,
        "commitment": line.commitment,
    }
