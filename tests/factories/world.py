"""Two boards side by side: Exampleshire with something of everything, Otherbury with Dev."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from casereviews.web.accounts import changes as accounts
from casereviews.web.accounts.models import Person
from casereviews.web.actors import system
from casereviews.web.boards import changes as boards
from casereviews.web.boards.models import Board
from casereviews.web.demo import cast
from casereviews.web.publication import page_file, taking_in
from casereviews.web.publication.models import CataloguedReview, Document, Publication, Upload
from tests.factories import pdfs

AT = datetime(2024, 11, 25, 9, 30, tzinfo=UTC)
PAGE = """
[board]
name = "Exampleshire Safeguarding Children Board"
id = "exampleshire"
[[review]]
id = "child-p"
class = "serious case review"
subjects = ["Child P canary-subject"]
note = "canary-review-note"
[[publication]]
date = "2016-06-09"
documents = [
  { kind = "overview report", title = "Overview Report canary-title", reviews = ["child-p"], file = "p.pdf" },
  { kind = "media statement", title = "Media statement", reviews = ["child-p"], note = "canary-document-note" },
]
"""
CANARIES = ("canary-subject", "canary-review-note", "canary-title", "canary-document-note")


@dataclass(frozen=True)
class World:
    people: dict[str, Person]
    exampleshire: Board
    otherbury: Board
    ids: dict[str, UUID]


def make_world(folder) -> World:
    """Everything by the real way in: an import, and the changes."""
    (folder / "p.pdf").write_bytes(pdfs.plain())
    (folder / "page.toml").write_text(PAGE, encoding="utf-8")
    test = system("test")
    reading = page_file.read(folder / "page.toml", as_of=date(2024, 11, 25))
    exampleshire = taking_in.bring_in(by=test, reading=reading, at=AT).board
    otherbury = boards.make_board(
        by=test, slug=cast.OTHERBURY, name=cast.BOARDS[cast.OTHERBURY], nation="England", at=AT
    )
    here = {cast.EXAMPLESHIRE: exampleshire, cast.OTHERBURY: otherbury}
    people = {player.key: _admit(test, player, here) for player in cast.CAST if player.roles or player is cast.NADIA}
    return World(people, exampleshire, otherbury, _ids(exampleshire, people))


def _admit(by, player, here) -> Person:
    person = accounts.make_person(by=by, name=player.name, email=player.email, at=AT, cast_as=player.why)
    for role in player.roles:
        accounts.give_role(by=by, person=person, board=here[player.board], role=role, at=AT)
    return person


def _ids(board, people) -> dict[str, UUID]:
    """What stands for each part of an address."""
    document = Document.everything.get(title__contains="canary-title")
    upload = Upload.everything.create(board=board, file=document.taken_in, sent_by="Priya Nair", sent_at=AT)
    return {
        "board": board.id,
        "review": CataloguedReview.everything.get().id,
        "publication": Publication.everything.get().id,
        "document": document.id,
        "upload": upload.id,
        "person": people["priya"].id,
        "secret": "not-a-secret",
        "colour": "0f4a58",
        "sha256": "0" * 64,
    }
