"""The examples in the library's own words are run, so that none of them is untrue."""

import doctest
from importlib import import_module
from pkgutil import walk_packages

import pytest

from casereviews import statute

MODULES = [statute.__name__] + [
    found.name
    for found in walk_packages(statute.__path__, f"{statute.__name__}.")
    if not found.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_are_true(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0


def test_there_are_examples_enough() -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = [test for name in MODULES for test in finder.find(import_module(name)) if test.examples]
    assert len(found) >= 30
