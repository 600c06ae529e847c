"""What is public as of a day, and in which order it is told."""

from datetime import date

import pytest

from casereviews.web.public.presenters.lists import list_pages
from casereviews.web.public.selection import select
from casereviews.web.record.states import ReviewClass
from casereviews.web.record.values import Withdrawal
from casereviews.web.ui.dates import PartialDate
from tests.unit.public import samples
from tests.unit.public.samples import KINDS, MadeRecord


def slugs(edition):
    return [event.slug for event in edition.events]


def test_the_real_page_holds_3_events_5_reviews_and_9_documents():
    edition = select(samples.the_real_page(), samples.TODAY)
    assert (len(edition.events), len(edition.reviews), len(edition.documents)) == (3, 5, 9)


def test_events_come_newest_first_by_the_last_day_they_may_have_been():
    record = MadeRecord()
    record.review("child-a")
    for when in ("2015", "2015-12-31", "2015-12", "2016-01-01", "2014-05-29"):
        record.publication(when, when)
        record.document(f"of-{when}", when, ["child-a"])
    record.publication("undated", None)
    record.document("of-undated", "undated", ["child-a"])
    assert slugs(select(record, samples.TODAY)) == [
        "2016-01-01",
        "2015-12-31",
        "2015-12",
        "2015",
        "2014-05-29",
        "undated",
    ]


def test_documents_of_a_bundle_stand_in_the_usual_order_and_those_of_a_kind_in_the_files():
    record = MadeRecord()
    record.review("child-a")
    record.publication("2015", "2015")
    told = (
        ("media", KINDS.MEDIA_STATEMENT),
        ("one", KINDS.OVERVIEW),
        ("response", KINDS.RESPONSE),
        ("two", KINDS.OVERVIEW),
    )
    for place, (slug, kind) in enumerate(told):
        record.document(slug, "2015", ["child-a"], kind, place=place)
    edition = select(record, samples.TODAY)
    assert [document.copy.slug for document in edition.documents] == ["one", "two", "response", "media"]


@pytest.mark.parametrize(
    ("as_of", "events", "reviews", "documents"),
    [
        ("2014-05-28", 0, 0, 0),
        ("2014-05-29", 1, 3, 5),
        ("2015-02-17", 1, 3, 5),
        ("2015-02-18", 2, 4, 8),
        ("2016-12-31", 2, 4, 8),
        ("2017-01-01", 3, 5, 9),
    ],
)
def test_nothing_later_than_the_day_is_in_it(as_of, events, reviews, documents):
    edition = select(samples.the_real_page(), date.fromisoformat(as_of))
    assert (len(edition.events), len(edition.reviews), len(edition.documents)) == (events, reviews, documents)


def test_what_is_later_leaves_no_trace_on_any_page(read):
    pages = read(samples.the_real_page(), as_of=date(2014, 12, 31))
    text = " ".join(page.text_content() + " ".join(page.xpath("//@*")) for page in pages.values())
    for later in (
        "Child K",
        "child-k",
        "Online Safety",
        "2015-02-18",
        "18 February 2015",
        "years/2017",
        "classes/thematic",
    ):
        assert later not in text


def test_a_review_is_public_without_documents_but_not_when_all_of_its_publications_are_to_come():
    record = MadeRecord()
    record.review("never-published")
    record.review("to-come")
    record.publication("2030", "2030")
    record.document("report", "2030", ["to-come"])
    edition = select(record, date(2029, 12, 31))
    assert list(edition.reviews) == ["never-published"]
    assert edition.without_documents(ReviewClass.SCR)[0].slug == "never-published"


def test_reviews_are_related_both_ways_by_name_or_by_a_document_they_share():
    edition = select(samples.everything_odd(), samples.TODAY)
    assert edition.related["child-p"] == ("growing-up-online", "child-s")
    assert edition.related["child-s"] == ("child-p",)
    assert edition.related["growing-up-online"] == ("child-p",)


