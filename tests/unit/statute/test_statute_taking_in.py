"""A newer file of bank holidays is checked before it takes the place of ours."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from casereviews.statute import taking_in
from casereviews.statute.calendars import NAMES, PUBLISHED, read_calendars
from casereviews.statute.errors import BadJson, BadValue


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return Path(shutil.copy(PUBLISHED, tmp_path / "bank-holidays.json"))


def changed(ours: Path, change: Any) -> Path:
    """A newer file: ours with something done to the holidays of each nation."""
    divisions = json.loads(ours.read_text(encoding="utf-8"))
    for name in NAMES:
        change(divisions[name]["events"])
    newer = ours.with_name("newer.json")
    newer.write_text(json.dumps(divisions), encoding="utf-8")
    return newer


def test_a_file_that_reaches_further_is_taken_in(ours: Path) -> None:
    new_year = {"title": "New Year’s Day", "date": "2029-01-01", "notes": "", "bunting": True}
    assert taking_in.take_in(changed(ours, lambda events: events.append(new_year)), ours) == []
    assert all(calendar.last.isoformat() == "2029-01-01" for calendar in read_calendars(ours).values())


def test_what_moved_among_the_days_we_had_is_said(ours: Path) -> None:
    def moved(events: list[dict[str, object]]) -> None:
        events[0] = {**events[0], "title": "A day of mourning"}

    changes = taking_in.take_in(changed(ours, moved), ours)
    assert changes[:2] == [
        "england-and-wales: no longer there: New Year’s Day, 2012-01-02",
        "england-and-wales: new: A day of mourning, 2012-01-02",
    ]


def test_a_file_that_covers_less_is_refused(ours: Path) -> None:
    before = ours.read_bytes()
    for shorter in (lambda events: events.pop(), lambda events: events.__delitem__(slice(0, 20))):
        with pytest.raises(BadValue, match="no longer"):
            taking_in.take_in(changed(ours, shorter), ours)
    assert ours.read_bytes() == before


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"england-and-wales": {"events": []}}'])
def test_what_is_no_such_file_is_refused(ours: Path, content: str) -> None:
    newer = ours.with_name("newer.json")
    newer.write_text(content, encoding="utf-8")
    with pytest.raises(BadJson):
        taking_in.take_in(newer, ours)


def test_the_command_says_what_it_did(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new_year = {"title": "New Year’s Day", "date": "2029-01-01", "notes": "", "bunting": True}
    newer = changed(ours, lambda events: events.append(new_year))
    assert taking_in.main([str(newer)], ours) == 0
    assert capsys.readouterr().out == (
        "Nothing changed among the holidays that we had.\n"
        "The last bank holiday in the file is on 1 January 2029: no date is given past it.\n"
    )
    assert taking_in.main([str(ours.with_name("none.json"))], ours) == 2
    assert "bank holidays" in capsys.readouterr().err


@pytest.mark.parametrize("told", [[], ["one.json", "other.json"]])
def test_the_command_takes_one_file(told: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert taking_in.main(told) == 2
    assert "Name one file" in capsys.readouterr().err
