"""Exampleshire is loaded once, as any board would be, and comes back the same from its files."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from django.db import transaction

from casereviews.web.accounts.models import Membership, Person
from casereviews.web.accounts.queries import demo_people
from casereviews.web.actors import system
from casereviews.web.audit.models import Line
from casereviews.web.boards.models import Board
from casereviews.web.boards.queries import board_with
from casereviews.web.demo import cast
from casereviews.web.demo.load import COLOUR, load
from casereviews.web.record.models import PublishedCopy
from casereviews.web.record.queries import Record, record_for

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
AT = datetime(2025, 1, 6, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Loaded:
    """What was there after a load into a new install, and how many lines the trail had then and after a second load."""

    board: Board
    record: Record
    copies: list[tuple[str, str, int, str]]
    door: list[tuple[str, str]]
    lines: int
    lines_after_another: int


class Forget(Exception):
    """Undoes everything since the install was new."""


def load_into_a_new_install(at):
    """Loads take seconds, so the tests that only look share one."""
    with suppress(Forget), transaction.atomic():
        load(at)
        lines, board = Line.objects.count(), board_with(slug=cast.EXAMPLESHIRE)
        load(at.replace(year=at.year + 1))
        loaded = Loaded(
            board=board,
            record=record_for(system("publisher").at(board.id)),
            lines=lines,
            copies=sorted(PublishedCopy.everything.values_list("sort", "slug", "edition", "digest")),
            door=[(person.name, role) for person, role in demo_people()],
            lines_after_another=Line.objects.count(),
        )
        raise Forget
    return loaded


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        return load_into_a_new_install(AT)


def test_the_page_is_in_the_public_record_without_the_review_that_bears_no_name(loaded):
    assert len(loaded.record.reviews) == 33
    assert len(loaded.record.publications) == 27
    assert len(loaded.record.documents) == 86
    assert "juniper" not in str(loaded.record).lower()
    assert loaded.board.colour == COLOUR


def test_the_people_stand_at_the_door_in_the_order_of_the_cast(loaded):
    assert loaded.door == [
        ("Priya Nair", "business manager"),
        ("Helen Marsh", "independent chair"),
        ("Owen Pryce", "legal adviser"),
        ("Callum Reid", "communications lead"),
        ("Grace Adeyemi", "board member"),
    ]


def test_loading_again_changes_nothing(loaded):
    assert loaded.lines == loaded.lines_after_another > 28


def test_loaded_into_another_install_every_published_copy_is_the_same(loaded):
    again = load_into_a_new_install(AT.replace(year=2026))
    assert again.board.id != loaded.board.id
    assert again.copies == loaded.copies
    assert len(again.copies) == 33 + 27 + 86


def test_what_a_visitor_changed_stays_and_what_is_missing_comes_back():
    load(AT)
    Membership.objects.filter(person__name="Grace Adeyemi").update(ended_at=AT)
    Board.objects.update(name="Renamed by a visitor")
    Membership.objects.filter(person__name="Jo Whitfield").delete()
    Person.objects.filter(name="Jo Whitfield").delete()
    load(AT)
    assert not Membership.objects.filter(person__name="Grace Adeyemi", ended_at=None).exists()
    assert Board.objects.get().name == "Renamed by a visitor"
    assert Membership.objects.filter(person__name="Jo Whitfield").exists()


def test_an_install_that_holds_another_board_is_left_alone():
    Board.objects.create(slug=cast.OTHERBURY, name=cast.BOARDS[cast.OTHERBURY], made_at=AT, order=0)
    load(AT)
    assert [board.slug for board in Board.objects.all()] == [cast.OTHERBURY]
