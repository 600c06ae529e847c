"""Every picture is shown by some page, and every picture that a page shows is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINKS = [
    (page, link)
    for page in PAGES
    for link in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
]


def test_every_picture_is_used():
    shown = {(page.parent / link).resolve() for page, link in LINKS}
    taken = set((ROOT / "docs/guides/pictures").glob("*.png"))
    assert taken
    assert sorted(path.name for path in taken - shown) == []


def test_no_link_between_our_pages_is_broken():
    here = [(page, link) for page, link in LINKS if "://" not in link]
    assert len(here) > 30
    assert [f"{page.name}: {link}" for page, link in here if not (page.parent / link).exists()] == []
