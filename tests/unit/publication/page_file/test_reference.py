"""The reference pages say what the code does, and every number is one that the code can give."""

import re
from pathlib import Path

import pytest

from casereviews.web.publication.page_file import reference
from casereviews.web.publication.page_file.codes import FAULTS, HINTS

ROOT = Path(__file__).parents[4]
PUBLICATION = ROOT / "src/casereviews/web/publication"


@pytest.mark.parametrize(
    ("name", "draw"), [("page-file.md", reference.render), ("page-file-faults.md", reference.render_faults)]
)
def test_the_page_is_current(name: str, draw) -> None:
    page = ROOT / "docs/reference" / name
    assert page.read_text(encoding="utf-8") == draw(), "stale: run `just docs`"


def test_every_number_in_the_code_is_explained_and_no_other() -> None:
    files = [path for path in PUBLICATION.rglob("*.py") if path.name != "codes.py"]
    used = {code for path in files for code in re.findall(r'"(P[GH]\d{3})"', path.read_text(encoding="utf-8"))}
    assert used == {*FAULTS, *HINTS}
