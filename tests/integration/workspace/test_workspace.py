"""The frame, the errors, and what each person is offered."""

import pytest
from django.test import Client

from casereviews.web.accounts import changes as accounts
from casereviews.web.actors import Role, clock
from tests.factories.people import TECHNICIAN, a_board, a_person

pytestmark = pytest.mark.django_db
OFFERED = {
    Role.MANAGER: {"Home", "Published", "Import", "The trail", "Settings"},
    Role.CHAIR: {"Home", "Published", "The trail"},
    Role.LEGAL: {"Home", "Published", "The trail"},
    Role.COMMUNICATIONS: {"Home", "Published", "Import", "Settings"},
    Role.MEMBER: {"Home", "Published"},
}
ADDRESSES = {"Published": "published/", "Import": "import/", "The trail": "trail/", "Settings": "settings/", "Home": ""}


@pytest.mark.parametrize("role", list(Role))
def test_the_navigation_offers_exactly_what_opens(as_, board, role):
    browser = as_(role)
    page = browser.get(f"/board/{board.id}/").content.decode()
    for words, path in ADDRESSES.items():
        status = browser.get(f"/board/{board.id}/{path}").status_code
        assert status == (200 if words in OFFERED[role] else 404)
        assert (f'<a href="/board/{board.id}/{path}"' in page) == (words in OFFERED[role])


def test_it_says_who_is_signed_in_and_as_what(as_, board):
    page = as_(Role.LEGAL).get(f"/board/{board.id}/").content.decode()
    assert "<b>Owen Pryce</b>Legal adviser" in page


def test_a_person_of_no_board_is_told_whom_to_ask(as_):
    page = as_("outside").get("/").content.decode()
    assert "no part in a board yet" in page
    assert "business manager of your board gives you your part" in page


def test_a_person_of_two_boards_chooses(as_, board, people):
    other = a_board("Northmoor Board", "northmoor")
    accounts.give_role(by=TECHNICIAN, person=people[Role.CHAIR], board=other, role=Role.MEMBER, at=clock.now())
    page = as_(Role.CHAIR).get("/").content.decode()
    assert f"/board/{board.id}/" in page
    assert f"/board/{other.id}/" in page


def test_the_boards_colour_comes_as_a_sheet_and_never_as_a_style(as_, board):
    page = as_(Role.MEMBER).get(f"/board/{board.id}/").content.decode()
    assert '<link rel="stylesheet" href="/look/0f4a58.css">' in page
    sheet = Client().get("/look/0f4a58.css")
    assert sheet.content == b":root{--board:#0f4a58}\n"
    assert "immutable" in sheet["Cache-Control"]
    assert not sheet.cookies


@pytest.mark.parametrize("colour", ["red", "0F4A58", "0f4a58}body{display:none", "0f4a5", "%0a0f4a58"])
def test_no_other_sheet_can_be_had(client, db, colour):
    assert client.get(f"/look/{colour}.css").status_code in (302, 404)


def test_only_a_logo_can_be_had_as_a_logo(client, db):
    assert client.get(f"/look/{'a' * 64}.png").status_code == 404


def test_there_is_no_page_here_that_you_can_open(as_, board):
    answer = as_(Role.MEMBER).get("/nowhere/")
    assert answer.status_code == 404
    assert "There is no page here that you can open" in answer.content.decode()


def test_healthz_answers_without_a_cookie(client, db):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json(), dict(answer.cookies)) == (200, {"ok": True}, {})


def test_a_form_opened_before_signing_in_again_says_what_to_do(people, board):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(people[Role.MANAGER])
    answer = browser.post(f"/board/{board.id}/settings/", {"name": "x"})
    assert answer.status_code == 403
    assert "This form was opened too long ago" in answer.content.decode()


def test_more_than_may_be_sent_is_refused_in_words(as_, board, settings):
    settings.LARGEST_UPLOAD = 10
    from django.core.files.uploadedfile import SimpleUploadedFile

    answer = as_(Role.MANAGER).post(f"/board/{board.id}/import/", {"file": SimpleUploadedFile("a.toml", b"x" * 100)})
    assert answer.status_code == 413
    assert "That is more than can be sent at once" in answer.content.decode()


def test_our_own_failure_needs_no_database_and_gives_a_reference(as_, board, monkeypatch, caplog):
    browser = as_(Role.MEMBER)
    browser.raise_request_exception = False
    monkeypatch.setattr("casereviews.web.config.presenters.board_home", lambda *_: 1 / 0)
    answer = browser.get(f"/board/{board.id}/")
    assert answer.status_code == 500
    reference = (
        caplog.records[-1].args[0]
        if caplog.records[-1].name == "casereviews"
        else next(record.args[0] for record in caplog.records if record.name == "casereviews")
    )
    assert f"say {reference}" in answer.content.decode()


def test_every_page_has_its_title_its_heading_and_a_way_past_the_navigation(as_, board):
    browser = as_(Role.MANAGER)
    for path in ADDRESSES.values():
        page = browser.get(f"/board/{board.id}/{path}").content.decode()
        assert page.count("<h1>") == 1
        assert 'href="#main" class="govuk-skip-link"' in page
        assert " – Exampleshire Safeguarding Children Board</title>" in page


def test_nothing_here_yet_offers_the_first_step_to_those_who_may(as_, board):
    home = f"/board/{board.id}/"
    assert "Bring in your page" in as_(Role.MANAGER).get(home).content.decode()
    told = as_(Role.CHAIR).get(home).content.decode()
    assert "The business manager or the communications lead brings a page in." in told


def test_a_person_without_a_name_on_the_door_is_not_told_of_the_board(as_, board):
    a_person("Ravi Sethi")
    for path in ADDRESSES.values():
        assert as_("outside").get(f"/board/{board.id}/{path}").status_code == 404
        assert as_(None).get(f"/board/{board.id}/{path}").status_code == 302
