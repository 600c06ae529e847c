"""Who is acting: a person at a board, a process of ours, or a technician at the machine."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What a person is to a board. The value is stored and never changes."""

    MANAGER = "manager"
    CHAIR = "chair"
    LEGAL = "legal"
    COMMUNICATIONS = "communications"
    MEMBER = "member"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    Role.MANAGER: "business manager",
    Role.CHAIR: "independent chair",
    Role.LEGAL: "legal adviser",
    Role.COMMUNICATIONS: "communications lead",
    Role.MEMBER: "board member",
}


@dataclass(frozen=True)
class Actor:
    """Somebody or something that acts, at one board or (with `board` None) at the install.

    `key` is what the trail keeps to tell two people of one name apart: `person:ID`,
    `machine:USER` or `system:PROCESS`. `sees_all` is for processes of ours only.
    """

    key: str
    name: str
    board: UUID | None = None
    roles: frozenset[Role] = frozenset()
    sees_all: bool = False

    @property
    def is_person(self) -> bool:
        return self.key.startswith("person:")

    def at(self, board: UUID) -> "Actor":
        """The same actor, at `board`. For the machine and for processes; people change by signing in."""
        return Actor(self.key, self.name, board, self.roles, self.sees_all)


NOBODY = Actor(key="nobody", name="Nobody")


def system(process: str) -> Actor:
    """A process of ours: the publisher, the demo."""
    return Actor(key=f"system:{process}", name=f"The {process}", sees_all=True)


def machine(user: str) -> Actor:
    """A technician at the command line. Whoever holds the machine holds the data: the trail says so."""
    return Actor(key=f"machine:{user}", name=user, roles=frozenset({Role.MANAGER}), sees_all=True)
