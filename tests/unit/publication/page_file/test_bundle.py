"""A zip of a page with its PDFs is unpacked into its folder, or refused in words."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from casereviews.web.publication.page_file import bundle

PAGE = b'[board]\nname = "Exampleshire"\n'


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes], how: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, content in members:
            archive.writestr(name, content)
    out.seek(0)
    return out


@pytest.mark.parametrize("folder", ["", "our-page/"])
def test_the_page_and_its_files_are_there(folder: str, tmp_path: Path) -> None:
    sent = zipped((f"{folder}page.toml", PAGE), (f"{folder}papers/a.pdf", b"%PDF"), ("__MACOSX/._page.toml", b"x"))
    page = bundle.unpack(sent, tmp_path)
    assert page.read_bytes() == PAGE
    assert (page.parent / "papers" / "a.pdf").read_bytes() == b"%PDF"


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("a.pdf")
    info.external_attr = 0o120777 << 16
    return info


def locked() -> io.BytesIO:
    data = bytearray(zipped(("page.toml", PAGE), how=zipfile.ZIP_STORED).getvalue())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return io.BytesIO(bytes(data))


REFUSED: dict[str, tuple[Callable[[], io.BytesIO], str]] = {
    "not a zip": (lambda: io.BytesIO(b"PK\x03\x04 no"), "PG003"),
    "cut off": (lambda: io.BytesIO(zipped(("page.toml", PAGE * 100)).getvalue()[:60]), "PG003"),
    "out of the folder": (lambda: zipped(("page.toml", PAGE), ("../a.pdf", b"x")), "PG021"),
    "from the top": (lambda: zipped(("page.toml", PAGE), ("/etc/a.pdf", b"x")), "PG021"),
    "a drive": (lambda: zipped(("page.toml", PAGE), ("C:/a.pdf", b"x")), "PG021"),
    "a link": (lambda: zipped(("page.toml", PAGE), (link(), b"/etc/passwd")), "PG021"),
    "a control character": (lambda: zipped(("page.toml", PAGE), ("a\n.pdf", b"x")), "PG021"),
    "no page": (lambda: zipped(("a.pdf", b"x")), "PG001"),
    "nothing": (lambda: zipped(), "PG001"),
    "two pages": (lambda: zipped(("a.toml", PAGE), ("b.toml", PAGE)), "PG001"),
    "pages in two folders": (lambda: zipped(("a/a.toml", PAGE), ("b/b.toml", PAGE)), "PG001"),
    "the same name twice": (lambda: zipped(("page.toml", PAGE), ("A.pdf", b"x"), ("a.pdf", b"x")), "PG003"),
    "too many files": (lambda: zipped(("page.toml", PAGE), *((f"{n}", b"") for n in range(2000))), "PG004"),
    "a bomb": (lambda: zipped(("page.toml", PAGE), ("a.pdf", b"\0" * 30_000_000)), "PG004"),
    "locked": (locked, "PG023"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_could_do_harm_is_refused_and_nothing_is_left_outside(what: str, tmp_path: Path) -> None:
    make, code = REFUSED[what]
    (tmp_path / "into").mkdir()
    with pytest.raises(bundle.CannotBeUnpacked) as refused:
        bundle.unpack(make(), tmp_path / "into")
    fault = refused.value.fault_in("page.zip")
    assert fault.code == code
    assert fault.message.endswith(".")
    assert fault.do.endswith(".")
    assert [path.name for path in tmp_path.iterdir()] == ["into"]
