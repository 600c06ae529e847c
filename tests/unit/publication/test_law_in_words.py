"""A review's regime and its least time on the site, as its page in the workspace says them."""

from datetime import date
from uuid import uuid4

import pytest

from casereviews.web.boards.models import Board
from casereviews.web.publication.models import CataloguedReview, Publication
from casereviews.web.publication.presenters import law
from casereviews.web.ui.dates import PartialDate

TODAY = date(2024, 11, 25)
BOARD = Board(id=uuid4(), slug="exampleshire", name="Exampleshire Safeguarding Children Board", nation="England")


def day(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def review(
    of: str = "serious case review", *, regime: str = "", decided: str = "", promised: str = ""
) -> CataloguedReview:
    return CataloguedReview(
        review_class=of, title="Child K", regime=regime, decided_on=day(decided), promised_until=day(promised)
    )


def held(of: CataloguedReview, *published: str) -> law.HeldShown:
    return law.held(BOARD, of, [Publication(published_on=day(each)) for each in published])


def test_what_the_page_file_states_is_said_to_be_stated() -> None:
    shown = held(review(regime="england-scr-wt2013"), "2015-02-18")
    assert (shown.title, shown.unsure) == ("Serious case review under Working Together 2013", ())
    assert shown.cited.startswith("Local Safeguarding Children Boards Regulations 2006")
    assert shown.why == "The board’s own page file says so."


def test_the_day_of_the_decision_bears_out_what_is_stated() -> None:
    assert held(review(regime="england-scr-wt2015", decided="2016-06-16")).why == (
        "The board’s own page file says so. A case about a child in England, decided on 16 June 2016, falls under "
        "“Serious case review under Working Together 2015”, which holds from 26 March 2015."
    )


def test_a_slip_in_the_page_file_is_pointed_at() -> None:
    assert held(review(regime="england-scr-wt2013", decided="2016-06-16")).why == (
        "The board’s own page file says so. By the day it was decided, 16 June 2016, it would be “Serious case review "
        "under Working Together 2015”: one of the two may be a slip."
    )


def test_the_day_of_the_decision_settles_it() -> None:
    assert "decided on 16 June 2016, falls under" in held(review(decided="2016-06-16"), "2018").why
    assert held(review(decided="2016"), "2018").why == (
        "Worked out: it was decided in 2016, and every day of that gives the same."
    )


def test_by_publication_it_is_a_likelihood_and_says_so() -> None:
    shown = held(review(), "2017", "2015-02-18", "")
    assert (shown.title, shown.unsure) == ("Serious case review under Working Together 2013", (law.LIKELY,))
    assert shown.why == (
        "Not stated, and the day of the decision is not recorded. If it had been decided when it was first published, "
        "18 February 2015, it would be this one. A review is decided long before it is published, so it may be an "
        "earlier edition."
    )


@pytest.mark.parametrize(
    ("of", "part"),
    [
        (review(decided="2015"), "it may also be “Serious case review under Working Together 2013”."),
        (review(decided="2010"), "it may also be rules that are not written down here."),
        (review("local child safeguarding practice review", decided="2018-10-01"), "its class says otherwise."),
        (review("thematic partnership review"), "is usually a board’s own review"),
        (review("domestic homicide review"), "one set of rules for every domestic homicide review."),
        (review("other review"), "do not settle it."),
    ],
)
def test_every_other_way_has_its_sentence(of: CataloguedReview, part: str) -> None:
    assert part in held(of).why


def test_what_nothing_settles_is_not_stated_and_not_marked_likely() -> None:
    shown = held(review("other review"))
    assert (shown.title, shown.cited, shown.unsure) == ("Not stated", "", ())


def test_an_edition_that_nobody_has_read_is_marked() -> None:
    assert held(review("local child safeguarding practice review", regime="england-lcspr-wt2026")).unsure == (
        law.NOT_READ,
    )


def test_a_confirmed_rule_has_date_clause_and_working_and_no_mark() -> None:
    shown = law.stay(review(), day("2024-02-18"), TODAY)
    assert (shown.before, shown.until, shown.mark, shown.after) == (
        "Must stay public until",
        "18 February 2025",
        "2025-02-18",
        "",
    )
    assert shown.unsure == ""
    assert shown.working[0] == (
        "At least 12 months from 18 February 2024, the day of publication. Months end on the same "
        "day of the month, or on the last day of a shorter month."
    )
    assert "Serious case review under Working Together 2015" in shown.working[1]
    assert shown.clause == (
        "Working Together to Safeguard Children, March 2015, chapter 4, Publication of reports. "
        "Guidance: “should”. Rule R10, version 1."
    )
    assert shown.sure == "How sure: two or more independent reports of the text agree."


@pytest.mark.parametrize(
    ("of", "until", "part"),
    [
        ("local child safeguarding practice review", "1 March 2020", "12 months"),
        ("national child safeguarding practice review", "1 March 2022", "36 months"),
        ("child practice review", "24 May 2019", "Every day counts"),
    ],
)
def test_a_rule_that_nobody_has_read_is_marked_unconfirmed(of: str, until: str, part: str) -> None:
    shown = law.stay(review(of), day("2019-03-01"), TODAY)
    assert (shown.before, shown.until, shown.after) == ("Had to stay public until", until, "That time has passed.")
    assert part in shown.working[0]
    assert shown.unsure == "Rule unconfirmed: check the edition"
    assert shown.sure.startswith("Unconfirmed: recalled")
    assert "Law: “must”." in shown.clause


def test_a_date_known_in_part_gives_an_answer_known_in_part() -> None:
    shown = law.stay(review(), day("2013-06"), TODAY)
    assert (shown.until, shown.mark) == ("June 2014", "2014-06")
    assert shown.working[0] == (
        "At least 12 months from June 2013, when it was published. The day is not known, so the "
        "answer is as exact as that, and its last possible day counts."
    )


def test_a_rule_that_came_later_says_so() -> None:
    assert law.stay(review(), day("2012"), TODAY).working[1].startswith("When it was published, no rule said how long.")


@pytest.mark.parametrize(
    ("of", "published", "none"),
    [
        ("thematic partnership review", "2017", "No rule that we know of sets a least time for this class of review."),
        (
            "serious case review",
            "",
            "The date of publication is not known, so how long it must stay public cannot be worked out.",
        ),
        (
            "child practice review",
            "2015-02",
            "The least time is counted in weeks, from a day; the day of publication is not known.",
        ),
    ],
)
def test_where_there_is_no_date_the_reason_stands_in_its_place(of: str, published: str, none: str) -> None:
    shown = law.stay(review(of), day(published), TODAY)
    assert (shown.none, shown.until, shown.working, shown.unsure) == (none, "", [], "")


@pytest.mark.parametrize(
    ("of", "promised", "said"),
    [
        ("serious case review", "2018", "until 2018, which is longer; the public page gives that date."),
        (
            "serious case review",
            "2015-06",
            "until June 2015, which is no longer than the rule; the public page gives the rule’s date.",
        ),
        ("thematic partnership review", "2018", "until 2018."),
    ],
)
def test_the_boards_own_promise_stands_beside_the_rule(of: str, promised: str, said: str) -> None:
    promise = law.stay(review(of, promised=promised), day("2015-02-18"), TODAY).promise
    assert promise == f"The board has promised to keep it public {said}"
