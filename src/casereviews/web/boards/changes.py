"""Making a board, and changing how it shows itself."""

from datetime import datetime
from typing import Any

from casereviews.web.actors import Actor, require
from casereviews.web.audit import trail
from casereviews.web.audit.trail import change
from casereviews.web.boards import policies
from casereviews.web.boards.models import Board, BoardName

SETTINGS = frozenset({"name", "email", "telephone", "website", "address", "colour", "logo", "public_url"})


class ChangedMeanwhile(Exception):
    """Somebody else changed the row since it was shown. What was typed is not lost: the page shows both."""


@change("board.made")
def make_board(
    *,
    by: Actor,
    slug: str,
    name: str,
    nation: str,
    email: str = "",
    telephone: str = "",
    website: str = "",
    former_names: tuple[str, ...] = (),
    at: datetime,
) -> Board:
    """A new board, after those that are here. Its slug never changes."""
    require(policies.may_make_board(by))
    board = Board.objects.create(
        slug=slug,
        name=name,
        nation=nation,
        email=email,
        telephone=telephone,
        website=website,
        made_at=at,
        order=Board.objects.count(),
    )
    BoardName.objects.bulk_create(
        BoardName(board=board, name=former, place=place) for place, former in enumerate(former_names)
    )
    trail.about(board, board=board.id, slug=slug)
    return board


@change("board.settings-changed")
def change_settings(*, by: Actor, board: Board, version: int, **settings: Any) -> Board:
    """Change how the board shows itself; a new name keeps the old one among the former names.

    Raises ChangedMeanwhile where `version` is no longer the board's.
    """
    require(policies.may_change_settings(by))
    if unknown := settings.keys() - SETTINGS:
        raise TypeError(f"no such settings: {', '.join(sorted(unknown))}")
    changed = sorted(key for key, value in settings.items() if getattr(board, key) != value)
    if "name" in changed:
        BoardName.objects.get_or_create(board=board, name=board.name, defaults={"place": board.former_names.count()})
    if not Board.objects.filter(pk=board.pk, version=version).update(**settings, version=version + 1):
        raise ChangedMeanwhile
    board.refresh_from_db()
    trail.about(board, board=board.id, changed=changed)
    return board
