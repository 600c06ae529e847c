"""`casereviews import-page`: a board's page becomes records.

Django is imported only after the file has been read, so that a file with faults leaves no data folder behind. The front
door (`cli`) hands over `call.prepare` and `call.usual_data`, which belong to `config`.
"""

import argparse
import json
import os
import re
import sys
from dataclasses import dataclass
from datetime import date
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from casereviews.web.actors import Actor, clock, machine
from casereviews.web.publication import page_file
from casereviews.web.publication.page_file import Fault, Reading, Where

if TYPE_CHECKING:
    from casereviews.web.boards.models import Board
    from casereviews.web.publication.values import Outcome

DATABASE = "casereviews.sqlite3"


def add_to(subparsers: Any) -> None:
    command = subparsers.add_parser(
        "import-page", help="bring in what a board's page has published",
        description="Bring in what a board's page has published already: all of it, or nothing.")  # fmt: skip
    command.add_argument("file", metavar="FILE", type=Path, help="the page, in TOML (docs/reference/page-file.md)")
    command.add_argument("--data", metavar="FOLDER", type=Path, help="the data folder; made if it is missing")
    command.add_argument("--as-of", metavar="DATE", help="today, for every check: 2016-10-11; default: today in London")
    command.add_argument("--dry-run", action="store_true", help="check and count the same, and keep nothing")
    command.add_argument("--board", metavar="ID", help="the board that the file must be of")
    command.add_argument("--by", metavar="NAME", help="who acts, for the trail; default: this machine's user")
    command.add_argument("--json", action="store_true", help="say what came of it as one JSON object")
    command.set_defaults(handler=handle)


class Refused(Exception):
    """The file or the call is wrong; nothing was kept."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(faults[0].message)
        self.faults = faults


@dataclass(frozen=True)
class Done:
    """What came of it, in numbers and hints."""

    board: str
    reading: Reading
    created: int
    unchanged: int
    dry_run: bool


def handle(call: argparse.Namespace) -> int:
    """The exit code: 0 done, 2 the file or the call is wrong. Says what came of it; never a traceback."""
    _speak_utf8()
    try:
        done = _run(call)
    except Refused as refused:
        return _say_refused(refused.faults, call.json)
    except KeyboardInterrupt:
        print("Stopped. Nothing was kept.", file=sys.stderr)
        return 130
    except (Exception, SystemExit) as fault:  # whatever it is, it is said in words
        return _say_refused((_unforeseen(fault, call),), call.json)
    print(_as_json(done) if call.json else _in_words(done))
    return 0


def bring_in_for_start(file: Path, *, json_out: bool) -> tuple[int, str | None]:
    """As `handle`, into an install that stands already: the exit code and the board's id."""
    try:
        reading = _read(file, clock.today())
        outcome = _bring_in(reading, _actor(None), None)
    except Refused as refused:
        return _say_refused(refused.faults, json_out), None
    words = (
        f"The page is in: {outcome.created} made, {outcome.unchanged} here already; {len(reading.hints)} worth a look."
    )
    print(words, file=sys.stderr)
    return 0, outcome.board.slug


def _run(call: argparse.Namespace) -> Done:
    reading = _read(call.file, _as_of(call))
    if call.dry_run and not (_data_folder(call) / DATABASE).exists():
        if call.board:
            raise Refused(_no_such_board(call.board))
        return Done(reading.page.board.slug, reading, reading.counts.total, 0, dry_run=True)
    call.prepare()
    board = _named_board(call.board)
    outcome = _compare(reading, board) if call.dry_run else _bring_in(reading, _actor(call.by), board)
    slug = outcome.board.slug if outcome.board else reading.page.board.slug
    return Done(slug, reading, outcome.created, outcome.unchanged, call.dry_run)


def _read(file: Path, as_of: date) -> Reading:
    reading = page_file.read(file, as_of=as_of)
    if reading.faults:
        raise Refused(*reading.faults)
    return reading


def _as_of(call: argparse.Namespace) -> date:
    if call.as_of is None:
        return clock.today()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", call.as_of, re.ASCII):
            return date.fromisoformat(call.as_of)
    except ValueError:
        pass
    raise Refused(_call_fault(f"--as-of {call.as_of!r} is not a day.", "Write a day as 2016-10-11."))


def _data_folder(call: argparse.Namespace) -> Path:
    return Path(os.environ.get("CASEREVIEWS_DATA") or call.usual_data)


