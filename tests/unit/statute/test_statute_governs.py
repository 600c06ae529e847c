"""Which regime governs a case: by nation, subject and the day it was decided."""

from datetime import date

import pytest

from casereviews import statute
from casereviews.statute.errors import BadValue, OutOfRange


def day(iso: str) -> date:
    return date.fromisoformat(iso)


def governed(nation: str, subject: str, decided: str, **days: str) -> statute.Governed:
    return statute.governs(
        nation=nation, subject=subject, decided=day(decided), **{name: day(iso) for name, iso in days.items()}
    )


@pytest.mark.parametrize(
    ("nation", "subject", "decided", "regime", "edition"),
    [
        ("england", "child", "2010-02-28", None, None),
        ("england", "child", "2010-03-01", "england-scr-wt2010", "wt2010"),
        ("england", "child", "2013-04-14", "england-scr-wt2010", "wt2010"),
        ("england", "child", "2013-04-15", "england-scr-wt2013", "wt2013"),
        ("england", "child", "2015-03-25", "england-scr-wt2013", "wt2013"),
        ("england", "child", "2015-03-26", "england-scr-wt2015", "wt2015"),
        ("england", "child", "2019-09-28", "england-scr-wt2015", "wt2015"),
        ("england", "child", "2019-09-29", "england-lcspr-wt2018", "wt2018"),
        ("england", "child", "2023-12-14", "england-lcspr-wt2018", "wt2018"),
        ("england", "child", "2023-12-15", "england-lcspr-wt2023", "wt2023"),
        ("england", "child", "2030-01-01", "england-lcspr-wt2023", "wt2023"),
        ("england", "adult", "2015-03-31", None, None),
        ("england", "adult", "2015-04-01", "england-sar", "care-act-2014"),
        ("wales", "child", "2005-12-31", None, None),
        ("wales", "child", "2006-01-01", "wales-scr", "regulations-2006"),
        ("wales", "child", "2013-01-01", "wales-cpr", "regulations-2012"),
        ("wales", "child", "2016-04-05", "wales-cpr", "regulations-2012"),
        ("wales", "child", "2016-04-06", "wales-cpr", "regulations-2015"),
        ("wales", "child", "2024-10-01", "wales-susr", "guidance-2024"),
        ("wales", "adult", "2024-09-30", None, None),
        ("wales", "adult", "2024-10-01", "wales-susr", "guidance-2024"),
        ("scotland", "child", "2014-12-31", None, None),
        ("scotland", "child", "2015-01-01", "scotland-scr", "guidance-2015"),
        ("scotland", "child", "2021-09-01", "scotland-lr", "guidance-2021"),
        ("scotland", "child", "2024-01-01", "scotland-lr", "guidance-2024"),
        ("scotland", "adult", "2024-01-01", None, None),
        ("northern-ireland", "child", "2011-12-31", None, None),
        ("northern-ireland", "child", "2012-01-01", "ni-cmr", "regulations-2012"),
        ("northern-ireland", "adult", "2020-01-01", None, None),
    ],
)
def test_the_regime_by_the_day_of_the_decision(
    nation: str, subject: str, decided: str, regime: str | None, edition: str | None
) -> None:
    found = governed(nation, subject, decided)
    assert (found.regime, found.edition) == (regime, edition)
    assert found.because.endswith(".")
    if regime:
        assert regime in found.because
        statute.regime(regime)


def test_the_worked_example_of_an_area_that_changed_over_in_june_2019() -> None:
    found = governed("england", "child", "2019-02-11", go_live="2019-06-03", aware="2018-12-14", published="2020-02-20")
    assert (found.regime, found.edition) == ("england-scr-wt2015", "wt2015")
    assert found.publication_regime == "england-scr-wt2015"
    assert found.notification_regime == "england-rapid-review-wt2018"
    after = governed("england", "child", "2019-06-03", go_live="2019-06-03")
    assert after.regime == "england-lcspr-wt2018"
    assert "the day the partnership took over" in after.because


def test_the_edition_of_2026_holds_from_the_day_it_is_taken_up() -> None:
    taken_up = governed(
        "england", "child", "2026-05-02", adopted_wt2026="2026-05-01", aware="2026-05-01", published="2026-06-01"
    )
    assert taken_up.regime == taken_up.publication_regime == "england-lcspr-wt2026"
    assert taken_up.notification_regime == "england-rapid-review-wt2026"
    assert governed("england", "child", "2026-04-30", adopted_wt2026="2026-05-01").edition == "wt2023"


@pytest.mark.parametrize(
    ("aware", "regime"),
    [
        ("2015-03-25", None),
        ("2015-03-26", "england-scr-wt2015"),
        ("2018-06-28", "england-scr-wt2015"),
        ("2018-06-29", "england-rapid-review-wt2018"),
        ("2023-12-15", "england-rapid-review-wt2023"),
    ],
)
def test_notification_goes_by_the_day_the_council_became_aware(aware: str, regime: str | None) -> None:
    assert governed("england", "child", "2009-01-01", aware=aware).notification_regime == regime
    assert governed("wales", "child", "2020-01-01", aware=aware).notification_regime is None


def test_publication_elsewhere_goes_by_the_regime_itself() -> None:
    assert governed("wales", "child", "2020-01-01", published="2025-01-01").publication_regime == "wales-cpr"
    assert governed("england", "child", "2009-01-01", published="2014-01-01").publication_regime is None


def test_a_day_known_only_by_month_or_year_is_said_to_be_so() -> None:
    because = governed("wales", "child", "2024-11-01").because
    assert "October 2024" in because
    assert "1 October 2024" in because
    assert "2012" in governed("northern-ireland", "child", "2016-01-01").because
    assert "last day" in governed("england", "child", "2020-01-01").because


@pytest.mark.parametrize("day_of", ["2018-06-28", "2019-09-30"])
def test_no_partnership_took_over_outside_its_time(day_of: str) -> None:
    with pytest.raises(OutOfRange):
        governed("england", "child", "2016-01-01", go_live=day_of)
    with pytest.raises(OutOfRange):
        governed("england", "child", "2016-01-01", adopted_wt2026="2026-02-28")


def test_wrong_values_are_refused() -> None:
    with pytest.raises(BadValue, match="northern-ireland"):
        governed("ni", "child", "2016-01-01")
    with pytest.raises(BadValue):
        governed("england", "Child", "2016-01-01")
    with pytest.raises(BadValue, match="before the decision"):
        governed("england", "child", "2016-01-02", published="2016-01-01")
