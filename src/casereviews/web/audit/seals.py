"""How a line is sealed, and how a chain is checked: arithmetic only, nothing remembered.

    seal = SHA-256( 0x00 · seal before · canonical JSON of the line )

Canonical: keys sorted, no spaces, UTF-8, moments in UTC with microseconds. A reader with the lines and one seal kept
elsewhere can tell whether anything before it was changed, left out, put in or moved.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime

FIRST = "0" * 64


def canonical(line: dict) -> bytes:
    return json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def seal(before: str, line: dict) -> str:
    return hashlib.sha256(b"\x00" + bytes.fromhex(before) + canonical(line)).hexdigest()


def commitment(salt: bytes, says: dict) -> str:
    return hashlib.sha256(b"\x01" + salt + canonical(says)).hexdigest()


def say_moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def first_break(lines: Iterable[tuple[dict, str]]) -> int | None:
    """The place (from 1) of the first line that does not follow from the one before, or None.

    `lines` are (content, seal) in the order of the chain; the content says its own place as `seq`.
    """
    before = FIRST
    for place, (content, sealed) in enumerate(lines, start=1):
        if content["seq"] != place or seal(before, content) != sealed:
            return place
        before = sealed
    return None
