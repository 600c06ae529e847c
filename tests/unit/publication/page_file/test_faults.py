"""Every fault with a number: the smallest file that has it, the line and the key it is told at."""

import json
from datetime import date
from pathlib import Path

import pytest

from casereviews.web.publication.page_file import Fault, read
from tests.factories import pdfs

AS_OF = date(2016, 10, 11)

PAGE = """\
[board]
name = "Exampleshire Safeguarding Children Board"

[[review]]
id = "child-k"
class = "serious case review"
subjects = ["Child K"]

[[publication]]
date = "2015-02-18"
documents = [
  { kind = "overview report", title = "Child K Overview Report", reviews = ["child-k"] },
]
"""


def faults_of(text: str | bytes, folder: Path, name: str = "page.toml") -> tuple[Fault, ...]:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(path, as_of=AS_OF).faults


def told(faults: tuple[Fault, ...]) -> list[tuple[str, int | None, str | None]]:
    return [(fault.code, fault.where.line, fault.where.key) for fault in faults]


def test_the_page_that_the_table_starts_from_has_no_fault(tmp_path: Path) -> None:
    assert told(faults_of(PAGE, tmp_path)) == []


DOC = "publication[0].documents[0]"
CHANGED = [
    # what stands in the page, what is put in its place, the fault, its line, its key
    ('name = "Exampleshire Safeguarding Children Board"', "", "PG005", 1, "board.name"),
    ('[board]\nname = "Exampleshire Safeguarding Children Board"\n', "", "PG005", 1, "board"),
    ('id = "child-k"\n', 'title = "x"\n', "PG005", 4, "review[0].id"),
    ('subjects = ["Child K"]', "", "PG005", 4, "review[0].title"),
    ('date = "2015-02-18"\n', "", "PG005", 9, "publication[0].date"),
    ('title = "Child K Overview Report", ', "", "PG005", 12, f"{DOC}.title"),
    ("class = ", "clas = ", "PG006", 6, "review[0].clas"),
    ("[[publication]]", "[[publications]]", "PG006", 9, "publications"),
    ("kind = ", "knd = ", "PG006", 12, f"{DOC}.knd"),
    ('class = "serious case review"', "class = 5", "PG007", 6, "review[0].class"),
    ("[[review]]", "[review]", "PG007", 4, "review"),
    ("[board]", "[[board]]", "PG007", 1, "board"),
    ('subjects = ["Child K"]', 'subjects = "Child K"', "PG007", 7, "review[0].subjects"),
    ('subjects = ["Child K"]', 'subjects = ["Child K"]\nnamed = "no"', "PG007", 8, "review[0].named"),
    ('date = "2015-02-18"', "date = 2015-02-18T10:00:00Z", "PG007", 10, "publication[0].date"),
    ('date = "2015-02-18"', "date = 2015-02-18 10:00:00", "PG007", 10, "publication[0].date"),
    ('date = "2015-02-18"', "date = 2015.0", "PG007", 10, "publication[0].date"),
    ('date = "2015-02-18"', "date = true", "PG007", 10, "publication[0].date"),
    ('"child-k"] },', '"child-k"] }, 5,', "PG007", 12, "publication[0].documents[1]"),
    ('id = "child-k"', 'id = "child-k"\nwithdrawn = "true"', "PG007", 6, "review[0].withdrawn"),
    ('title = "Child K Overview Report"', 'title = " "', "PG008", 12, f"{DOC}.title"),
    ('title = "Child K Overview Report"', 'title = "\\u200b"', "PG008", 12, f"{DOC}.title"),
    ('subjects = ["Child K"]', "subjects = []", "PG008", 7, "review[0].subjects"),
    ('subjects = ["Child K"]', 'subjects = ["Child K", ""]', "PG008", 7, "review[0].subjects[1]"),
    ('reviews = ["child-k"]', "reviews = []", "PG008", 12, f"{DOC}.reviews"),
    ('subjects = ["Child K"]', f'subjects = ["{"K" * 81}"]', "PG009", 7, "review[0].subjects[0]"),
    ('id = "child-k"', f'id = "{"k" * 81}"', "PG009", 5, "review[0].id"),
    ("Child K Overview", "Child K\\u0007 Overview", "PG010", 12, f"{DOC}.title"),
    ("Child K Overview", "Child K\\nOverview", "PG010", 12, f"{DOC}.title"),
    ("Child K Overview", "Child K \\u202eOverview", "PG010", 12, f"{DOC}.title"),
    ("Child K Overview", "Child K\\u2028Overview", "PG010", 12, f"{DOC}.title"),
    ('id = "child-k"', 'id = "Child K"', "PG011", 5, "review[0].id"),
    ('id = "child-k"', 'id = "child--k"', "PG011", 5, "review[0].id"),
    (
        "[[publication]]",
        '[[review]]\nid = "child-k"\nclass = "rapid review"\ntitle = "x"\n[[publication]]',
        "PG012",
        10,
        "review[1].id",
    ),
    (
        '["child-k"] },',
        '["child-k"] },\n{ kind = "overview report", title = "Child K Overview Report", reviews = ["child-k"] },',
        "PG012",
        13,
        "publication[0].documents[1].title",
    ),
    ('reviews = ["child-k"]', 'reviews = ["child-k", "child-k"]', "PG012", 12, f"{DOC}.reviews[1]"),
    ('reviews = ["child-k"]', 'reviews = ["child-q"]', "PG013", 12, f"{DOC}.reviews[0]"),
    ('id = "child-k"', 'id = "child-k"\nrelated = ["child-q"]', "PG013", 6, "review[0].related[0]"),
    ('id = "child-k"', 'id = "child-k"\nrelated = ["child-k"]', "PG014", 6, "review[0].related[0]"),
    ("serious case review", "serious cases review", "PG015", 6, "review[0].class"),
    ("overview report", "overview reprot", "PG016", 12, f"{DOC}.kind"),
    ('id = "child-k"', 'id = "child-k"\nregime = "england"', "PG017", 6, "review[0].regime"),
    ('id = "child-k"', 'id = "child-k"\nlanguage = "English"', "PG017", 6, "review[0].language"),
    ("[board]", '[board]\nnation = "Britain"', "PG017", 2, "board.nation"),
    ("2015-02-18", "18 February 2015", "PG018", 10, "publication[0].date"),
    ("2015-02-18", "2015-02-29", "PG018", 10, "publication[0].date"),
    ("2015-02-18", "2015-13", "PG018", 10, "publication[0].date"),
    ('"2015-02-18"', "215", "PG018", 10, "publication[0].date"),
    ("2015-02-18", "2016-10-12", "PG019", 10, "publication[0].date"),
    ("2015-02-18", "2017", "PG019", 10, "publication[0].date"),
    ('id = "child-k"', 'id = "child-k"\nwithdrawn = 2016-10-12', "PG019", 6, "review[0].withdrawn"),
    ('id = "child-k"', 'id = "child-k"\ndecision_date = "2016-11"', "PG019", 6, "review[0].decision_date"),
    ('id = "child-k"', 'id = "child-k"\nwithdrawn = 2015-02-17', "PG020", 6, "review[0].withdrawn"),
    ('id = "child-k"', 'id = "child-k"\npublic_until = "2014"', "PG020", 6, "review[0].public_until"),
    ('id = "child-k"', 'id = "child-k"\ndecision_date = "2015-03"', "PG020", 6, "review[0].decision_date"),
    ('"child-k"] }', '"child-k"], withdrawn = "2014" }', "PG020", 12, f"{DOC}.withdrawn"),
    ('"child-k"] }', '"child-k"], file = "../a.pdf" }', "PG021", 12, f"{DOC}.file"),
    ('"child-k"] }', '"child-k"], file = "/a.pdf" }', "PG021", 12, f"{DOC}.file"),
    ('"child-k"] }', '"child-k"], file = "C:/a.pdf" }', "PG021", 12, f"{DOC}.file"),
    ('"child-k"] }', "\"child-k\"], file = 'a\\b.pdf' }", "PG021", 12, f"{DOC}.file"),
    ('"child-k"] }', '"child-k"], file = "a.pdf" }', "PG022", 12, f"{DOC}.file"),
    ('"child-k"] }', '"child-k"], file = "." }', "PG022", 12, f"{DOC}.file"),
    ("[board]", '[board]\nemail = "office at example.org"', "PG027", 2, "board.email"),
    ("[board]", '[board]\nwebsite = "javascript:alert(1)"', "PG027", 2, "board.website"),
    ("[board]", '[board]\nwebsite = "http://[::1"', "PG027", 2, "board.website"),
]


