"""`casereviews import-page` as a technician or a program calls it."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.factories import pdfs

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "examples" / "published-page.toml"
DAY = ("--as-of", "2026-11-25")

pytestmark = pytest.mark.slow


def call(*told: object, **environment: str) -> subprocess.CompletedProcess[str]:
    run = "import sys; from casereviews.cli import main; sys.exit(main())"
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("CASEREVIEWS_", "DJANGO_"))}
    return subprocess.run(
        [sys.executable, "-c", run, "import-page", *map(str, told)],
        capture_output=True,
        encoding="utf-8",
        env=clean | {"PYTHONPATH": str(ROOT / "src")} | environment,
        check=False,
    )


def said(answer: subprocess.CompletedProcess[str], code: int = 0) -> dict:
    assert answer.returncode == code, answer.stderr
    assert "Traceback" not in answer.stderr
    return json.loads(answer.stdout)


def test_a_page_is_tried_brought_in_and_found_unchanged(tmp_path: Path) -> None:
    data = tmp_path / "data"
    tried = said(call(EXAMPLE, "--data", data, "--dry-run", "--json", *DAY))
    assert (tried["created"], tried["unchanged"], tried["dry_run"]) == (17, 0, True)
    assert not data.exists(), "a try leaves nothing"
    first = said(call(EXAMPLE, "--data", data, "--json", *DAY))
    assert list(first) == [
        "board", "events", "reviews", "documents", "created", "unchanged", "dry_run", "faults", "hints"
    ]  # fmt: skip
    assert [first[key] for key in list(first)[:8]] == [
        "local-safeguarding-children-board", 3, 5, 9, 17, 0, False, []
    ]  # fmt: skip
    again = said(call(EXAMPLE, "--data", data, "--json", *DAY))
    assert (again["created"], again["unchanged"]) == (0, 17)
    tried = said(call(EXAMPLE, "--data", data, "--json", "--dry-run", *DAY))
    assert (tried["created"], tried["unchanged"]) == (0, 17)
    in_words = call(EXAMPLE, "--data", data, *DAY)
    assert in_words.stdout.strip().endswith("3 publications, 5 reviews, 9 documents. 0 made, 17 here already.")


@pytest.mark.parametrize(("told", "name"), [("Priya Nair", "Priya Nair"), ("Priya\u202e\n Nair\x1b", "Priya Nair")])
def test_the_trail_names_who_acted_in_plain_letters(told: str, name: str, tmp_path: Path) -> None:
    said(call(EXAMPLE, "--data", tmp_path, "--by", told, "--json", *DAY))
    with sqlite3.connect(tmp_path / "casereviews.sqlite3") as database:
        assert {row[0] for row in database.execute("SELECT name FROM audit_line")} == {name}


def test_faults_are_all_told_and_no_folder_is_made(tmp_path: Path) -> None:
    page = tmp_path / "page.toml"
    page.write_text(EXAMPLE.read_text().replace("serious case review", "serious cases review"))
    told = said(call(page, "--data", tmp_path / "data", "--json", *DAY), code=2)
    assert set(told) == {"error", "faults"}
    assert told["error"] == told["faults"][0]
    assert [fault["code"] for fault in told["faults"]] == ["PG015"] * 4
    assert set(told["error"]) == {"code", "message", "where", "do"}
    assert not (tmp_path / "data").exists()
    in_words = call(page, "--data", tmp_path / "data", *DAY)
    assert (in_words.returncode, in_words.stdout) == (2, "")
    assert "page.toml, line " in in_words.stderr
    assert in_words.stderr.strip().endswith("Nothing was brought in: 4 faults.")


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (("no-such-file.toml",), "PG001"),
        ((ROOT,), "PG001"),
        ((EXAMPLE, "--as-of", "2026-02-30"), "CALL"),
        ((EXAMPLE, "--as-of", "yesterday"), "CALL"),
        ((EXAMPLE, "--as-of", "2014-12-31"), "PG019"),
        ((EXAMPLE, "--board", "nobodys"), "CALL"),
        ((EXAMPLE, "--data", EXAMPLE), "CALL"),
    ],
)
def test_a_wrong_call_is_told_in_words(told: tuple, code: str, tmp_path: Path) -> None:
    where = () if "--data" in told else ("--data", tmp_path / "data")
    assert said(call(*told, *where, "--json"), code=2)["error"]["code"] == code


def test_what_is_here_and_different_is_told_at_its_line(tmp_path: Path) -> None:
    data, page = tmp_path / "data", tmp_path / "page.toml"
    said(call(EXAMPLE, "--data", data, "--json", *DAY))
    page.write_text(EXAMPLE.read_text().replace('subjects = ["Child K"]', 'title = "K"\nsubjects = ["Child K"]'))
    told = said(call(page, "--data", data, "--json", *DAY), code=2)
    assert (told["error"]["code"], told["error"]["where"]["key"]) == ("PG025", "review[1].title")
    assert "Child K" in told["error"]["message"]


def test_nothing_hangs_on_the_machines_locale_or_time_zone(tmp_path: Path) -> None:
    odd = call(
        EXAMPLE, "--data", tmp_path / "a", "--json", *DAY, LC_ALL="POSIX", TZ="Pacific/Kiritimati", PYTHONUTF8="0"
    )
    plain = call(EXAMPLE, "--data", tmp_path / "b", "--json", *DAY, LC_ALL="C.UTF-8", TZ="UTC")
    assert odd.stdout == plain.stdout
    assert "–" in plain.stdout or "“" in plain.stdout


def test_killed_in_the_middle_nothing_is_kept(tmp_path: Path) -> None:
    """The process is killed as soon as it has put the first file in its place; the next run brings all of it in."""
    data, page = tmp_path / "data", tmp_path / "page.toml"
    said(call(EXAMPLE, "--data", data, "--json", *DAY))
    docs = "".join(
        f'{{ kind = "letter", title = "Letter {n}", reviews = ["r"], file = "{n}.pdf" }},\n' for n in range(40)
    )
    page.write_text(
        '[board]\nname = "Local Safeguarding Children Board"\n'
        '[[review]]\nid = "r"\nclass = "rapid review"\ntitle = "R"\n'
        f"[[publication]]\ndate = 2016\ndocuments = [{docs}]\n"
    )
    for n in range(40):
        (tmp_path / f"{n}.pdf").write_bytes(pdfs.plain(f"Letter {n}"))
    run = "import sys; from casereviews.cli import main; sys.exit(main())"
    importing = subprocess.Popen(
        [sys.executable, "-c", run, "import-page", page, "--data", data, *DAY],
        stdout=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "CASEREVIEWS_DATA": str(data)},
    )
    until = time.monotonic() + 60
    while not list((data / "files").glob("??/*")) and time.monotonic() < until:
        time.sleep(0.005)
    importing.send_signal(signal.SIGKILL)
    importing.wait()
    assert list((data / "files").glob("??/*")), "it was killed after the first file was put"
    told = said(call(page, "--data", data, "--json", "--dry-run", *DAY))
    assert (told["created"], told["unchanged"]) == (42, 0)
    assert not list((data / "files").glob("??/*")), "what it had put was swept by the next start"
    assert said(call(page, "--data", data, "--json", *DAY))["created"] == 42
