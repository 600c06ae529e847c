"""From what was asked for to a file of the site, or to nothing."""

import hashlib
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote_to_bytes

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".atom": "application/atom+xml",
    ".json": "application/json",
    ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
}
OTHER = "application/octet-stream"


@dataclass(frozen=True)
class Place:
    """What lies at a path: a file, or a folder whose address wants a stroke at its end."""

    file: Path | None = None
    redirects: bool = False


NOWHERE = Place()


def live_root(folder: Path) -> Path:
    """The build that is served now: where `current` points, looked up each time; or the folder itself."""
    link = folder / "current"
    return (link if link.is_symlink() else folder).resolve()


def place_of(root: Path, target: str) -> Place:
    """What of the site below `root` lies at the target of a request."""
    parts = _parts(target)
    if parts is None:
        return NOWHERE
    path = root.joinpath(*parts)
    if not _is_inside(root, path):
        return NOWHERE
    ends_in_stroke = target.partition("?")[0].endswith("/")
    if path.is_dir() == ends_in_stroke:
        path = path / "index.html" if ends_in_stroke else path
        return Place(file=path) if path.is_file() and _is_inside(root, path) else NOWHERE
    return Place(redirects=True) if (path / "index.html").is_file() else NOWHERE


def kind_of(path: Path) -> str:
    return TYPES.get(path.suffix.lower(), OTHER)


def digest_of(path: Path, status: os.stat_result) -> str:
    """SHA-256 of a file, remembered as long as it is the same file."""
    return _digest(str(path), status.st_ino, status.st_mtime_ns, status.st_size)


def _parts(target: str) -> list[str] | None:
    """The steps of a path, or None where a step is empty, hidden, leads up, or is no text."""
    path = target.partition("?")[0].partition("#")[0]
    try:
        told = unquote_to_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not told.startswith("/") or "\0" in told or "\\" in told:
        return None
    parts = told.removeprefix("/").removesuffix("/").split("/") if told != "/" else []
    return None if any(not part or part.startswith(".") or len(part) > 255 for part in parts) else parts


def _is_inside(root: Path, path: Path) -> bool:
    """Whether the file really lies below the root, wherever links may lead."""
    try:
        real = path.resolve()
    except (OSError, RuntimeError):
        return False
    return real == root or root in real.parents


@lru_cache(maxsize=4096)
def _digest(path: str, inode: int, changed: int, size: int) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
