"""Pictures inside a PDF: what a camera or a program wrote into them besides the picture."""

from collections.abc import Iterator

_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_ADOBE, _JFIF = 0xEE, 0xE0
_APPS = range(0xE0, 0xF0)
_PLAIN_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_TOLD = frozenset({b"xml ", b"uuid", b"uinf", b"asoc", b"lbl ", b"url "})


class NotAPicture(ValueError):
    """The bytes are not what their filter says."""


def without_remarks(data: bytes) -> bytes:
    """The same picture without camera data, thumbnails, comments, or anything after its end."""
    kept = [b"\xff\xd8"]
    for marker, segment in _segments(data):
        if marker == _JFIF:
            kept.append(_PLAIN_JFIF if segment[4:9] == b"JFIF\x00" else b"")
        elif marker == _ADOBE or (marker not in _APPS and marker != _COMMENT):
            kept.append(segment)
    return b"".join(kept)


def remarks(data: bytes) -> list[str]:
    """What a JPEG says besides its picture."""
    found = [
        f"a JPEG's {'comment' if marker == _COMMENT else f'APP{marker - 0xE0} data'}"
        for marker, segment in _segments(data)
        if marker == _COMMENT or (marker in _APPS and marker != _ADOBE and segment != _PLAIN_JFIF)
    ]
    return found + (["bytes after a JPEG's end"] if not data.endswith(b"\xff\xd9") else [])


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker with its bytes, up to the end of the picture; coded data goes with the marker before it."""
    if data[:2] != b"\xff\xd8":
        raise NotAPicture("a JPEG that does not begin as one")
    at = 2
    while at < len(data):
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if at + 1 >= len(data) or data[at] != 0xFF:
            raise NotAPicture("a JPEG whose parts do not follow one another")
        marker = data[at + 1]
        if marker == _END:
            yield marker, data[at : at + 2]
            return
        end = at + 2 if marker in _ALONE else at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _SCAN:
            end = _scan_end(data, end)
        yield marker, data[at:end]
        at = end
    yield _END, b"\xff\xd9"


def _scan_end(data: bytes, at: int) -> int:
    while (at := data.find(b"\xff", at)) != -1 and at + 1 < len(data):
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7 and data[at + 1] != 0xFF:
            return at
        at += 1 if data[at + 1] == 0xFF else 2
    return len(data)


def without_boxes(data: bytes) -> bytes:
    """The same JPEG 2000 picture without its XML, address and label boxes."""
    return data if not _is_boxed(data) else b"".join(box for kind, box in _boxes(data) if kind not in _TOLD)


def told_boxes(data: bytes) -> list[str]:
    if not _is_boxed(data):
        return []
    return [f"a JPEG 2000 picture's {kind.decode('latin-1').strip()} box" for kind, _ in _boxes(data) if kind in _TOLD]


def _is_boxed(data: bytes) -> bool:
    return data[4:8] == b"jP  "


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        size = int.from_bytes(data[at + 8 : at + 16], "big") if size == 1 else size or len(data) - at
        if size < 8:
            raise NotAPicture("a JPEG 2000 picture whose parts do not follow one another")
        yield data[at + 4 : at + 8], data[at : at + size]
        at += size
