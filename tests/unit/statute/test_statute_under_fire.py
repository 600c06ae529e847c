"""Whatever is sent, there is one answer to each line, it is JSON, and the batch goes on."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casereviews import statute
from casereviews.statute.batch import batch
from casereviews.statute.command import main
from casereviews.statute.errors import StatuteError

CODES = {"bad_call", "bad_date", "bad_value", "bad_json", "no_such_file", "unknown_regime", "unknown_event"} | {
    "unknown_fact",
    "no_criteria",
    "repeated_event",
    "conflicting_events",
    "beyond_calendar",
    "out_of_range",
}
DAYS = st.dates().map(str)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | DAYS
JUNK = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
)
REGIMES = tuple(regime.id for regime in statute.regimes())
NAMES = st.sampled_from(
    ("england-and-wales", "scotland", "northern-ireland", "england", "wales", "child", "adult", *REGIMES)
)
VALUES = (
    JUNK
    | NAMES
    | st.dictionaries(st.sampled_from(tuple(statute.EVENTS)), DAYS | JUNK, max_size=3)
    | st.dictionaries(st.sampled_from(tuple(statute.FACTS)), st.sampled_from((True, False, None)) | JUNK, max_size=5)
    | st.lists(DAYS, min_size=2, max_size=2)
    | st.integers(-20_000, 20_000)
)
KEYS = ("regime", "events", "facts", "nation", "start", "number", "between", "subject", "decided", "go_live", "aware")
REQUESTS = st.builds(
    lambda call, rest: {"call": call, **rest},
    st.sampled_from(("regimes", "regime", "due", "assess", "working-days", "governs")) | JUNK,
    st.dictionaries(st.sampled_from((*KEYS, "adopted_wt2026", "published", "id")) | st.text(max_size=4), VALUES),
)


def answered(line: bytes) -> Any:
    (answer,) = batch([line], "x")
    assert b"\n" not in answer
    return json.loads(answer.decode("utf-8"))


def assert_sound(answer: Any) -> None:
    if "error" in answer:
        assert answer["error"]["code"] in CODES
        assert answer["error"]["where"] == {"file": "x", "line": 1}


@settings(deadline=None)
@given(REQUESTS)
def test_every_request_gets_an_answer_or_an_error_with_a_code(request: dict[str, object]) -> None:
    answer = answered(json.dumps(request).encode())
    assert_sound(answer)
    if "id" in request and "NaN" not in str(answer) and answer.get("error", {}).get("code") != "bad_json":
        assert next(iter(answer)) == "id"


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_get_an_answer(line: bytes) -> None:
    assert_sound(answered(line))


@settings(deadline=None)
@given(st.lists(st.text(max_size=12) | NAMES | st.sampled_from(("due", "governs", "--event", "--nation", "--json"))))
def test_any_words_get_an_exit_code(words: list[str]) -> None:
    assert main([word for word in words if word not in ("batch", "-")]) in (0, 2)


def test_every_error_has_a_code_of_the_contract() -> None:
    def kinds(kind: type[StatuteError]) -> set[str]:
        return {kind.code}.union(*(kinds(sub) for sub in kind.__subclasses__()))

    assert kinds(StatuteError) == CODES | {"not_a_local_rule"}


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_words_for_people_come_out_whatever_the_machines_encoding(
    encoding: str, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", encoding)
    assert main(["due", "england-scr-wt2015", "--event", "council_aware=2015-12-23"]) == 0
    assert "New Year’s Day".encode() in capsysbinary.readouterr().out
