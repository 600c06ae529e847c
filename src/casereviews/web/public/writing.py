"""Files into a folder that nobody reads yet, each remembered by its content."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO

MARK = "built-by-case-reviews.txt"
MARK_WORDS = (
    "Case Reviews wrote this folder. The next build replaces the whole of it, so keep nothing of your own here.\n"
)


class Folder:
    """A folder being filled. `lines` are what its digest is made of; nothing is written twice."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.digests: dict[str, str] = {}
        self.bytes = 0

    def put(self, path: str, content: bytes) -> None:
        with self._new(path) as file:
            file.write(content)
            _settle(file)
        self._keep(path, hashlib.sha256(content).hexdigest(), len(content))

    def copy(self, path: str, source: BinaryIO) -> str:
        """Copy a stream in; the answer is its SHA-256."""
        digest, size = hashlib.sha256(), 0
        with self._new(path) as file:
            while block := source.read(1 << 20):
                digest.update(block)
                size += len(block)
                file.write(block)
            _settle(file)
        self._keep(path, digest.hexdigest(), size)
        return digest.hexdigest()

    @property
    def digest(self) -> str:
        """SHA-256 over the lines "sha256  path", sorted by path."""
        lines = "".join(f"{digest}  {path}\n" for path, digest in sorted(self.digests.items()))
        return hashlib.sha256(lines.encode()).hexdigest()

    def settle(self) -> None:
        """Have every folder in it on the disk before anybody is sent there."""
        for folder in {
            self.root,
            *(parent for path in self.digests for parent in (self.root / path).parents if self.root in parent.parents),
        }:
            settle_folder(folder)

    def _new(self, path: str) -> BinaryIO:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return open(target, "xb")

    def _keep(self, path: str, digest: str, size: int) -> None:
        self.digests[path] = digest
        self.bytes += size


def settle_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
