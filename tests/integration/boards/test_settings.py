"""A board's settings: saved once, refused in words, and nobody's words overwritten."""

from uuid import uuid4

import pytest

from casereviews.web.actors import Role
from casereviews.web.audit.models import Line

pytestmark = pytest.mark.django_db


@pytest.fixture
def send(as_, board):
    browser = as_(Role.MANAGER)

    def sent(**words):
        asked = {"once": str(uuid4()), "version": "1", "name": board.name, "colour": board.colour} | words
        return browser.post(f"/board/{board.id}/settings/", asked)

    sent.browser = browser
    return sent


def test_saving_shows_and_is_in_the_trail(send, board):
    assert send(colour="#8F1D1D", telephone="01632 960 100").status_code == 302
    page = send.browser.get(f"/board/{board.id}/settings/").content.decode()
    assert "Saved." in page
    assert "/look/8f1d1d.css" in page
    line = Line.objects.filter(chain=board.id).order_by("-seq")[0]
    assert (line.act, line.facts["changed"]) == ("board.settings-changed", ["colour", "telephone"])


def test_a_new_name_keeps_the_old_one(send, board):
    send(name="Exampleshire Safeguarding Partnership")
    page = send.browser.get(f"/board/{board.id}/settings/").content.decode()
    assert "<dd>Exampleshire Safeguarding Children Board</dd>" in page


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"name": ""}, "Enter the board’s name."),
        ({"colour": "red"}, "Write the colour as #"),
        ({"colour": "#0f4a58;}"}, "Write the colour as #"),
        ({"email": "nobody"}, "Enter an e-mail address, such as"),
        ({"website": "javascript:alert(1)"}, "begins with https://"),
        ({"public_url": "https://board.example/reviews"}, "Leave out what comes after the name"),
    ],
)
def test_a_slip_is_said_at_its_field_and_nothing_is_saved(send, board, words, told):
    page = send(**words).content.decode()
    assert told in page
    assert "There is something to put right" in page
    board.refresh_from_db()
    assert board.version == 1


def test_two_who_wrote_at_once_see_both_and_nothing_is_overwritten(send, board):
    send(telephone="01632 960 100")
    second = send(telephone="01632 960 999")
    page = second.content.decode()
    assert second.status_code == 409
    assert "01632 960 100" in page
    assert "01632 960 999" in page
    board.refresh_from_db()
    assert board.telephone == "01632 960 100"
    assert send(telephone="01632 960 999", version="2").status_code == 302


def test_a_form_sent_twice_acts_once(send, board):
    once = str(uuid4())
    send(telephone="01632 960 100", once=once)
    again = send(telephone="01632 960 100", once=once, version="2")
    assert again.status_code == 302
    assert "had been done already" in send.browser.get(again.url).content.decode()
    assert Line.objects.filter(act="board.settings-changed").count() == 1
