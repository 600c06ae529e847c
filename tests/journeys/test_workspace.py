"""People at work: doors, the catalogue, the trail, two at one form, a session that ends in mid-form."""

from pathlib import Path
from urllib.parse import urljoin

import pytest


def door(ready, name):
    return next(person["sign_in"] for person in ready["people"] if person["name"] == name)


@pytest.fixture
def priya(demo, page):
    page.goto(door(demo, "Priya Nair"))
    return page


def test_the_door_offers_the_cast_and_a_wrong_password_says_nothing(demo, page, look):
    page.goto(demo["workspace"])
    look(page)
    page.get_by_label("E-mail address").fill("nobody@exampleshire.example")
    page.get_by_label("Password", exact=True).fill("not this one either")
    page.get_by_role("button", name="Sign in").first.click()
    page.get_by_role("alert").wait_for()
    look(page)


@pytest.mark.parametrize("name", ["Priya Nair", "Helen Marsh", "Owen Pryce", "Callum Reid", "Grace Adeyemi"])
def test_everyone_of_the_cast_sees_their_own_ways_and_each_is_sound(demo, page, look, name):
    page.goto(door(demo, name))
    look(page)
    ways = page.get_by_role("navigation", name="Main").get_by_role("link").all()
    addresses = [way.get_attribute("href") for way in ways]
    assert (
        len(addresses)
        == {"Priya Nair": 5, "Helen Marsh": 3, "Owen Pryce": 3, "Callum Reid": 4, "Grace Adeyemi": 2}[name]
    )
    for address in addresses:
        page.goto(urljoin(demo["workspace"], address))
        look(page)


def test_the_catalogue_is_searched_narrowed_and_read(priya, look):
    page = priya
    page.get_by_role("link", name="Published", exact=True).click()
    page.get_by_label("Title or pseudonym").fill("child p")
    page.get_by_role("button", name="Show").click()
    assert page.locator("table tbody tr").count() == 2
    page.get_by_label("Title or pseudonym").fill("nothing is called this")
    page.get_by_role("button", name="Show").click()
    look(page)
    page.get_by_role("link", name="Published", exact=True).click()
    page.get_by_role("link", name="Juniper").first.click()
    look(page)
    page.go_back()
    page.get_by_role("link", name="12 March 2015").first.click()
    look(page)


def test_a_document_as_it_was_sent_is_downloaded_never_shown(priya, demo):
    page = priya
    page.get_by_role("link", name="Published", exact=True).click()
    page.get_by_role("link", name="12 March 2015").first.click()
    with page.expect_download() as download:
        page.locator("a[href*='as-sent']").first.click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF-")
    page.get_by_role("link", name="The trail", exact=True).click()
    page.get_by_text("as it was sent").first.wait_for()


def test_a_board_changes_how_it_shows_itself_and_two_never_overwrite(priya, demo, browser, look):
    first = priya
    first.get_by_role("link", name="Settings", exact=True).click()
    other = browser.new_context().new_page()
    other.goto(door(demo, "Callum Reid"))
    other.get_by_role("link", name="Settings", exact=True).click()
    other.get_by_label("Telephone").fill("01632 960199")
    other.get_by_role("button", name="Save").click()
    first.get_by_label("Telephone").fill("01632 960111")
    first.get_by_role("button", name="Save").click()
    look(first, "both-wrote")
    assert "01632 960199" in first.content()
    assert "01632 960111" in first.content()
    other.context.close()


def test_a_session_that_ends_in_mid_form_brings_the_form_back(priya, demo, look):
    page = priya
    page.get_by_role("link", name="Settings", exact=True).click()
    page.get_by_label("Postal address").fill("The Old School, Exampleton")
    page.context.clear_cookies()
    page.get_by_role("button", name="Save").click()
    page.get_by_text("You were signed out before that arrived").wait_for()
    look(page)
    page.get_by_role("button", name="Sign in").nth(1).click()
    page.get_by_label("Postal address").wait_for()
    assert page.get_by_label("Postal address").input_value() == "The Old School, Exampleton"


def test_a_page_that_is_not_there_says_so_kindly(priya, demo, look):
    priya.goto(urljoin(demo["workspace"], "/board/00000000-0000-4000-8000-000000000000/published/"))
    look(priya)


def test_signing_out_ends_it(priya, demo):
    address = priya.url
    priya.get_by_role("button", name="Sign out").click()
    priya.goto(address)
    assert "/sign-in/" in priya.url


def test_help_and_accessibility_are_open(demo, page, look):
    page.goto(demo["workspace"])
    for name in ("Help", "Accessibility"):
        page.get_by_role("contentinfo").get_by_role("link", name=name).click()
        look(page)
