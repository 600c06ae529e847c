"""Which regime governs a case, its publication and its notification, and the sentence that says why."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from casereviews.statute.errors import BadValue, OutOfRange
from casereviews.statute.words import day_in_words

FIRST_GO_LIVE = date(2018, 6, 29)
LAST_GO_LIVE = date(2019, 9, 29)
WT2026 = date(2026, 3, 1)
FOREVER = date.max


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` on, cases are governed by `regime`. `vague` gives the words where only a month or year is known."""

    start: date
    regime: str
    edition: str
    vague: str | None = None


@dataclass(frozen=True, slots=True)
class Governed:
    """Which regime governs. Each is None where none does, or where what it hangs on was not given."""

    nation: str
    subject: str
    decided: date
    regime: str | None
    edition: str | None
    publication_regime: str | None
    notification_regime: str | None
    because: str


SERIOUS_CASE_REVIEWS = (
    Period(date(2010, 3, 1), "england-scr-wt2010", "wt2010", "March 2010"),
    Period(date(2013, 4, 15), "england-scr-wt2013", "wt2013"),
    Period(date(2015, 3, 26), "england-scr-wt2015", "wt2015"),
)
ELSEWHERE = {
    ("england", "adult"): (Period(date(2015, 4, 1), "england-sar", "care-act-2014"),),
    ("wales", "child"): (
        Period(date(2006, 1, 1), "wales-scr", "regulations-2006", "2006"),
        Period(date(2013, 1, 1), "wales-cpr", "regulations-2012", "2013"),
        Period(date(2016, 4, 6), "wales-cpr", "regulations-2015"),
        Period(date(2024, 10, 1), "wales-susr", "guidance-2024", "October 2024"),
    ),
    ("wales", "adult"): (Period(date(2024, 10, 1), "wales-susr", "guidance-2024", "October 2024"),),
    ("scotland", "child"): (
        Period(date(2015, 1, 1), "scotland-scr", "guidance-2015", "2015"),
        Period(date(2021, 9, 1), "scotland-lr", "guidance-2021", "September 2021"),
        Period(date(2024, 1, 1), "scotland-lr", "guidance-2024", "2024"),
    ),
    ("northern-ireland", "child"): (Period(date(2012, 1, 1), "ni-cmr", "regulations-2012", "2012"),),
}
NATIONS = ("england", "wales", "scotland", "northern-ireland")
SUBJECTS = ("child", "adult")


@lru_cache(maxsize=1_024)
def practice_reviews(go_live: date, adopted_wt2026: date) -> tuple[Period, ...]:
    """Local reviews in England, for an area that changed over on `go_live`."""
    return (
        Period(go_live, "england-lcspr-wt2018", "wt2018"),
        Period(date(2023, 12, 15), "england-lcspr-wt2023", "wt2023"),
        Period(adopted_wt2026, "england-lcspr-wt2026", "wt2026"),
    )


@lru_cache(maxsize=1_024)
def notifications(adopted_wt2026: date) -> tuple[Period, ...]:
    """Whose rules an English council notifies an incident by, whoever runs the review."""
    return (
        Period(date(2015, 3, 26), "england-scr-wt2015", "wt2015"),
        Period(FIRST_GO_LIVE, "england-rapid-review-wt2018", "wt2018"),
        Period(date(2023, 12, 15), "england-rapid-review-wt2023", "wt2023"),
        Period(adopted_wt2026, "england-rapid-review-wt2026", "wt2026"),
    )


def on(day: date, periods: tuple[Period, ...]) -> Period | None:
    """The period that `day` falls in, if it falls in any."""
    return next((period for period in reversed(periods) if period.start <= day), None)


