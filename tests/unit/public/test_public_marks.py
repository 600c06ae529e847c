"""The marks that a check can read, and the words beside them."""

from datetime import date

import pytest

from casereviews.web.record.states import ReviewClass
from casereviews.web.record.values import Withdrawal
from casereviews.web.ui.dates import PartialDate
from tests.unit.public import samples
from tests.unit.public.samples import KINDS, MadeRecord


@pytest.fixture
def real(read):
    return read(samples.the_real_page())


@pytest.fixture
def odd(read):
    return read(samples.everything_odd())


def words(element):
    return " ".join(element.text_content().split())


def one(tree, path):
    found = tree.xpath(path)
    assert len(found) == 1, f"{path}: {len(found)}"
    return found[0]


def test_the_list_tells_the_real_page_as_the_board_wrote_it(real):
    told = [
        (
            klass.get("data-review-class"),
            [
                (
                    event.get("data-published"),
                    words(one(event, ".//h3")),
                    [
                        (
                            row.get("data-document-kind"),
                            row.get("data-document-status"),
                            words(one(row, ".//div[@class='t']")),
                        )
                        for row in event.xpath(".//li[@data-document]")
                    ],
                )
                for event in klass.xpath("./section[@data-publication]")
            ],
        )
        for klass in real[""].xpath("//section[@data-review-class]")
    ]
    assert told == [
        (
            "thematic partnership review",
            [("2017", "2017", [("full report", "listed", "Online Safety/Self-Harm – Full Report (2017)")])],
        ),
        (
            "serious case review",
            [
                (
                    "2015-02-18",
                    "18 February 2015",
                    [
                        ("overview report", "listed", "Child K Overview Report"),
                        ("improvement report", "listed", "LSCB Improvement Report – Child K 18th February 2015"),
                        ("media statement", "listed", "LSCB media statement child K"),
                    ],
                ),
                (
                    "2014-05-29",
                    "29 May 2014",
                    [
                        ("overview report", "listed", "Overview Report Child I and Child M"),
                        ("overview report", "listed", "Overview Report Child L"),
                        ("overview report", "listed", "Overview Report Family A"),
                        ("learning and improvement report", "listed", "LSCB Learning and Improvement 29th May 2014"),
                        ("media statement", "listed", "LSCB Media Statement 29th May 2014"),
                    ],
                ),
            ],
        ),
    ]


def test_each_review_of_the_list_is_a_link_where_it_is_named(real):
    named = [words(link) for link in real[""].xpath("//h4/a")]
    assert named == ["Online Safety/Self-Harm", "Child K", "Child I and Child M", "Child L", "Family A"]


def test_a_bundle_across_classes_shows_in_each_its_own(odd):
    rows = {
        klass.get("data-review-class"): klass.xpath("./section[@data-publication='2016-06-09']//li/@data-document")
        for klass in odd[""].xpath("//section[@data-review-class]")
    }
    assert rows["thematic partnership review"] == ["both-learned"]
    assert rows["serious case review"] == ["p-overview", "both-learned", "p-media"]


def test_a_review_without_documents_stands_at_the_end_of_its_class(odd):
    klass = one(odd[""], "//section[@data-review-class='serious case review']")
    assert klass.xpath(".//a[contains(@href, 'reviews/')]")[-1].get("href").endswith("reviews/no-papers/")


def test_an_undated_event_is_said_to_be_so_and_comes_last(odd):
    event = one(odd[""], "//section[@data-published='undated']")
    assert words(one(event, ".//h3")) == "Date not known"


def test_a_released_document_is_a_link_with_pages_and_size(odd):
    row = one(odd[""], "//li[@data-document='p-overview']")
    link = one(row, ".//a[@data-document-file]")
    assert link.get("href") == "./documents/p-overview/overview-report-child-p.pdf"
    assert words(one(row, "./div[@class='k']")) == "PDF, 12 pages, 1 kB"


def test_a_document_that_was_published_before_says_so_on_the_page_of_its_review(odd):
    row = one(odd["reviews/child-p/"], "//li[@data-document='p-overview']")
    assert words(one(row, "./div[@class='k']")) == "Overview report. PDF, 12 pages, 1 kB. As published on 9 June 2016"


