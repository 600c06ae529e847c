"""GOV.UK's components come out as their own project says they must."""

import json
import os
import re
from pathlib import Path

import pytest

from casereviews.web.ui.govuk import govuk

SHARED = Path(os.environ.get("CASEREVIEWS_SHARED", Path(__file__).parents[4] / "shared"))
FIXTURES = SHARED / "data/govuk-fixtures"
COMPONENTS = Path(__file__).parents[3] / "src/casereviews/web/ui/components"
CALLED = "".join(path.read_text() for path in COMPONENTS.rglob("*.html"))
USED = sorted({*re.findall(r'govuk\("([a-z-]+)"', CALLED), "input", "select", "textarea", "file-upload"})
NOT_OURS = {("button", "start link with html"): "the macros leave a span out of a start button; we have no such button"}


def cases():
    for component in USED:
        path = FIXTURES / component / "fixtures.json"
        for case in json.loads(path.read_text())["fixtures"] if path.exists() else ():
            yield pytest.param(component, case, id=f"{component}: {case['name']}")


@pytest.mark.parametrize(
    ("component", "case"),
    [*cases()] or [pytest.param("", {}, marks=pytest.mark.skip(f"no fixtures of GOV.UK Frontend at {FIXTURES}"))],
)
def test_a_component_is_what_govuk_frontend_says(component, case):
    if (component, case["name"]) in NOT_OURS:
        pytest.skip(NOT_OURS[component, case["name"]])
    made = govuk(component, **case["options"])
    assert "".join(made.split()) == "".join(case["html"].split())


def test_what_is_handed_in_is_escaped():
    assert "<b>" not in govuk("button", text="<b>")
    assert "<b>" not in govuk("input", id="x", name="x", label={"text": "<b>"}, value='"><b>', attributes={})


def test_only_components_call_them():
    templates = (COMPONENTS.parents[1]).rglob("templates/**/*.html")
    assert [path.name for path in templates if "govuk(" in path.read_text()] == []
