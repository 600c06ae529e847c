"""A regime's criteria as a tree and its clock as a line: pictures in SVG whose words are text, fit to print."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from casereviews.statute.criteria import Criteria, Limb, Outcome
from casereviews.statute.duties import Direction, Duty
from casereviews.statute.events import EVENTS
from casereviews.statute.logic import AllOf, AnyOf, Not, Statement
from casereviews.statute.regime import Regime

WIDTH = 720
LINE = 20
INDENT = 28
INK, QUIET = "#17222b", "#43515c"
MET = {
    Outcome.REQUIRED: "A review is required when",
    Outcome.MAY: "A review may be held when",
}


@dataclass(frozen=True)
class Row:
    """One thing on the picture: how deep it stands, its words, and a quiet line below them."""

    depth: int
    words: str
    below: str = ""
    bold: bool = False

    @property
    def lines(self) -> list[str]:
        """The words, broken so that they fit."""
        return wrap(self.words, 92 - 4 * self.depth)

    @property
    def height(self) -> int:
        """How much of the page the row takes."""
        return LINE * (len(self.lines) + bool(self.below)) + 6


def criteria_tree(regime: Regime) -> str | None:
    """The criteria as a tree, read from the top; None where the regime has none.

    >>> from casereviews.statute.regimes import regime
    >>> criteria_tree(regime("england-scr-wt2015"))[:38]
    '<svg xmlns="http://www.w3.org/2000/svg'
    """
    if regime.criteria is None:
        return None
    rows = [Row(0, f"{MET[regime.criteria.met]} any one of these holds:", bold=True), *_routes(regime.criteria)]
    told = "; or ".join(_said(route.test, regime.criteria) for route in regime.criteria.routes)
    return _svg(f"{regime.title}: the criteria", f"{MET[regime.criteria.met]} {told}.", rows)


def clock_line(regime: Regime) -> str | None:
    """The clock as a line from the first event to the last; None where the regime has no duty."""
    if not regime.duties:
        return None
    rows: list[Row] = []
    for event in regime.events:
        rows.append(Row(0, f"The day on which {EVENTS[event]}", bold=True))
        rows.extend(_timed(duty) for duty in regime.duties if duty.starts == event)
    told = " ".join(f"{row.words}." for row in rows)
    return _svg(f"{regime.title}: the clock", told, rows)


def _routes(criteria: Criteria) -> Iterator[Row]:
    for route in criteria.routes:
        yield Row(1, f"Route {route.id}", f"Basis: {route.basis}", bold=True)
        yield from _rows(route.test, criteria, 2)


def _rows(statement: Statement, criteria: Criteria, depth: int) -> Iterator[Row]:
    if isinstance(statement, str):
        yield _limb(criteria.limb(statement), depth)
    elif isinstance(statement, Not):
        yield Row(depth, "not:")
        yield from _rows(statement.part, criteria, depth + 1)
    else:
        yield Row(depth, "all of these:" if isinstance(statement, AllOf) else "any of these:")
        for part in statement.parts:
            yield from _rows(part, criteria, depth + 1)


def _limb(limb: Limb, depth: int) -> Row:
    presumed = " Presumed where nobody knows." if limb.presumed_if else ""
    return Row(depth, f"{limb.title}{presumed}", f"{limb.id}: {limb.basis}, {limb.grade.mark}")


def _said(statement: Statement, criteria: Criteria) -> str:
    """The statement in one breath, for those who hear the picture."""
    if isinstance(statement, str):
        return criteria.limb(statement).title
    if isinstance(statement, Not):
        return f"not ({_said(statement.part, criteria)})"
    joined = " or " if isinstance(statement, AnyOf) else " and "
    return f"({joined.join(_said(part, criteria) for part in statement.parts)})"


def _timed(duty: Duty) -> Row:
    how = f"{duty.strength}, {duty.grade.mark}, rule {duty.rule}"
    if duty.allowance is None:
        return Row(1, f"{duty.title} (no number of days)", how)
    placed = {
        Direction.AFTER: "within {0}",
        Direction.NO_LATER_THAN_BEFORE: "at least {0} before",
        Direction.NOT_BEFORE: "for at least {0}",
    }[duty.direction]
    if duty.allowance.number is None:
        placed = "by {0}"
    return Row(1, f"{duty.title}: {placed.format(duty.allowance.words)}", how)


def _svg(title: str, description: str, rows: list[Row]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {_height(rows)}" role="img" '
        'aria-labelledby="t d" font-family="sans-serif" font-size="14">'
        f'<title id="t">{escape(title)}</title><desc id="d">{escape(description)}</desc>'
        f'<rect width="100%" height="100%" fill="#fff"/>'
        f'<text x="8" y="26" font-size="17" font-weight="bold" fill="{INK}">{escape(title)}</text>'
    )
    return "\n".join([head, *_drawn(rows), "</svg>", ""])


def _height(rows: list[Row]) -> int:
    return 48 + sum(row.height for row in rows)


def _drawn(rows: list[Row]) -> Iterator[str]:
    """Each row with a dot, and a line up to the row that it hangs from."""
    top = 44
    hangs_from: dict[int, int] = {}
    for row in rows:
        x, middle = 14 + INDENT * row.depth, top + 10
        if row.depth:
            yield _elbow(14 + INDENT * (row.depth - 1), hangs_from[row.depth - 1], x, middle)
        elif hangs_from:
            yield _elbow(x, hangs_from[0], x, middle)
        yield f'<circle cx="{x}" cy="{middle}" r="4" fill="{INK}"/>'
        yield from _words(row, x + 12, top + 15)
        hangs_from[row.depth] = middle
        top += row.height


def _elbow(x1: int, y1: int, x2: int, y2: int) -> str:
    return f'<path d="M{x1} {y1}V{y2}H{x2}" fill="none" stroke="{QUIET}" stroke-width="1"/>'


def _words(row: Row, x: int, y: int) -> Iterator[str]:
    weight = ' font-weight="bold"' if row.bold else ""
    for number, line in enumerate(row.lines):
        yield f'<text x="{x}" y="{y + LINE * number}" fill="{INK}"{weight}>{escape(line)}</text>'
    if row.below:
        below = y + LINE * len(row.lines)
        yield f'<text x="{x}" y="{below}" fill="{QUIET}" font-size="12">{escape(row.below)}</text>'
