"""Where the bytes of files lie: under the SHA-256 of what is in them, behind Django's storage API.

A file is written beside its place, flushed to the disk, and then renamed: it is there whole, or not at all.
"""

import contextlib
import fcntl
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.files import File
from django.core.files.storage import Storage

PIECE = 1_000_000  # bytes
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)
_UNFINISHED = ".unfinished-"


class NeverDeleted(RuntimeError):
    """Files are kept. What nothing names any more is swept when the product starts."""


class ContentStorage(Storage):
    """Files by content: `save` answers with the SHA-256, by which a file is opened again, whatever its name."""

    def __init__(self, location: str | os.PathLike[str]) -> None:
        self.location = Path(location)
        self._in_use: int | None = None

    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str:
        self._say_in_use()
        unfinished, sha256 = self._write(content)
        try:
            self._put(unfinished, sha256)
        finally:
            unfinished.unlink(missing_ok=True)
        return sha256

    def _write(self, content: Any) -> tuple[Path, str]:
        digest = hashlib.sha256()
        handle, path = tempfile.mkstemp(prefix=_UNFINISHED, dir=self.location)
        try:
            with os.fdopen(handle, "wb") as file:
                for piece in _pieces(content):
                    digest.update(piece)
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            Path(path).unlink(missing_ok=True)
            raise
        return Path(path), digest.hexdigest()

    def _put(self, unfinished: Path, sha256: str) -> None:
        place = self._place(sha256)
        if place.exists():
            return
        if not place.parent.exists():
            place.parent.mkdir(exist_ok=True)
            _flush_folder(self.location)
        unfinished.chmod(0o440)
        unfinished.replace(place)
        _flush_folder(place.parent)

    def _open(self, name: str, mode: str = "rb") -> File:
        if mode != "rb":
            raise ValueError("What is kept is read, never written over.")
        return File(self._place(name).open("rb"), name=name)

    def exists(self, name: str) -> bool:
        return bool(_NAME.fullmatch(name)) and self._place(name).exists()

    def size(self, name: str) -> int:
        return self._place(name).stat().st_size

    def path(self, name: str) -> str:
        return str(self._place(name))

    def delete(self, name: str) -> None:
        raise NeverDeleted("A kept file is not deleted.")

    def names(self) -> Iterator[str]:
        """The SHA-256 of every file that is there."""
        return (path.name for path in self.location.glob("??/*") if _NAME.fullmatch(path.name))

    def discard(self, names: set[str]) -> int:
        """Take out files that nothing names, of an import that was not finished; answers how many there were."""
        there = [self._place(name) for name in names if self.exists(name)]
        for place in there:
            place.unlink(missing_ok=True)
        return len(there)

    def discard_unfinished(self) -> None:
        for path in self.location.glob(f"{_UNFINISHED}*"):
            path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def alone(self) -> Iterator[bool]:
        """Whether no process, this one included, has put a file here and is still running; none can meanwhile."""
        lock = self._lock()
        try:
            yield _locked(lock)
        finally:
            os.close(lock)

    def _say_in_use(self) -> None:
        """Until this process ends, nobody sweeps: what it puts here may not be named by a row yet."""
        if self._in_use is None:
            self._in_use = self._lock()
            fcntl.flock(self._in_use, fcntl.LOCK_SH)

    def _lock(self) -> int:
        self.location.mkdir(parents=True, exist_ok=True)
        return os.open(self.location / ".in-use", os.O_RDWR | os.O_CREAT, 0o600)

    def _place(self, sha256: str) -> Path:
        if not _NAME.fullmatch(sha256):
            raise FileNotFoundError(f"no file is kept under {sha256[:80]!r}")
        return self.location / sha256[:2] / sha256


def _locked(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _pieces(content: Any) -> Iterator[bytes]:
    return content.chunks(PIECE) if hasattr(content, "chunks") else iter(lambda: content.read(PIECE), b"")


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
