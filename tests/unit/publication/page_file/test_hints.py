"""What a careful colleague would point at."""

import os
from datetime import date
from pathlib import Path

import pytest

from casereviews.web.publication.page_file import Reading, read

SHARED = Path(os.environ.get("CASEREVIEWS_SHARED", "../shared")) / "data"
EXAMPLES = Path(__file__).parents[4] / "examples"
AS_OF = date(2026, 11, 25)


def reading_of(text: str, folder: Path, as_of: date = AS_OF) -> Reading:
    (folder / "page.toml").write_text("[board]\nname = 'x'\n" + text)
    reading = read(folder / "page.toml", as_of=as_of)
    assert reading.faults == ()
    return reading


def told(reading: Reading) -> list[str]:
    return [hint.code for hint in reading.hints]


@pytest.mark.parametrize(
    "page", [SHARED / "published-page.toml", EXAMPLES / "published-page.toml"], ids=["shared", "ours"]
)
def test_the_real_page_gives_the_hints_it_should(page: Path) -> None:
    if not page.exists():
        pytest.skip(f"{page.name} is not here: set CASEREVIEWS_SHARED")
    reading = read(page, as_of=AS_OF)
    assert reading.faults == ()
    assert (reading.counts.events, reading.counts.reviews, reading.counts.documents) == (3, 5, 9)
    of_2017 = [hint.code for hint in reading.hints if hint.where.key.startswith("publication[0]")]
    assert sorted(of_2017) == ["PH001", "PH003", "PH004", "PH008"]
    passed = {hint.where.key: hint.date.edtf for hint in reading.hints if hint.code == "PH005"}
    assert passed == {"publication[1].date": "2016-02-18", "publication[2].date": "2015-05-29"}
    assert len(reading.hints) == 6


@pytest.mark.skipif(not (SHARED / "published-page.toml").exists(), reason="the shared page is not here")
def test_our_example_says_what_the_real_page_says() -> None:
    ours, theirs = (read(path / "published-page.toml", as_of=AS_OF).page for path in (EXAMPLES, SHARED))
    assert (ours.reviews, ours.publications) == (theirs.reviews, theirs.publications)
    assert ours.board.name == theirs.board.name


REVIEW = '[[review]]\nid = "{id}"\nclass = "{of}"\nsubjects = ["{who}"]\n'
EVENT = '[[publication]]\ndate = "{on}"\ndocuments = [ {docs} ]\n'
DOC = '{{ kind = "{kind}", title = "{kind}", reviews = {reviews} }}'
WHOLE = ("overview report", "media statement", "board response")


def page(*, of: str = "serious case review", on: str = "2016-01-31", kinds: tuple[str, ...] = WHOLE) -> str:
    docs = ", ".join(DOC.format(kind=kind, reviews='["child-a"]') for kind in kinds)
    return REVIEW.format(id="child-a", of=of, who="Child A") + EVENT.format(on=on, docs=docs)


def test_a_whole_bundle_still_within_its_time_gives_none(tmp_path: Path) -> None:
    assert told(reading_of(page(), tmp_path, date(2017, 1, 31))) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (page(kinds=WHOLE[:1] + WHOLE[2:]), ["PH001"]),
        (page(kinds=WHOLE[1:]), ["PH002"]),
        (page(of="learning review", kinds=("full report", *WHOLE[1:])), ["PH003"]),
        (page(kinds=("full report", *WHOLE[1:])), []),
        (page(on="2016-01"), ["PH004"]),
        (page(on="2016"), ["PH004"]),
        (page(on="undated"), ["PH004"]),
        (page(kinds=WHOLE[:2]), ["PH008"]),
        (page(kinds=(*WHOLE[:2], "improvement report")), []),
        (page() + REVIEW.format(id="child-b", of="rapid review", who="child a"), ["PH006", "PH007"]),
    ],
)
def test_each_hint(text: str, codes: list[str], tmp_path: Path) -> None:
    assert sorted(told(reading_of(text, tmp_path, date(2016, 6, 1) if "2016-" in text else date(2016, 12, 1)))) == codes


@pytest.mark.parametrize(
    ("of", "on", "until"),
    [
        ("serious case review", "2015-02-18", "2016-02-18"),
        ("serious case review", "2013-06", "2014-06"),
        ("serious case review", "2012", "2013"),
        ("serious case review", "2012-02-29", "2013-02-28"),
        ("local child safeguarding practice review", "2019-03-01", "2020-03-01"),
        ("national child safeguarding practice review", "2019-03", "2022-03"),
        ("child practice review", "2015-02-18", "2015-05-13"),
        ("child practice review", "2015-02", None),
        ("thematic partnership review", "2015-02-18", None),
    ],
)
def test_the_minimum_is_as_exact_as_the_date(of: str, on: str, until: str | None, tmp_path: Path) -> None:
    hints = reading_of(page(of=of, on=on), tmp_path).hints
    assert [hint.to_json()["date"] for hint in hints if hint.code == "PH005"] == ([until] if until else [])


def test_a_minimum_has_not_passed_on_its_last_day(tmp_path: Path) -> None:
    assert told(reading_of(page(), tmp_path, date(2017, 1, 31))) == []
    assert told(reading_of(page(), tmp_path, date(2017, 2, 1))) == ["PH005"]
    assert "PH005" not in told(reading_of(page(on="2016-01"), tmp_path, date(2017, 1, 31)))
    assert "PH005" in told(reading_of(page(on="2016-01"), tmp_path, date(2017, 2, 1)))


def test_a_promise_shorter_than_the_minimum(tmp_path: Path) -> None:
    short = page().replace("subjects", 'public_until = "2016-06"\nsubjects')
    assert told(reading_of(short, tmp_path, date(2016, 6, 1))) == ["PH009"]
    longer = page().replace("subjects", 'public_until = "2017"\nsubjects')
    assert told(reading_of(longer, tmp_path, date(2016, 6, 1))) == []


@pytest.mark.parametrize(
    ("of", "unconfirmed"),
    [
        ("serious case review", False),
        ("local child safeguarding practice review", True),
        ("national child safeguarding practice review", True),
        ("child practice review", True),
    ],
)
def test_a_hint_that_rests_on_a_rule_nobody_has_read_says_so(of: str, unconfirmed: bool, tmp_path: Path) -> None:
    text = page(of=of, on="2019-03-01").replace("subjects", 'public_until = "2019-03"\nsubjects')
    hints = {hint.code: hint.message for hint in reading_of(text, tmp_path).hints}
    assert set(hints) == {"PH005", "PH009"}
    for message in hints.values():
        assert (
            message.endswith("The rule is unconfirmed: it is recalled, and nobody here has read the text.")
            == unconfirmed
        )
