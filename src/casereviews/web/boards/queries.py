"""Which boards there are, and how each shows itself."""

from uuid import UUID

from django.core.files.storage import default_storage

from casereviews.web.boards.models import Board
from casereviews.web.boards.values import BoardFace


def all_boards() -> list[Board]:
    """Every board of the install, in the order they were made. For the command line and the processes of ours."""
    return list(Board.objects.order_by("order"))


def board_with(*, id: UUID | None = None, slug: str | None = None) -> Board | None:
    """One board by its id or its slug, or None."""
    return Board.objects.filter(**({"id": id} if id else {"slug": slug})).first()


def face_of(board: Board) -> BoardFace:
    """The board as the public site shows it."""
    return BoardFace(
        id=board.id,
        slug=board.slug,
        name=board.name,
        former_names=tuple(board.former_names.values_list("name", flat=True)),
        nation=board.nation,
        email=board.email,
        telephone=board.telephone,
        website=board.website,
        address=board.address,
        colour=board.colour,
        logo=_logo(board),
        public_url=board.public_url,
    )


def logos() -> set[str]:
    """The SHA-256 of every board's logo."""
    return set(Board.objects.exclude(logo="").values_list("logo", flat=True))


def is_logo(sha256: str) -> bool:
    return bool(sha256) and Board.objects.filter(logo=sha256).exists()


def _logo(board: Board) -> bytes | None:
    if not board.logo:
        return None
    with default_storage.open(board.logo) as file:
        return file.read()
