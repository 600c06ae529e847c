"""And, or, not over things that may not be known yet (Kleene's logic), for one case or for many at once.

A value is a pair of whole numbers, (true, false): bit i of `true` says that it is true in case i, bit i of
`false` that it is false there; where neither is set it is not known. With one case a pair is (1, 0), (0, 1)
or (0, 0). With 2**n cases the same few operations fill in a whole truth table.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

Value = tuple[int, int]
Values = Mapping[str, Value]

TRUE: Value = (1, 0)
FALSE: Value = (0, 1)
UNKNOWN: Value = (0, 0)


@dataclass(frozen=True)
class AllOf:
    """True if every part is; false as soon as one part is false."""

    parts: tuple["Statement", ...]


@dataclass(frozen=True)
class AnyOf:
    """True as soon as one part is; false if every part is."""

    parts: tuple["Statement", ...]


@dataclass(frozen=True)
class Not:
    """The opposite; what is not known stays so."""

    part: "Statement"


Statement = str | AllOf | AnyOf | Not


def all_of(*parts: Statement) -> AllOf:
    """Names (or statements) joined by "and"."""
    return AllOf(parts)


def any_of(*parts: Statement) -> AnyOf:
    """Names (or statements) joined by "or"."""
    return AnyOf(parts)


def evaluator(statement: Statement) -> Callable[[Values], Value]:
    """A function that works out the statement from the values of its names.

    >>> evaluate = evaluator(all_of("rain", any_of("wind", "cold")))
    >>> evaluate({"rain": TRUE, "wind": UNKNOWN, "cold": TRUE}) == TRUE
    True
    """
    if isinstance(statement, str):
        return lambda values: values[statement]
    if isinstance(statement, Not):
        return _opposite(evaluator(statement.part))
    parts = tuple(evaluator(part) for part in statement.parts)
    return _all(parts) if isinstance(statement, AllOf) else _any(parts)


def _opposite(part: Callable[[Values], Value]) -> Callable[[Values], Value]:
    def evaluate(values: Values) -> Value:
        true, false = part(values)
        return false, true

    return evaluate


def _all(parts: tuple[Callable[[Values], Value], ...]) -> Callable[[Values], Value]:
    first, *rest = parts

    def evaluate(values: Values) -> Value:
        true, false = first(values)
        for part in rest:
            also_true, also_false = part(values)
            true &= also_true
            false |= also_false
        return true, false

    return evaluate


def _any(parts: tuple[Callable[[Values], Value], ...]) -> Callable[[Values], Value]:
    first, *rest = parts

    def evaluate(values: Values) -> Value:
        true, false = first(values)
        for part in rest:
            also_true, also_false = part(values)
            true |= also_true
            false &= also_false
        return true, false

    return evaluate


def names(statement: Statement) -> tuple[str, ...]:
    """Every name in the statement, once, in order of appearance.

    >>> names(any_of(all_of("a", "b"), "a"))
    ('a', 'b')
    """
    return tuple(dict.fromkeys(_names(statement)))


def _names(statement: Statement) -> Iterator[str]:
    if isinstance(statement, str):
        yield statement
    elif isinstance(statement, Not):
        yield from _names(statement.part)
    else:
        for part in statement.parts:
            yield from _names(part)


def known(value: Value) -> bool | None:
    """The value of a single case as Python says it."""
    return True if value == TRUE else False if value == FALSE else None
