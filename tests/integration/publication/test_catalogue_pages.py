"""The catalogue as its pages: newest first, narrowed, with what only colleagues know; and its files handed over."""

import io
import re
import zipfile
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from casereviews.web.actors import Role
from casereviews.web.audit.models import Line
from casereviews.web.publication.models import CataloguedReview, Document, Publication
from tests.factories.pdfs import plain

pytestmark = pytest.mark.django_db

PAGE = """[board]
id = "exampleshire"
name = "Exampleshire Safeguarding Children Board"

[[review]]
id = "child-k"
class = "serious case review"
subjects = ["Child K"]
decision_date = "2014-03"
note = "The file is at County Hall."
related = ["child-l"]

[[review]]
id = "child-l"
class = "serious case review"
subjects = ["Child L"]
withdrawn = 2016-05-02
withdrawn_note = "By order of the court."

[[review]]
id = "elsewhere"
class = "safeguarding adults review"
title = "Adult F"
named = false

[[review]]
id = "dyffryn"
class = "child practice review"
title = "Dyffryn Ŵy"
language = "cy"

[[publication]]
date = "2015-02-18"
note = "Came out on the day of the inquest."
documents = [
  { kind = "overview report", title = "Child K Overview Report", reviews = ["child-k"], file = "k.pdf" },
  { kind = "media statement", title = "LSCB media statement child K", reviews = ["child-k", "child-l"] },
]

[[publication]]
date = "2017"
documents = [
  { kind = "full report", title = "Adult F – Full Report", reviews = ["elsewhere"] },
]
"""


@pytest.fixture(scope="module")
def _brought_in(kept, _made):
    """The board's catalogue, brought in once for all these tests, as anyone's is."""
    board, people = _made
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("page.toml", PAGE)
        archive.writestr("k.pdf", plain())
    with kept():
        priya, path = Client(), f"/board/{board.id}/import/"
        priya.force_login(people[Role.MANAGER])
        sent = priya.post(path, {"once": str(uuid4()), "file": SimpleUploadedFile("page.zip", out.getvalue())})
        assert priya.post(sent.url, {"once": str(uuid4())}).status_code == 302
    return f"/board/{board.id}/published/"


@pytest.fixture
def filled(_brought_in, db):
    return _brought_in


@pytest.fixture
def grace(as_):
    return as_(Role.MEMBER)


def text_of(browser, address):
    return browser.get(address).content.decode()


def test_the_list_is_newest_first_and_says_the_state_of_each(grace, filled):
    page = text_of(grace, filled)
    assert page.index(">2017<") < page.index(">18 February 2015<")
    assert "day and month not known" in page
    assert re.search(r"released: PDF, 2 pages, [\d.]+ (bytes|kB)", page)
    assert "listed, no file" in page
    assert "published without the board’s name" in page
    assert 'lang="cy">Dyffryn Ŵy' in page


@pytest.mark.parametrize(
    ("query", "there", "gone"),
    [
        ("?find=CHILD+K", "Child K Overview Report", "Adult F"),
        ("?find=ŵy", "Dyffryn Ŵy", "Child K"),
        ("?year=2017", "Adult F – Full Report", "Child K Overview"),
        ("?review_class=serious+case+review", "Child K Overview Report", "Adult F –"),
        ("?find=nothing+at+all", "Nothing answers that", "Child K Overview"),
        ("?page=999", "Published", "Child K Overview"),
    ],
)
def test_it_is_narrowed_by_words_kind_and_year(grace, filled, query, there, gone):
    page = text_of(grace, filled + query)
    assert there in page
    assert gone not in page


def test_words_that_were_looked_for_come_back_escaped(grace, filled):
    assert "<script>x" not in text_of(grace, filled + "?find=<script>x")


def test_a_review_shows_what_is_public_and_what_is_for_colleagues(grace, filled):
    page = text_of(grace, f"{filled}reviews/{CataloguedReview.everything.get(slug='child-k').pk}/")
    assert "March 2014" in page
    assert "The file is at County Hall." in page
    assert "Child L" in page
    assert "also of Child L" in page


