"""The people of Exampleshire: why each exists, and what each may do.

Tests, demo and pictures all use them. `offered` are those whom the demo lets a visitor be; the others wait for
something to do, or are there for tests alone.
"""

from dataclasses import dataclass

from casereviews.web.actors import Role

EXAMPLESHIRE = "exampleshire"
OTHERBURY = "otherbury"
BOARDS = {
    EXAMPLESHIRE: "Exampleshire Safeguarding Children Board",
    OTHERBURY: "Otherbury Safeguarding Partnership",
}


@dataclass(frozen=True)
class Player:
    """Somebody made up. `roles` are what they are at `board` (a slug); a player with no board has no part anywhere."""

    key: str
    name: str
    board: str | None
    roles: frozenset[Role]
    why: str
    offered: bool = False

    @property
    def email(self) -> str:
        return f"{self.name.lower().replace(' ', '.')}@{self.board or EXAMPLESHIRE}.example"


def _player(name: str, why: str, *roles: Role, board: str | None = EXAMPLESHIRE, offered: bool = False) -> Player:
    return Player(name.split()[0].lower(), name, board, frozenset(roles), why, offered)


PRIYA = _player("Priya Nair", "Runs the reviews and looks after the published page", Role.MANAGER, offered=True)
HELEN = _player("Helen Marsh", "Decides, commissions, releases", Role.CHAIR, offered=True)
OWEN = _player("Owen Pryce", "Reads what is to be published before anyone else does", Role.LEGAL, offered=True)
CALLUM = _player(
    "Callum Reid", "Readies the day of publication and the board’s public face", Role.COMMUNICATIONS, offered=True
)
GRACE = _player("Grace Adeyemi", "Lay member; judges whether actions are done", Role.MEMBER, offered=True)
JO = _player("Jo Whitfield", "Deputy to Priya, so that two people can be at one page at once", Role.MANAGER)

TOM = _player("Tom Akande", "Independent reviewer; leads two reviews and sees pseudonyms only")
SIOBHAN = _player("Siobhan Kerr", "Exampleshire Police; answers when the board asks for an account")
RAVI = _player("Ravi Sethi", "Panel member for health; reads the papers of one panel")
SAM = _player("Sam Okoro", "Designated nurse, Exampleton Hospital; refers an incident")

DEV = _player("Dev Rao", "Works for another board, and must learn nothing of this one", Role.MANAGER, board=OTHERBURY)
NADIA = _player("Nadia Flynn", "Has an account and no part anywhere", board=None)

CAST = (PRIYA, HELEN, OWEN, CALLUM, GRACE, JO, TOM, SIOBHAN, RAVI, SAM, DEV, NADIA)
OUTSIDERS = (DEV, NADIA)


def of_exampleshire() -> tuple[Player, ...]:
    """Those who have something to do at Exampleshire so far, in the order in which the demo offers them."""
    return tuple(player for player in CAST if player.board == EXAMPLESHIRE and player.roles)


def named(key: str) -> Player:
    """The player with this key: "priya"."""
    return next(player for player in CAST if player.key == key)
