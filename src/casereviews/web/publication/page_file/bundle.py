"""A zip of a page file with its PDFs: unpacked into a folder of its own, or refused in words.

What a zip says of itself is not believed: sizes are counted while it is read.
"""

import os
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from casereviews.web.publication.page_file.values import Fault, Where
from casereviews.web.publication.page_file.wording import said

MOST_MEMBERS = 2_000
MOST_UNPACKED = 500_000_000  # bytes
MOST_RATIO = 100  # unpacked to packed, of the whole, once there is more than a little
LITTLE = 1_000_000  # bytes
PIECE = 64 * 1024  # bytes
LONGEST_NAME = 1_000


class CannotBeUnpacked(Exception):
    """The zip is refused; `fault` says why."""

    def __init__(self, code: str, message: str, do: str) -> None:
        super().__init__(message)
        self.code, self.do = code, do

    def fault_in(self, file: str) -> Fault:
        return Fault(self.code, str(self), Where(file), self.do)


def unpack(sent: BinaryIO, into: Path) -> Path:
    """Unpack a zip into the empty folder `into`; the path of the one page file in it. Raises CannotBeUnpacked."""
    try:
        with zipfile.ZipFile(sent) as archive:
            members = [member for member in archive.infolist() if not _is_clutter(member)]
            _check(members)
            page = _page_in(members)
            _extract(archive, members, into, sent.seek(0, os.SEEK_END))
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        UnicodeDecodeError,
        ValueError,
        OSError,
    ) as fault:
        raise CannotBeUnpacked(
            "PG003", "The zip is broken, and cannot be unpacked.", "Make it again, and send that."
        ) from fault
    return into / page


def _is_clutter(member: zipfile.ZipInfo) -> bool:
    """What a Mac puts into a zip beside what one meant."""
    parts = PurePosixPath(member.filename).parts
    return member.is_dir() or "__MACOSX" in parts or parts[-1:] in ((".DS_Store",), ("Thumbs.db",))


def _check(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise CannotBeUnpacked("PG004", f"The zip holds {len(members):,} files; {MOST_MEMBERS:,} is the most.",
                               "Share the page out over several zips.")  # fmt: skip
    seen: set[str] = set()
    for member in members:
        _check_one(member)
        if member.filename.casefold() in seen:
            raise CannotBeUnpacked(
                "PG003", f"The zip holds {said(member.filename)} twice.", "Make it again with one of them."
            )
        seen.add(member.filename.casefold())
    if sum(member.file_size for member in members) > MOST_UNPACKED:
        raise _too_large()


def _check_one(member: zipfile.ZipInfo) -> None:
    name, mode = member.filename, member.external_attr >> 16
    if member.flag_bits & 0x1:
        raise CannotBeUnpacked("PG023", f"{said(name)} in the zip is locked with a password.",
                               "Make the zip again without a password.")  # fmt: skip
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise CannotBeUnpacked("PG021", f"{said(name)} in the zip is a link or a device, not a file.",
                               "Put the file itself into the zip.")  # fmt: skip
    parts = name.split("/")
    leaves = name.startswith("/") or "\\" in name or ":" in parts[0] or any(part in ("", ".", "..") for part in parts)
    if leaves or len(name) > LONGEST_NAME or any(len(part.encode()) > 240 for part in parts) or not name.isprintable():
        raise CannotBeUnpacked("PG021", f"{said(name)} in the zip has a path that cannot be used.",
                               "Zip the page's own folder, with plain names and no links out of it.")  # fmt: skip


def _page_in(members: list[zipfile.ZipInfo]) -> PurePosixPath:
    """The one page file: at the top, or in the one folder that there is at the top."""
    paths = [PurePosixPath(member.filename) for member in members]
    pages = [path for path in paths if path.suffix.lower() == ".toml" and len(path.parts) <= 2]
    top = [path for path in pages if len(path.parts) == 1] or pages
    if len(top) != 1:
        what = "no page file" if not top else f"{len(top)} page files"
        raise CannotBeUnpacked("PG001", f"There is {what} in the zip." if not top else f"There are {what} in the zip.",
                               "Put one .toml file at the top of it, and the PDFs beside or below.")  # fmt: skip
    return top[0]


def _extract(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], into: Path, packed: int) -> None:
    most = min(MOST_UNPACKED, max(LITTLE, packed * MOST_RATIO))
    written = 0
    for member in members:
        place = into / member.filename
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(member) as source, place.open("xb") as target:
            written = _copy(source, target, written, most)


def _copy(source: BinaryIO, target: BinaryIO, written: int, most: int) -> int:
    while piece := source.read(PIECE):
        written += len(piece)
        if written > most:
            raise _too_large()
        target.write(piece)
    return written


def _too_large() -> CannotBeUnpacked:
    return CannotBeUnpacked("PG004", "The zip swells to far more than it is, or to over 500 MB.",
                            "Leave out what the page does not name, or share it out over several zips.")  # fmt: skip
