"""What we build on: each with a reason, locked with hashes, and no registry named."""

import json
import re
import tomllib
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def _names(requirements):
    return {re.match(r"[A-Za-z0-9._-]+", line)[0].lower().replace("_", "-") for line in requirements}


def _locked(name):
    return _names(line for line in (ROOT / f"requirements/{name}.txt").read_text().splitlines() if line[:1].isalnum())


def test_no_lock_names_a_registry():
    assert {lock.name for lock in LOCKS} == {"core.txt", "dev.txt", "installer.txt"}
    assert not [lock.name for lock in LOCKS if "://" in lock.read_text()]


def test_every_locked_package_has_a_hash():
    for lock in LOCKS:
        blocks = re.split(r"\n(?=[A-Za-z0-9])", lock.read_text().strip())
        assert all("--hash=sha256:" in block for block in blocks), lock.name


def test_the_locks_hold_what_the_project_asks_for():
    core, dev = _names(PROJECT["project"]["dependencies"]), _names(PROJECT["dependency-groups"]["dev"])
    assert core <= _locked("core") <= _locked("dev")
    assert dev <= _locked("dev")


def test_every_dependency_says_why_it_is_there():
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    asked = [line for line in lines if re.match(r'    "[a-z0-9-]+[>=<]', line)]
    assert len(asked) > 15
    assert [line for line in asked if "# " not in line] == []


def test_committed_assets_are_the_ones_that_were_made():
    versions = json.loads((ROOT / "src/casereviews/web/ui/assets/versions.json").read_text())
    places = [ROOT / "src/casereviews/web/ui/static/ui", ROOT / "tests/journeys/axe"]
    for name, digest in versions["sha256"].items():
        path = next(place / name for place in places if (place / name).exists())
        assert sha256(path.read_bytes()).hexdigest() == digest, name
