"""Bringing a page in through the workspace: sent, looked at, brought in; twice, wrongly, and by those who may not."""

import io
import re
import zipfile
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from casereviews.web.actors import Role
from casereviews.web.audit.models import Line
from casereviews.web.publication.models import Document, Publication, Upload

pytestmark = pytest.mark.django_db

PAGE = """[board]
name = "Exampleshire Safeguarding Children Board"
id = "exampleshire"

[[review]]
id = "child-h"
class = "serious case review"
subjects = ["Child H"]

[[publication]]
date = "2015-02-18"
documents = [
  { kind = "overview report", title = "Child H Overview Report", reviews = ["child-h"] },
  { kind = "media statement", title = "Media statement <Child H>", reviews = ["child-h"] },
]
"""


@pytest.fixture
def priya(as_):
    return as_(Role.MANAGER)


@pytest.fixture
def send(priya, board):
    def sent(text=PAGE, name="our-page.toml"):
        data = text.encode() if isinstance(text, str) else text
        return priya.post(f"/board/{board.id}/import/", {"once": str(uuid4()), "file": SimpleUploadedFile(name, data)})

    return sent


def bring_in(browser, address, once=None):
    return browser.post(address, {"once": once or str(uuid4())})


def test_a_page_is_sent_looked_at_and_brought_in(priya, send, board):
    address = send().url
    shown = priya.get(address).content.decode()
    assert "our-page.toml, sent today" in shown
    assert "4 records would be made" in shown
    assert "Media statement &lt;Child H&gt;" in shown
    assert not Publication.everything.exists()
    done = bring_in(priya, address)
    assert done.url == f"{address}done/"
    page = priya.get(done.url).content.decode()
    assert "One publication with two documents is in the catalogue." in page
    assert "18 February 2015" in page
    acts = set(Line.objects.filter(chain=board.id).values_list("act", flat=True))
    assert {"page.sent", "page.imported", "publication.published"} <= acts


def test_each_fault_stands_beside_its_line_and_the_button_is_closed(priya, send):
    wrong = PAGE.replace('class = "serious', 'class = "serious <b>').replace("2015-02-18", "2015-02-31")
    page = priya.get(send(wrong).url).content.decode()
    assert "Two faults to mend in the file" in page
    assert '<span class="bad"><i>7</i><code>class = &#34;serious &lt;b&gt; case review&#34;' in page
    assert "You can bring it in when lines 7 and 11 are mended." in page
    assert 'aria-disabled="true"' in page


def test_a_file_with_a_fault_cannot_be_brought_in_by_force(priya, send):
    address = send(PAGE.replace("2015-02-18", "2015-02-31")).url
    assert bring_in(priya, address).status_code == 200
    assert not Publication.everything.exists()


def test_sending_it_again_makes_nothing_and_says_so(priya, send):
    bring_in(priya, send().url)
    page = priya.get(send().url).content.decode()
    assert "All of this is here already" in page
    assert "there is nothing to bring in" in page
    assert Document.everything.count() == 2


def test_the_button_pressed_twice_acts_once_and_leads_to_what_is_here(priya, send):
    address, once = send().url, str(uuid4())
    assert bring_in(priya, address, once).url == bring_in(priya, address, once).url == f"{address}done/"
    assert Line.objects.filter(act="page.imported").count() == 1


def test_the_form_sent_twice_keeps_one_upload(priya, board):
    words = {"once": str(uuid4())}
    for _ in range(2):
        answer = priya.post(
            f"/board/{board.id}/import/", words | {"file": SimpleUploadedFile("a.toml", PAGE.encode())}, follow=True
        )
    assert "had been done already" in answer.content.decode()
    assert Upload.everything.count() == 1


def test_what_is_here_and_different_is_a_fault_and_stays_as_it_is(priya, send):
    bring_in(priya, send().url)
    different = PAGE.replace('subjects = ["Child H"]', 'subjects = ["Child H", "Child J"]')
    page = priya.get(send(different).url).content.decode()
    assert "PG025" in page
    assert "Send the mended file" in page


def test_another_boards_page_is_refused(priya, send):
    page = priya.get(send(PAGE.replace('id = "exampleshire"', 'id = "northmoor"')).url).content.decode()
    assert "PG028" in page


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "This file is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 a Word file", "older Office document"),
        (b"%PDF-1.7 the report itself", "This is a PDF"),
        (PAGE.encode("utf-16"), "encoding UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG picture"),
        (b"# " + b"x" * 5_000_000, "larger than 5 MB"),
    ],
)
def test_what_is_no_page_file_is_refused_in_words_and_not_kept(send, data, told):
    answer = send(data)
    assert answer.status_code == 200
    assert told in answer.content.decode()
    assert not Upload.everything.exists()


def zipped(**files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "."), data)
    return out.getvalue()


def test_a_zip_of_the_page_comes_in_too(priya, send):
    address = send(zipped(page__toml=PAGE), "our-page.zip").url
    assert "18 February 2015" in priya.get(address).content.decode()
    bring_in(priya, address)
    assert Document.everything.count() == 2
    assert priya.get(f"{address}done/").status_code == 200


def test_a_zip_that_holds_no_page_says_so(priya, send):
    page = priya.get(send(zipped(notes__txt="hello"), "our-page.zip").url).content.decode()
    assert "There is no page file in the zip." in page
    assert "You can bring it in when the file is mended." in page


def test_a_broken_zip_is_refused_in_words(send):
    answer = send(b"PK\x03\x04" + b"\0" * 60, "our-page.zip")
    assert "neither a zip nor text" in answer.content.decode()


def test_nonsense_never_fails_the_page(priya, send):
    for text in ("x", "[board]", "[[review]]\n" * 300, '[board]\nname = "a\u202eb"', "a=" + "[" * 5000, "\x1b[31m = 1"):
        assert priya.get(send(text).url).status_code == 200


@pytest.mark.parametrize("role", [Role.CHAIR, Role.LEGAL, Role.MEMBER, "outside"])
def test_those_who_may_not_are_told_of_no_such_page(as_, send, board, role):
    address = send().url
    browser = as_(role)
    for path in (address, f"{address}done/", f"/board/{board.id}/import/", f"/board/{board.id}/import/form/"):
        assert browser.get(path).status_code == 404
    assert bring_in(browser, address).status_code == 404
    assert not Publication.everything.exists()


def test_the_example_and_the_form_are_at_hand(priya, board, send):
    example = priya.get(f"/board/{board.id}/import/example.toml")
    assert example["Content-Disposition"].startswith("attachment")
    shown = priya.get(send(example.content).url).content.decode()
    assert re.search(r"PG028|would be made", shown)
    form = priya.get(f"/board/{board.id}/import/form/").content.decode()
    for key in ("withdrawn_note", "public_until", "local child safeguarding practice review", "seven-minute briefing"):
        assert key in form
