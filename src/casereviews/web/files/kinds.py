"""What a file is, by its content, whatever it is called. Only what is listed is let in."""

import io
import zipfile
from enum import StrEnum


class Kind(StrEnum):
    """A kind of file. Word and Excel are known only so that they can be refused in words."""

    PDF = "pdf"
    PNG = "png"
    ZIP = "zip"
    TOML = "toml"
    WORD = "docx"
    EXCEL = "xlsx"
    OLD_OFFICE = "doc"
    UNKNOWN = "unknown"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    Kind.PDF: "a PDF",
    Kind.PNG: "a PNG picture",
    Kind.ZIP: "a zip",
    Kind.TOML: "text",
    Kind.WORD: "a Word document",
    Kind.EXCEL: "an Excel workbook",
    Kind.OLD_OFFICE: "an older Office document",
    Kind.UNKNOWN: "none of the kinds of file that we know",
}


def kind_of(data: bytes) -> Kind:
    """The kind of a whole file."""
    if data.startswith(b"PK\x03\x04") or data.startswith(b"PK\x05\x06"):
        return _zip_kind(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        return Kind.PNG
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Kind.OLD_OFFICE
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    return Kind.TOML if _is_text(data) else Kind.UNKNOWN


def _zip_kind(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, UnicodeDecodeError, NotImplementedError):
        return Kind.UNKNOWN
    if "[Content_Types].xml" not in names:
        return Kind.ZIP
    folders = {name.partition("/")[0] for name in names}
    return Kind.WORD if "word" in folders else Kind.EXCEL if "xl" in folders else Kind.UNKNOWN


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