@pytest.mark.parametrize(("stands", "put", "code", "line", "key"), CHANGED)
def test_each_fault_is_told_at_its_line_and_key(
    stands: str, put: str, code: str, line: int, key: str, tmp_path: Path
) -> None:
    assert stands in PAGE
    faults = faults_of(PAGE.replace(stands, put, 1), tmp_path)
    assert (code, line, key) in told(faults)
    assert all(fault.message.endswith(".") and fault.do.endswith(".") for fault in faults)


def test_one_mistake_is_one_fault(tmp_path: Path) -> None:
    for stands, put, code, line, key in CHANGED:
        found = told(faults_of(PAGE.replace(stands, put, 1), tmp_path))
        extra = [each for each in found if each != (code, line, key)]
        if (
            code not in ("PG006", "PG007", "PG019") and key != "review[0].id"
        ):  # these leave another key missing, or unknown
            assert extra == [], put


def test_a_review_in_single_brackets_is_one_fault_and_not_one_more_wherever_it_is_named(tmp_path: Path) -> None:
    single = PAGE.replace("[[review]]", "[review]")
    assert told(faults_of(single, tmp_path)) == [("PG007", 4, "review")]


def test_a_kind_is_quoted_and_needs_no_article(tmp_path: Path) -> None:
    document = PAGE[PAGE.index("  { kind") : PAGE.index("]\n", PAGE.index("  { kind"))]
    (fault,) = faults_of(PAGE.replace(document, document * 2), tmp_path)
    assert fault.code == "PG012"
    assert "of the kind “overview report” with the title “Child K Overview Report”" in fault.message


