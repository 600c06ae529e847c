"""Making accounts, giving roles, signing in."""

import secrets
from datetime import datetime, timedelta

from django.utils.text import slugify

from casereviews.web.accounts import policies
from casereviews.web.accounts.models import Invitation, Membership, Person
from casereviews.web.accounts.queries import digest_of
from casereviews.web.actors import Actor, Role, require, system
from casereviews.web.audit import trail
from casereviews.web.audit.trail import change
from casereviews.web.boards import changes as boards
from casereviews.web.boards.models import Board

INVITATION_DAYS = 7


@change("person.made")
def make_person(
    *, by: Actor, name: str, email: str, at: datetime, password: str | None = None, cast_as: str = ""
) -> Person:
    """An account. Without a password nobody can sign in by one."""
    require(policies.may_make_accounts(by))
    person = Person(name=name, email=email.strip().lower(), joined_at=at, cast_as=cast_as)
    person.set_password(password)
    person.save(force_insert=True)
    trail.about(person, personal={"name": name})
    return person


@change("role.given")
def give_role(*, by: Actor, person: Person, board: Board, role: Role, at: datetime) -> Membership:
    """Make `person` something to `board`, from now."""
    require(policies.may_make_accounts(by))
    membership = Membership.objects.create(person=person, board=board, role=role, began_at=at)
    trail.about(membership, board=board.id, role=role.value, person=str(person.pk), personal={"name": person.name})
    return membership


@change("role.ended")
def end_role(*, by: Actor, membership: Membership, at: datetime) -> Membership:
    """Access ends with this, at the person's next request."""
    require(policies.may_make_accounts(by))
    membership.ended_at = at
    membership.save(update_fields=["ended_at"])
    trail.about(membership, board=membership.board_id, role=membership.role, person=str(membership.person_id))
    return membership


@change("person.invited")
def invite(*, by: Actor, board: Board | None, role: Role, at: datetime) -> str:
    """The secret of a one-time address at which somebody makes their account. It is kept nowhere: show it once.

    Without a board the invited person names the install's first board.
    """
    require(policies.may_make_accounts(by))
    secret = secrets.token_urlsafe(24)
    invitation = Invitation.objects.create(
        board=board, role=role, digest=digest_of(secret), made_at=at, ends_at=at + timedelta(days=INVITATION_DAYS)
    )
    trail.about(invitation, board=board.id if board else None, role=role.value)
    return secret


@change("person.accepted-invitation")
def accept_invitation(
    *, by: Actor, invitation: Invitation, name: str, email: str, password: str, at: datetime, board_name: str = ""
) -> Person:
    """Make the account an invitation promised, with its role; and the install's first board, where there is none yet.

    An address is used once: of two who use it at the same moment, one is told that it has been used.
    """
    require(policies.may_accept(invitation, at))
    if not Invitation.objects.filter(pk=invitation.pk, used_at=None).update(used_at=at):
        require(policies.may_accept(Invitation.objects.get(pk=invitation.pk), at))
    inviting = system("invitation")
    board = invitation.board or boards.make_board(
        by=inviting, slug=slugify(board_name)[:80] or "board", name=board_name, nation="England", at=at
    )
    person = make_person(by=inviting, name=name, email=email, password=password, at=at)
    give_role(by=inviting, person=person, board=board, role=Role(invitation.role), at=at)
    trail.about(invitation, board=board.id, person=str(person.pk))
    return person


@change("person.signed-in")
def sign_in(*, by: Actor, person: Person, how: str, at: datetime) -> None:
    """Keep that somebody signed in, and how (password, invitation, demo): in the trail of their first board."""
    person.last_login = at
    person.save(update_fields=["last_login"])
    first = person.memberships.filter(ended_at=None).order_by("began_at").first()
    trail.about(person, board=first.board_id if first else None, how=how)


@change("person.signed-out")
def sign_out(*, by: Actor, person: Person) -> None:
    first = person.memberships.filter(ended_at=None).order_by("began_at").first()
    trail.about(person, board=first.board_id if first else None)
