"""A page brought in: all of it or nothing, once, and nothing of it where it must not be."""

import io
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext

from casereviews.web.actors import Actor, NotPermitted, Role, machine
from casereviews.web.audit.models import Line
from casereviews.web.boards.models import Board
from casereviews.web.files import keeping
from casereviews.web.files.models import StoredFile
from casereviews.web.publication import changes, page_file, policies, taking_in
from casereviews.web.publication.models import CataloguedReview, Document, DocumentReview, Publication
from casereviews.web.record import queries as record
from casereviews.web.record import writing
from casereviews.web.record.models import PublishedCopy
from tests.factories import pdfs

pytestmark = pytest.mark.django_db

AT = datetime(2026, 11, 25, 10, 31, tzinfo=UTC)
AS_OF = date(2026, 11, 25)
EXAMPLE = Path(__file__).parents[3] / "examples" / "published-page.toml"
BY = machine("tests")

PAGE = """
[board]
name = "Exampleshire Safeguarding Children Board"
id = "exampleshire"
email = "office@exampleshire.example"
former_names = ["Exampleshire ACPC"]

[[review]]
id = "child-k"
class = "serious case review"
subjects = ["Child K"]
related = ["child-l"]
note = "for colleagues"

[[review]]
id = "child-l"
class = "serious case review"
subjects = ["Child L"]
withdrawn = 2016
withdrawn_note = "At the family's wish."

[[review]]
id = "quiet"
class = "serious case review"
title = "A review without our name"
named = false

[[publication]]
date = 2015-02-18
documents = [
  { kind = "overview report", title = "Child K Overview Report", reviews = ["child-k", "child-l"], file = "k.pdf" },
  { kind = "letter", title = "A letter", reviews = ["quiet"] },
]

[[publication]]
date = "2014"
documents = [ { kind = "letter", title = "A quiet letter", reviews = ["quiet"], file = "quiet.pdf" } ]
"""


@pytest.fixture
def folder(tmp_path, settings):
    """A page with its files, and a storage of its own."""
    default_storage._wrapped.location = tmp_path / "kept"
    default_storage._wrapped._in_use = None
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "k.pdf").write_bytes(pdfs.leaking("the author and the subject"))
    (tmp_path / "page" / "quiet.pdf").write_bytes(pdfs.plain("Quietly."))
    return tmp_path / "page"


def reading_of(text: str, folder: Path) -> page_file.Reading:
    (folder / "page.toml").write_text(text, encoding="utf-8")
    reading = page_file.read(folder / "page.toml", as_of=AS_OF)
    assert reading.faults == ()
    return reading


def bring_in(text: str, folder: Path, by: Actor = BY, **how) -> tuple[int, int]:
    outcome = taking_in.bring_in(by=by, reading=reading_of(text, folder), at=AT, **how)
    return outcome.created, outcome.unchanged


def everything() -> dict:
    tables = (Board, CataloguedReview, Publication, Document, DocumentReview, PublishedCopy, StoredFile, Line)
    managers = {table: getattr(table, "everything", table.objects) for table in tables}
    return {table.__name__: list(manager.order_by("pk").values()) for table, manager in managers.items()}


def files() -> list[str]:
    kept = Path(default_storage.location)
    return sorted(path.name for path in kept.rglob("*") if path.is_file() and path.name != ".in-use")


def test_the_real_page_makes_17_records_and_then_none(folder):
    reading = page_file.read(EXAMPLE, as_of=AS_OF)
    first = taking_in.bring_in(by=BY, reading=reading, at=AT)
    before = everything()
    second = taking_in.bring_in(by=BY, reading=reading, at=AT)
    assert (first.created, first.unchanged, second.created, second.unchanged) == (17, 0, 0, 17)
    assert everything() == before
    public = record.record_for(BY.at(first.board.id))
    assert (len(public.publications), len(public.reviews), len(public.documents)) == (3, 5, 9)


def test_the_trail_has_a_line_for_the_import_and_one_for_each_event(folder):
    bring_in(PAGE, folder)
    lines = Line.objects.order_by("seq").values_list("act", "name")
    assert list(lines) == [
        ("board.made", "tests"),
        ("publication.published", "tests"),
        ("publication.published", "tests"),
        ("page.imported", "tests"),
    ]


def test_everything_that_the_file_says_is_kept(folder):
    bring_in(PAGE, folder)
    board = Board.objects.get()
    assert (board.slug, board.email, board.former_names.get().name) == (
        "exampleshire",
        "office@exampleshire.example",
        "Exampleshire ACPC",
    )
    first, second = (CataloguedReview.everything.get(slug=slug) for slug in ("child-k", "child-l"))
    assert (first.title, first.subjects, first.note, list(first.related.all()), list(second.related.all())) == (
        "Child K",
        ["Child K"],
        "for colleagues",
        [second],
        [first],
    )
    assert (second.withdrawn, second.withdrawn_on.edtf, second.withdrawn_note) == (
        True,
        "2016",
        "At the family's wish.",
    )
    report = Document.everything.get(kind="overview report")
    assert [link.review.slug for link in report.review_links.all()] == ["child-k", "child-l"]
    assert (report.publication.published_on.edtf, report.pages, report.taken_in.sent_as) == ("2015-02-18", 2, "k.pdf")


