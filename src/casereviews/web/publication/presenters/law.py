"""What the law says of a review, in words for colleagues: what it was held under, and how long it must stay public."""

from dataclasses import dataclass, field
from datetime import date

from casereviews.web.boards.models import Board
from casereviews.web.publication.models import CataloguedReview, Publication
from casereviews.web.record.bridge import Held, How, Minimum, held_under, public_until, sets_minimum
from casereviews.web.record.states import ReviewClass
from casereviews.web.ui.dates import PartialDate

UNCONFIRMED = "Rule unconfirmed: check the edition"
NOT_READ = "Edition unconfirmed: nobody has read it yet"
LIKELY = "Likely, not stated"
_STRENGTH = {"must": "Law: “must”.", "should": "Guidance: “should”.", "local": "A local rule."}


@dataclass(frozen=True)
class HeldShown:
    """What a review was held under: the regime, where it is written, the sentence that says why, and any doubt."""

    title: str
    cited: str
    why: str
    unsure: tuple[str, ...]


@dataclass(frozen=True)
class StayShown:
    """Until when a publication must stay public. `none` says in words why there is no date; then the rest is empty."""

    none: str = ""
    before: str = ""
    until: str = ""
    mark: str = ""
    after: str = ""
    rule: str = ""
    promise: str = ""
    unsure: str = ""
    working: list[str] = field(default_factory=list)
    clause: str = ""
    sure: str = ""


def held(board: Board, of: CataloguedReview, publications: list[Publication]) -> HeldShown:
    """By what its board states, by the day it was decided, or, as a likelihood, by the day of first publication."""
    dated = [each.published_on for each in publications if each.published_on]
    first = min(dated, key=lambda when: when.latest, default=None)
    found = held_under(
        ReviewClass(of.review_class), board.nation, stated=of.regime, decided=of.decided_on, published=first
    )
    doubts = (LIKELY,) * (bool(found.title) and not found.how.is_certain) + (NOT_READ,) * (not found.confirmed)
    return HeldShown(found.title or "Not stated", found.cited, _why(found, of.review_class), doubts)


def _why(found: Held, review_class: str) -> str:
    day = found.day.words if found.day else ""
    match found.how:
        case How.STATED:
            return " ".join(filter(None, ("The board’s own page file says so.", found.because, _slip(found, day))))
        case How.WORKED_OUT:
            return found.because or f"Worked out: it was decided in {day}, and every day of that gives the same."
        case How.ONE_ONLY:
            return f"Worked out from its class: there is one set of rules for every {review_class}."
        case How.ONE_OF_TWO:
            other = f"“{found.other}”" if found.other else "rules that are not written down here"
            return (
                f"Not stated. It was decided in {day}, and the rules changed within that time: it may also be "
                f"{other}. The day of the decision would settle it."
            )
        case How.BY_CLASS:
            return (
                f"Not stated. By the day it was decided alone, {day}, it would be “{found.other}”; its class says "
                "otherwise. Areas changed over on days of their own."
            )
        case How.BY_PUBLICATION:
            return (
                "Not stated, and the day of the decision is not recorded. If it had been decided when it was first "
                f"published, {day}, it would be this one. A review is decided long before it is published, so it "
                "may be an earlier edition."
            )
        case How.LOCAL:
            return f"Not stated. A {review_class} is usually a board’s own review, to which no law sets a clock."
        case _:
            return "Its page file does not say, and its class and dates do not settle it."


def _slip(found: Held, day: str) -> str:
    if not found.other:
        return ""
    return f"By the day it was decided, {day}, it would be “{found.other}”: one of the two may be a slip."


def stay(of: CataloguedReview, published: PartialDate | None, today: date) -> StayShown:
    """The least time for a review of this class published then, with its working; and the board's own promise."""
    minimum = public_until(ReviewClass(of.review_class), published)
    if published is None or minimum is None:
        return StayShown(none=_no_date(of.review_class, published), promise=_promise(of, None))
    passed = minimum.has_passed(today)
    return StayShown(
        before="Had to stay public until" if passed else "Must stay public until",
        until=minimum.until.words,
        mark=minimum.until.edtf,
        after="That time has passed." if passed else "",
        rule=minimum.rule,
        promise=_promise(of, minimum),
        unsure="" if minimum.confirmed else UNCONFIRMED,
        working=_working(minimum, published),
        clause=f"{minimum.cited}. {_STRENGTH[minimum.strength]} Rule {minimum.reference}.",
        sure=f"{'How sure' if minimum.confirmed else 'Unconfirmed'}: {minimum.sureness}.",
    )


def _no_date(review_class: str, published: PartialDate | None) -> str:
    if not sets_minimum(ReviewClass(review_class)):
        return "No rule that we know of sets a least time for this class of review."
    if published is None:
        return "The date of publication is not known, so how long it must stay public cannot be worked out."
    return "The least time is counted in weeks, from a day; the day of publication is not known."


def _promise(of: CataloguedReview, minimum: Minimum | None) -> str:
    if of.promised_until is None:
        return ""
    said = f"The board has promised to keep it public until {of.promised_until.words}"
    if minimum is None:
        return f"{said}."
    if of.promised_until.latest > minimum.until.latest:
        return f"{said}, which is longer; the public page gives that date."
    return f"{said}, which is no longer than the rule; the public page gives the rule’s date."


def _working(minimum: Minimum, published: PartialDate) -> list[str]:
    """Start, allowance, counting, edition: a paragraph each."""
    start = "the day of publication" if published.is_exact else "when it was published"
    counted = f"At least {minimum.allowance} from {published.words}, {start}."
    return [f"{counted} {_counting(minimum, published)}", _edition(minimum)]


def _counting(minimum: Minimum, published: PartialDate) -> str:
    if not published.is_exact:
        return "The day is not known, so the answer is as exact as that, and its last possible day counts."
    if minimum.in_months:
        return "Months end on the same day of the month, or on the last day of a shorter month."
    return "Every day counts, weekends and bank holidays too; the day of publication does not."


def _edition(minimum: Minimum) -> str:
    if minimum.set_later:
        return (
            "When it was published, no rule said how long. The first that did is that of "
            f"“{minimum.under}”, and it is used here."
        )
    return f"The rules in force at publication count, whatever the review was held under: “{minimum.under}”."