def test_a_review_says_whom_it_is_about_and_that_the_names_are_not_real(real):
    page = real["reviews/child-i-and-child-m/"]
    article = one(page, "//article[@data-review]")
    assert article.get("data-review") == "child-i-and-child-m"
    assert article.get("data-review-class") == "serious case review"
    assert article.xpath(".//*[@data-subject]/@data-subject") == ["Child I", "Child M"]
    assert "not real names" in words(article)


@pytest.mark.parametrize(("slug", "until"), [("child-k", "2016-02-18"), ("child-l", "2015-05-29")])
def test_a_serious_case_review_says_until_when_by_which_rule_and_that_it_has_passed(real, slug, until):
    page = real[f"reviews/{slug}/"]
    time = one(page, "//section[@data-publication]//time[@data-public-until]")
    assert time.get("data-public-until") == until
    assert "12 months" in words(one(page, "//p[@class='clause']"))
    assert "That time has passed" in words(page)


def test_a_minimum_has_not_passed_on_its_last_day_and_has_on_the_next(read):
    on_the_day = read(samples.the_real_page(), as_of=date(2015, 5, 29))["reviews/child-l/"]
    after = read(samples.the_real_page(), as_of=date(2015, 5, 30))["reviews/child-l/"]
    assert "has not passed yet" in words(on_the_day)
    assert "That time has passed" in words(after)


def test_nothing_is_said_of_a_minimum_for_a_review_under_no_statute(real):
    page = real["reviews/online-safety-self-harm/"]
    assert not page.xpath("//time[@data-public-until]")
    assert "stay public" not in words(page)


@pytest.mark.parametrize("of", [ReviewClass.LCSPR, ReviewClass.NATIONAL, ReviewClass.CPR])
def test_the_public_gets_date_and_rule_and_never_whether_the_rule_is_confirmed(read, of):
    made = MadeRecord()
    made.review("child-a", of)
    made.publication("2019-03-01", "2019-03-01")
    made.document("report", "2019-03-01", ["child-a"])
    page = read(made)["reviews/child-a/"]
    assert page.xpath("//time[@data-public-until]")
    assert "Regulations of 201" in words(page)
    assert "confirmed" not in words(page)


def test_the_boards_own_promise_is_shown_where_it_is_longer(odd):
    page = odd["reviews/child-p/"]
    assert set(page.xpath("//time/@data-public-until")) == {"2030"}
    assert "has promised" in words(page)


def test_a_promise_that_is_shorter_than_the_minimum_gives_way_to_it(read):
    record = samples.the_real_page()
    record.review("child-k", title="Child K", promised_until=PartialDate.parse("2015-12"))
    assert read(record)["reviews/child-k/"].xpath("//time/@data-public-until") == ["2016-02-18"]


def test_a_publication_holds_all_its_documents_and_each_different_minimum_once(real):
    article = one(real["publications/2014-05-29/"], "//article[@data-publication='2014-05-29']")
    section = one(article, "./section[@data-published='2014-05-29']")
    assert len(section.xpath(".//li[@data-document]")) == 5
    assert section.xpath(".//time/@data-public-until") == ["2015-05-29"]


def test_two_rules_that_give_one_date_stand_beside_that_date_once(read):
    made = MadeRecord()
    made.review("child-a", ReviewClass.SCR)
    made.review("child-b", ReviewClass.LCSPR)
    made.publication("2019-03-01", "2019-03-01")
    made.document("report", "2019-03-01", ["child-a", "child-b"])
    page = read(made)["publications/2019-03-01/"]
    assert page.xpath("//time/@data-public-until") == ["2020-03-01"]
    assert "Working Together" in words(one(page, "//section[@id='how-long']"))
    assert "Regulations of 2018" in words(one(page, "//section[@id='how-long']"))


def test_a_withdrawn_review_leaves_a_tombstone_with_its_dates_and_no_copy(odd):
    article = one(odd["reviews/child-s/"], "//article[@data-withdrawn]")
    assert article.get("data-withdrawn") == "2018-05-02"
    assert "Withdrawn on 2 May 2018" in words(article)
    assert "by order of the court" in words(article)
    assert "reviews@exampleshire.example" in words(article)
    assert article.xpath(".//time/@data-public-until") == ["2015-05-29"]
    assert not article.xpath(".//a[@data-document-file]")
    assert not article.xpath(".//a[contains(@href, 'documents/')]")


