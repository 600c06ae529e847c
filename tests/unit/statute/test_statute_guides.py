"""The guides say what the library does: their calls run, their examples are the law's, their links lead somewhere."""

import re
from datetime import date
from pathlib import Path

import pytest

from casereviews import statute
from casereviews.statute.command import main

ROOT = Path(__file__).parents[3]
REGIMES = ROOT / "src" / "casereviews" / "statute" / "regimes"
MANAGER = ROOT / "docs" / "guides" / "why-this-date.md"
LAWYER = ROOT / "docs" / "guides" / "how-the-law-is-written-down.md"


@pytest.mark.parametrize("guide", [MANAGER, LAWYER], ids=lambda guide: guide.stem)
def test_links_lead_somewhere(guide: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", guide.read_text(encoding="utf-8"))
    assert links
    assert all((guide.parent / link).exists() for link in links if not link.startswith("http"))


def test_the_calls_in_the_managers_guide_run(capsys: pytest.CaptureFixture[str]) -> None:
    calls = re.findall(r"^bin/casereviews statute (.+)$", MANAGER.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(calls) == 3
    for call in calls:
        assert main(call.split()) == 0


def test_the_managers_examples_are_right() -> None:
    days = statute.calendar("england-and-wales")
    notify = statute.regime("england-scr-wt2015").duty("notify-incident")
    assert notify is not None
    quoted = re.sub(r"\s*\n> ?", " ", MANAGER.read_text(encoding="utf-8"))
    assert f"**Monday 4 January 2016.** {statute.due(notify, date(2015, 12, 23)).because}" in quoted
    assert days.before(date(2015, 2, 18), 7) == date(2015, 2, 9)
    complete = statute.regime("england-scr-wt2015").duty("complete-review")
    assert complete is not None
    assert statute.due(complete, date(2015, 8, 31)).due == date(2016, 2, 29)
    assert statute.due(complete, date(2016, 6, 16)).due == date(2016, 12, 16)


def test_the_rules_named_as_unconfirmed_are_those_of_2015() -> None:
    paragraph = MANAGER.read_text(encoding="utf-8").split("## “Unconfirmed”")[1].split("##")[0]
    unconfirmed = {duty.rule for duty in statute.regime("england-scr-wt2015").duties if not duty.confirmed}
    assert set(re.findall(r"R\d\d", paragraph)) == unconfirmed


def test_the_lawyers_examples_stand_in_the_files() -> None:
    guide = LAWYER.read_text(encoding="utf-8")
    written = "".join(file.read_text(encoding="utf-8") for file in REGIMES.glob("england_scr_*.py"))
    for line in re.findall(r'^    (\w+=[\w."(, )-]+?),? {2,}#', guide, re.MULTILINE):
        assert line in written, line
    for line in re.findall(r"^(Route\(.+?\)),? +#", guide, re.MULTILINE):
        assert line in written, line


def test_the_files_named_in_the_lawyers_guide_exist() -> None:
    named = re.findall(r"`(\w+\.py)`", LAWYER.read_text(encoding="utf-8"))
    assert named
    assert all((REGIMES / name).exists() or (REGIMES.parent / name).exists() for name in named)