def test_a_review_names_its_regime_and_why_and_how_long_it_must_stay(grace, filled):
    page = text_of(grace, f"{filled}reviews/{CataloguedReview.everything.get(slug='child-k').pk}/")
    assert "<b>Serious case review under Working Together 2013</b>" in page
    assert "it was decided in March 2014, and every day of that gives the same" in page
    assert re.search(r'Had to stay public until <b><time datetime="2016-02-18">18 February 2016</time></b>', page)
    assert "Why this date?" in page
    assert "Rule R10, version 1." in page
    assert "unconfirmed" not in page


def test_an_unconfirmed_rule_and_a_likelihood_are_marked_for_colleagues(grace, filled):
    CataloguedReview.everything.filter(slug="child-k").update(
        review_class="local child safeguarding practice review", decided_on=None
    )
    page = text_of(grace, f"{filled}reviews/{CataloguedReview.everything.get(slug='child-k').pk}/")
    assert 'class="chip unsure">Rule unconfirmed: check the edition<' in page
    assert "Unconfirmed: recalled by practitioners; the text itself has not been read." in page


def test_a_regime_that_is_not_stated_is_a_likelihood_and_says_so(grace, filled):
    CataloguedReview.everything.filter(slug="child-k").update(decided_on=None)
    page = text_of(grace, f"{filled}reviews/{CataloguedReview.everything.get(slug='child-k').pk}/")
    assert 'class="chip unsure">Likely, not stated<' in page
    assert "Not stated, and the day of the decision is not recorded." in page


def test_a_withdrawn_review_says_when_and_what_the_public_sees(grace, filled):
    page = text_of(grace, f"{filled}reviews/{CataloguedReview.everything.get(slug='child-l').pk}/")
    assert "Withdrawn 2 May 2016." in page
    assert "By order of the court." in page


def test_a_publication_shows_its_documents_reviews_and_note(grace, filled):
    page = text_of(grace, f"{filled}publications/{Publication.everything.get(slug='2015-02-18').pk}/")
    assert "<h1>Published 18 February 2015</h1>" in page
    assert "Came out on the day of the inquest." in page
    assert "2 reviews, 2 documents" in page


@pytest.mark.parametrize(("which", "same"), [("as-sent", True), ("public-copy", False)])
def test_a_file_is_handed_over_never_opened_and_the_look_is_in_the_trail(grace, filled, board, which, same):
    document = Document.everything.get(kind="overview report")
    answer = grace.get(f"{filled}documents/{document.pk}/{which}")
    data = b"".join(answer.streaming_content)
    assert data.startswith(b"%PDF")
    assert (data == plain()) == same
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"].startswith("sandbox")
    line = Line.objects.filter(chain=board.id).order_by("-seq")[0]
    assert (line.act, line.name, line.about_id) == ("looked.document-file", "Grace Adeyemi", str(document.pk))


def test_a_document_without_a_file_has_none_to_hand_over(grace, filled):
    listed = Document.everything.get(kind="media statement")
    assert grace.get(f"{filled}documents/{listed.pk}/as-sent").status_code == 404


def test_dev_from_elsewhere_is_told_nothing(as_, filled):
    review, publication = CataloguedReview.everything.first(), Publication.everything.first()
    document = Document.everything.get(kind="overview report")
    for path in ("", f"reviews/{review.pk}/", f"publications/{publication.pk}/", f"documents/{document.pk}/as-sent"):
        assert as_("outside").get(filled + path).status_code == 404


def test_two_hundred_publications_take_as_many_queries_as_two(grace, filled, board, django_assert_max_num_queries):
    with django_assert_max_num_queries(14) as few:
        grace.get(filled)
    review = CataloguedReview.everything.get(slug="child-k")
    for number in range(200):
        event = Publication.everything.create(board=board, slug=f"event-{number}")
        document = Document.everything.create(
            board=board, slug=f"d-{number}", publication=event, place=0, kind="letter", title=f"Letter {number}"
        )
        document.review_links.create(review=review, place=0)
    with django_assert_max_num_queries(len(few)) as many:
        page = grace.get(filled).content.decode()
    assert len(many) == len(few)
    assert 'rel="next"' in page


def test_a_document_goes_with_its_reviews(grace, filled):
    """Of withdrawn reviews only, it is withdrawn; of one published without the board's name, it is not on the site."""
    page = text_of(grace, filled)
    assert "not on the public site: no file" in page
    CataloguedReview.everything.filter(slug="child-k").update(withdrawn=True)
    page = text_of(grace, filled)
    assert "withdrawn with its review" in page
    assert "released" not in page
