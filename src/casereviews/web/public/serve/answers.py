"""What is said about a file: headers, whether the reader has it already, which part of it was asked for."""

import gzip
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
ALWAYS = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
)
FOR_GOOD = "public, max-age=31536000, immutable"
ASK_AGAIN = "public, max-age=0, must-revalidate"
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)
SMALL = 1_000_000


@dataclass(frozen=True)
class Part:
    """Bytes from `start` up to, not including, `end`, of a file of `size`."""

    start: int
    end: int
    size: int

    @property
    def header(self) -> str:
        return f"bytes {self.start}-{self.end - 1}/{self.size}"


class NotThatPart(Exception):
    """A part was asked for that the file does not have."""


def keep(root: Path, path: Path) -> str:
    """How long a reader may keep it: what is named by its content for good, the rest until it asks again.

    Asking again costs a few bytes, and what is withdrawn is gone at once.
    """
    return FOR_GOOD if path.parent == root / "assets" else ASK_AGAIN


def has_it(header: str | None, tag: str) -> bool:
    """Whether `If-None-Match` names this content, squeezed or not."""
    told = {one.strip().removeprefix("W/").replace('-gz"', '"') for one in (header or "").split(",")}
    return tag.replace('-gz"', '"') in told or "*" in told


def part_of(header: str | None, size: int) -> Part | None:
    """The part that a `Range` header asks for; None for the whole, which several parts get too. Raises NotThatPart."""
    match = _RANGE.fullmatch((header or "").strip())
    if not match or match[0] == "bytes=-" or max(len(match[1]), len(match[2])) > 18:
        return None
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last)), size
    else:
        start, end = int(first), min(size, int(last) + 1) if last else size
    if start >= end:
        raise NotThatPart
    return Part(start, end, size)


def wants_gzip(header: str | None, kind: str) -> bool:
    """Whether to squeeze: text only, and only for who says so."""
    told = [one.replace(" ", "") for one in (header or "").lower().split(",")]
    return kind.startswith(("text/", "application/json", "application/xml", "application/atom", "image/svg")) and any(
        one == "gzip" or (one.startswith("gzip;q=") and not re.fullmatch(r"gzip;q=0(\.0*)?", one)) for one in told
    )


@lru_cache(maxsize=512)
def squeezed(path: str, digest: str) -> bytes:
    """The text as gzip sends it, the same bytes each time; `digest` is what it is remembered by."""
    return gzip.compress(Path(path).read_bytes(), mtime=0)
