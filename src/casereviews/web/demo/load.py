"""Exampleshire, brought in as any board would be: its page through the import, its people through the changes."""

from datetime import datetime, timedelta

from django.db import transaction

from casereviews.web.accounts import changes as accounts
from casereviews.web.accounts import queries as people
from casereviews.web.actors import Actor, system
from casereviews.web.actors.clock import LONDON
from casereviews.web.boards import changes as boards
from casereviews.web.boards import queries as all_boards
from casereviews.web.boards.models import Board
from casereviews.web.demo import EXAMPLESHIRE, cast
from casereviews.web.publication import page_file, taking_in

PAGE = EXAMPLESHIRE / "page.toml"
COLOUR = "#0b6b5e"
ADDRESS = "County Hall, Castle Street, Exampleton"


class DemoPageHasFaults(RuntimeError):
    """Exampleshire's own page cannot be brought in: somebody changed it."""


def load(at: datetime) -> None:
    """Make Exampleshire, and whatever of it is missing, in an install that holds no other board.

    What visitors changed in it since stays as they left it.
    """
    demo = system("demo")
    if {board.slug for board in all_boards.all_boards()} - {cast.EXAMPLESHIRE}:
        return
    board = all_boards.board_with(slug=cast.EXAMPLESHIRE) or _bring_in(demo, at)
    if not board.address:
        boards.change_settings(by=demo.at(board.id), board=board, version=board.version, colour=COLOUR, address=ADDRESS)
    for place, player in enumerate(cast.of_exampleshire()):
        if people.person_with(player.email) is None:
            _admit(demo, player, board, at + timedelta(microseconds=place))


def _bring_in(by: Actor, at: datetime) -> Board:
    reading = page_file.read(PAGE, as_of=at.astimezone(LONDON).date())
    if reading.faults:
        raise DemoPageHasFaults(f"{reading.faults[0].where.words}: {reading.faults[0].message}")
    return taking_in.bring_in(by=by, reading=reading, at=at).board


@transaction.atomic
def _admit(by: Actor, player: cast.Player, board: Board, at: datetime) -> None:
    """An account and its roles; each a moment after the one before, so that the door names them in this order."""
    person = accounts.make_person(
        by=by, name=player.name, email=player.email, at=at, cast_as=player.why if player.offered else ""
    )
    for role in sorted(player.roles):
        accounts.give_role(by=by, person=person, board=board, role=role, at=at)
