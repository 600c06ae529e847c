"""Exampleshire is loaded once, as any board would be, and comes back the same from its files."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from django.db import transaction

from casereviews.web.accounts.queries import demo_people
from casereviews.web.actors import system
from casereviews.web.audit.models import Line
from casereviews.web.boards.models import Board
from casereviews.web.boards.queries import board_with
from casereviews.web.demo import cast
from casereviews.web.demo.load import COLOUR, load
from casereviews.web.record.models import PublishedCopy
from casereviews.web.record.queries import record_for

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
AT = datetime(2025, 1, 6, 9, 0, tzinfo=UTC)


@pytest.fixture
def exampleshire():
    load(AT)
    return board_with(slug=cast.EXAMPLESHIRE)


def test_the_page_is_in_the_public_record_without_the_review_that_bears_no_name(exampleshire):
    record = record_for(system("publisher").at(exampleshire.id))
    assert len(record.reviews) == 33
    assert len(record.publications) == 27
    assert len(record.documents) == 86
    assert "juniper" not in str(record).lower()
    assert exampleshire.colour == COLOUR


def test_the_people_stand_at_the_door_in_the_order_of_the_cast(exampleshire):
    offered = [player.name for player in cast.of_exampleshire() if player.offered]
    assert [person.name for person, _ in demo_people()] == offered
    assert [role for _, role in demo_people()] == [
        "business manager", "independent chair", "legal adviser", "communications lead", "board member"]


def test_loading_again_changes_nothing(exampleshire):
    before = Line.objects.count()
    load(AT.replace(year=2026))
    assert Line.objects.count() == before
    assert Board.objects.count() == 1


def test_an_install_that_holds_another_board_is_left_alone(db):
    Board.objects.create(slug="otherbury", name=cast.BOARDS[cast.OTHERBURY], made_at=AT, order=0)
    load(AT)
    assert [board.slug for board in Board.objects.all()] == ["otherbury"]


def test_loaded_into_another_install_every_published_copy_is_the_same():
    first = published_in_a_new_install(AT)
    assert len(first) == 33 + 27 + 86
    assert published_in_a_new_install(AT.replace(year=2026)) == first


class Forget(Exception):
    """Undoes everything since the install was new."""


def published_in_a_new_install(at):
    with suppress(Forget), transaction.atomic():
        load(at)
        published = sorted(PublishedCopy.everything.values_list("sort", "slug", "edition", "digest"))
        raise Forget
    return published