def test_the_public_copy_holds_the_pages_and_nothing_else(folder):
    bring_in(PAGE, folder)
    copy = record.record_for(BY.at(Board.objects.get().id)).documents[
        "2015-02-18-overview-report-child-k-overview-report"
    ]
    with default_storage.open(copy.file.sha256) as file:
        data = file.read()
    assert (copy.file.size, copy.file.pages) == (len(data), 2)
    assert pdfs.SECRET.encode() not in data
    with pikepdf.open(io.BytesIO(data)) as made:
        assert str(made.docinfo.Title) == "Child K Overview Report"


def test_a_review_without_the_boards_name_never_reaches_the_record(folder):
    bring_in(PAGE, folder)
    said = "".join(str(row) for row in PublishedCopy.everything.values())
    assert "quiet" not in said.lower()
    assert "without our name" not in said
    assert "A letter" not in said
    assert {row.slug for row in PublishedCopy.everything.filter(sort="publication")} == {"2015-02-18"}
    assert CataloguedReview.everything.get(slug="quiet").documents.count() == 2


def test_what_a_colleague_notes_never_reaches_the_record(folder):
    bring_in(PAGE, folder)
    assert "colleagues" not in "".join(str(row) for row in PublishedCopy.everything.values())


@pytest.mark.parametrize(
    ("stands", "put", "key", "here"),
    [
        ('subjects = ["Child K"]', 'subjects = ["Child Q"]', "review[0].subjects", "Child K"),
        ('id = "exampleshire"', 'id = "exampleshire"\nnation = "Wales"', "board.nation", "England"),
        ("office@exampleshire.example", "other@exampleshire.example", "board.email", "office@"),
        ('["Exampleshire ACPC"]', '["Another name"]', "board.former_names", "Exampleshire ACPC"),
        ("withdrawn = 2016", "withdrawn = true", "review[1].withdrawn", "2016"),
        ('related = ["child-l"]\n', "", "review[0].related", "child-l"),
        ("for colleagues", "for others", "review[0].note", "for colleagues"),
        ("named = false", "named = true", "review[2].named", "false"),
        ("date = 2015-02-18", 'date = 2015-02-19\nid = "2015-02-18"', "publication[0].date", "2015-02-18"),
        ('["child-k", "child-l"], file', '["child-k"], file', "publication[0].documents[0].reviews", "child-l"),
        (', file = "k.pdf"', "", "publication[0].documents[0].file", "a file whose SHA-256 begins with"),
        ('"k.pdf"', '"quiet.pdf"', "publication[0].documents[0].file", "a file whose SHA-256 begins with"),
        (
            'reviews = ["quiet"] },',
            'reviews = ["quiet"], withdrawn = true },',
            "publication[0].documents[1].withdrawn",
            "nothing",
        ),
        (
            'kind = "letter", title = "A letter"',
            'id = "letter", kind = "letter", title = "A letter"',
            "publication[0].documents[1].id",
            "2015-02-18-letter-a-letter",
        ),
    ],
)
def test_what_is_here_and_different_is_refused_and_nothing_changes(stands, put, key, here, folder):
    bring_in(PAGE, folder)
    before, kept = everything(), files()
    changed = PAGE.replace(stands, put, 1)
    assert changed != PAGE
    with pytest.raises(changes.HereAndDifferent) as refused:
        bring_in(changed, folder)
    told = {fault.where.key: fault for fault in refused.value.faults}
    assert {fault.code for fault in told.values()} == {"PG025"}
    assert here in told[key].message
    assert told[key].where.line
    assert (everything(), files()) == (before, kept)


def test_a_title_made_from_the_subjects_is_not_told_beside_them(folder):
    bring_in(PAGE, folder)
    with pytest.raises(changes.HereAndDifferent) as refused:
        bring_in(PAGE.replace('["Child K"]', '["Child Q"]', 1), folder)
    assert [fault.where.key for fault in refused.value.faults] == ["review[0].subjects"]


def test_what_is_here_and_not_in_the_file_is_left_alone(folder):
    bring_in(PAGE, folder)
    less = PAGE[: PAGE.index('[[publication]]\ndate = "2014"')]
    assert bring_in(less, folder) == (0, 6)
    assert Publication.everything.count() == 2


