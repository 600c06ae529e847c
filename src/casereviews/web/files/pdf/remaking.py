"""A PDF made anew: its pages, their tags and language, the title given here, and nothing else."""

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Name, Object, Pdf

from casereviews.web.files.pdf import content, jpeg, scrubbing, tags
from casereviews.web.files.pdf.faults import Broken, CannotBeTaken, Encrypted, NotAPdf, NotClean, TooLarge
from casereviews.web.files.pdf.layers import Layers
from casereviews.web.files.pdf.outsider import leftovers

LARGEST = 50_000_000  # bytes
UNPACKED = 200_000_000  # bytes that one stream may swell to

# For the whole process: no stream may swell without end, and no reading may go on by guessing.
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=UNPACKED,
    run_length_max_memory=UNPACKED,
    png_max_memory=UNPACKED,
    tiff_max_memory=UNPACKED,
    dct_max_memory=UNPACKED,
    parser_max_errors=1,
)


@dataclass(frozen=True)
class Remade:
    """The bytes of the new PDF, the same on every machine for the same file, title and language; and its pages."""

    data: bytes
    pages: int


def remake(source: Path | bytes, *, title: str, language: str) -> Remade:
    """A copy with only the pages of `source`: text, images, tags and language.

    Raises CannotBeTaken (NotAPdf, Encrypted, Broken, TooLarge, or NotClean where something is left over).
    """
    data = _bytes(source)
    with _opened(data) as pdf:
        pages = _stripped(pdf, title, language)
        remade = _saved(pdf)
    if left := _read_again(remade):
        raise NotClean(f"something stays in it that is not on its pages: {', '.join(left[:3])}.")
    return Remade(remade, pages)


def _read_again(remade: bytes) -> list[str]:
    try:
        return leftovers(remade)
    except Exception as fault:  # what an outsider cannot read may hold anything
        raise NotClean("its copy cannot be read again.") from fault


def _bytes(source: Path | bytes) -> bytes:
    if isinstance(source, Path):
        if source.stat().st_size > LARGEST:
            raise TooLarge("it is over 50 MB.")
        source = source.read_bytes()
    if len(source) > LARGEST:
        raise TooLarge("it is over 50 MB.")
    if b"%PDF-" not in source[:1024]:
        raise NotAPdf(f"by its content it is {_what(source)}, not a PDF.")
    return source


def _what(data: bytes) -> str:
    if data.startswith(b"PK\x03\x04"):
        return "a Word document" if b"word/" in data else "an Office document or a zip"
    return "an older Office document" if data.startswith(b"\xd0\xcf\x11\xe0") else "something else" if data else "empty"


@contextmanager
def _opened(data: bytes) -> Iterator[Pdf]:
    """The file open; whatever goes wrong while it is, in words."""
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as pdf:
            if pdf.is_encrypted:
                raise Encrypted("it is locked against changes.")
            pdf.get_warnings()  # of the opening: small faults that qpdf and every reader put right without guessing
            yield pdf
    except CannotBeTaken:
        raise
    except pikepdf.PasswordError as fault:
        raise Encrypted("it is locked with a password.") from fault
    except MemoryError as fault:
        raise TooLarge("it swells to far more than it is when it is opened.") from fault
    except Exception as fault:  # a file from outside may be wrong in ways that nobody has listed
        raise Broken("it is broken, and cannot be read to the end.") from fault


def _stripped(pdf: Pdf, title: str, language: str) -> int:
    layers = Layers(pdf)
    pages = scrubbing.flatten_pages(pdf)
    if not pages:
        raise Broken("it has no pages.")
    scrubbing.tidy_catalog(pdf, title, language)
    content.Drawings(pdf, layers).redraw_all(pages)
    tags.tidy_tags(pdf)
    for picture in scrubbing.scrub(pdf):
        _strip_picture(picture)
    if pdf.get_warnings():
        raise Broken("it is damaged, and could be read by guessing only.")
    return len(pages)


def _strip_picture(picture: Object) -> None:
    filters = picture.get("/Filter")
    names = list(filters) if isinstance(filters, Array) else [filters]
    if names[-1:] not in ([Name.DCTDecode], [Name.JPXDecode]):
        return
    raw = picture.read_raw_bytes()
    if len(names) > 1:
        if names[:-1] != [Name.FlateDecode] or "/DecodeParms" in picture:
            raise Broken("one of its pictures is packed in a way that we do not know.")
        raw = zlib.decompressobj().decompress(raw, UNPACKED)
    try:
        clean = jpeg.without_remarks(raw) if names[-1] == Name.DCTDecode else jpeg.without_boxes(raw)
    except jpeg.NotAPicture as fault:
        raise Broken("one of its pictures is broken.") from fault
    parms = picture.get("/DecodeParms")
    picture.write(clean, filter=names[-1], decode_parms=parms if parms is not None and len(names) == 1 else None)


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        deterministic_id=True,
        preserve_pdfa=False,
        fix_metadata_version=False,
    )
    return out.getvalue()
