"""The trail as a page: by day, narrowed, and whether it holds."""

import re

import pytest

from casereviews.web.actors import Role
from casereviews.web.audit import queries, trail
from tests.factories.people import actor

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(as_, board):
    browser = as_(Role.CHAIR)
    return lambda query="": browser.get(f"/board/{board.id}/trail/{query}").content.decode()


def numbers(page):
    return [int(number) for number in re.findall(r"Number </span>(\d+)<", page)]


def test_it_is_newest_first_with_a_shape_for_each_sort(page, board, people):
    trail.turned_away(actor(people[Role.MEMBER], board), "Not yours to do.", "x")
    shown = page()
    assert numbers(shown) == sorted(numbers(shown), reverse=True)
    assert 'says look"><span class="sr">Looked: </span>read this trail' in shown
    assert 'says away"><span class="sr">Turned away: </span>was turned away: Not yours to do.' in shown
    assert "made this board" in shown


def test_reading_it_is_in_it(page):
    page()
    assert "Helen Marsh" in page("?what=looked")


def test_it_is_narrowed_by_who_what_and_when(page, people):
    page()
    helen, everyone = numbers(page(f"?who=person:{people[Role.CHAIR].pk}")), numbers(page())
    assert helen
    assert set(helen) < set(everyone)
    assert all("Did: " in line for line in re.findall(r'<li><span class="num">.*?</li>', page("?what=did"), re.S))
    assert "Nothing answers that" in page("?last_day=1+January+2001")
    assert numbers(page("?first_day=1+January+2001"))
    assert "Write the day like 3 October 2016." in page("?first_day=soon")


def test_fifty_stand_on_a_page_and_the_rest_are_earlier(page, board, people):
    for _ in range(60):
        trail.looked(actor(people[Role.MEMBER], board), "something", nothing="x")
    first = page()
    assert len(numbers(first)) == 50
    earlier = re.search(r'href="(\?[^"]*before=\d+)" rel="next"', first)[1]
    assert max(numbers(page(earlier))) == min(numbers(first)) - 1


def test_a_chain_that_holds_is_called_unbroken_and_one_that_does_not_is_not(page, monkeypatch):
    assert "checked just now" in page()
    monkeypatch.setattr(queries, "first_break_for", lambda by: 3)
    broken = page()
    assert "Does not follow at 3" in broken
    assert "Entries up to 2 hold." in broken


def test_a_long_chain_is_checked_when_somebody_asks(page, monkeypatch):
    monkeypatch.setattr("casereviews.web.audit.views.CHECKED_AT_ONCE", 1)
    assert "Not checked just now" in page()
    assert "Unbroken" in page("?check=1")


def test_nonsense_in_the_address_is_no_failure(page):
    for query in ("?before=x", "?before=²", "?before=99999999999999999999", "?who=%00", "?check=1", "?what=nothing"):
        assert "The trail" in page(query)