def test_more_in_the_file_is_added_to_what_is_here(folder):
    bring_in(PAGE, folder)
    more = (
        PAGE.replace(
            'reviews = ["quiet"] },',
            'reviews = ["quiet"] },\n  { kind = "addendum", title = "More", reviews = ["new"] },',
        )
        + '[[review]]\nid = "new"\nclass = "rapid review"\nsubjects = ["Child N"]\nrelated = ["child-k"]\n'
    )
    assert bring_in(more, folder) == (2, 8)
    assert [each.title for each in Document.everything.filter(publication__slug="2015-02-18").order_by("place")] == [
        "Child K Overview Report",
        "A letter",
        "More",
    ]
    editions = PublishedCopy.everything.filter(sort="review", slug="child-k").order_by("edition")
    assert [(each.edition, each.is_current, each.body["related"]) for each in editions] == [
        (1, False, ["child-l"]),
        (2, True, ["child-l", "new"]),
    ]
    assert bring_in(more, folder) == (0, 10)


def test_a_page_that_grew_and_then_shrank_is_still_the_same(folder):
    bring_in(PAGE, folder)
    again = PAGE.replace('note = "for colleagues"', '   note    =   "for colleagues"   # said again').replace(
        "\n", "\r\n"
    )
    assert bring_in(again, folder) == (0, 8)


STEPS = [
    (writing, "write"),
    (keeping, "row_for"),
    (changes.importing, "publish_event"),
    (Publication, "save"),
    (changes.importing.trail, "about"),
    (taking_in.pdf, "remake"),
    (DocumentReview.objects.__class__, "bulk_create"),
]


@pytest.mark.parametrize("nth", [1, 2])
@pytest.mark.parametrize(("where", "what"), STEPS, ids=[what for _, what in STEPS])
def test_whatever_breaks_on_the_way_nothing_is_kept(where, what, nth, folder, monkeypatch):
    reading, before, kept = reading_of(PAGE, folder), everything(), files()
    real, calls = getattr(where, what), []

    def breaks(*args, **told):
        calls.append(1)
        if len(calls) == nth:
            raise RuntimeError("the power is gone")
        return real(*args, **told)

    monkeypatch.setattr(where, what, breaks)
    with pytest.raises(RuntimeError, match="power"):
        taking_in.bring_in(by=BY, reading=reading, at=AT)
    monkeypatch.undo()
    assert (everything(), files()) == (before, kept)
    assert bring_in(PAGE, folder) == (8, 0)


def test_files_of_an_import_that_was_killed_are_swept_at_the_next_start(folder):
    bring_in(PAGE, folder)
    kept = files()
    default_storage.save(None, io.BytesIO(b"put in place, and then the process was killed"))
    (Path(default_storage.location) / ".unfinished-abc").write_bytes(b"half a fi")
    assert keeping.sweep() == 0, "this process has put files, and lives"
    os.close(default_storage._wrapped._in_use)
    default_storage._wrapped._in_use = None
    assert keeping.sweep() == 1
    assert files() == kept


def test_a_file_that_changes_under_way_is_not_taken_in(folder):
    reading = reading_of(PAGE, folder)
    (folder / "k.pdf").write_bytes(pdfs.plain("Another text."))
    with pytest.raises(taking_in.FileChanged):
        taking_in.bring_in(by=BY, reading=reading, at=AT)
    assert (Board.objects.count(), files()) == (0, [])


def test_another_boards_file_is_refused(folder):
    bring_in(PAGE, folder)
    other = PAGE.replace('id = "exampleshire"', 'id = "sampleton"')
    with pytest.raises(changes.HereAndDifferent) as refused:
        bring_in(other, folder, board=Board.objects.get())
    assert [(fault.code, fault.where.key) for fault in refused.value.faults] == [("PG028", "board.id")]


def test_the_same_page_for_two_boards_keeps_them_apart(folder):
    bring_in(PAGE, folder)
    assert bring_in(PAGE.replace('id = "exampleshire"', 'id = "sampleton"'), folder) == (8, 0)
    one, two = Board.objects.order_by("order")
    assert record.record_for(BY.at(one.id)).documents == record.record_for(BY.at(two.id)).documents


@pytest.mark.parametrize("role", list(Role))
def test_who_may_bring_a_page_in(role, folder):
    bring_in(PAGE, folder)
    board = Board.objects.get()
    person = Actor("person:1", "Somebody", board.id, frozenset({role}))
    more = PAGE + '[[review]]\nid = "new"\nclass = "rapid review"\nsubjects = ["Child N"]\n'
    if role in (Role.MANAGER, Role.COMMUNICATIONS):
        assert bring_in(more, folder, by=person, board=board) == (1, 8)
    else:
        with pytest.raises(NotPermitted):
            bring_in(more, folder, by=person, board=board)
        assert CataloguedReview.everything.count() == 3
    assert policies.may_see_catalogue(person) is None
    assert policies.may_see_catalogue(Actor("person:2", "Dev", None)) is not None


def test_comparing_asks_few_questions_whatever_the_size(folder):
    bring_in(PAGE, folder)
    counts = []
    for text in (
        PAGE,
        PAGE
        + "".join(f'[[review]]\nid = "r{n}"\nclass = "rapid review"\nsubjects = ["Child {n}"]\n' for n in range(30)),
    ):
        bring_in(text, folder)
        with CaptureQueriesContext(connection) as asked:
            taking_in.compare(BY, reading_of(text, folder))
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 8
