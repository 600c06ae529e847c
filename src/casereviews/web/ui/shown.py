"""Small values that components show: a count with its noun, a term with its value."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    number: int
    noun: str


@dataclass(frozen=True)
class Fact:
    """A term and its value; with an address, the value leads there."""

    term: str
    value: str
    address: str = ""
