"""Reading the words of a command: which are names, which are options, and what is missing."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from casereviews.statute.errors import BadCall
from casereviews.statute.meant import meant

SIGNED = re.compile(r"[+-][0-9]+")


@dataclass(frozen=True)
class Shape:
    """How a call is written: the names it takes, and its options with the number of values of each.

    `--json` and `--json-lines` go with every call and take no value.
    """

    usage: str
    names: tuple[str, ...] = ()
    options: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Given:
    """What was given: the value of each name, and the values of each option, time by time."""

    names: Mapping[str, str]
    options: Mapping[str, list[list[str]]]

    def once(self, option: str) -> list[str] | None:
        """The values of an option that may be given once; None where it was not given."""
        times = self.options.get(option, [])
        if len(times) > 1:
            raise BadCall(f"{option} was given twice.")
        return times[0] if times else None


def read(words: Sequence[str], shape: Shape) -> Given:
    """What the words say.

    >>> given = read(["--nation", "scotland", "2015-02-18", "-7"], Shape("", ("START", "N"), {"--nation": 1}))
    >>> given.names, given.options
    ({'START': '2015-02-18', 'N': '-7'}, {'--nation': [['scotland']]})

    Raises BadCall.
    """
    names: list[str] = []
    options: dict[str, list[list[str]]] = {}
    left = iter(words)
    for word in left:
        if _is_name(word):
            names.append(word)
        elif word not in ("--json", "--json-lines"):
            option, values = _option(word, left, shape)
            options.setdefault(option, []).append(values)
    if len(names) > len(shape.names):
        raise BadCall(f"“{names[len(shape.names)]}” is one word too many. {shape.usage}")
    return Given(dict(zip(shape.names, names, strict=False)), options)


def _is_name(word: str) -> bool:
    """A lone "-" is standard input, and -7 a number."""
    return not word.startswith("-") or word == "-" or SIGNED.fullmatch(word) is not None


def _option(word: str, left: Iterator[str], shape: Shape) -> tuple[str, list[str]]:
    option, equals, value = word.partition("=")
    if option not in shape.options:
        raise BadCall(f"{option} is not an option of this call{meant(option, shape.options)} {shape.usage}")
    values = [value] if equals else []
    wanted = shape.options[option]
    while len(values) < wanted:
        value = next(left, "--")
        if value.startswith("--"):
            raise BadCall(f"{option} lacks a value. {shape.usage}")
        values.append(value)
    return option, values
