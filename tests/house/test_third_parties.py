"""No page asks a third party for anything, and no file of ours names this or that machine."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WEB = ROOT / "src/casereviews/web"
SHOWN = sorted(path for kind in ("html", "css", "js", "svg", "xml") for path in WEB.rglob(f"*.{kind}"))
ASKS = re.compile(
    r"""<(?:script|img|iframe|source|video|audio|embed|object|input)\b[^>]*\bsrc\s*=\s*["']?\s*(?:https?:)?//"""
    r"""|<link\b[^>]*\bhref\s*=\s*["']?\s*(?:https?:)?//"""
    r"""|url\(\s*["']?\s*(?:https?:)?//|@import|\bfetch\(\s*["'](?:https?:)?//|\bimport\s*\(?\s*["']https?:""",
    re.IGNORECASE,
)


def test_there_are_pages_to_look_at():
    assert len(SHOWN) > 20


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: str(path.relative_to(WEB)))
def test_nothing_is_asked_of_a_third_party(path):
    assert ASKS.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [p for p in SHOWN if p.suffix == ".html"], ids=lambda path: str(path.relative_to(WEB)))
def test_no_template_styles_or_acts_inline(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle\s*=", text)
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text)
    assert not re.search(r"<style\b", text)


def test_no_committed_file_carries_a_path_of_this_machine():
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    marks = (str(ROOT).encode() + b"/", str(Path.home()).encode() + b"/")
    texts = [Path(ROOT, name.decode()) for name in tracked if name and not name.endswith((b".woff2", b".pdf", b".png"))]
    assert [path.name for path in texts if path.is_file() and any(mark in path.read_bytes() for mark in marks)] == []
