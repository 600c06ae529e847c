"""The command `casereviews statute`: the library for a technician, and for other programs."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from casereviews.statute.errors import BadCall, BadValue, RepeatedEvent, StatuteError

if TYPE_CHECKING:
    import argparse

    from casereviews.statute.options import Given, Shape

USAGE = """casereviews statute: criteria, duties and dates of case reviews, with the reason for each.

  statute regimes                                      every regime
  statute regime ID                                    one regime in full
  statute due REGIME --event NAME=DATE [--event ...] [--nation CALENDAR]
                                                       what falls due when, and why
  statute assess REGIME FACTS.json                     what the criteria say of a case
  statute working-days START +N|-N --nation CALENDAR   the N-th working day after or before a day
  statute working-days --between A B --nation CALENDAR how many working days lie between two days
  statute governs --nation NATION --subject child|adult --decided DATE [--go-live DATE]
                  [--adopted-wt2026 DATE] [--aware DATE] [--published DATE]
                                                       which regime governs a case, and why
  statute batch FILE.jsonl --json-lines                many requests, one a line; - is standard input

With --json each prints one JSON object. CALENDAR: england-and-wales, scotland, northern-ireland.
"""


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Hang the command on the product's own; its words are read here, so that its errors have one shape."""
    import argparse

    class Words(argparse.Action):
        """Everything after `statute`, as it was typed; `--help` is answered at once, as argparse does."""

        def __call__(self, parser, namespace, values, option_string=None):  # type: ignore[no-untyped-def]
            if {"-h", "--help"} & set(values):
                print(USAGE, end="")
                parser.exit()
            setattr(namespace, self.dest, values)

    parser = subparsers.add_parser(
        "statute", help="criteria, duties and dates, with the reason for each", prefix_chars="\0", add_help=False
    )
    parser.add_argument("words", nargs="...", action=Words)
    parser.set_defaults(handler=_handle)


def _handle(call: "argparse.Namespace") -> int:
    return main(call.words)


def main(argv: Sequence[str]) -> int:
    """Run one call. 0: done; 2: the call or its input is wrong."""
    if not argv or {"-h", "--help"} & set(argv):
        print(USAGE, end="")
        return 0 if argv else 2
    try:
        return _run(argv[0], argv[1:])
    except StatuteError as wrong:
        return _refuse(wrong, in_json=bool({"--json", "--json-lines"} & set(argv)))
    except BrokenPipeError:  # whoever was reading has gone; nothing is left to say to them
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _refuse(wrong: StatuteError, in_json: bool) -> int:
    if in_json:
        from casereviews.statute.writing import as_json, error

        _print(as_json(error(wrong)))
    else:
        print(f"casereviews statute: {wrong}", file=sys.stderr)
    return 2


def _run(call: str, words: Sequence[str]) -> int:
    shapes = _shapes()
    if call not in shapes:
        from casereviews.statute.meant import meant

        raise BadCall(f"There is no call “{call}”{meant(call, shapes)} The calls are: {', '.join(shapes)}.")
    from casereviews.statute.options import read

    shape, run = shapes[call]
    given = read(words, shape)
    missing = [name for name in shape.names if name not in given.names]
    if missing and "--between" not in given.options:
        raise BadCall(f"{missing[0]} is missing. {shape.usage}")
    return run(given, "--json" in words)


def _shapes() -> "dict[str, tuple[Shape, Callable[[Given, bool], int]]]":
    from casereviews.statute.options import Shape

    days = dict.fromkeys(("--nation", "--subject", "--decided", *_OPTIONAL_DAYS), 1)
    return {
        "regimes": (Shape("statute regimes"), _answering(_regimes)),
        "regime": (Shape("statute regime ID", ("ID",)), _answering(_regime)),
        "due": (
            Shape("statute due REGIME --event NAME=DATE", ("REGIME",), {"--event": 1, "--nation": 1}),
            _answering(_due),
        ),
        "assess": (Shape("statute assess REGIME FACTS.json", ("REGIME", "FACTS.json")), _answering(_assess)),
        "working-days": (
            Shape("statute working-days START +N --nation CALENDAR", ("START", "N"), {"--nation": 1, "--between": 2}),
            _answering(_working_days),
        ),
        "governs": (
            Shape("statute governs --nation NATION --subject child|adult --decided DATE", (), days),
            _answering(_governs),
        ),
        "batch": (Shape("statute batch FILE.jsonl --json-lines", ("FILE.jsonl",)), _batch),
    }


_OPTIONAL_DAYS = ("--go-live", "--adopted-wt2026", "--aware", "--published")
Request = dict[str, object]


def _answering(request: "Callable[[Given], Request]") -> "Callable[[Given, bool], int]":
    """Answer the request that a call makes, as JSON or in plain words."""

    def run(given: "Given", in_json: bool) -> int:
        from casereviews.statute.calls import answer
        from casereviews.statute.plain import in_words
        from casereviews.statute.writing import as_json

        found = answer(request(given))
        _print(as_json(found) if in_json else in_words(found))
        return 0

    return run


def _regimes(given: "Given") -> Request:
    return {"call": "regimes"}


def _regime(given: "Given") -> Request:
    return {"call": "regime", "regime": given.names["ID"]}


def _due(given: "Given") -> Request:
    request: Request = {"call": "due", "regime": given.names["REGIME"], "events": _events(given)}
    return request | _nation(given)


def _events(given: "Given") -> dict[str, str]:
    events: dict[str, str] = {}
    for (word,) in given.options.get("--event", []):
        name, equals, day = word.partition("=")
        if not equals:
            raise BadCall(f"An event is given as NAME=DATE; this was given: {word}.")
        if name in events:
            raise RepeatedEvent(f"The event {name} was given twice.")
        events[name] = day
    return events


def _nation(given: "Given") -> Request:
    nation = given.once("--nation")
    return {"nation": nation[0]} if nation else {}


def _assess(given: "Given") -> Request:
    from casereviews.statute.reading import parsed, whole

    return {"call": "assess", "regime": given.names["REGIME"], "facts": parsed(whole(given.names["FACTS.json"]))}


def _working_days(given: "Given") -> Request:
    request: Request = {"call": "working-days"} | _nation(given)
    between = given.once("--between")
    if between:
        request["between"] = between
    if "START" in given.names:
        request["start"] = given.names["START"]
    if "N" in given.names:
        request["number"] = _signed(given.names["N"])
    return request


def _signed(word: str) -> int:
    from casereviews.statute.options import SIGNED

    if not SIGNED.fullmatch(word) or len(word) > 6:
        raise BadValue(f"The number of working days has its sign, as +5 or -5, and is 10,000 at most: {word[:20]}.")
    return int(word)


def _governs(given: "Given") -> Request:
    request: Request = {"call": "governs"} | _nation(given)
    for option in ("--subject", "--decided", *_OPTIONAL_DAYS):
        value = given.once(option)
        if value:
            request[option[2:].replace("-", "_")] = value[0]
    return request


def _batch(given: "Given", in_json: bool) -> int:
    from casereviews.statute.batch import batch
    from casereviews.statute.reading import opened

    name = given.names["FILE.jsonl"]
    with sys.stdin.buffer if name == "-" else opened(name) as file:
        sys.stdout.flush()
        for line in batch(file, name):
            sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _print(text: str) -> None:
    """In UTF-8, whatever the machine's language."""
    from casereviews.statute.writing import written

    sys.stdout.flush()
    sys.stdout.buffer.write(written(text) + b"\n")
    sys.stdout.buffer.flush()
