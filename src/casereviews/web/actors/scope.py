"""The first wall: every read starts from a queryset that was told who is asking.

Asking a scoped table without saying who asks raises `NobodyAsked`, so that a forgotten filter is a crash in a test
and not a leak. Scope is one condition (`board_id`), so that row-level security can say the same again on PostgreSQL
without a change to any room.
"""

from typing import Any, Self

from django.db import models

from casereviews.web.actors.actor import Actor


class NobodyAsked(RuntimeError):
    """A scoped table was read without `visible_to(by)`."""


class ScopedQuerySet(models.QuerySet):
    """Rows that belong to a board. Call `visible_to(by)` before anything that reads or writes rows."""

    _asked = False

    def visible_to(self, by: Actor) -> Self:
        """The rows that `by` may know of: those of the board where they act, or none."""
        scoped = self._chain() if by.sees_all and by.board is None else self.filter(board_id=by.board)
        scoped._asked = True
        return scoped

    def _clone(self) -> Self:
        clone = super()._clone()
        clone._asked = self._asked
        return clone

    def _insist(self) -> None:
        if not self._asked:
            raise NobodyAsked(f"{self.model._meta.label} was read without visible_to(by)")

    def _fetch_all(self) -> None:
        self._insist()
        super()._fetch_all()


def _insisting(name: str) -> Any:
    def method(self: ScopedQuerySet, *args: Any, **kwargs: Any) -> Any:
        self._insist()
        return getattr(super(ScopedQuerySet, self), name)(*args, **kwargs)

    method.__name__ = name
    return method


for _name in ("iterator", "count", "exists", "aggregate", "update", "delete", "explain", "contains"):
    setattr(ScopedQuerySet, _name, _insisting(_name))


class Scoped(models.Model):
    """A row of one board. `everything` is for Django's machinery and a room's lowest code, never for a view."""

    everything = models.Manager()
    objects = ScopedQuerySet.as_manager()

    class Meta:
        abstract = True
        base_manager_name = "everything"
        default_manager_name = "everything"
