"""A manager leaves the board's old page for ours. The guide's pictures are taken here."""

from pathlib import Path

import pytest

from tests.journeys.conftest import product

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    with product(tmp_path_factory.mktemp("empty"), "--empty") as ready:
        yield ready


def test_a_board_leaves_its_old_page_for_ours(empty, page, look):
    # given a new install, and the one-time address that it printed
    page.goto(empty["first_person"])
    look(page, "first-account")
    page.get_by_label("Name of the board").fill("Local Safeguarding Children Board")
    page.get_by_label("Your name").fill("Marian Holt")
    page.get_by_label("E-mail address").fill("marian.holt@board.example")
    page.get_by_label("Password", exact=True).fill("seven quiet otters")
    page.get_by_label("Password again").fill("seven quiet otters")
    page.get_by_role("button", name="Make the account").click()

    # then she is in, and the first thing offered is to bring her page in
    look(page, "nothing-published-yet")
    page.get_by_role("link", name="Import", exact=True).click()
    look(page, "send-a-page")

    # when she sends a file with a slip in it
    wrong = (
        (EXAMPLES / "published-page.toml")
        .read_text()
        .replace('class = "serious case review"', 'class = "serious cases review"', 1)
    )
    page.get_by_label("Page file").set_input_files(
        {"name": "our-page.toml", "mimeType": "application/toml", "buffer": wrong.encode()}
    )
    page.get_by_role("button", name="Look at it").click()

    # then she is told the line and what to write, and nothing has come in
    page.get_by_text("PG015").wait_for()
    look(page, "a-fault-with-its-line")

    # when the mended file is sent
    page.get_by_role("link", name="Send the mended file").click()
    page.get_by_label("Page file").set_input_files(EXAMPLES / "published-page.toml")
    page.get_by_role("button", name="Look at it").click()
    look(page, "what-would-be-made")
    page.get_by_role("button", name="Bring it in").click()
    look(page, "brought-in")

    # then the public site shows it within moments, as the board wrote it
    page.get_by_role("link", name="See the whole catalogue").click()
    look(page)
    _until(page, empty["public"], "Child K")
    look(page, "the-public-list", narrow_picture=True)
    assert page.locator("[data-published]").count() == 3
    assert page.locator("[data-document]").count() == 9
    page.get_by_role("link", name="Child K", exact=True).click()
    look(page, "the-public-review")
    assert page.locator("time[data-public-until='2016-02-18']").count() == 1

    # and the trail says who did it
    page.goto(empty["workspace"])
    page.get_by_role("link", name="The trail", exact=True).click()
    page.get_by_text("Marian Holt").first.wait_for()
    look(page, "the-trail")

    # when the same page is sent again, nothing is made
    page.get_by_role("link", name="Import", exact=True).click()
    page.get_by_label("Page file").set_input_files(EXAMPLES / "published-page.toml")
    page.get_by_role("button", name="Look at it").click()
    look(page, "all-of-it-is-here")
    assert page.get_by_role("button", name="Bring it in").get_attribute("aria-disabled") == "true"


def _until(page, address, text, seconds=60):
    """Ask again until the publisher has written it."""
    for _ in range(seconds):
        page.goto(address)
        if page.get_by_text(text, exact=True).count():
            return
        page.wait_for_timeout(1000)
    raise AssertionError(f"{text} did not appear at {address}")
