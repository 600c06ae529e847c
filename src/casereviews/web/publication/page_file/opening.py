"""From a path to a tree: is there a file, is it text, is it TOML."""

import re
import tomllib
from pathlib import Path
from typing import Any

from casereviews.web.publication.page_file.positions import Place, longest_number, too_deep
from casereviews.web.publication.page_file.values import Fault, Where

LARGEST = 5_000_000  # bytes
DEEPEST = 100
LONGEST_NUMBER = 1_000

_AT = re.compile(r"\s*\((?:at line (\d+), column (\d+)|at end of document)\)\Z")


class CannotBeRead(Exception):
    """The file gives no tree at all; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def open_text(path: Path) -> str:
    """The file's text, without a byte-order mark; raises CannotBeRead (PG001, PG002, PG004)."""
    raw = _bytes(path)
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise _no(
            "PG003",
            path.name,
            "This is an Excel, Word or zip file, not a page file.",
            "Write the page as TOML: text, in a file that ends in .toml.",
        )
    if _is_utf16(raw) or b"\0" in raw:
        raise _no(
            "PG002",
            path.name,
            "The file is not UTF-8 text: it holds zero bytes, or is UTF-16.",
            "Save it again as plain text, with the encoding UTF-8.",
            _place_of(raw, 0 if _is_utf16(raw) else raw.index(b"\0")),
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise _no(
            "PG002",
            path.name,
            "The file is not UTF-8 text: a byte here belongs to another encoding.",
            "Save it again as plain text, with the encoding UTF-8.",
            _place_of(raw, fault.start),
        ) from fault
    if not text.strip():
        raise _no("PG001", path.name, "The file is empty.", "Choose the file that holds the page.")
    return text


def parse(text: str, file: str) -> dict[str, Any]:
    """The tree of a TOML text; raises CannotBeRead (PG003) with line and column."""
    if deep := too_deep(text, DEEPEST):
        raise _no(
            "PG003",
            file,
            f"Brackets or keys stand more than {DEEPEST} deep inside one another here.",
            "Nothing in a page file goes deeper than four. Take the extra brackets out.",
            deep,
        )
    digits, place = longest_number(text)
    if digits > LONGEST_NUMBER:
        raise _no(
            "PG003",
            file,
            f"Here stand {digits:,} characters in a row without quotation marks.",
            "Put text in quotation marks; no number is that long.",
            place,
        )
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as fault:
        raise _not_toml(fault, text, file) from fault


def _bytes(path: Path) -> bytes:
    do = "Check the name and the folder, and try again."
    try:
        if path.is_dir():
            raise _no("PG001", path.name, "This is a folder, not a file.", "Name the page file in it.")
        if not path.exists():
            raise _no("PG001", path.name, "There is no such file.", do)
        if not path.is_file():
            raise _no("PG001", path.name, "This is not a file that can be read.", do)
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        raise _no("PG001", path.name, f"The file cannot be read ({_reason(fault)}).", do) from fault
    if len(raw) > LARGEST:
        raise _no(
            "PG004",
            path.name,
            "The file is larger than 5 MB.",
            "Share the page out over several files and bring these in one after the other.",
        )
    if not raw:
        raise _no("PG001", path.name, "The file is empty.", "Choose the file that holds the page.")
    return raw


def _reason(fault: Exception) -> str:
    return (fault.strerror or "").lower() if isinstance(fault, OSError) else "its name is not one that a file can have"


def _not_toml(fault: Exception, text: str, file: str) -> CannotBeRead:
    found = _AT.search(str(fault))
    lines = text.split("\n")
    place = (int(found[1]), int(found[2])) if found and found[1] else (len(lines), len(lines[-1]) + 1)
    said = _AT.sub("", str(fault)) if found else "It could not be read to the end"
    message, do = next(
        ((message, do) for start, message, do in _WORDS if said.startswith(start)), (f"This is not TOML: {said}.", _DO)
    )
    return _no("PG003", file, message, do, place)


def _no(code: str, file: str, message: str, do: str, place: Place | None = None) -> CannotBeRead:
    line, column = place or (None, None)
    return CannotBeRead(Fault(code, message, Where(file, line, None, column), do))


def _is_utf16(raw: bytes) -> bool:
    return raw.startswith((b"\xff\xfe", b"\xfe\xff"))


def _place_of(raw: bytes, offset: int) -> Place:
    before = raw[:offset]
    return before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1


_DO = "Look at this line and the one before: a quotation mark, a bracket or a comma may be missing."
_WORDS = (
    ("Cannot overwrite a value", "The same key stands twice in one place.", "Keep one of the two lines."),
    (
        "Cannot declare",
        "The same header stands twice, or is a table in one place and a list of tables in another.",
        "Write [board] once, and [[review]] and [[publication]] always in double brackets.",
    ),
    ("Cannot mutate", "The same key is used as a table in two places.", "Keep its keys together in one place."),
    ("Duplicate inline table key", "The same key stands twice between these curly brackets.", "Keep one of the two."),
    (
        "Invalid date or datetime",
        "There is no such date.",
        "Put the date right, or put what is known in quotation marks.",
    ),
    ("Expected '=' after a key", "After a key there must be an equals sign.", 'Write key = "text".'),
    (
        "Unterminated string",
        "A text that begins here has no closing quotation mark.",
        "Add the closing quotation mark.",
    ),
    (
        "Illegal character",
        "A character here cannot stand in TOML as it is.",
        "Close the quotation mark on the same line, or take the character out.",
    ),
    ("Unclosed array", "A list has no closing square bracket.", "Add the missing ] or comma."),
    ("Unclosed inline table", "A pair of curly brackets has no end on its line.", "Add the missing } or comma."),
    ("Invalid value", "What stands here is no value.", 'Put text in quotation marks: key = "text".'),
    (
        "Unescaped '\\' in a string",
        "A backslash stands in a text on its own.",
        "Write it twice (\\\\), or put the text in single quotation marks.",
    ),
    (
        "Expected newline or end of document after a statement",
        "Something stands after the end of this value.",
        "Put text, and dates that are not whole days, in quotation marks; one key a line.",
    ),
)
