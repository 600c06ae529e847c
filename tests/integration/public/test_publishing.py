"""From the record to a live site: the command and the process that watches."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from casereviews.cli import main
from casereviews.web.actors import machine
from casereviews.web.boards import changes as boards
from casereviews.web.public import build, publisher
from casereviews.web.record.models import PublishedCopy
from casereviews.web.record.states import Sort
from tests.unit.public import samples
from tests.unit.public.conftest import stand_in

pytestmark = pytest.mark.django_db
AT = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 25)


@pytest.fixture(autouse=True)
def install(settings, tmp_path, monkeypatch, time_machine):
    """An install of its own, without paper."""
    settings.INSTALL = replace(settings.INSTALL, data=tmp_path / "data", public_origin="https://reviews.example")
    monkeypatch.setattr(build, "make_all", stand_in)
    time_machine.move_to(AT, tick=False)


def a_board(slug="exampleshire", record=None):
    board = boards.make_board(by=machine("root"), slug=slug, name=f"The Board of {slug}", nation="England", at=AT)
    publish(board, record or samples.the_real_page())
    return board


def publish(board, record):
    told = ((Sort.REVIEW, record.reviews), (Sort.PUBLICATION, record.publications), (Sort.DOCUMENT, record.documents))
    for sort, copies in told:
        for slug, copy in copies.items():
            PublishedCopy.everything.create(
                board=board, sort=sort, slug=slug, body=copy.to_body(), digest="0" * 64, published_at=AT
            )


def publish_build(capsys, *told):
    code = main(["publish", "build", "--json", *map(str, told)])
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    return code, json.loads(said)


def test_the_real_page_is_built_and_counted(capsys, tmp_path):
    a_board()
    code, said = publish_build(
        capsys, "--out", tmp_path / "out", "--as-of", "2026-11-25", "--base-url", "https://a.example/"
    )
    assert code == 0
    assert {key: said[key] for key in ("out", "as_of", "events", "reviews", "documents")} == {
        "out": str(tmp_path / "out"),
        "as_of": "2026-11-25",
        "events": 3,
        "reviews": 5,
        "documents": 9,
    }
    assert said["files"] == sum(path.is_file() for path in (tmp_path / "out").rglob("*"))
    assert 'href="https://a.example/reviews/child-k/"' in (tmp_path / "out/reviews/child-k/index.html").read_text()


def test_without_a_folder_the_site_goes_live_in_the_data_folder(capsys, settings):
    a_board()
    code, said = publish_build(capsys)
    assert code == 0
    assert said["out"] == str(settings.INSTALL.sites / "exampleshire" / "current")
    assert (settings.INSTALL.sites / "exampleshire" / "current").is_symlink()
    assert said["as_of"] == "2026-11-25"


def test_every_board_is_built_in_a_folder_of_its_own(capsys, settings):
    a_board("exampleshire")
    a_board("othershire", samples.everything_odd_without_files())
    _, said = publish_build(capsys)
    assert [one["board"] for one in said["boards"]] == ["exampleshire", "othershire"]
    assert [one["reviews"] for one in said["boards"]] == [5, 6]
    assert {path.name for path in settings.INSTALL.sites.iterdir()} == {"exampleshire", "othershire"}


def test_two_boards_and_one_folder_are_refused_until_one_is_named(capsys, tmp_path):
    a_board("exampleshire")
    a_board("othershire")
    code, said = publish_build(capsys, "--out", tmp_path / "out")
    assert (code, said["error"]["code"], said["error"]["where"]) == (2, "PB002", None)
    assert not (tmp_path / "out").exists()
    assert publish_build(capsys, "--out", tmp_path / "out", "--board", "othershire")[0] == 0


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        (["--board", "nowhere"], "PB003"),
        (["--as-of", "31/12/2015"], "PB004"),
        (["--as-of", "2015-02-30"], "PB004"),
        (["--base-url", "ftp://a.example"], "PB005"),
        (["--base-url", "https://a.example/path"], "PB005"),
        (["--base-url", 'https://a"b.example'], "PB005"),
        (["--data", "/nowhere/at/all"], "PB003"),
    ],
)
def test_a_wrong_call_is_refused_in_words(capsys, told, fault):
    a_board()
    code, said = publish_build(capsys, *told)
    assert (code, said["error"]["code"]) == (2, fault)
    assert said["error"]["message"].endswith((".", "path."))


def test_a_folder_that_holds_something_else_is_refused(capsys, tmp_path):
    a_board()
    (tmp_path / "letters.txt").write_text("mine")
    code, said = publish_build(capsys, "--out", tmp_path)
    assert (code, said["error"]["code"]) == (2, "PB001")


def test_an_install_without_a_board_is_refused_in_words(capsys):
    code, said = publish_build(capsys)
    assert (code, said["error"]["code"]) == (2, "PB003")


def look_once(monkeypatch):
    monkeypatch.setattr(publisher, "SECONDS_BETWEEN_LOOKS", 0)
    monkeypatch.setattr(publisher.connections, "close_all", lambda: None)
    looks = iter([False, True])
    publisher.watch(lambda: next(looks))


def live(board):
    return publisher.site_of(board) / "current"


def test_the_watch_builds_what_was_published_and_then_rests(monkeypatch, capsys):
    board = a_board()
    look_once(monkeypatch)
    first = live(board).resolve()
    look_once(monkeypatch)
    assert live(board).resolve() == first
    assert capsys.readouterr().err.count("up to date") == 1


def test_the_watch_sees_what_is_published_later(monkeypatch):
    board = a_board()
    look_once(monkeypatch)
    record = samples.MadeRecord()
    record.review("child-z", title="Child Z")
    publish(board, record)
    look_once(monkeypatch)
    assert (live(board) / "reviews" / "child-z" / "index.html").is_file()


def test_the_watch_sees_a_change_of_the_boards_settings(monkeypatch):
    board = a_board()
    look_once(monkeypatch)
    boards.change_settings(by=machine("root").at(board.id), board=board, version=board.version, name="The Partnership")
    look_once(monkeypatch)
    page = (live(board) / "index.html").read_text()
    assert "The Partnership" in page
    assert "The Board of exampleshire" in page, "the earlier name stays where titles of its time are shown"


def test_the_watch_sees_a_new_day_in_london(monkeypatch, time_machine):
    board = a_board()
    look_once(monkeypatch)
    before = live(board).resolve()
    time_machine.move_to(datetime(2026, 11, 26, 0, 0, 1, tzinfo=UTC), tick=False)
    look_once(monkeypatch)
    assert live(board).resolve() != before


def test_a_fault_is_said_in_words_and_the_earlier_site_stays(monkeypatch, capsys):
    board = a_board()
    look_once(monkeypatch)
    before = live(board).resolve()
    record = samples.MadeRecord()
    record.review("child-z")
    publish(board, record)

    def broken(*told, **more):
        raise OSError("the disk is full")

    monkeypatch.setattr(build, "render", broken)
    look_once(monkeypatch)
    assert "The Board of exampleshire" in (said := capsys.readouterr().err)
    assert "The earlier site stays as it was." in said
    assert live(board).resolve() == before


def test_one_boards_site_holds_nothing_of_another(capsys, settings):
    a_board("exampleshire")
    other = samples.MadeRecord()
    other.review("child-z", title="Child Z of the other board")
    a_board("othershire", other)
    publisher.build_all()
    pages = (settings.INSTALL.sites / "exampleshire").rglob("*.html")
    assert [page for page in pages if "Child Z" in page.read_text()] == []
