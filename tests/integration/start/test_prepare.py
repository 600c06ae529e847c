"""Getting an install ready: again and again without harm, and nothing kept that no row names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "examples/published-page.toml"
pytestmark = pytest.mark.slow


def call(data, *words):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CASEREVIEWS_")}
    done = subprocess.run(
        [sys.executable, "-m", "casereviews", *map(str, words), "--data", str(data)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    return done


def test_what_a_change_that_was_cut_off_left_is_swept_at_the_next_start(tmp_path):
    assert call(tmp_path, "import-page", PAGE).returncode == 0
    left = tmp_path / "files/ab" / ("ab" + "0" * 62)
    left.parent.mkdir(parents=True)
    left.write_bytes(b"%PDF-1.7 nobody names this")
    assert call(tmp_path, "import-page", PAGE).returncode == 0
    assert not left.exists()


def test_two_that_start_at_once_wait_for_each_other(tmp_path):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CASEREVIEWS_")}
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "casereviews", "import-page", str(PAGE), "--data", str(tmp_path), "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for _ in range(3)
    ]
    told = [process.communicate(timeout=120) for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], told
    assert sorted(out.count('"created": 17') for out, _ in told) == [0, 0, 1]


def test_what_is_not_public_is_for_its_owner_only(tmp_path):
    assert call(tmp_path, "import-page", PAGE).returncode == 0
    for name in ("secret-key", "casereviews.sqlite3", "files"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0, name


def test_a_build_makes_nothing_in_a_folder_that_holds_no_board(tmp_path):
    assert call(tmp_path, "publish", "build").returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_setting_that_cannot_be_is_told_in_words(tmp_path):
    (tmp_path / "settings.toml").write_text("hosts = 5\n")
    done = call(tmp_path, "import-page", PAGE)
    assert done.returncode == 2
    assert "hosts must be a list" in done.stderr
    assert "Traceback" not in done.stderr
