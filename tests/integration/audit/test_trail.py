"""What a change leaves behind, and what the database refuses."""

from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from casereviews.web.actors import Actor, NotPermitted, Refusal, Role, require
from casereviews.web.audit import queries, trail
from casereviews.web.audit.models import Detail, Line, UsedKey

pytestmark = pytest.mark.django_db
BOARD = uuid4()
PRIYA = Actor(key="person:1", name="Priya Nair", board=BOARD, roles=frozenset({Role.MANAGER}))


@trail.change("test.said")
def say(*, by, words, refuse=False):
    """Say something."""
    require(Refusal("Not today.") if refuse else None)
    trail.about(None, words=words, personal={"heard_by": "Helen"})
    return words


@trail.change("test.said-much")
def say_much(*, by, words, swallow=False):
    """Say several things, each with a line of its own."""
    for word in words:
        try:
            say(by=by, words=word, refuse=word == "no")
        except NotPermitted:
            if not swallow:
                raise
    trail.about(None, count=len(words))


def test_a_change_leaves_one_line_with_who_and_what():
    assert say(by=PRIYA, words="yes") == "yes"
    line = queries.lines_for(PRIYA).get()
    assert (line.seq, line.act, line.name, line.facts) == (1, "test.said", "Priya Nair", {"words": "yes"})
    assert line.chain == str(BOARD)
    assert queries.first_break_for(PRIYA) is None


def test_what_is_said_of_persons_lies_apart_and_can_be_erased():
    say(by=PRIYA, words="yes")
    assert "Helen" not in str(Line.objects.values())
    Detail.objects.all().delete()
    assert queries.first_break_for(PRIYA) is None


def test_a_change_in_a_change_joins_it():
    say_much(by=PRIYA, words=["a", "b"])
    assert [line.act for line in queries.lines_for(PRIYA).order_by("seq")] == [
        "test.said",
        "test.said",
        "test.said-much",
    ]


def test_a_refused_change_leaves_nothing():
    with pytest.raises(NotPermitted):
        say_much(by=PRIYA, words=["a", "no"])
    assert not Line.objects.exists()


def test_a_refused_change_inside_one_that_goes_on_leaves_no_line_of_its_own():
    say_much(by=PRIYA, words=["a", "no", "b"], swallow=True)
    assert [line.facts for line in queries.lines_for(PRIYA).order_by("seq")] == [
        {"words": "a"},
        {"words": "b"},
        {"count": 3},
    ]


def test_a_form_sent_twice_acts_once():
    key = uuid4()
    say(by=PRIYA, words="yes", once=key)
    with pytest.raises(trail.AlreadyDone):
        say(by=PRIYA, words="yes", once=key)
    assert Line.objects.count() == UsedKey.objects.count() == 1


def test_a_refused_form_may_be_sent_again():
    key = uuid4()
    with pytest.raises(NotPermitted):
        say(by=PRIYA, words="yes", refuse=True, once=key)
    say(by=PRIYA, words="yes", once=key)


def test_a_change_that_says_nothing_is_a_mistake_of_ours():
    @trail.change("test.silent")
    def silent(*, by):
        """Say nothing."""

    with pytest.raises(trail.NothingSaid):
        silent(by=PRIYA)


def test_each_board_has_a_chain_of_its_own():
    other = Actor(key="person:2", name="Dev Rao", board=uuid4())
    say(by=PRIYA, words="ours")
    say(by=other, words="theirs")
    assert [line.facts["words"] for line in queries.lines_for(PRIYA)] == ["ours"]
    assert queries.lines_for(other).get().seq == 1


@pytest.mark.parametrize("statement", ["UPDATE audit_line SET name = 'Nobody'", "DELETE FROM audit_line"])
def test_the_database_refuses_to_change_a_line(statement):
    say(by=PRIYA, words="yes")
    with pytest.raises(DatabaseError, match="append only"), transaction.atomic():
        connection.cursor().execute(statement)


@pytest.mark.parametrize("column", ["name", "act", "facts", "at", "actor", "about_id", "commitment"])
def test_a_line_changed_behind_the_database_is_found(column):
    for word in ("a", "b", "c"):
        say(by=PRIYA, words=word)
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER IF EXISTS audit_line_UPDATE")
        value = '{"words": "z"}' if column == "facts" else "2001-01-01 00:00:00" if column == "at" else "z"
        cursor.execute(f"UPDATE audit_line SET {column} = %s WHERE seq = 2", [value])  # noqa: S608
    assert queries.first_break_for(PRIYA) == 2
