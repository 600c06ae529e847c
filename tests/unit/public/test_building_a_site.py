"""A build is all or nothing, and the same input gives the same bytes."""

import hashlib
import io
import os
import signal
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest

from casereviews.web.public.assets import assets_for
from casereviews.web.public.build import build_site
from casereviews.web.public.faults import BuildFault
from casereviews.web.public.live import build_live, is_built
from casereviews.web.public.switching import replacing, switch
from tests.unit.public import samples
from tests.unit.public.samples import MadeRecord

ROOT = Path(__file__).parents[3]


def content(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_real_page_counts_as_the_contract_says(built):
    folder, told = built(samples.the_real_page())
    files = content(folder)
    assert (told.events, told.reviews, told.documents) == (3, 5, 9)
    assert told.pages == sum(path.endswith(".html") for path in files)
    assert told.files == len(files)
    assert told.bytes == sum(map(len, files.values()))


def test_the_digest_is_over_every_path_and_content(built):
    folder, told = built(samples.everything_odd())
    lines = "".join(f"{hashlib.sha256(body).hexdigest()}  {path}\n" for path, body in sorted(content(folder).items()))
    assert told.digest == hashlib.sha256(lines.encode()).hexdigest()


def test_every_path_of_the_contract_is_there(built):
    files = content(built(samples.everything_odd())[0])
    for path in (
        "index.html",
        "404.html",
        "reviews/child-p/index.html",
        "publications/undated/index.html",
        "years/2016/index.html",
        "classes/serious-case-review/index.html",
        "about/index.html",
        "about/what-a-review-is-for/index.html",
        "about/when-one-must-be-held/index.html",
        "about/who-decides-and-who-is-told/index.html",
        "about/who-carries-it-out/index.html",
        "about/what-happens-to-recommendations/index.html",
        "about/timescales-and-government/index.html",
        "about/good-practice-and-lessons/index.html",
        "about/accessibility/index.html",
        "about/contact/index.html",
        "about/privacy/index.html",
        "documents/p-overview/overview-report-child-p.pdf",
    ):
        assert path in files


def test_the_same_record_and_day_give_the_same_bytes_in_whatever_order_the_rows_came(built, tmp_path):
    record, turned = samples.everything_odd(), samples.everything_odd()
    for rows in ("reviews", "publications", "documents"):
        setattr(turned, rows, dict(reversed(getattr(turned, rows).items())))
    one, _ = built(record, out=tmp_path / "one")
    other, _ = built(turned, out=tmp_path / "other")
    assert content(one) == content(other)


def test_a_second_build_takes_the_place_of_the_first_as_a_whole(built):
    folder, _ = built(samples.everything_odd())
    built(samples.the_real_page())
    assert not (folder / "reviews" / "child-p").exists()
    assert [path.name for path in folder.parent.iterdir()] == ["site"]


def test_an_empty_folder_will_do(built, tmp_path):
    (tmp_path / "site").mkdir()
    assert (built(MadeRecord())[0] / "index.html").is_file()


@pytest.mark.parametrize("what", ["a folder with something in it", "a file"])
def test_whatever_is_not_an_earlier_build_of_ours_is_left_alone(built, tmp_path, what):
    out = tmp_path / "site"
    kept = out if what == "a file" else out / "letters.txt"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("mine")
    with pytest.raises(BuildFault) as refused:
        built(samples.the_real_page())
    assert refused.value.code == "PB001"
    assert kept.read_text() == "mine"


@pytest.mark.parametrize("kept", [b"something else", None], ids=["changed in storage", "gone from storage"])
def test_a_file_that_is_not_what_was_published_stops_the_build_and_the_earlier_one_stands(tmp_path, built, kept):
    folder, _ = built(samples.the_real_page())
    before = content(folder)

    def open_file(digest):
        if kept is None:
            raise FileNotFoundError(digest)
        return io.BytesIO(kept)

    with pytest.raises(BuildFault) as fault:
        build_site(
            samples.face(),
            samples.everything_odd(),
            as_of=samples.TODAY,
            base_url=samples.BASE,
            out=folder,
            pdf_cache=None,
            open_file=open_file,
        )
    assert fault.value.code == "PB006"
    assert content(folder) == before
    assert [path.name for path in folder.parent.iterdir()] == ["site"]


def test_a_build_that_is_killed_leaves_the_earlier_one_whole_and_the_next_sweeps_up(tmp_path, built):
    folder, _ = built(samples.the_real_page())
    before = content(folder)
    script = textwrap.dedent(f"""
        import os, signal
        from pathlib import Path
        from casereviews.web.public.switching import replacing
        with replacing(Path({str(folder)!r})) as new:
            (new / "index.html").write_text("half a page")
            os.kill(os.getpid(), signal.SIGKILL)
    """)
    killed = subprocess.run([sys.executable, "-c", script], env=os.environ | {"PYTHONPATH": str(ROOT / "src")})
    assert killed.returncode == -signal.SIGKILL
    assert content(folder) == before
    built(samples.the_real_page())
    assert [path.name for path in folder.parent.iterdir()] == ["site"]


def test_a_fault_while_filling_leaves_nothing_behind(tmp_path):
    def fill():
        with replacing(tmp_path / "site") as new:
            (new / "index.html").write_text("half a page")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fill()
    assert list(tmp_path.iterdir()) == []


def test_the_link_is_switched_and_the_last_two_builds_are_kept(tmp_path):
    for number in range(4):
        build = tmp_path / "builds" / str(number)
        build.mkdir(parents=True)
        (build / "index.html").write_text(str(number))
        switch(tmp_path / "current", build)
        assert (tmp_path / "current" / "index.html").read_text() == str(number)
    assert sorted(path.name for path in (tmp_path / "builds").iterdir()) == ["2", "3"]
    assert not Path(os.readlink(tmp_path / "current")).is_absolute()


def test_a_live_site_knows_what_it_was_built_from(tmp_path, build_without_paper):
    told = {
        "as_of": samples.TODAY,
        "base_url": samples.BASE,
        "site": tmp_path / "s",
        "pdf_cache": None,
        "open_file": samples.open_file,
    }
    assert not is_built(tmp_path / "s", "one")
    first = build_live(samples.face(), samples.the_real_page(), fingerprint="one", **told)
    again = build_live(samples.face(), samples.the_real_page(), fingerprint="one", **told)
    assert is_built(tmp_path / "s", "one")
    assert not is_built(tmp_path / "s", "other")
    assert first.digest == again.digest
    assert len(list((tmp_path / "s" / "builds").iterdir())) == 1


def test_a_new_day_changes_the_site(built, tmp_path):
    one = built(samples.the_real_page(), out=tmp_path / "one")[1]
    other = built(samples.the_real_page(), out=tmp_path / "other", as_of=date(2026, 11, 26))[1]
    assert one.digest != other.digest


def test_assets_are_named_by_their_content_and_carry_the_boards_colour():
    plain, green = assets_for(samples.face()), assets_for(samples.face(colour="#1a5937"))
    assert "--board: #1a5937" in green.css
    assert plain.sheet != green.sheet
    assert plain.script == green.script


@pytest.mark.parametrize("colour", ["red; } body { display: none", "#12345", ""])
def test_a_colour_that_is_none_cannot_get_into_the_sheet(colour):
    assert "--board: #0f4a58" in assets_for(samples.face(colour=colour)).css