def test_a_review_with_and_one_without_the_boards_name_are_kept_apart(tmp_path: Path) -> None:
    unnamed = '[[review]]\nid = "quiet"\nclass = "rapid review"\ntitle = "A review"\nnamed = false\n'
    shared = PAGE.replace('["child-k"] }', '["child-k", "quiet"] }').replace(
        "[[publication]]", unnamed + "[[publication]]"
    )
    assert told(faults_of(shared, tmp_path)) == [("PG024", 17, f"{DOC}.reviews")]
    related = PAGE.replace("[[publication]]", unnamed + 'related = ["child-k"]\n[[publication]]')
    assert told(faults_of(related, tmp_path)) == [("PG024", 14, "review[1].related[0]")]


def test_two_events_of_one_day_need_an_id(tmp_path: Path) -> None:
    second = PAGE[PAGE.index("[[publication]]") :]
    assert told(faults_of(f"{PAGE}{second}", tmp_path)) == [("PG012", 14, "publication[1].id")]
    assert told(faults_of(PAGE + second.replace("date", 'id = "second"\ndate'), tmp_path)) == []


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"", "PG001", None, None),
        (b"\xef\xbb\xbf \r\n", "PG001", None, None),
        ("[board]".encode("utf-16"), "PG002", 1, 1),
        (b'[board]\nname = "a\0b"', "PG002", 2, 10),
        (b'[board]\nname = "caf\xe9"', "PG002", 2, 12),
        (b"[board]\nname = \n", "PG003", 2, 8),
        (b'[board]\nname = "a"\nname = "b"\n', "PG003", 3, None),
        (b"[board]\nx = " + b"9" * 5000, "PG003", 2, 5),
        (b"[board]\nx = " + b"[" * 20000, "PG003", 2, 105),
        (b"[board]\nx = " + b"[" * 300 + b"]" * 300, "PG003", 2, 105),
        (b"[board]\nx" + b".x" * 60000 + b" = 1", "PG003", 2, None),
        (b"[board]\nname = 2015-02-30\n", "PG003", 2, None),
        (b"PK\x03\x04 and so on", "PG003", None, None),
        (b"#" * 5_000_001, "PG004", None, None),
    ],
)
def test_a_file_that_is_no_page_at_all(
    raw: bytes, code: str, line: int | None, column: int | None, tmp_path: Path
) -> None:
    (fault,) = faults_of(raw, tmp_path)
    assert (fault.code, fault.where.line) == (code, line)
    assert column in (None, fault.where.column)


