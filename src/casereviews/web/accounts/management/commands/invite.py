"""`casereviews manage invite`: a one-time address at which a board's manager makes their account."""

from argparse import ArgumentParser
from getpass import getuser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from casereviews.web.accounts import changes
from casereviews.web.actors import Role, clock, machine
from casereviews.web.boards import queries as boards


class Command(BaseCommand):
    help = "Print a one-time address at which somebody makes their account. It works for seven days."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--board", help="the board's id; may be left out where there is only one, or none yet")
        parser.add_argument("--role", default=Role.MANAGER, choices=[role.value for role in Role])
        parser.add_argument("--address", default="http://127.0.0.1:8000", help="where the workspace is reached")

    def handle(self, *args: Any, **options: Any) -> None:
        secret = changes.invite(
            by=machine(getuser()), board=self._board(options["board"]), role=Role(options["role"]), at=clock.now()
        )
        self.stdout.write(options["address"].rstrip("/") + reverse("accounts:first", args=[secret]))

    def _board(self, slug: str | None) -> Any:
        every = boards.all_boards()
        if slug is None and len(every) < 2:
            return every[0] if every else None
        found = next((board for board in every if board.slug == slug), None)
        if found is None:
            raise CommandError(f"Which board? There are: {', '.join(board.slug for board in every) or 'none'}.")
        return found
