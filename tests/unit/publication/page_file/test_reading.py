"""What a page file says becomes a page; whatever is in the file, the answer is a page or faults, never a crash."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casereviews.web.boards.models import Nation
from casereviews.web.publication.page_file import Page, read
from casereviews.web.publication.page_file.slugs import is_slug, slug_of
from casereviews.web.publication.page_file.vocabulary import NATIONS

AS_OF = date(2026, 11, 25)
EXAMPLE = Path(__file__).parents[4] / "examples" / "published-page.toml"


def page_of(text: str, folder: Path) -> Page:
    (folder / "page.toml").write_text(text, encoding="utf-8")
    reading = read(folder / "page.toml", as_of=AS_OF)
    assert reading.faults == ()
    return reading.page


TEXT = """
[board]
name = "  Bwrdd Diogelu Plant Enghraifft  "

[[review]]
id = "a"
class = "Serious CASE Review"
subjects = ["Child A", "Child B", "Child C"]
related = ["b"]
withdrawn = 2015-03-01

[[review]]
id = "b"
class = "rapid review"
title = 'An “odd” title – with 100% = # signs'
withdrawn = true
named = true

[[review]]
id = "c"
class = "other review"
subjects = ["Child D"]
withdrawn = false

[[publication]]
date = 2014-05-29
documents = [ { kind = "Overview Report", title = "T", reviews = ["a", "c"] } ]

[[publication]]
date = 2013
documents = [ { kind = "letter", title = "Llythyr at y bwrdd", reviews = ["b"], language = "cy" } ]

[[publication]]
date = "undated"
[[publication.documents]]
kind = "letter"
title = "T"
reviews = ["b"]
id = "the-letter"
"""


def test_a_page_is_read_as_it_stands(tmp_path: Path) -> None:
    page = page_of(TEXT, tmp_path)
    first, second, third = page.reviews
    assert (page.board.name, page.board.slug) == ("Bwrdd Diogelu Plant Enghraifft", "bwrdd-diogelu-plant-enghraifft")
    assert first.title == "Child A, Child B and Child C"
    assert first.review_class == "serious case review"
    assert second.title == "An “odd” title – with 100% = # signs"
    assert (first.related, second.related, third.related) == (("b",), ("a",), ())
    assert (first.withdrawn.mark, second.withdrawn.mark, third.withdrawn) == ("2015-03-01", "true", None)
    assert [each.date and each.date.edtf for each in page.publications] == ["2014-05-29", "2013", None]
    assert [each.slug for each in page.publications] == ["2014-05-29", "2013", "undated"]
    assert [each.slug for each in page.documents] == [
        "2014-05-29-overview-report-t",
        "2013-letter-llythyr-at-y-bwrdd",
        "the-letter",
    ]


def test_two_titles_that_would_have_one_id_are_told_apart(tmp_path: Path) -> None:
    twice = TEXT.replace(
        '{ kind = "Overview Report", title = "T", reviews = ["a", "c"] }',
        '{ kind = "letter", title = "What now?", reviews = ["a"] },'
        ' { kind = "letter", title = "What now!", reviews = ["a"] }',
    )
    ids = [document.slug for document in page_of(twice, tmp_path).documents]
    assert len(set(ids)) == 4
    assert all(each.startswith("2014-05-29-letter-what-now-") for each in ids[:2])


@given(st.text(max_size=300), st.text(max_size=300))
def test_an_id_of_ours_is_a_slug_and_always_the_same(kind: str, title: str) -> None:
    made = slug_of("2015", kind, title)
    assert is_slug(made)
    assert len(made) <= 80
    assert made == slug_of("2015", kind, title)


@given(st.text(min_size=1, max_size=40))
def test_a_title_in_any_writing_has_an_id(title: str) -> None:
    assert is_slug(slug_of(title))


def test_the_nations_are_those_that_a_board_may_have() -> None:
    assert list(NATIONS) == list(Nation.values)


WORDS = [
    "[",
    "]",
    "[[review]]",
    "{",
    "}",
    '"',
    "'",
    '"""',
    "=",
    ",",
    "#",
    "\n",
    "\\",
    "true",
    "5",
    "2015-02-18",
    "1e9",
    "nan",
    "undated",
    "\ufeff",
    "\0",
    "\u202e",
    "é",
    "[board]",
    "id = ",
    ".",
    "-",
    "9" * 30,
    "0x" + "f" * 30,
    "../",
    "class",
]


@given(data=st.data())
@settings(
    max_examples=4 * settings().max_examples, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_a_page_that_was_meddled_with_is_a_page_or_has_faults(data: st.DataObject, tmp_path: Path) -> None:
    raw = bytearray(TEXT.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        cut = data.draw(st.integers(0, 12))
        put = (
            data.draw(st.sampled_from(WORDS)).encode() if data.draw(st.booleans()) else data.draw(st.binary(max_size=4))
        )
        raw[at : at + cut] = put
    (tmp_path / "page.toml").write_bytes(raw)
    reading = read(tmp_path / "page.toml", as_of=AS_OF)
    assert (reading.page is None) == bool(reading.faults)
    for fault in (*reading.faults, *reading.hints):
        assert fault.message.endswith(".")
        assert fault.do.endswith(".")
        assert fault.where.file == "page.toml"
        assert "\n" not in fault.message
        assert "\u202e" not in fault.message


@pytest.mark.parametrize("number", ["0x" + "f" * 900, "1" * 900, "-inf", "0b1", "1_000", "1e999"])
def test_a_very_long_number_is_said_shortly(number: str, tmp_path: Path) -> None:
    (tmp_path / "page.toml").write_text(TEXT.replace("date = 2013", f"date = {number}"))
    faults = read(tmp_path / "page.toml", as_of=AS_OF).faults
    assert faults[0].code in ("PG007", "PG018")
    assert len(faults[0].message) < 200
