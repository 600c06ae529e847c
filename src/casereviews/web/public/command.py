"""`casereviews publish build` and `casereviews publish watch`."""

import argparse
import json
import os
import re
import signal
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casereviews.web.public.faults import BuildFault

if TYPE_CHECKING:
    from casereviews.web.boards.models import Board

DATABASE = "casereviews.sqlite3"
ORIGIN = re.compile(r"https?://(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?/?")


def add_to(subparsers: Any) -> None:
    publish = subparsers.add_parser("publish", help="write the public site as files; watch and write it anew")
    ways = publish.add_subparsers(title="ways", metavar="WAY", required=True)
    build = ways.add_parser("build", help="write the whole public site")
    build.add_argument("--data", type=Path, help="the data folder")
    build.add_argument("--out", type=Path, help="a new or empty folder, or an earlier build; default: the live site")
    build.add_argument("--board", metavar="ID", help="which board, where there are several")
    build.add_argument("--as-of", metavar="DATE", help="nothing later than this day is in it; default: today in London")
    build.add_argument("--base-url", metavar="URL", help="the origin of the site, for permanent addresses")
    build.add_argument("--json", action="store_true", help="say what was built as JSON")
    build.set_defaults(handler=build_command)
    watch = ways.add_parser("watch", help="look every second, and write anew what has changed")
    watch.add_argument("--data", type=Path, help="the data folder")
    watch.set_defaults(handler=watch_command)


def build_command(call: argparse.Namespace) -> int:
    try:
        said = _build(call)
    except BuildFault as fault:
        return _refused(call, fault.code, fault.message)
    except OSError as fault:
        return _refused(call, "PB008", f"The site could not be written: {fault}. The earlier one stays as it was.")
    print(json.dumps(said, ensure_ascii=False) if call.json else _in_words(said))
    return 0


def watch_command(call: argparse.Namespace) -> int:
    try:
        _set_up(call)
    except BuildFault as fault:
        print(f"{fault.code}: {fault.message}", file=sys.stderr)
        return 2
    from casereviews.web.public.publisher import watch

    def stop(signum: int, frame: object) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    watch()
    return 0


def _build(call: argparse.Namespace) -> dict[str, Any]:
    base_url, told_day = _origin(call.base_url), _day(call.as_of)
    _set_up(call)
    from casereviews.web.actors import clock
    from casereviews.web.public.publisher import build_board

    as_of = told_day or clock.today()
    said = []
    for board in _chosen(call):
        built, where = build_board(board, as_of=as_of, base_url=base_url, out=call.out and call.out.resolve())
        said.append({"board": board.slug, "out": str(where), "as_of": as_of.isoformat(), **vars(built)})
    return said[0] if len(said) == 1 else said[0] | {"boards": said}


def _set_up(call: argparse.Namespace) -> None:
    """Django, with the data folder that was named; a folder that is not there is not made by looking."""
    if call.data is not None:
        if not (call.data / DATABASE).is_file():
            raise BuildFault("PB003", f"There is no board’s data in {call.data}. bin/run and import-page make it.")
        os.environ["CASEREVIEWS_DATA"] = str(call.data.absolute())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casereviews.web.config.settings")
    import django

    django.setup()


def _chosen(call: argparse.Namespace) -> "list[Board]":
    found = _boards()
    if call.board:
        found = [board for board in found if board.slug == call.board]
    if not found:
        which = f"There is no board {call.board!r}" if call.board else "There is no board yet"
        raise BuildFault("PB003", f"{which} in this data folder. import-page makes one from a board's own page.")
    if call.out and len(found) > 1:
        names = ", ".join(board.slug for board in found)
        raise BuildFault("PB002", f"There are several boards here, and one folder. Say which with --board: {names}.")
    return found


def _boards() -> "list[Board]":
    from django.db import DatabaseError

    from casereviews.web.boards.queries import all_boards

    try:
        return all_boards()
    except DatabaseError as fault:
        raise BuildFault("PB003", f"The data folder cannot be read ({fault}). bin/run makes it ready.") from fault


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise BuildFault("PB004", f"--as-of {text!r} is not a day. Write it like 2015-02-18.")


def _origin(text: str | None) -> str:
    if text is None:
        return ""
    if not ORIGIN.fullmatch(text):
        raise BuildFault("PB005", f"--base-url {text!r} is not an origin like https://reviews.example; no path.")
    return text.rstrip("/")


def _refused(call: argparse.Namespace, code: str, message: str) -> int:
    if call.json:
        print(json.dumps({"error": {"code": code, "message": message, "where": None}}, ensure_ascii=False))
    else:
        print(f"{code}: {message}", file=sys.stderr)
    return 2


def _in_words(said: dict[str, Any]) -> str:
    return "\n".join(
        f"{one['out']}: {one['reviews']} reviews, {one['events']} publications and {one['documents']} documents as of "
        f"{one['as_of']}; {one['pages']} pages, {one['files']} files, {one['bytes']:,} bytes. SHA-256 {one['digest']}"
        for one in said.get("boards", [said])
    )
