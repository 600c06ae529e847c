"""The words of a board's home page, put together from the rooms it looks into."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse

from casereviews.web.actors import Actor, clock
from casereviews.web.audit import policies as audit
from casereviews.web.boards import policies as boards
from casereviews.web.boards.models import Board
from casereviews.web.publication import policies as publication
from casereviews.web.publication.queries import catalogue, uploads
from casereviews.web.ui.dates import say_time, say_weekday
from casereviews.web.ui.shown import Fact
from casereviews.web.ui.words import counted, listed, sentence


@dataclass(frozen=True)
class Step:
    """Something one may do next, and why one would."""

    words: str
    why: str
    address: str


@dataclass(frozen=True)
class BoardHome:
    name: str
    today: str
    lead: str
    is_empty: bool
    facts: list[Fact]
    steps: list[Step]
    import_address: str
    import_closed: str


def board_home(by: Actor, board: Board) -> BoardHome:
    counts = catalogue.counts_for(by)
    refusal = publication.may_import(by)
    return BoardHome(
        name=board.name,
        today=say_weekday(clock.today()),
        lead=_lead(counts),
        is_empty=not counts.total,
        facts=_facts(by, board),
        steps=_steps(by, board),
        import_address=_at("publication:import", board),
        import_closed=refusal.reason if refusal else "",
    )


def _at(name: str, board: Board) -> str:
    return reverse(name, kwargs={"board": board.id})


def _lead(counts: catalogue.Counts) -> str:
    if not counts.total:
        return "This is where your board keeps what it has published."
    parts = [
        counted(counts.reviews, "review"),
        counted(counts.publications, "publication"),
        counted(counts.documents, "document"),
    ]
    return f"{sentence(listed(parts))} in the catalogue."


def _facts(by: Actor, board: Board) -> list[Fact]:
    return [
        _public_site(board),
        Fact("Last import", _last_import(by)),
        Fact("Ask for a copy", "\n".join(filter(None, (board.email, board.telephone))) or "Nobody named yet"),
    ]


def _public_site(board: Board) -> Fact:
    """Where the first board's site is served on this machine, else the board's own address."""
    address = (settings.INSTALL.shown_at if board.order == 0 else "") or board.public_url
    return Fact("Public site", address or "No address set yet", address)


def _last_import(by: Actor) -> str:
    last = uploads.last_import_for(by)
    if last is None:
        return "None in the workspace yet"
    local = last.brought_in_at.astimezone(clock.LONDON)
    return f"{say_weekday(local.date())} at {say_time(last.brought_in_at)}, by {last.sent_by}"


def _steps(by: Actor, board: Board) -> list[Step]:
    steps = (
        (
            None,
            Step(
                "Look through what is published",
                "Every review, publication and document, newest first.",
                _at("publication:published", board),
            ),
        ),
        (
            publication.may_import,
            Step(
                "Bring in your page, or more of it",
                "What is here already stays as it is. You see what would be made first.",
                _at("publication:import", board),
            ),
        ),
        (
            boards.may_change_settings,
            Step(
                "Put the board’s name, colour and contact right",
                "The public site shows them within a minute or two.",
                _at("boards:settings", board),
            ),
        ),
        (audit.may_read_trail, Step("Read the trail", "Who did what, and who looked.", _at("audit:trail", board))),
    )
    return [step for policy, step in steps if policy is None or policy(by) is None]
