"""The line of every key, whatever way it is written."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casereviews.web.publication.page_file.positions import positions, too_deep

ODD = '''\
# a comment with [brackets] and = signs
title = "an = sign, a # and a ] in text"   # and after it

[board]
name = """
several
lines [not.a.header]
"""
"quoted key" = 1
dotted.key.path = 'it''s'

[[publication]]
date = 2015-02-18 10:00:00
documents = [
  { kind = "letter", reviews = ["a",
    "b"] },   # the second starts on a line of its own
  { kind = \'\'\'more
lines\'\'\', "title" = "x" },
]

[[publication]]
n = 1.5
[[publication.documents]]
kind = "letter"
[[publication.documents]]
kind = "other"
[publication.table]
deep = [[1, 2], [{ a = 1 }]]
'''


def test_lines_of_every_way_to_write_a_key() -> None:
    lines = {steps: line for steps, (line, _) in positions(ODD.replace("''s'", "s'")).items()}
    assert lines["board",] == 4
    assert lines["board", "quoted key"] == 9
    assert lines["board", "dotted", "key", "path"] == 10
    assert lines["publication", 0] == 12
    assert lines["publication", 0, "documents"] == 14
    assert lines["publication", 0, "documents", 0, "kind"] == 15
    assert lines["publication", 0, "documents", 0, "reviews", 1] == 16
    assert lines["publication", 0, "documents", 1, "title"] == 18
    assert lines["publication", 1, "n"] == 22
    assert lines["publication", 1, "documents", 1, "kind"] == 26
    assert lines["publication", 1, "table", "deep", 1, 0, "a"] == 28


def test_columns_are_counted_in_characters() -> None:
    assert positions('"é" = {  b = 1 }')["é", "b"] == (1, 10)


@pytest.mark.parametrize("text", ["x = " + "[" * 101, "a" + ".a" * 101 + " = 1", "[" + "a." * 101 + "a]"])
def test_what_goes_too_deep_is_found_before_it_is_parsed(text: str) -> None:
    assert too_deep(text, 100) is not None


def test_many_lists_side_by_side_are_not_deep() -> None:
    assert too_deep("x = [" + "[1]," * 5000 + "]\n" * 1, 100) is None


keys = st.text("abc-_1", min_size=1, max_size=4) | st.text(min_size=1, max_size=4).filter(
    lambda key: "\x7f" not in key and all(character >= " " for character in key)
)
scalars = st.integers(-99, 99) | st.booleans() | st.text("ab ]}[{=#,.'\"\\\né", max_size=8) | st.dates()
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=8
)
trees = st.dictionaries(keys, values | st.lists(st.dictionaries(keys, values, max_size=2), min_size=1, max_size=3))


@given(trees, st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_every_key_that_tomllib_reads_has_a_line_and_no_other_has(tree: dict, headers: bool, ending: str) -> None:
    text = written(tree, headers).replace("\n", ending)
    read = tomllib.loads(text)
    assert set(positions(text)) == set(steps_of(read))


@given(trees)
def test_a_key_stands_on_the_line_that_is_said(tree: dict) -> None:
    text = written(tree, headers=True)
    lines = text.split("\n")
    for steps, (line, column) in positions(text).items():
        if isinstance(steps[-1], str) and steps:
            assert lines[line - 1][column - 1 :].startswith(('"', "["))


def steps_of(value: Any, steps: tuple = ()) -> Iterator[tuple]:
    if steps:
        yield steps
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from steps_of(inner, (*steps, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from steps_of(inner, (*steps, index))


def written(tree: dict, headers: bool) -> str:
    """The tree as TOML; with `headers`, tables and lists of tables under headers of their own."""
    plain = {key: value for key, value in tree.items() if not (headers and is_table(value))}
    text = "".join(f"{quoted(key)} = {inline(value)} # x\n" for key, value in plain.items())
    for key, value in tree.items():
        if key in plain:
            continue
        for table in value if isinstance(value, list) else [value]:
            brackets = ("[[", "]]") if isinstance(value, list) else ("[", "]")
            text += f"{brackets[0]} {quoted(key)} {brackets[1]}\n" + written(table, headers=False)
    return text


def is_table(value: Any) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)
    )


def inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}={inline(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(inline(each) for each in value) + "\n]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"""\n{escaped(value)}"""' if "\n" in value else quoted(value)
    return str(value)


def quoted(text: str) -> str:
    return f'"{escaped(text)}"'


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\x7f", "\\u007f")
