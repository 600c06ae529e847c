"""What a review was held under: as stated, worked out, or only likely."""

from itertools import product

import pytest

from casereviews import statute
from casereviews.web.record.bridge import Held, How, held_under
from casereviews.web.record.states import ReviewClass
from casereviews.web.ui.dates import PartialDate

SCR, LCSPR, CPR = ReviewClass.SCR, ReviewClass.LCSPR, ReviewClass.CPR


def title(regime_id: str) -> str:
    return statute.regime(regime_id).title


def day(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def held(of: ReviewClass, nation: str = "England", *, stated: str = "", decided: str = "", published: str = "") -> Held:
    return held_under(of, nation, stated=stated, decided=day(decided), published=day(published))


@pytest.mark.parametrize(
    ("of", "nation", "decided", "regime"),
    [
        (SCR, "England", "2015-03-25", "england-scr-wt2013"),
        (SCR, "England", "2015-03-26", "england-scr-wt2015"),
        (SCR, "England", "2014", "england-scr-wt2013"),
        (LCSPR, "England", "2020-01-01", "england-lcspr-wt2018"),
        (LCSPR, "England", "2024-02", "england-lcspr-wt2023"),
        (SCR, "Wales", "2010-05-01", "wales-scr"),
        (CPR, "Wales", "2018", "wales-cpr"),
        (ReviewClass.SUSR, "Wales", "2025-01-01", "wales-susr"),
        (ReviewClass.SIGNIFICANT, "Scotland", "2018-01-01", "scotland-scr"),
        (ReviewClass.LEARNING, "Scotland", "2022-01-01", "scotland-lr"),
        (ReviewClass.CMR, "Northern Ireland", "2022-01-01", "ni-cmr"),
        (ReviewClass.SAR, "England", "2016-01-01", "england-sar"),
    ],
)
def test_it_is_worked_out_from_nation_class_and_the_day_decided(
    of: ReviewClass, nation: str, decided: str, regime: str
) -> None:
    found = held(of, nation, decided=decided, published="2026-01-01")
    assert (found.how, found.title) == (How.WORKED_OUT, title(regime))
    assert found.how.is_certain


def test_the_library_says_why_with_the_regime_in_words() -> None:
    assert held(SCR, decided="2016-06-16").because == (
        "A case about a child in England, decided on 16 June 2016, falls under “Serious case review under Working "
        "Together 2015”, which holds from 26 March 2015."
    )
    assert held(SCR, decided="2016").because == ""  # no day that the sentence could name


def test_what_the_board_states_stands_and_a_slip_is_pointed_at() -> None:
    found = held(SCR, stated="england-scr-wt2013", decided="2016-06-16")
    assert (found.how, found.title, found.other) == (
        How.STATED,
        title("england-scr-wt2013"),
        title("england-scr-wt2015"),
    )
    assert held(SCR, stated="england-scr-wt2015", decided="2016-06-16").other == ""
    assert held(SCR, stated="england-scr-wt2013", decided="2015").other == ""  # it may have been before 26 March
    assert held(SCR, stated="local", decided="2016-06-16").other == ""
    assert held(LCSPR, stated="england-lcspr-wt2018", decided="2018-10-01").other == ""  # areas changed over at will


@pytest.mark.parametrize(
    ("of", "published", "regime"),
    [
        (SCR, "2014-05-29", "england-scr-wt2013"),
        (SCR, "2017", "england-scr-wt2015"),
        (SCR, "2021-01-01", "england-scr-wt2015"),  # a serious case review stays one
        (LCSPR, "2019-03-01", "england-lcspr-wt2018"),
    ],
)
def test_by_its_day_of_publication_it_is_only_likely(of: ReviewClass, published: str, regime: str) -> None:
    found = held(of, published=published)
    assert (found.how, found.title, found.day) == (How.BY_PUBLICATION, title(regime), day(published))
    assert not found.how.is_certain


def test_a_decision_while_the_rules_changed_is_only_likely() -> None:
    found = held(SCR, decided="2015")
    assert (found.how, found.title, found.other) == (
        How.ONE_OF_TWO, title("england-scr-wt2015"), title("england-scr-wt2013"),
    )  # fmt: skip
    earlier = held(SCR, decided="2010")
    assert (earlier.how, earlier.title, earlier.other) == (How.ONE_OF_TWO, title("england-scr-wt2010"), "")


def test_a_class_that_the_day_does_not_give_is_only_likely() -> None:
    early = held(LCSPR, decided="2018-10-01")
    assert (early.how, early.title, early.other) == (
        How.BY_CLASS, title("england-lcspr-wt2018"), title("england-scr-wt2015"),
    )  # fmt: skip
    late = held(SCR, decided="2019-12-01")
    assert (late.how, late.title, late.other) == (
        How.BY_CLASS, title("england-scr-wt2015"), title("england-lcspr-wt2018"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("of", "nation", "decided", "published"),
    [
        (SCR, "England", "2009-01-01", ""),  # before all that is written down
        (SCR, "England", "", "2009-01-01"),
        (SCR, "England", "", ""),
        (SCR, "Scotland", "2015-01-01", "2016-01-01"),
        (CPR, "England", "2015-01-01", "2016-01-01"),  # a Welsh kind of review
        (CPR, "Wales", "2025-01-01", ""),
        (ReviewClass.APR, "Wales", "2018-01-01", "2019-01-01"),
        (ReviewClass.RAPID, "England", "2020-01-01", "2020-02-01"),  # goes by the day the council became aware
        (ReviewClass.OTHER, "England", "2015-01-01", "2016-01-01"),
    ],
)
def test_what_nothing_settles_is_not_guessed(of: ReviewClass, nation: str, decided: str, published: str) -> None:
    found = held(of, nation, decided=decided, published=published)
    assert (found.how, found.title) == (How.NOT_KNOWN, "")


def test_a_class_with_one_regime_and_a_boards_own_reviews() -> None:
    assert held(ReviewClass.DHR).title == title("england-dhr")
    assert held(ReviewClass.NATIONAL, decided="2020").how is How.ONE_ONLY
    assert held(ReviewClass.LEARNING, "England", decided="2022").how is How.LOCAL
    assert held(ReviewClass.THEMATIC, published="2017").title == title("local")
    assert not How.LOCAL.is_certain


def test_an_edition_that_nobody_has_read_is_marked() -> None:
    assert not held(LCSPR, stated="england-lcspr-wt2026").confirmed
    assert held(LCSPR, stated="england-lcspr-wt2023").confirmed


DAYS = ("", "0001", "1999-12-31", "2015", "2018-10", "2024-12-31", "9999-12-31")


@pytest.mark.parametrize("nation", ["England", "Wales", "Scotland", "Northern Ireland"])
def test_every_class_has_an_answer_in_every_nation_on_any_day(nation: str) -> None:
    for of, decided, published in product(ReviewClass, DAYS, DAYS):
        found = held(of, nation, decided=decided, published=published)
        assert bool(found.title) == (found.how is not How.NOT_KNOWN)
        assert not (found.how is How.BY_CLASS and not found.other)
