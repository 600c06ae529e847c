"""Who a person is here, read afresh at every request, so that access ends when a role does."""

import hashlib
from typing import Any
from uuid import UUID

from django.conf import settings

from casereviews.web.accounts.models import Invitation, Membership, Person
from casereviews.web.actors import Actor, Role
from casereviews.web.actors.actor import NOBODY
from casereviews.web.boards.models import Board


def actor_of(user: Any, board: Board | None) -> Actor:
    """The person as an Actor at `board`; whoever is not signed in is nobody."""
    if not user.is_authenticated:
        return NOBODY
    roles = _memberships(user).filter(board=board).values_list("role", flat=True) if board else ()
    return Actor(
        key=f"person:{user.pk}", name=user.name, board=board.id if board else None, roles=frozenset(map(Role, roles))
    )


def board_of(user: Any, board: UUID) -> Board | None:
    """The board with this id if `user` has a part in it, else None: whether it exists is not theirs to know."""
    return boards_of(user).filter(pk=board).first() if user.is_authenticated else None


def boards_of(user: Any) -> Any:
    """The boards in which a person has a part now."""
    return Board.objects.filter(pk__in=_memberships(user).values("board"))


def _memberships(user: Any) -> Any:
    return Membership.objects.filter(person=user, ended_at=None)


def person_with(email: str) -> Person | None:
    return Person.objects.filter(email=email.strip().lower()).first()


def has_manager(board: Board) -> bool:
    return Membership.objects.filter(board=board, role=Role.MANAGER, ended_at=None).exists()


def invitation_with(secret: str) -> Invitation | None:
    """The invitation whose one-time address holds `secret`, used or not."""
    return Invitation.objects.select_related("board").filter(digest=digest_of(secret)).first()


def invited(invitation: Invitation, name: str) -> Actor:
    """Whoever holds the one-time address, by the name they give."""
    return Actor(key=f"invitation:{invitation.pk}", name=name)


def digest_of(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def demo_people() -> list[tuple[Person, str]]:
    """The made-up people with their roles in words, in the demo only: the doors one may walk through."""
    if not settings.INSTALL.demo:
        return []
    people = Person.objects.exclude(cast_as="").order_by("joined_at").prefetch_related("memberships")
    return [(person, _roles_in_words(person)) for person in people]


def demo_person(person: UUID) -> Person | None:
    return Person.objects.exclude(cast_as="").filter(pk=person).first() if settings.INSTALL.demo else None


def _roles_in_words(person: Person) -> str:
    return ", ".join(Role(part.role).words for part in person.memberships.all() if part.ended_at is None)
