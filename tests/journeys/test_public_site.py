"""What the public reads: every kind of page, by keyboard, without a script, on paper."""

import subprocess
import urllib.request
from urllib.parse import urljoin

import pytest

PAGES = {
    "list": "",
    "second-page": "page/2/",
    "a-year": "years/2018/",
    "a-class": "classes/serious-case-review/",
    "about": "about/",
    "purpose": "about/what-a-review-is-for/",
    "when": "about/when-one-must-be-held/",
    "who-decides": "about/who-decides-and-who-is-told/",
    "who-carries": "about/who-carries-it-out/",
    "recommendations": "about/what-happens-to-recommendations/",
    "timescales": "about/timescales-and-government/",
    "good-practice": "about/good-practice-and-lessons/",
    "accessibility": "about/accessibility/",
    "contact": "about/contact/",
    "privacy": "about/privacy/",
    "lost": "no/such/page/",
    "two-publications": "reviews/child-p/",
    "withdrawn": "reviews/child-n/",
    "three-together": "publications/2015-03-12/",
}
PICTURES = {"list": "public-list"}


@pytest.mark.parametrize("name", PAGES)
def test_every_kind_of_page_is_sound(demo, page, look, name):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    answer = page.goto(urljoin(demo["public"], PAGES[name]))
    assert answer.status == (404 if name == "lost" else 200)
    look(page, PICTURES.get(name))
    assert [url for url in asked if not url.startswith(demo["public"])] == [], "nothing is asked of a third party"
    assert page.context.cookies() == []
    assert "set-cookie" not in answer.headers


def test_the_first_stop_by_keyboard_leads_past_the_masthead(demo, page):
    page.goto(demo["public"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_way_out_is_always_in_reach(demo, page):
    for name in ("list", "two-publications", "when", "lost"):
        page.goto(urljoin(demo["public"], PAGES[name]))
        out = page.locator("a[data-exit]")
        assert out.is_visible()
        assert not out.get_attribute("href").startswith(demo["public"])
        assert "noreferrer" in out.get_attribute("rel")


def test_everything_can_be_read_without_a_script(demo, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(demo["public"])
    page.get_by_role("link", name="Child P", exact=True).first.click()
    page.get_by_role("heading", name="Child P", level=1).wait_for()
    assert page.locator("a[data-pdf]").is_visible()
    assert not page.get_by_role("button", name="Copy link").is_visible()
    context.close()


def test_the_list_narrows_and_goes_on_without_a_script(demo, browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(demo["public"])
    page.get_by_role("link", name="The list goes on").click()
    assert page.locator("[data-document]").count() > 0
    page.goto(demo["public"])
    page.get_by_role("navigation", name="Narrow the list").get_by_role("link", name="2015", exact=True).click()
    assert {each.get_attribute("data-published")[:4] for each in page.locator("section[data-published]").all()} == {
        "2015"
    }
    context.close()


def test_the_address_can_be_copied(demo, page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(urljoin(demo["public"], PAGES["two-publications"]))
    page.get_by_role("button", name="Copy link").click()
    canonical = page.locator("link[rel=canonical]").get_attribute("href")
    assert page.evaluate("navigator.clipboard.readText()") == canonical


def test_a_page_prints_on_paper_without_its_navigation(demo, page, tmp_path):
    page.goto(urljoin(demo["public"], PAGES["two-publications"]))
    page.pdf(path=tmp_path / "printed.pdf", format="A4")
    words = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "printed.pdf", "-"], capture_output=True, text=True, check=True
    )
    assert "Child P" in words.stdout
    assert "Overview Report Child P" in words.stdout
    assert "Exit this page" not in words.stdout
    assert "Skip to" not in words.stdout


def test_the_pdf_of_a_page_is_the_page(demo, page, tmp_path):
    page.goto(urljoin(demo["public"], PAGES["two-publications"]))
    address = urljoin(page.url, page.locator("a[data-pdf]").get_attribute("href"))
    with urllib.request.urlopen(address, timeout=10) as answer:
        assert answer.headers["Content-Type"] == "application/pdf"
        (tmp_path / "page.pdf").write_bytes(answer.read())
    told = subprocess.run(["pdfinfo", tmp_path / "page.pdf"], capture_output=True, text=True, check=True).stdout
    assert "Tagged:          yes" in told
    assert "Author:" not in told
    words = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True).stdout
    for each in page.locator("[data-document] a[data-document-file]").all():
        assert " ".join(each.inner_text().split()) in " ".join(words.split())


def test_a_document_can_be_opened_and_is_only_its_pages(demo, page, tmp_path):
    page.goto(urljoin(demo["public"], PAGES["two-publications"]))
    address = urljoin(page.url, page.locator("a[data-document-file]").first.get_attribute("href"))
    with urllib.request.urlopen(address, timeout=10) as answer:
        (tmp_path / "document.pdf").write_bytes(answer.read())
    told = subprocess.run(["pdfinfo", tmp_path / "document.pdf"], capture_output=True, text=True, check=True).stdout
    assert "Author:" not in told
    assert "JavaScript:      no" in told
    assert "Business Support" not in told


def test_a_withdrawn_review_keeps_its_page_and_says_so(demo, page):
    page.goto(urljoin(demo["public"], PAGES["withdrawn"]))
    assert page.locator("article[data-withdrawn]").count() == 1
    assert "withdrawn" in page.locator("main").inner_text().lower()
    assert page.locator("article a[data-document-file]").count() == 0


def test_what_bears_no_boards_name_is_nowhere(demo):
    from pathlib import Path

    site = Path(demo["data"]) / "public/exampleshire/current"
    found = [path for path in site.rglob("*") if path.is_file() and b"uniper" in path.read_bytes()]
    assert found == []
    assert list(site.rglob("*juniper*")) == []
