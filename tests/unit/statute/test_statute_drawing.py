"""The pages and pictures that are drawn from the law are as the law is now."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from casereviews import statute
from casereviews.statute.drawing import main, pages
from casereviews.statute.evidence import READ
from casereviews.statute.pictures import clock_line, criteria_tree
from casereviews.statute.sources import Source

FOLDER = Path(__file__).parents[3] / "docs" / "reference"
PAGES = pages()
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_current(name: str) -> None:
    stale = "stale: run `python -m casereviews.statute.drawing`"
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name], stale


def test_no_picture_is_left_from_a_regime_that_is_gone() -> None:
    assert {file.name for file in FOLDER.glob("statute-*.svg")} == {name for name in PAGES if name.endswith(".svg")}


def test_they_are_written_where_one_says(tmp_path: Path) -> None:
    main(str(tmp_path))
    assert {file.name for file in tmp_path.iterdir()} == set(PAGES)


@pytest.mark.parametrize("name", [name for name in PAGES if name.endswith(".svg")])
def test_a_picture_has_a_title_a_description_and_its_words_as_text(name: str) -> None:
    picture = ElementTree.fromstring(PAGES[name])  # noqa: S314  (it is our own)
    assert picture.find(f"{SVG}title") is not None
    described = picture.find(f"{SVG}desc")
    assert described is not None
    assert described.text
    _, _, width, height = (float(part) for part in picture.attrib["viewBox"].split())
    words = picture.findall(f"{SVG}text")
    assert words
    assert all(float(word.attrib["y"]) < height and float(word.attrib["x"]) < width / 2 for word in words)


def test_a_picture_names_every_limb_and_every_duty() -> None:
    for regime in statute.regimes():
        if regime.criteria:
            tree = criteria_tree(regime) or ""
            assert all(f">{limb}: " in tree for route in regime.criteria.routes for limb in route.limbs)
        line = clock_line(regime) or ""
        assert all(f"rule {duty.rule}" in line for duty in regime.duties)


def test_an_opposite_is_drawn_and_said_as_such() -> None:
    route = statute.Route("X", statute.Basis.STATUTE, statute.Not(statute.Not("D")))
    criteria = statute.regime("england-cdr").criteria
    assert criteria is not None
    changed = _with(criteria, route)
    tree = criteria_tree(changed) or ""
    assert tree.count(">not:<") == 2
    assert "not (not (Has the child died?))" in tree


def _with(criteria: statute.Criteria, route: statute.Route) -> statute.Regime:
    from dataclasses import replace

    return replace(statute.regime("england-cdr"), criteria=replace(criteria, routes=(route,)))


def test_the_page_of_duties_marks_what_is_unconfirmed() -> None:
    rows = [line for line in PAGES["duties.md"].splitlines() if re.match(r"\| R\d\d", line)]
    assert len(rows) == sum(len(regime.duties) for regime in statute.regimes())
    unconfirmed = [line for line in rows if "**unconfirmed**" in line]
    assert len(unconfirmed) == sum(not duty.confirmed for regime in statute.regimes() for duty in regime.duties)


def sources() -> list[Source]:
    found = [duty.source for regime in statute.regimes() for duty in regime.duties]
    for regime in statute.regimes():
        if regime.criteria:
            found.extend(limb.source for limb in regime.criteria.limbs)
            found.extend(consideration.source for consideration in regime.criteria.considerations)
    return found


def test_everything_that_a_rule_names_as_read_is_listed() -> None:
    named = {number for source in sources() for number in source.evidence}
    for regime in statute.regimes():
        named |= {number for told in regime.told for number in told.evidence}
    assert named <= set(READ)


def test_every_rule_and_limb_that_is_confirmed_names_what_was_read() -> None:
    for regime in statute.regimes():
        rules = [*regime.duties, *(regime.criteria.limbs if regime.criteria else ())]
        for rule in rules:
            assert rule.source.evidence or not rule.grade.confirmed, (regime.id, rule.id)
