"""Why this date: one sentence for a person who must defend it."""

from functools import cache

from casereviews.statute.deadlines import Deadline
from casereviews.statute.duties import Allowance, Direction, Duty
from casereviews.statute.events import EVENTS
from casereviews.statute.words import day_in_words, listed, month_day_in_words


def because(deadline: Deadline) -> str:
    """One sentence with the number, the unit, the start in words and the holidays passed over by name.

    >>> from datetime import date
    >>> from casereviews.statute.deadlines import due
    >>> from casereviews.statute.regimes import regime
    >>> because(due(regime("england-rapid-review-wt2023").duty("complete-rapid-review"), date(2025, 4, 14)))
    '15 working days after 14 April 2025, when notice of the incident was sent, not counting Good Friday, Easter \
Monday and Early May bank holiday.'
    """
    if deadline.duty.allowance is None:
        return deadline.duty.words
    before, after = _around_the_start(deadline.duty, deadline.duty.allowance)
    start = day_in_words(deadline.started)
    return f"{before}{start}{after}{_without_holidays(deadline)}{_paused(deadline)}{_remark(deadline.duty)}."


def rule_in_words(duty: Duty) -> str:
    """The same before there is any date: the rule and what starts it."""
    if duty.allowance is None:
        return duty.words
    return f"{duty.words.removesuffix('.')}{_remark(duty)}."


@cache
def _around_the_start(duty: Duty, allowance: Allowance) -> tuple[str, str]:
    """The words before and after the day on which the clock started."""
    when = f", when {EVENTS[duty.starts]}"
    if allowance.month_day is not None:
        return f"The first {month_day_in_words(allowance.month_day)} after ", when
    if duty.direction is Direction.NO_LATER_THAN_BEFORE:
        return f"{allowance.words} before ", when
    if duty.direction is Direction.NOT_BEFORE:
        return f"Not before {allowance.words} have passed since ", when
    return f"{allowance.words} after ", when


def _without_holidays(deadline: Deadline) -> str:
    if not deadline.passed_over:
        return ""
    return f", not counting {listed(list(dict.fromkeys(holiday.title for holiday in deadline.passed_over)))}"


def _paused(deadline: Deadline) -> str:
    if not deadline.pauses:
        return ""
    return "".join(
        f", the clock standing still from {day_in_words(pause.first)} to {day_in_words(pause.last)} ({pause.reason})"
        for pause in deadline.pauses
    )


def _remark(duty: Duty) -> str:
    return f" ({duty.remark})" if duty.remark else ""