def governs(
    *,
    nation: str,
    subject: str,
    decided: date,
    go_live: date | None = None,
    adopted_wt2026: date | None = None,
    aware: date | None = None,
    published: date | None = None,
) -> Governed:
    """Which regime governs a case decided on the day `decided`, and why.

    `go_live` is the day an English area's partnership took over from its board (without it, the last day on
    which that could happen); `adopted_wt2026` the day it took up the edition of 2026, if it has.

    >>> governs(nation="england", subject="child", decided=date(2016, 6, 16)).regime
    'england-scr-wt2015'

    Raises BadValue and OutOfRange.
    """
    _check(nation, subject, decided, published)
    changed_over, adopted = _changeover(go_live), _adoption(adopted_wt2026)
    english_child = (nation, subject) == ("england", "child")
    if english_child:
        periods = SERIOUS_CASE_REVIEWS + practice_reviews(changed_over, adopted)
    else:
        periods = ELSEWHERE.get((nation, subject), ())
    period = on(decided, periods)
    notified = on(aware, notifications(adopted)) if aware and english_child else None
    return Governed(
        nation,
        subject,
        decided,
        period.regime if period else None,
        period.edition if period else None,
        publication_regime(period.regime, published, adopted_wt2026=adopted) if period and published else None,
        notified.regime if notified else None,
        _because(nation, subject, decided, period, go_live),
    )


def publication_regime(decided_under: str, published: date, *, adopted_wt2026: date | None = None) -> str:
    """The regime whose publication rules hold for a report published on the day `published`.

    In England it is the edition of the same family in force that day: a serious case review stays a serious
    case review, but what is asked of its publication is what the edition of that day asks. Any regime of a
    family stands for the family, so a review read in from an old page needs no more than its kind.

    >>> publication_regime("england-scr-wt2015", date(2014, 5, 29))
    'england-scr-wt2013'
    """
    if decided_under.startswith("england-scr-"):
        found = on(published, SERIOUS_CASE_REVIEWS)
        return found.regime if found else SERIOUS_CASE_REVIEWS[0].regime
    if decided_under.startswith("england-lcspr-"):
        found = on(published, practice_reviews(FIRST_GO_LIVE, _adoption(adopted_wt2026)))
        return found.regime if found else "england-lcspr-wt2018"
    return decided_under


def _check(nation: str, subject: str, decided: date, published: date | None) -> None:
    if nation not in NATIONS:
        raise BadValue(f"There is no nation “{nation}” here. The nations are: {', '.join(NATIONS)}.")
    if subject not in SUBJECTS:
        raise BadValue(f"A case is about a child or an adult, not “{subject}”.")
    if published and published < decided:
        raise BadValue(
            f"The report was published on {day_in_words(published)}, before the decision of {day_in_words(decided)}."
        )


def _changeover(go_live: date | None) -> date:
    if go_live is None:
        return LAST_GO_LIVE
    if not FIRST_GO_LIVE <= go_live <= LAST_GO_LIVE:
        raise OutOfRange(
            f"No partnership took over on {day_in_words(go_live)}: it happened between {day_in_words(FIRST_GO_LIVE)} "
            f"and {day_in_words(LAST_GO_LIVE)}."
        )
    return go_live


def _adoption(adopted_wt2026: date | None) -> date:
    if adopted_wt2026 is None:
        return FOREVER
    if adopted_wt2026 < WT2026:
        raise OutOfRange(
            f"Nobody took up the edition of March 2026 on {day_in_words(adopted_wt2026)}, before it was published."
        )
    return adopted_wt2026


def _because(nation: str, subject: str, decided: date, period: Period | None, go_live: date | None) -> str:
    case = f"A case about {'a child' if subject == 'child' else 'an adult'} in {_PLACES[nation]}"
    day = f"decided on {day_in_words(decided)}"
    if period is None:
        return f"{case}, {day}, falls under none of the regimes written down here."
    return f"{case}, {day}, falls under {period.regime}, which holds from {_since(period, go_live)}."


def _since(period: Period, go_live: date | None) -> str:
    if period.vague:
        return f"{period.vague} (no day is known, so its first day, {day_in_words(period.start)}, is used)"
    if period.edition == "wt2018":
        told = "the day the partnership took over" if go_live else "the last day on which a partnership could take over"
        return f"{day_in_words(period.start)}, {told}"
    return day_in_words(period.start)


_PLACES = {"england": "England", "wales": "Wales", "scotland": "Scotland", "northern-ireland": "Northern Ireland"}
