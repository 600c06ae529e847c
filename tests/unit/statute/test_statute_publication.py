"""How long a published report stays up, by the edition in force when it was published."""

from datetime import date

import pytest

from casereviews import statute


def day(iso: str) -> date:
    return date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("decided_under", "published", "edition", "earliest"),
    [
        ("england-scr-wt2015", "2014-05-29", "england-scr-wt2013", "2015-05-29"),
        ("england-scr-wt2015", "2015-02-18", "england-scr-wt2013", "2016-02-18"),
        ("england-scr-wt2013", "2015-03-25", "england-scr-wt2013", "2016-03-25"),
        ("england-scr-wt2013", "2015-03-26", "england-scr-wt2015", "2016-03-26"),
        ("england-scr-wt2015", "2020-02-29", "england-scr-wt2015", "2021-02-28"),
        ("england-scr-wt2013", "2013-04-14", "england-scr-wt2010", None),
        ("england-scr-wt2010", "2009-01-01", "england-scr-wt2010", None),
        ("england-lcspr-wt2018", "2018-01-01", "england-lcspr-wt2018", "2019-01-01"),
        ("england-lcspr-wt2018", "2023-12-15", "england-lcspr-wt2023", "2024-12-15"),
        ("england-national", "2020-01-31", "england-national", "2023-01-31"),
        ("wales-cpr", "2020-01-31", "wales-cpr", "2020-04-24"),
        ("local", "2017-06-30", "local", None),
    ],
)
def test_a_report_may_come_down_from(decided_under: str, published: str, edition: str, earliest: str | None) -> None:
    assert statute.publication_regime(decided_under, day(published)) == edition
    found = statute.public_until(decided_under, day(published))
    assert (found.earliest if found else None) == (day(earliest) if earliest else None)


def test_the_edition_of_2026_counts_from_the_day_it_was_taken_up() -> None:
    published = day("2026-05-01")
    assert statute.publication_regime("england-lcspr-wt2023", published) == "england-lcspr-wt2023"
    taken_up = statute.publication_regime("england-lcspr-wt2023", published, adopted_wt2026=day("2026-04-01"))
    assert taken_up == "england-lcspr-wt2026"


def test_keep_public_tells_the_least_time_and_its_clause() -> None:
    duty = statute.keep_public("england-scr-wt2015")
    assert duty is not None
    assert (duty.rule, duty.allowance) == ("R10", statute.Allowance(12, statute.Unit.MONTHS))
    assert duty.source.cited == "Working Together to Safeguard Children, March 2015, chapter 4, Publication of reports"


def test_a_thematic_review_has_no_clock_of_law() -> None:
    assert statute.keep_public("local") is None
    assert statute.regime("local").duties == ()
