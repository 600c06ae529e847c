"""Exampleshire's page has something of everything that a board's page may have, and is without fault."""

from collections import Counter
from datetime import date

import pytest

from casereviews.web.demo import EXAMPLESHIRE
from casereviews.web.publication import page_file
from casereviews.web.record.states import DocumentKind, ReviewClass

pytestmark = pytest.mark.slow  # every PDF of the page is taken in and made anew


@pytest.fixture(scope="module")
def reading():
    return page_file.read(EXAMPLESHIRE / "page.toml", as_of=date(2025, 1, 1))


def test_it_is_without_fault_and_fills_two_pages_of_a_list(reading):
    assert reading.faults == ()
    assert len(reading.page.publications) == 28
    assert len(reading.page.reviews) == 34
    assert 60 < len(reading.page.documents) <= 90


def test_every_review_has_a_document_and_a_fifth_of_the_documents_are_listed_without_a_file(reading):
    named = {review for document in reading.page.documents for review in document.reviews}
    assert named == {review.slug for review in reading.page.reviews}
    listed = [document for document in reading.page.documents if document.file is None]
    assert 0.15 < len(listed) / len(reading.page.documents) < 0.25


def test_it_has_the_classes_of_a_real_page(reading):
    classes = Counter(review.review_class for review in reading.page.reviews)
    assert len(classes) >= 11
    assert classes[ReviewClass.THEMATIC] == 2
    assert 4 <= classes[ReviewClass.LCSPR] <= 5
    assert max(classes, key=classes.get) is ReviewClass.SCR


def test_it_has_what_is_hard_to_show(reading):
    reviews, documents = reading.page.reviews, reading.page.documents
    publications = {publication.slug: publication for publication in reading.page.publications}
    assert [review.slug for review in reviews if review.withdrawn] == ["child-n"]
    assert [document.title for document in documents if document.withdrawn] == ["Family D – Timeline"]
    assert [review.slug for review in reviews if review.promised_until] == ["child-w"]
    assert {document.language for document in documents} == {"en", "cy"}
    assert {DocumentKind.ADDENDUM, DocumentKind.EASY_READ} <= {document.kind for document in documents}
    assert max(len(document.reviews) for document in documents) == 3
    assert max(len(review.title) for review in reviews) > 150
    assert publications["undated"].date is None
    assert {publication.date.precision for publication in publications.values() if publication.date} == {
        "day",
        "month",
        "year",
    }


def test_one_review_was_published_twice(reading):
    events = [
        publication.slug
        for publication in reading.page.publications
        if any("child-c" in document.reviews for document in publication.documents)
    ]
    assert events == ["2013", "2009-11-26"]