def test_a_withdrawn_document_keeps_its_place_and_says_why_without_a_copy(odd):
    row = one(odd[""], "//li[@data-document='c-summary']")
    assert (row.get("data-document-status"), row.get("data-withdrawn")) == ("withdrawn", "true")
    assert "It named a street." in words(row)
    assert "Withdrawn" in words(row)
    assert not row.xpath(".//a[@data-document-file]")


def test_a_withdrawn_review_keeps_its_place_in_the_list(odd):
    heading = one(odd[""], "//h4[a[contains(@href, 'child-s')]]")
    assert words(heading) == "Child S withdrawn"


def test_the_copy_of_a_withdrawn_document_is_nowhere_in_the_folder(built):
    record = MadeRecord()
    record.review("child-s", withdrawn=Withdrawal(None))
    record.publication("2014", "2014")
    record.document("s-overview", "2014", ["child-s"], file=True)
    folder, _ = built(record)
    assert not (folder / "documents").exists()


def test_a_title_in_another_language_says_which(odd):
    assert one(odd["reviews/plentyn-d/"], "//h1").get("lang") == "cy"
    assert one(odd[""], "//li[@data-document='d-report']//a[@data-document-file]").get("lang") == "cy"
    assert one(odd["reviews/child-p/"], "//h1").get("lang") is None


def test_a_statement_of_law_says_its_edition_and_chapter(real):
    statements = real["about/when-one-must-be-held/"].xpath("//div[@data-edition]")
    assert {one_.get("data-edition") for one_ in statements} == {"WT2013", "WT2015"}
    assert {one_.get("data-chapter") for one_ in statements} == {"4"}
    assert len(real["about/when-one-must-be-held/"].xpath("//*[local-name()='svg']/*[local-name()='desc']")) == 1


def test_related_reviews_are_links(odd):
    links = odd["reviews/child-p/"].xpath("//a[@data-related]")
    assert [link.get("data-related") for link in links] == ["growing-up-online", "child-s"]


def test_a_page_says_how_to_cite_it_by_its_permanent_address(real):
    cited = words(one(real["reviews/child-k/"], "//*[@data-cite]"))
    assert cited == (
        "Exampleshire Safeguarding Children Board (2015) Child K. Serious case review. Published on 18 February 2015. "
        "https://reviews.example/reviews/child-k/"
    )


def test_earlier_names_of_the_board_are_told_where_titles_of_that_time_are_shown(read):
    pages = read(samples.the_real_page(), former_names=("Exampleshire LSCB",))
    for path in ("", "reviews/child-k/", "publications/2014-05-29/"):
        assert "Exampleshire LSCB" in words(pages[path])


def test_a_board_that_gives_no_way_to_reach_it_still_says_what_to_do(read):
    pages = read(samples.the_real_page(), email="", telephone="", website="", address="")
    assert "The council of the area can tell you" in words(pages["about/contact/"])
    assert not pages["about/contact/"].xpath("//a[@href='' or @href='mailto:' or @href='tel:']")


def test_an_empty_board_has_a_list_that_says_so(read):
    assert "has published no review here yet" in words(read(MadeRecord())[""])


def test_two_reviews_of_one_title_have_pages_of_different_titles(read):
    record = MadeRecord()
    record.review("child-k", title="Child K")
    record.review("child-k-2", ReviewClass.LCSPR, title="Child K")
    pages = read(record)
    assert words(one(pages["reviews/child-k/"], "//title")) != words(one(pages["reviews/child-k-2/"], "//title"))


def test_two_events_of_one_day_have_pages_of_their_own(read):
    record = MadeRecord()
    record.review("child-a")
    for slug in ("2015-02-18", "2015-02-18-b"):
        record.publication(slug, "2015-02-18")
        record.document(f"of-{slug}", slug, ["child-a"], KINDS.LETTER)
    pages = read(record)
    titles = [words(one(pages[f"publications/{slug}/"], "//title")) for slug in ("2015-02-18", "2015-02-18-b")]
    assert len(set(titles)) == 2