def test_a_review_that_is_not_public_yet_is_not_named_as_related():
    record = samples.everything_odd()
    record.review("child-z", related=("child-p",))
    record.publication("2031", "2031")
    record.document("z-report", "2031", ["child-z", "child-p"])
    edition = select(record, samples.TODAY)
    assert "child-z" not in edition.related["child-p"]
    assert "child-z" not in edition.reviews


def statuses(record, as_of=samples.TODAY):
    return {document.copy.slug: document.status for document in select(record, as_of).documents}


def test_a_document_of_withdrawn_reviews_only_is_withdrawn_and_a_shared_one_is_not():
    found = statuses(samples.everything_odd())
    assert (found["s-overview"], found["ps-letter"]) == ("withdrawn", "released")


def test_the_last_of_several_reviews_to_go_says_when_a_shared_document_went():
    record = MadeRecord()
    record.review("child-a", withdrawn=Withdrawal(PartialDate.parse("2016-01-01")), withdrawn_note="first")
    record.review("child-b", withdrawn=Withdrawal(PartialDate.parse("2018")), withdrawn_note="last")
    record.publication("2015", "2015")
    record.document("both", "2015", ["child-a", "child-b"])
    document = select(record, samples.TODAY).documents[0]
    assert (document.withdrawn.mark, document.note) == ("2018", "last")


def test_a_withdrawal_to_come_is_not_told_and_still_releases_nothing():
    record = samples.everything_odd()
    before = date(2018, 5, 1)
    assert select(record, before).reviews["child-s"].withdrawn is None
    assert "s-overview" in statuses(record, before)
    record.document(
        "p-late", "2016-06-09", ["child-p"], file=True, withdrawn=Withdrawal(PartialDate.parse("2018-05-02"))
    )
    assert statuses(record, before)["p-late"] == "listed"
    assert statuses(record)["p-late"] == "withdrawn"


def test_a_document_of_a_review_to_be_withdrawn_is_not_released_on_an_older_day():
    assert statuses(samples.everything_odd(), date(2018, 5, 1))["s-overview"] == "listed"


def whole_list(edition):
    return [page for page in list_pages(edition) if not page.path.startswith(("classes/", "years/"))]


def rows_of(page):
    return [row.id for klass in page.it.classes for bundle in klass.bundles for row in bundle.rows]


def test_a_long_list_goes_on_in_pages_that_together_hold_everything_once():
    edition = select(samples.of_many(120), samples.TODAY)
    pages = whole_list(edition)
    rows = [row for page in pages for row in rows_of(page)]
    assert len(pages) > 3
    assert sorted(rows) == sorted(document.copy.slug for document in edition.documents)
    assert pages[1].path == "page/2/"
    assert (pages[0].it.before, pages[-1].it.after) == (None, None)


def test_a_publication_event_is_not_cut_in_two_by_a_page():
    pages = whole_list(select(samples.of_many(120), samples.TODAY))
    for page in pages:
        assert all(len(bundle.rows) == 3 for klass in page.it.classes for bundle in klass.bundles)


def test_an_event_larger_than_a_page_is_spread_over_several():
    record = MadeRecord()
    record.review("child-a")
    record.publication("2015", "2015")
    for number in range(200):
        record.document(f"paper-{number:03}", "2015", ["child-a"])
    pages = whole_list(select(record, samples.TODAY))
    assert len(pages) > 2
    assert len({row for page in pages for row in rows_of(page)}) == 200


def test_lists_are_narrowed_by_year_and_class_with_how_many_reviews_each_leaves():
    page = next(list_pages(select(samples.the_real_page(), samples.TODAY)))
    assert [(way.words, way.number) for way in page.it.kinds] == [
        ("All", 5),
        ("Thematic partnership reviews", 1),
        ("Serious case reviews", 4),
    ]
    assert [(way.words, way.number) for way in page.it.years] == [("2017", 1), ("2015", 1), ("2014", 3)]
