"""The dates of a case as a line of JSON, the parts of a duty that never change being written only once.

The same bytes as the plain way of writing (a test compares them), three times as fast.
"""

from datetime import date
from functools import cache

from casereviews.statute import answers
from casereviews.statute.clock import Clock
from casereviews.statute.deadlines import Deadline
from casereviews.statute.duties import Duty
from casereviews.statute.reasons import because
from casereviews.statute.writing import as_json


def clock_line(answer: Clock) -> str:
    """The answer of the call `due`, written."""
    duties = ", ".join([_deadline(found) for found in answer.deadlines])
    unused = as_json(answer.unused_events) if answer.unused_events else "[]"
    head = f'{{"regime": "{answer.regime.id}", "nation": "{answer.nation}"'
    return f'{head}, "duties": [{duties}], "unused_events": {unused}}}'


def _deadline(found: Deadline) -> str:
    head, tail = _unchanging(found.duty)
    dates = f'"from": "{found.started.isoformat()}", "due": {_day(found.due)}, "earliest": {_day(found.earliest)}'
    return f'{head}, {dates}, "because": {as_json(because(found))}, {tail}'


def _day(day: date | None) -> str:
    return f'"{day.isoformat()}"' if day else "null"


@cache
def _unchanging(duty: Duty) -> tuple[str, str]:
    """What stands before the dates, without its last brace, and after the reason, without its first."""
    return as_json(answers.named(duty))[:-1], as_json(answers.standing(duty))[1:]
