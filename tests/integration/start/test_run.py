"""`bin/run` as somebody calls it: what it prints, what answers, how it stops, and that again harms nothing."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("start")]
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith(("CASEREVIEWS_", "DJANGO_"))}
PAGE = ROOT / "examples/published-page.toml"


def run(*options, cwd=ROOT):
    done = subprocess.run(
        [ROOT / "bin/run", *map(str, options)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=ENVIRONMENT,
        check=False,
        timeout=240,
    )
    return done


@contextmanager
def running(*options):
    process = subprocess.Popen(
        [ROOT / "bin/run", *map(str, options), "--port", "0", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=ENVIRONMENT,
    )
    try:
        yield process, json.loads(process.stdout.readline())
    finally:
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        assert process.wait(10) == 0


def get(address):
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.code, answer.headers, answer.read()


def test_without_serving_it_sets_up_builds_and_stops(tmp_path):
    done = run("--page", PAGE, "--data", tmp_path, "--no-serve", "--json")
    assert done.returncode == 0, done.stderr
    [line] = done.stdout.splitlines()
    ready = json.loads(line)
    assert (ready["workspace"], ready["public"], ready["data"], ready["people"]) == (None, None, str(tmp_path), [])
    assert [board["id"] for board in ready["boards"]] == ["local-safeguarding-children-board"]
    assert (tmp_path / "public/local-safeguarding-children-board/current/reviews/child-k/index.html").exists()


def test_a_relative_data_folder_is_taken_from_where_one_stands(tmp_path):
    assert run("--empty", "--data", "here", "--no-serve", "--json", cwd=tmp_path).returncode == 0
    assert (tmp_path / "here/casereviews.sqlite3").exists()


def test_the_page_of_a_board_is_served_and_running_again_changes_nothing(tmp_path):
    bodies = []
    for _ in range(2):
        with running("--page", PAGE, "--data", tmp_path) as (_, ready):
            assert get(ready["workspace"] + "healthz")[0::2] == (200, b'{"ok": true}')
            assert ready["first_person"].startswith(ready["workspace"])
            assert get(ready["first_person"])[0] == 200
            status, headers, body = get(ready["public"])
            assert status == 200
            assert "Set-Cookie" not in headers
            bodies.append(body)
    assert bodies[0] == bodies[1]


def test_the_public_site_goes_on_when_the_workspace_is_gone(tmp_path):
    with running("--page", PAGE, "--data", tmp_path) as (process, ready):
        port = ready["workspace"].rsplit(":", 1)[1].strip("/")
        workers = subprocess.run(
            ["pgrep", "-f", f"gunicorn.*127.0.0.1:{port}"], capture_output=True, text=True, check=True
        )
        for pid in workers.stdout.split():
            os.kill(int(pid), signal.SIGKILL)
        with pytest.raises(OSError):  # noqa: PT011 - refused, or reset: gone either way
            get(ready["workspace"] + "healthz")
        assert get(ready["public"])[0] == 200
        assert process.poll() is None


def test_an_empty_install_offers_its_first_manager_a_way_in(tmp_path):
    with running("--empty", "--data", tmp_path) as (_, ready):
        assert ready["people"] == []
        assert get(ready["first_person"])[0] == 200
        assert get(ready["public"])[0] in (200, 404)


def test_a_port_in_use_starts_nothing(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("--empty", "--data", tmp_path / "data", "--port", port, "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "RN001"
    assert str(port) in json.loads(done.stdout)["error"]["message"]


def test_a_page_with_a_fault_ends_the_start(tmp_path):
    page = tmp_path / "page.toml"
    page.write_text('[board]\nname = "A Board"\n[[publication]]\ndate = "2015-02-30"\ndocuments = []\n')
    done = run("--page", page, "--data", tmp_path / "data", "--no-serve", "--json")
    assert done.returncode == 2
    assert "PG018" in [fault["code"] for fault in json.loads(done.stdout)["faults"]]


def test_an_interrupt_while_setting_up_ends_quietly_and_the_next_start_is_whole(tmp_path):
    process = subprocess.Popen(
        [ROOT / "bin/run", "--data", tmp_path, "--no-serve"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
        start_new_session=True,
    )
    time.sleep(2.5)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert "Traceback" not in said
    assert run("--data", tmp_path, "--no-serve", "--json").returncode == 0
