"""Templates are strict, escaped, and have no style or script of their own."""

import re
from pathlib import Path

import pytest
from django.template import engines
from jinja2 import UndefinedError

WEB = Path(__file__).parents[3] / "src/casereviews/web"
TEMPLATES = [
    path
    for path in sorted([*WEB.glob("*/templates/**/*.html"), *WEB.glob("ui/components/**/*.html")])
    if "public" not in path.relative_to(WEB).parts
]


def render(source, **context):
    return engines["jinja2"].from_string(source).render(context)


def test_a_name_that_is_not_there_is_an_error_and_not_a_gap():
    with pytest.raises(UndefinedError):
        render("{{ nobody }}")


def test_text_is_escaped():
    assert render("{{ text }}", text="<b>") == "&lt;b&gt;"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(WEB)))
def test_a_template_has_no_style_script_or_handler_of_its_own(path):
    source = path.read_text()
    assert not re.search(r"\sstyle=|<style|\son(?!ce=)[a-z]+=|javascript:", source)
    assert not re.search(r"<script(?![^>]*\bsrc=)", source)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(WEB)))
def test_a_template_compiles_and_is_short(path):
    engines["jinja2"].env.parse(path.read_text())
    assert len(path.read_text().splitlines()) <= 100


def test_every_style_in_use_has_a_rule_and_every_rule_is_used():
    sheet = (WEB / "ui/static/ui/workspace.css").read_text()
    selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}|\d\.\d|url\([^)]*\)", " ", sheet, flags=re.S)
    ruled = set(re.findall(r"\.([a-z][a-z-]*)", selectors))
    text = "".join(path.read_text() for path in TEMPLATES) + (WEB / "ui/static/ui/elements.js").read_text()
    text += "".join(path.read_text() for path in WEB.glob("*/presenters/*.py"))
    unused = {name for name in ruled if not name.startswith("govuk-") and not re.search(rf"\b{name}\b", text)}
    assert unused == set()
