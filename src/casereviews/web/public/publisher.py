"""The process that watches what is published, and writes a board's site anew when it or the day has changed.

It reads the record and a board's public settings, nothing else, as an actor of its own.
"""

import hashlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connections
from django.db.models import Count, Max

from casereviews.web import ui
from casereviews.web.actors import Actor, clock, system
from casereviews.web.boards import queries as boards
from casereviews.web.boards.models import Board
from casereviews.web.boards.values import BoardFace
from casereviews.web.public import order
from casereviews.web.public.build import Built, build_site
from casereviews.web.public.faults import BuildFault
from casereviews.web.public.live import LINK, build_live, is_built
from casereviews.web.record.models import PublishedCopy
from casereviews.web.record.queries import record_for

SECONDS_BETWEEN_LOOKS = 1.0
SECONDS_AFTER_A_FAULT = 30.0
FALLBACK_ORIGIN = "http://127.0.0.1:8001"
SOURCES = (Path(__file__).parent, Path(ui.__file__).parent / "static" / "ui", Path(__file__).parents[2] / "statute")


def watch(stopped: Callable[[], bool] = lambda: False) -> None:
    """Look once a second, until told to stop. A fault is said once in words; the site stays as it was."""
    said: dict[Any, str] = {}
    waiting: dict[Any, float] = {}
    while not stopped():
        for board in _boards(said):
            if time.monotonic() >= waiting.get(board.id, 0):
                fault = _freshen(board)
                waiting[board.id] = time.monotonic() + SECONDS_AFTER_A_FAULT if fault else 0
                _say_once(said, board.id, fault and f"{board.name}: {fault} The earlier site stays as it was.")
        connections.close_all()
        time.sleep(SECONDS_BETWEEN_LOOKS)


def build_all(as_of: date | None = None) -> None:
    """Write the site of every board whose site is not up to date. Raises BuildFault."""
    found = boards.all_boards()
    for board in found:
        _build_if_stale(board, as_of or clock.today())
    if not found:
        order.wait(settings.INSTALL.sites)


def build_board(board: Board, *, as_of: date, base_url: str = "", out: Path | None = None) -> tuple[Built, Path]:
    """Write a board's site, to `out` or live; the answer says what was built and where it is."""
    face = boards.face_of(board)
    base_url = base_url or base_url_of(face)
    seen = fingerprint(board, as_of, base_url)  # before the record is read: what changes meanwhile is built next
    record = record_for(_reader(board))
    told = {"as_of": as_of, "base_url": base_url, "open_file": _open, "pdf_cache": settings.INSTALL.pdf_cache}
    if out:
        return build_site(face, record, out=out, **told), out
    return build_live(face, record, site=site_of(board), fingerprint=seen, **told), site_of(board) / LINK


def site_of(board: Board) -> Path:
    """The folder that the public server is started with."""
    return settings.INSTALL.sites / board.slug


def base_url_of(face: BoardFace) -> str:
    """The origin of the board's site: its own setting, else the install's, else where `bin/run` serves it."""
    return (face.public_url or settings.INSTALL.public_origin or FALLBACK_ORIGIN).rstrip("/")


def fingerprint(board: Board, as_of: date, base_url: str) -> str:
    """What a build depends on, cheaply: rows of the record are only ever added, a board's version counts its edits."""
    rows = PublishedCopy.objects.visible_to(_reader(board)).aggregate(Count("id"), Max("published_at"))
    face = {key: value for key, value in asdict(boards.face_of(board)).items() if key != "logo"}
    told = [_software(), face, board.logo, board.version, rows, as_of, base_url]
    return hashlib.sha256(json.dumps(told, default=str, sort_keys=True).encode()).hexdigest()


@cache
def _software() -> str:
    """The code, templates and styles that a build is made with."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in SOURCES for path in folder.rglob("*") if path.suffix not in ("", ".pyc")):
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _open(digest: str) -> BinaryIO:
    return default_storage.open(digest)


def _reader(board: Board) -> Actor:
    return system("publisher").at(board.id)


def _boards(said: dict[Any, str]) -> list[Board]:
    try:
        found = boards.all_boards()
    except Exception as fault:
        _say_once(said, "boards", f"The publisher cannot read the boards: {fault}. It goes on trying.")
        return []
    _say_once(said, "boards", "")
    return found


def _freshen(board: Board) -> str:
    """Build if something has changed; the answer is what went wrong, or nothing. Nothing may end the watch."""
    try:
        _build_if_stale(board, clock.today())
    except BuildFault as fault:
        return f"{fault.code}: {fault.message}"
    except Exception as fault:
        return f"the site could not be built ({type(fault).__name__}: {fault})."
    return ""


def _build_if_stale(board: Board, as_of: date) -> None:
    base_url = base_url_of(boards.face_of(board))
    if not is_built(site_of(board), fingerprint(board, as_of, base_url)):
        build_board(board, as_of=as_of, base_url=base_url)
        order.lead_to(settings.INSTALL.sites, board.order, board.slug)
        print(f"{board.name}: the public site is up to date.", file=sys.stderr, flush=True)


def _say_once(said: dict[Any, str], about: Any, words: str) -> None:
    if words and said.get(about) != words:
        print(words, file=sys.stderr, flush=True)
    said[about] = words
