"""Reading JSON as other programs send it: strictly, and without falling over whatever comes."""

import json
from pathlib import Path
from typing import BinaryIO, NoReturn

from casereviews.statute.errors import BadJson, NoSuchFile


def parsed(raw: bytes) -> object:
    """The value that UTF-8 bytes hold.

    >>> parsed(b'{"child_died": true}')
    {'child_died': True}

    Raises BadJson for anything else: other encodings, a byte-order mark, a name twice in one object, numbers
    that JSON does not have, and nesting too deep to follow.
    """
    try:
        return _DECODER.decode(raw.decode("utf-8"))
    except RecursionError:
        raise BadJson("This is nested too deeply to be read.") from None
    except ValueError as wrong:
        raise BadJson(f"This cannot be read as JSON: {wrong}.") from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _no_such_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_such_number)


def opened(name: str) -> BinaryIO:
    """The file, open for reading.

    Raises NoSuchFile.
    """
    try:
        return Path(name).open("rb")
    except (OSError, ValueError) as wrong:
        raise NoSuchFile(f"The file “{name}” cannot be opened: {wrong}.") from None


def whole(name: str) -> bytes:
    """All of a file.

    Raises NoSuchFile.
    """
    with opened(name) as file:
        try:
            return file.read()
        except OSError as wrong:
            raise NoSuchFile(f"The file “{name}” cannot be read: {wrong}.") from None
