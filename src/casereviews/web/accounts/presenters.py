"""The words of the door."""

from dataclasses import dataclass

from django.urls import reverse

from casereviews.web.accounts.models import Invitation, Person
from casereviews.web.actors import Role

ENDED = (
    "You were signed out before that arrived. Nothing was saved. "
    "Sign in, and you come back to the form with what you typed."
)
OUT = "You are signed out."


@dataclass(frozen=True)
class CastMember:
    """One of the demo's people, and the address that signs them in."""

    name: str
    title: str
    why: str
    address: str


def cast(people: list[tuple[Person, str]]) -> list[CastMember]:
    return [
        CastMember(
            person.name,
            ", ".join(filter(None, (person.name, roles))),
            person.cast_as,
            reverse("accounts:demo-door", kwargs={"person": person.pk}),
        )
        for person, roles in people
    ]


def invitation_lead(invitation: Invitation) -> str:
    """What the account will be, in a sentence."""
    role = Role(invitation.role).words
    whose = invitation.board.name if invitation.board else "a new board"
    return f"Somebody at the machine made this address for the {role} of {whose}. It can be used once."
