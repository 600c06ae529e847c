"""Getting an install ready: its folder, its tables, its leftovers swept. Again and again without harm."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

import django

from casereviews.web.config.install import Install, read_install


def prepare() -> Install:
    """The install of `CASEREVIEWS_DATA`, made if it was missing, with every migration applied.

    Two that start at once wait for each other.
    """
    install = read_install()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casereviews.web.config.settings")
    django.setup()
    with only_one(install):
        _for_its_owner_only(install)
        from django.core.management import call_command

        call_command("migrate", interactive=False, verbosity=0)
        _sweep()
    return install


def _for_its_owner_only(install: Install) -> None:
    """The database (its log inherits this) and the files as sent; the public sites stay readable by their server."""
    install.database.touch(mode=0o600, exist_ok=True)
    install.database.chmod(0o600)
    install.files.mkdir(mode=0o700, exist_ok=True)
    install.files.chmod(0o700)


def _sweep() -> None:
    """Remove files that changes which were cut off have left; the boards' logos are named by their boards."""
    from casereviews.web.boards.queries import logos
    from casereviews.web.files import keeping

    keeping.sweep(named_elsewhere=logos())


@contextmanager
def only_one(install: Install) -> Iterator[None]:
    """Nobody else prepares this folder meanwhile."""
    with open(install.data / ".preparing", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
