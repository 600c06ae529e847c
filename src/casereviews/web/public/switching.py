"""Putting a finished site where the old one was: in one step, so that a reader finds one or the other, whole."""

import ctypes
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casereviews.web.public.faults import BuildFault
from casereviews.web.public.writing import MARK, settle_folder

RENAME_EXCHANGE, AT_FDCWD = 2, -100


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A folder to fill; when it was filled without a fault it takes the place of `out`, and the old one goes.

    Raises PB001 where `out` holds anything that is not an earlier build of ours.
    """
    _insist_it_is_ours(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    new = out.parent / f".{out.name}.building-{os.getpid()}"
    _sweep(out)
    new.mkdir()
    try:
        yield new
        _insist_it_is_ours(out)
        put_in_place(new, out)
        settle_folder(out.parent)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def switch(link: Path, folder: Path) -> None:
    """Have `link` point to `folder`, which lies below the link's own folder; take away builds before the last two."""
    before = link.resolve() if link.is_symlink() else None
    fresh = link.with_name(f".{link.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(folder.relative_to(link.parent))
    os.replace(fresh, link)
    settle_folder(link.parent)
    _drop_old(folder.parent, {folder.resolve(), before})


def _insist_it_is_ours(out: Path) -> None:
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise BuildFault("PB001", f"{out} is not a folder. Name a new or empty one, or an earlier build.")
    if out.exists() and any(out.iterdir()) and not (out / MARK).is_file():
        raise BuildFault(
            "PB001",
            (
                f"{out} holds files that no build of ours wrote, and a build would take them away. Name a new or empty "
                "folder, or one that an earlier build wrote."
            ),
        )


def put_in_place(new: Path, out: Path) -> None:
    """Rename; or where there is something, exchange the two in one step, and in two where the disk cannot."""
    if not out.exists() or not any(out.iterdir()):
        os.rename(new, out)
    elif not _exchange(new, out):
        old = out.with_name(f".{out.name}.old-{os.getpid()}")
        os.rename(out, old)
        os.rename(new, out)
        shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0


def _sweep(out: Path) -> None:
    """Take away what builds left that were cut off."""
    for left in out.parent.glob(f".{out.name}.building-*"):
        if not _is_running(left.name.rpartition("-")[2]):
            shutil.rmtree(left, ignore_errors=True)


def _is_running(pid: str) -> bool:
    if not pid.isdigit() or int(pid) == os.getpid():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _drop_old(builds: Path, kept: set[Path | None]) -> None:
    """Each is renamed first, so that a name without a dot is a whole build even where this is cut off."""
    for folder in builds.iterdir():
        if folder.is_dir() and folder.resolve() not in kept:
            dropped = folder.with_name(f".dropped-{folder.name.lstrip('.')}")
            os.replace(folder, dropped)
            shutil.rmtree(dropped, ignore_errors=True)
