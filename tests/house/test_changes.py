"""A change takes who acts first, is one transaction, and leaves one line in the trail."""

import ast
from pathlib import Path

import pytest

WEB = Path(__file__).parents[2] / "src/casereviews/web"
FILES = sorted([*WEB.glob("*/changes.py"), *WEB.glob("*/changes/*.py")])
CHANGES = [
    (path, node)
    for path in FILES
    for node in ast.parse(path.read_text()).body
    if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
]


def test_there_are_changes_to_look_at():
    assert len(CHANGES) > 8


@pytest.mark.parametrize(("path", "change"), CHANGES, ids=[f"{path.parent.name}.{node.name}" for path, node in CHANGES])
def test_a_change_is_one_transaction_that_leaves_one_line(path, change):
    decorators = [ast.unparse(decorator) for decorator in change.decorator_list]
    assert any(decorator.startswith("change(") for decorator in decorators), "a change is made by @change"
    assert not change.args.args, "a change takes keyword arguments only"
    assert change.args.kwonlyargs[0].arg == "by", "the first of them is who is acting"
    assert ast.unparse(change).count("trail.about(") == 1, "it tells the trail once what it was about"
    assert ast.get_docstring(change) or len(change.body) <= 2
