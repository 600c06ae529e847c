"""Files by their content: there whole, or not at all, and never deleted but by the sweep."""

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casereviews.web.files.kinds import Kind, kind_of
from casereviews.web.files.storage import ContentStorage, NeverDeleted
from tests.factories import pdfs


def test_what_was_put_is_read_again_by_its_digest(tmp_path: Path) -> None:
    storage = ContentStorage(tmp_path / "files")
    name = storage.save("../../any name", io.BytesIO(b"what happened"))
    assert name == hashlib.sha256(b"what happened").hexdigest()
    assert (tmp_path / "files" / name[:2] / name).read_bytes() == b"what happened"
    with storage.open(name) as file:
        assert b"".join(file.chunks()) == b"what happened"
    assert storage.size(name) == 13
    assert storage.save(None, io.BytesIO(b"what happened")) == name
    assert list(storage.names()) == [name]


def test_a_name_that_is_no_digest_opens_nothing(tmp_path: Path) -> None:
    storage = ContentStorage(tmp_path)
    for name in ("../settings.toml", "", "a" * 63, "A" * 64, "/etc/passwd"):
        assert not storage.exists(name)
        with pytest.raises(FileNotFoundError):
            storage.open(name)


def test_deleting_and_writing_over_are_refused(tmp_path: Path) -> None:
    storage = ContentStorage(tmp_path)
    name = storage.save(None, io.BytesIO(b"x"))
    with pytest.raises(NeverDeleted):
        storage.delete(name)
    with pytest.raises(ValueError, match="never written over"):
        storage.open(name, "wb")


def test_a_write_that_is_cut_off_leaves_nothing(tmp_path: Path) -> None:
    class CutOff:
        def __init__(self) -> None:
            self.pieces = iter([b"one", b"two"])

        def read(self, size: int) -> bytes:
            piece = next(self.pieces, None)
            if piece is None:
                raise OSError("the connection is gone")
            return piece

    storage = ContentStorage(tmp_path)
    with pytest.raises(OSError, match="gone"):
        storage.save(None, CutOff())
    assert [path.name for path in tmp_path.iterdir()] == [".in-use"]


def test_nothing_is_swept_while_a_process_that_has_put_a_file_lives(tmp_path: Path) -> None:
    told = "import io, sys; from casereviews.web.files.storage import ContentStorage as S; s = S(sys.argv[1]); "
    told += "s.save(None, io.BytesIO(b'x')); print('put', flush=True); sys.stdin.read()"
    other = subprocess.Popen(
        [sys.executable, "-c", told, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(Path(__file__).parents[3] / "src")},
    )
    assert other.stdout.readline() == b"put\n"
    storage = ContentStorage(tmp_path)
    with storage.alone() as alone:
        assert not alone
    other.kill()
    other.wait()
    other.stdin.close()
    other.stdout.close()
    with storage.alone() as alone:
        assert alone


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (pdfs.plain(), Kind.PDF),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Kind.PNG),
        (b"PK\x03\x04 cut off", Kind.UNKNOWN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLD_OFFICE),
        ("[board]\nname = “é”".encode(), Kind.TOML),
        (b"MZ\x90\0", Kind.UNKNOWN),
        (b"caf\xe9", Kind.UNKNOWN),
    ],
)
def test_a_kind_is_told_by_content(data: bytes, kind: Kind) -> None:
    assert kind_of(data) is kind


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda data: b"PK\x03\x04" + data))
def test_any_bytes_have_a_kind(data: bytes) -> None:
    assert kind_of(data) in Kind
