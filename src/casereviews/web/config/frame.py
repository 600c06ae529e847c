"""What stands round every page: joins the board, the person and the policies of rooms that do not know each other."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse

from casereviews.web.actors import Actor, Role, clock
from casereviews.web.actors.actor import NOBODY
from casereviews.web.audit import policies as audit
from casereviews.web.boards import policies as boards
from casereviews.web.boards.models import Board
from casereviews.web.boards.queries import all_boards
from casereviews.web.publication import policies as publication
from casereviews.web.ui.dates import say_day
from casereviews.web.ui.frame import Frame, Way
from casereviews.web.ui.words import listed, sentence

WAYS = (
    ("Home", "board-home", None),
    ("Published", "publication:published", publication.may_see_catalogue),
    ("Import", "publication:import", publication.may_import),
    ("The trail", "audit:trail", audit.may_read_trail),
    ("Settings", "boards:settings", boards.may_change_settings),
)


def frame(request: HttpRequest) -> dict[str, Frame]:
    """A context processor: `frame` on every page."""
    by = getattr(request, "actor", NOBODY)
    board = getattr(request, "board", None)
    shown = board or _only_board()
    return {
        "frame": Frame(
            **_face(shown),
            home=_home(board),
            ways=_ways(request, by, board) if board else (),
            printed=f"Printed by {by.name} on {say_day(clock.today())}" if by.is_person else "",
            person=by.name if by.is_person else "",
            role=_role(by),
            notices=tuple(str(message) for message in messages.get_messages(request)),
        )
    }


def _only_board() -> Board | None:
    """Where an install has one board, its name may stand on pages that are nobody's: it is known to everyone."""
    boards_here = all_boards()
    return boards_here[0] if len(boards_here) == 1 else None


def _face(board: Board | None) -> dict[str, Any]:
    if board is None:
        return {}
    logo = reverse("logo", kwargs={"sha256": board.logo}) if board.logo else ""
    return {"name": board.name, "colour": board.colour.lstrip("#").lower(), "logo": logo}


def _home(board: Board | None) -> str:
    return reverse("board-home", kwargs={"board": board.id}) if board else reverse("home")


def _ways(request: HttpRequest, by: Actor, board: Board) -> tuple[Way, ...]:
    where = request.resolver_match.view_name if request.resolver_match else ""
    return tuple(
        Way(words, reverse(name, kwargs={"board": board.id}), where.startswith(name))
        for words, name, policy in WAYS
        if policy is None or policy(by) is None
    )


def _role(by: Actor) -> str:
    return sentence(listed([role.words for role in Role if role in by.roles]))
