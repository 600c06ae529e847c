"""How numbers, lists and days are said: the examples in the docstrings, and the edges."""

import doctest

import pytest

from casereviews.web.ui import forms, words


@pytest.mark.parametrize("module", [words, forms])
def test_the_examples_hold(module):
    assert doctest.testmod(module, extraglobs={"date": forms.date}).failed == 0


@pytest.mark.parametrize(
    ("number", "said"), [(0, "no days"), (1, "one day"), (9, "nine days"), (10, "10 days"), (12_000, "12,000 days")]
)
def test_small_numbers_are_written_out(number, said):
    assert words.counted_in_words(number, "day") == said


def test_nothing_listed_is_nothing():
    assert words.listed([]) == ""


@pytest.mark.parametrize("text", ["31 February 2016", "3/13/2016", "yesterday", "2016", "３ October 2016x"])
def test_what_is_no_day_is_not_guessed(text):
    with pytest.raises(ValueError, match=text[:4]):
        forms.read_day(text)
