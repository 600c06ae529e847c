"""Pages that are drawn from the code are as the code is now."""

import pytest

from tests.house.reference import FOLDER, PAGES


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_current(name):
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name](), "stale: run `just docs`"
