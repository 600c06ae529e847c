"""The door: who gets in, what those are told who do not, and what the trail keeps."""

import re
from uuid import uuid4

import pytest
from django.test import Client, override_settings

from casereviews.web.accounts import changes
from casereviews.web.accounts.models import Person
from casereviews.web.actors import Role, clock
from casereviews.web.audit.models import Line
from tests.factories.people import PASSWORD, TECHNICIAN, a_person

pytestmark = pytest.mark.django_db


def sent(**words):
    return {"once": str(uuid4()), **words}


def test_the_right_words_open_the_door_and_are_in_the_trail(client, people, board):
    answer = client.post("/sign-in/", sent(email="PRIYA@exampleshire.example", password=PASSWORD))
    assert (answer.status_code, answer.url) == (302, "/")
    assert client.get("/").url == f"/board/{board.id}/"
    line = Line.objects.filter(chain=board.id).order_by("-seq")[0]
    assert (line.act, line.name, line.facts) == ("person.signed-in", "Priya Nair", {"how": "password"})


def test_a_wrong_address_and_a_wrong_password_are_told_the_same(client, people):
    told = [
        re.sub(r'value="[^"]*"', "", client.post("/sign-in/", sent(**words)).content.decode())
        for words in (
            {"email": "priya@exampleshire.example", "password": "wrong"},
            {"email": "nobody@exampleshire.example", "password": PASSWORD},
        )
    ]
    assert "do not belong together" in told[0]
    assert told[0] == told[1]


def test_one_comes_to_where_one_was_going_but_never_to_another_site(client, people, board):
    words = {"email": "priya@exampleshire.example", "password": PASSWORD}
    assert client.post("/sign-in/", sent(next=f"/board/{board.id}/trail/", **words)).url == f"/board/{board.id}/trail/"
    for elsewhere in ("https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"):
        assert Client().post("/sign-in/", sent(next=elsewhere, **words)).url == "/"


def test_a_session_that_ended_in_mid_form_says_so(client, board):
    answer = client.post(f"/board/{board.id}/settings/", {"name": "typed"}, follow=True)
    assert "You were signed out before that arrived. Nothing was saved." in answer.content.decode()


def test_signing_out_is_a_button_and_not_an_address(as_, people, board):
    priya = as_(Role.MANAGER)
    assert priya.get("/sign-out/").status_code == 405
    assert "You are signed out." in priya.post("/sign-out/", follow=True).content.decode()
    assert priya.get(f"/board/{board.id}/").status_code == 302


def test_the_cast_is_one_click_away_in_the_demo_and_nowhere_else(client, board):
    rosa = a_person("Rosa Lind", board=board, role="chair", cast_as="Shows the chair's part")
    door = f"/sign-in/as/{rosa.pk}/"
    page = client.get("/sign-in/").content.decode()
    assert "Shows the chair&#39;s part" in page
    assert door in page
    assert client.get(door, REMOTE_ADDR="192.0.2.1").url.startswith("/sign-in/")
    assert client.post(door).url == "/"
    assert client.get(f"/board/{board.id}/").status_code == 200


def test_outside_the_demo_there_is_no_list_and_the_door_is_like_any_address(board, settings):
    rosa = a_person("Rosa Lind", board=board, role="chair", cast_as="Shows the chair's part")
    with override_settings(INSTALL=type("Install", (), {"demo": False, "shown_at": ""})):
        assert "look round" not in Client().get("/sign-in/").content.decode()
        door, nowhere = (Client().get(path) for path in (f"/sign-in/as/{rosa.pk}/", "/nowhere/at/all/"))
        assert door.url.split("?")[0] == nowhere.url.split("?")[0] == "/sign-in/"


def test_an_invitation_makes_an_account_once(client, board):
    secret = changes.invite(by=TECHNICIAN, board=board, role=Role.MANAGER, at=clock.now())
    address = f"/first/{secret}/"
    assert "business manager of Exampleshire" in client.get(address).content.decode()
    words = {"name": "Marian Holt", "email": "marian@board.example", "password": PASSWORD, "again": PASSWORD}
    assert client.post(address, sent(**words)).url == "/"
    assert client.get("/", follow=True).status_code == 200
    assert Person.objects.get(email="marian@board.example").memberships.get().role == "manager"
    used = Client().get(address)
    assert used.status_code == 404
    assert "This address has been used." in used.content.decode()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"password": "short", "again": "short"}, "at least 12 characters"),
        ({"password": PASSWORD, "again": "another thing entirely"}, "not the same as the password above"),
        ({"password": "Marian Holt Marian", "again": "Marian Holt Marian"}, "too similar"),
        ({"name": "", "password": PASSWORD, "again": PASSWORD}, "Enter your name."),
    ],
)
def test_a_first_account_says_what_to_put_right(client, board, words, told):
    secret = changes.invite(by=TECHNICIAN, board=board, role=Role.MANAGER, at=clock.now())
    ask = {"name": "Marian Holt", "email": "marian@board.example"} | words
    answer = client.post(f"/first/{secret}/", sent(**ask))
    assert told in answer.content.decode()
    assert not Person.objects.filter(email="marian@board.example").exists()


def test_an_address_that_was_cut_short_opens_nothing(client, board):
    answer = client.get("/first/cut-short/")
    assert answer.status_code == 404
    assert "may have been cut short" in answer.content.decode()


def test_without_a_board_the_first_person_names_it(client, db):
    secret = changes.invite(by=TECHNICIAN, board=None, role=Role.MANAGER, at=clock.now())
    words = {
        "board_name": "Northmoor Safeguarding Partnership",
        "name": "Marian Holt",
        "email": "marian@board.example",
        "password": PASSWORD,
        "again": PASSWORD,
    }
    client.post(f"/first/{secret}/", sent(**words))
    assert "Northmoor Safeguarding Partnership" in client.get("/", follow=True).content.decode()