def test_a_file_that_is_not_there_or_a_folder(tmp_path: Path) -> None:
    assert [fault.code for fault in read(tmp_path, as_of=AS_OF).faults] == ["PG001"]
    assert [fault.code for fault in read(tmp_path / "none.toml", as_of=AS_OF).faults] == ["PG001"]
    assert [fault.code for fault in read(Path("/dev/null"), as_of=AS_OF).faults] == ["PG001"]


def test_too_many_reviews_are_one_fault(tmp_path: Path) -> None:
    (fault,) = faults_of("[board]\nname = 'x'\n" + "[[review]]\n" * 5001, tmp_path)
    assert fault.code == "PG004"


def test_a_hundred_faults_and_how_many_more(tmp_path: Path) -> None:
    faults = faults_of("[board]\nname = 'x'\n" + "[[review]]\nclass = 5\nid = 'a b'\ntitle = 'x'\n" * 100, tmp_path)
    assert len(faults) == 100
    assert faults[-1].message == "There are 101 more faults."
    assert [fault.where.line for fault in faults[:-1]] == sorted(fault.where.line for fault in faults[:-1])


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode()
    assert faults_of(windows, tmp_path) == ()
    wrong = windows.replace(b"serious case review", b"serious")
    assert told(faults_of(wrong, tmp_path)) == [("PG015", 6, "review[0].class")]


def test_an_odd_file_for_a_document(tmp_path: Path) -> None:
    named = PAGE.replace('"child-k"] }', '"child-k"], file = "papers/a.pdf" }')
    (tmp_path / "papers").mkdir()
    paper = tmp_path / "papers" / "a.pdf"
    for content in (
        b"PK\x03\x04 word/document.xml",
        b"",
        b"%PDF-1.7 and no more",
        pdfs.encrypted(),
        pdfs.plain()[:-700],
    ):
        paper.write_bytes(content)
        assert told(faults_of(named, tmp_path)) == [("PG023", 12, f"{DOC}.file")]
    paper.write_bytes(pdfs.plain())
    assert told(faults_of(named, tmp_path)) == []


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    named = PAGE.replace('"child-k"] }', '"child-k"], file = "a.pdf" }')
    folder = tmp_path / "page"
    folder.mkdir()
    (tmp_path / "outside.pdf").write_bytes(pdfs.plain())
    (folder / "inside.pdf").write_bytes(pdfs.plain())
    (folder / "a.pdf").symlink_to(tmp_path / "outside.pdf")
    assert told(faults_of(named, folder)) == [("PG021", 12, f"{DOC}.file")]
    (folder / "a.pdf").unlink()
    (folder / "a.pdf").symlink_to("inside.pdf")
    assert told(faults_of(named, folder)) == []
    (folder / "a.pdf").unlink()
    (folder / "a.pdf").symlink_to("a.pdf")
    assert [fault.code for fault in faults_of(named, folder)] == ["PG022"]


def test_a_key_with_anything_odd_in_it_is_quoted(tmp_path: Path) -> None:
    faults = faults_of('[board]\nname = "x"\n"a\\u202eb" = 1\n"" = 2\n', tmp_path)
    assert told(faults) == [("PG006", 3, 'board."a\\u202eb"'), ("PG006", 4, 'board.""')]


def test_a_fault_as_json_is_what_the_contract_says(tmp_path: Path) -> None:
    (fault,) = faults_of(PAGE.replace("overview report", "overview"), tmp_path)
    said = json.loads(json.dumps(fault.to_json()))
    assert list(said) == ["code", "message", "where", "do"]
    assert said["where"] == {"file": "page.toml", "line": 12, "key": f"{DOC}.kind"}
    assert "overview report" in said["message"]
