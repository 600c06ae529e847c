"""What `start` puts into an install and reads back from it: the demo, a page, the sites, the people to sign in as."""

from collections.abc import Callable
from getpass import getuser
from pathlib import Path
from typing import Any

from django.urls import reverse

from casereviews.web.accounts import changes as accounts_changes
from casereviews.web.accounts import queries as accounts
from casereviews.web.actors import Role, clock, machine
from casereviews.web.boards import queries as all_boards
from casereviews.web.demo import load
from casereviews.web.public import publisher
from casereviews.web.publication import command as import_command


def demo(say: Callable[[str], None]) -> None:
    """Exampleshire, once, in a folder that holds no board yet."""
    if not all_boards.all_boards():
        say("Loading the demo board, Exampleshire …")
    load.load(clock.now())


def page(file: Path, *, json_out: bool) -> tuple[int, str | None]:
    """Bring in a page as `import-page` does; the exit code, and which board it is."""
    return import_command.bring_in_for_start(file, json_out=json_out)


def build_sites() -> None:
    publisher.build_all()


def boards() -> list[dict[str, Any]]:
    """Every board, in the order they were made, as the ready line names it."""
    return [{"id": board.slug, "name": board.name, "public": None} for board in all_boards.all_boards()]


def people(workspace: str | None) -> list[dict[str, str]]:
    base = (workspace or "").rstrip("/")
    return [
        {"name": person.name, "role": role, "sign_in": base + reverse("accounts:demo-door", args=[person.pk])}
        for person, role in accounts.demo_people()
    ]


def first_person(workspace: str) -> str | None:
    """A one-time address for the first manager, where the (first) board has none yet."""
    every = all_boards.all_boards()
    board = every[0] if every else None
    if board is not None and accounts.has_manager(board):
        return None
    secret = accounts_changes.invite(by=machine(getuser()), board=board, role=Role.MANAGER, at=clock.now())
    return workspace.rstrip("/") + reverse("accounts:first", args=[secret])