def _named_board(slug: str | None) -> "Board | None":
    from casereviews.web.boards.queries import board_with

    board = board_with(slug=slug) if slug else None
    if slug and board is None:
        raise Refused(_no_such_board(slug))
    return board


def _compare(reading: Reading, board: "Board | None") -> "Outcome":
    from casereviews.web.publication import taking_in

    outcome, faults = taking_in.compare(_actor(None), reading, board)
    if faults:
        raise Refused(*faults)
    return outcome


def _bring_in(reading: Reading, by: Actor, board: "Board | None") -> "Outcome":
    from casereviews.web.publication import changes, taking_in

    try:
        return taking_in.bring_in(by=by, reading=reading, at=clock.now(), board=board)
    except changes.HereAndDifferent as different:
        raise Refused(*different.faults) from different
    except taking_in.FileChanged as changed:
        raise Refused(Fault("PG022", str(changed), Where(reading.file), "Run the import again.")) from changed


def _actor(name: str | None) -> Actor:
    try:
        user = _plain(name or "") or getuser()
    except (KeyError, OSError):
        user = "somebody at the machine"
    by = machine(user[:200])
    return Actor(by.key[:80], by.name, by.board, by.roles, by.sees_all)


def _plain(name: str) -> str:
    """The name on one line, with nothing in it that is not seen: it stands in the trail for good."""
    return "".join(character for character in " ".join(name.split()) if character.isprintable())


def _no_such_board(slug: str) -> Fault:
    return _call_fault(
        f"There is no board with the id {slug!r} here.", "Leave --board out: the file names its own board."
    )


def _call_fault(message: str, do: str) -> Fault:
    return Fault("CALL", message, Where(""), do)


def _unforeseen(fault: BaseException, call: argparse.Namespace) -> Fault:
    if isinstance(fault, OSError):
        return _call_fault(
            f"The data folder cannot be used ({(fault.strerror or 'no reason given').lower()}). Nothing was kept.",
            "Check that it is a folder, who may write there, and that the disk has room.",
        )
    if isinstance(fault, SystemExit):
        return _call_fault(str(fault.code), "Put the setting right, and run the import again.")
    said = " ".join(str(fault).split())[:200]
    return _call_fault(
        f"The import stopped, and nothing was kept ({type(fault).__name__}: {said}).",
        "Try again; if it happens again, send this line to whoever looks after the product.",
    )


def _say_refused(faults: tuple[Fault, ...], as_json: bool) -> int:
    if as_json:
        told = [_fault_json(fault) for fault in faults]
        print(json.dumps({"error": told[0], "faults": told}, ensure_ascii=False))
        return 2
    for fault in faults:
        print(_paragraph(fault.where, fault.code, fault.message, fault.do), file=sys.stderr)
    count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    print(f"Nothing was brought in: {count}.", file=sys.stderr)
    return 2


def _fault_json(fault: Fault) -> dict[str, Any]:
    told = fault.to_json()
    return told if fault.where.file else told | {"where": None}


def _as_json(done: Done) -> str:
    counts = done.reading.counts
    return json.dumps({
        "board": done.board, "events": counts.events, "reviews": counts.reviews, "documents": counts.documents,
        "created": done.created, "unchanged": done.unchanged, "dry_run": done.dry_run, "faults": [],
        "hints": [hint.to_json() for hint in done.reading.hints],
    }, ensure_ascii=False)  # fmt: skip


def _in_words(done: Done) -> str:
    counts, page = done.reading.counts, done.reading.page
    hints = [_paragraph(hint.where, hint.code, hint.message, hint.do) for hint in done.reading.hints]
    numbers = ((counts.events, "publication"), (counts.reviews, "review"), (counts.documents, "document"))
    held = ", ".join(_many(number, what) for number, what in numbers)
    made = "would be made" if done.dry_run else "made"
    last = f"{page.board.name}: {held}. {done.created} {made}, {done.unchanged} here already."
    kept = ["Nothing was kept: this was a try."] if done.dry_run else []
    return "\n".join([*hints, last, *kept])


def _paragraph(where: Where, code: str, message: str, do: str) -> str:
    head = f"{where.words}: {code}" if where.file else code
    return f"{head}\n  {message}\n  {do}\n"


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _speak_utf8() -> None:
    """Whatever the machine's locale says."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream)


def _reconfigure(stream: TextIO) -> None:
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
