"""The command and the batch: what other programs and a board's technician may rely on."""

import io
import json
import random
import runpy
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from casereviews import statute
from casereviews.statute import answers, calls
from casereviews.statute.batch import batch
from casereviews.statute.command import add_to, main
from casereviews.statute.errors import NoSuchFile
from casereviews.statute.reading import opened
from casereviews.statute.writing import as_json

Run = Callable[..., tuple[int, Any]]
WT2015 = "england-scr-wt2015"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a call with --json; its exit code and what it printed."""

    def run(*words: str) -> tuple[int, Any]:
        code = main([*words, "--json"])
        out, err = capsysbinary.readouterr()
        assert err == b""
        assert out.count(b"\n") == 1
        return code, json.loads(out)

    return run


def ask(*requests: object) -> list[Any]:
    lines = [request if isinstance(request, bytes) else json.dumps(request).encode() for request in requests]
    return [json.loads(line) for line in batch(lines, "requests.jsonl")]


def code_of(answer: Any) -> str:
    assert set(answer["error"]) == {"code", "message", "where"}
    return str(answer["error"]["code"])


# The worked examples of the contract, as they stand there: a request, and the telling fields of its answer.

EXAMPLES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {
            "call": "due",
            "regime": WT2015,
            "events": {"council_aware": "2015-12-23", "incident_notified": "2015-12-31"},
        },
        {
            "duties": [
                {
                    "id": "notify-incident",
                    "from": "2015-12-23",
                    "due": "2016-01-04",
                    "confirmed": True,
                    "status": "dated",
                },
                {"id": "decide", "from": "2015-12-31", "due": "2016-01-31", "confirmed": True, "status": "dated"},
            ],
            "unused_events": [],
        },
    ),
    (
        {
            "call": "due",
            "regime": WT2015,
            "events": {
                "decision_not_to_review": "2015-05-20",
                "publication_planned": "2015-02-18",
                "published": "2014-05-29",
            },
        },
        {
            "duties": [
                {
                    "id": "send-advance-copies",
                    "from": "2015-02-18",
                    "due": "2015-02-09",
                    "confirmed": False,
                    "status": "dated",
                },
                {
                    "id": "notify-decision",
                    "from": "2015-05-20",
                    "due": "2015-05-28",
                    "confirmed": False,
                    "status": "dated",
                },
                {
                    "id": "keep-public",
                    "from": "2014-05-29",
                    "earliest": "2015-05-29",
                    "confirmed": True,
                    "status": "not_before",
                },
                {"id": "supply-on-request", "from": "2014-05-29", "confirmed": True, "status": "no_number"},
            ],
            "unused_events": [],
        },
    ),
    (
        {
            "call": "due",
            "regime": "england-scr-wt2013",
            "events": {"publication_planned": "2014-05-29", "decision_not_to_review": "2014-04-14"},
        },
        {
            "duties": [
                {
                    "id": "report-decision-not-to-review",
                    "from": "2014-04-14",
                    "due": "2014-04-28",
                    "confirmed": True,
                    "status": "dated",
                },
                {
                    "id": "send-advance-copies",
                    "from": "2014-05-29",
                    "due": "2014-05-22",
                    "confirmed": True,
                    "status": "dated",
                },
            ],
            "unused_events": [],
        },
    ),
    (
        {"call": "due", "regime": WT2015, "events": {"advance_copies_sent": "2015-02-07"}},
        {
            "duties": [
                {
                    "id": "publish-after-advance-copies",
                    "from": "2015-02-07",
                    "earliest": "2015-02-18",
                    "confirmed": False,
                    "status": "not_before",
                }
            ],
            "unused_events": [],
        },
    ),
    (
        {
            "call": "due",
            "regime": "england-lcspr-wt2023",
            "events": {"year_ended": "2024-03-31", "decision_to_review": "2023-12-31", "death": "2023-11-02"},
        },
        {
            "duties": [
                {
                    "id": "complete-and-publish",
                    "from": "2023-12-31",
                    "due": "2024-06-30",
                    "confirmed": True,
                    "status": "dated",
                },
                {
                    "id": "publish-yearly-report",
                    "from": "2024-03-31",
                    "due": "2024-09-30",
                    "confirmed": False,
                    "status": "dated",
                },
                {"id": "notify-decision", "from": "2023-12-31", "confirmed": False, "status": "no_number"},
            ],
            "unused_events": ["death"],
        },
    ),
    (
        {"call": "due", "regime": "local", "events": {"published": "2017-06-30"}},
        {"duties": [], "unused_events": ["published"]},
    ),
    (
        {"call": "working-days", "start": "2025-04-14", "number": 15, "nation": "england-and-wales"},
        {"start": "2025-04-14", "number": 15, "due": "2025-05-08"},
    ),
    (
        {"call": "working-days", "between": ["2024-12-31", "2025-01-06"], "nation": "scotland"},
        {"from": "2024-12-31", "to": "2025-01-06", "working_days": 2},
    ),
    (
        {
            "call": "assess",
            "regime": WT2015,
            "facts": {
                "abuse_or_neglect_suspected": True,
                "child_died": False,
                "serious_impairment": True,
                "joint_working_concern": None,
            },
        },
        {
            "outcome": "required",
            "decided_by": ["B"],
            "routes": [{"id": "A", "value": False}, {"id": "B", "value": True}, {"id": "C", "value": False}],
            "notifications": [{"id": "notifiable-incident", "value": True}],
            "could_change": ["joint_working_concern"],
        },
    ),
    (
        {
            "call": "assess",
            "regime": WT2015,
            "facts": {
                "abuse_or_neglect_known": False,
                "abuse_or_neglect_suspected": False,
                "child_died": True,
                "suspected_suicide": True,
                "in_custody": False,
                "detained_under_mental_health_act": False,
                "deprivation_of_liberty": False,
            },
        },
        {
            "outcome": "may",
            "decided_by": ["AN", "CUST", "MHA", "DOL"],
            "routes": [{"id": "A", "value": False}, {"id": "B", "value": False}, {"id": "C", "value": False}],
            "notifications": [{"id": "notifiable-incident", "value": None}],
            "could_change": ["looked_after", "regulated_setting"],
        },
    ),
    (
        {
            "call": "assess",
            "regime": "wales-cpr",
            "facts": {
                "abuse_or_neglect_known": True,
                "life_threatening_injury": True,
                "looked_after_in_6_months": True,
            },
        },
        {
            "outcome": "required",
            "variant": "extended",
            "decided_by": ["BASE"],
            "routes": [{"id": "BASE", "value": True}],
            "could_change": [],
        },
    ),
    (
        {
            "call": "governs",
            "nation": "england",
            "subject": "child",
            "decided": "2019-02-11",
            "go_live": "2019-06-03",
            "aware": "2018-12-14",
            "published": "2020-02-20",
        },
        {
            "decided": "2019-02-11",
            "regime": WT2015,
            "edition": "wt2015",
            "publication_regime": WT2015,
            "notification_regime": "england-rapid-review-wt2018",
        },
    ),
]


@pytest.mark.parametrize(("request_", "telling"), EXAMPLES)
def test_the_worked_examples(request_: dict[str, Any], telling: dict[str, Any]) -> None:
    (answer,) = ask(request_)
    if "could_change" in telling:
        answer["could_change"] = [f["fact"] for f in answer["still_to_find_out"] if f["could_change"]]
    assert_holds(answer, telling)


def assert_holds(answer: Any, telling: Any) -> None:
    """The answer has every telling field; lists are as long."""
    if isinstance(telling, dict):
        for name, value in telling.items():
            assert_holds(answer[name], value)
    elif isinstance(telling, list):
        assert len(answer) == len(telling)
        for got, wanted in zip(answer, telling, strict=True):
            assert_holds(got, wanted)
    else:
        assert answer == telling
        assert type(answer) is type(telling)


def test_the_presumption_shows_in_the_worked_example() -> None:
    (answer,) = ask(EXAMPLES[8][0])
    (found,) = [limb for limb in answer["limbs"] if limb["id"] == "JW"]
    assert (found["value"], found["presumed"]) == (True, True)
    assert set(found) == {"id", "title", "value", "presumed", "facts", "basis", "clause", "grade"}


def test_the_answers_have_the_keys_of_the_contract() -> None:
    due, assessed, governed, counted, spanned = ask(*(EXAMPLES[n][0] for n in (0, 8, 11, 6, 7)))
    assert list(due) == ["regime", "nation", "duties", "unused_events"]
    assert set(due["duties"][0]) == {
        "id",
        "title",
        "rule",
        "actor",
        "starts",
        "from",
        "due",
        "earliest",
        "because",
        "source",
        "strength",
        "grade",
        "confirmed",
        "only_if",
        "status",
    }
    assert set(due["duties"][0]["source"]) == {"document", "edition", "paragraph", "url"}
    assert set(assessed) == {
        "regime",
        "edition",
        "outcome",
        "variant",
        "decided_by",
        "routes",
        "limbs",
        "notifications",
        "considerations",
        "still_to_find_out",
        "unused_facts",
        "because",
    }
    assert set(assessed["routes"][0]) == {"id", "value", "basis", "limbs"}
    assert set(governed) == {
        "nation",
        "subject",
        "decided",
        "regime",
        "edition",
        "publication_regime",
        "notification_regime",
        "because",
    }
    assert set(counted) == {"nation", "start", "number", "due", "passed_over"}
    assert counted["passed_over"][0] == {"date": "2025-04-18", "title": "Good Friday"}
    assert set(spanned) == {"nation", "from", "to", "working_days"}


def test_regimes_and_one_regime(run: Run) -> None:
    code, answer = run("regimes")
    assert code == 0
    assert [found["id"] for found in answer["regimes"]] == sorted(found["id"] for found in answer["regimes"])
    (wt2015,) = [found for found in answer["regimes"] if found["id"] == WT2015]
    assert wt2015 == {
        "id": WT2015,
        "title": "Serious case review under Working Together 2015",
        "nation": "england",
        "status": "core",
        "in_force": {"from": "2015-03-26", "to": "2019-09-28"},
        "has_criteria": True,
        "duties": 9,
    }
    code, whole = run("regime", WT2015)
    assert code == 0
    assert {"edition", "decides", "duties", "events", "notes", "criteria"} <= set(whole)
    assert whole["duties"][0]["allowance"] == {"number": 5, "unit": "working_days", "month_day": None}
    assert whole["duties"][3]["allowance"] is None
    assert whole["criteria"]["limbs"][4]["facts"] == ["child_died", "in_custody"]
    assert set(whole["criteria"]["limbs"][0]) == {"id", "title", "facts", "basis", "clause", "grade"}
    assert run("regime", "local")[1]["criteria"] is None
    yearly = run("regime", "wales-safeguarding-board")[1]["duties"][0]
    assert yearly["allowance"] == {"number": None, "unit": "month_day", "month_day": "07-31"}


def test_calls_of_the_command_answer_as_the_batch_does(run: Run, tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(EXAMPLES[8][0]["facts"]), encoding="utf-8")
    assert run("assess", WT2015, str(facts)) == (0, ask(EXAMPLES[8][0])[0])
    due = run("due", WT2015, "--event", "council_aware=2015-12-23", "--event=incident_notified=2015-12-31")
    assert due == (0, ask(EXAMPLES[0][0])[0])
    assert run("working-days", "2025-04-14", "+15", "--nation", "england-and-wales") == (0, ask(EXAMPLES[6][0])[0])
    spanned = run("working-days", "--between", "2024-12-31", "2025-01-06", "--nation", "scotland")
    assert spanned == (0, ask(EXAMPLES[7][0])[0])
    options = {name.replace("_", "-"): value for name, value in EXAMPLES[11][0].items() if name != "call"}
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    assert run("governs", *words) == (0, ask(EXAMPLES[11][0])[0])
    assert run("due", "local", "--event", "published=2017-06-30", "--nation", "scotland")[1]["nation"] == "scotland"


def test_days_backwards_come_with_the_holidays_by_date(run: Run) -> None:
    code, answer = run("working-days", "2016-01-04", "-7", "--nation", "england-and-wales")
    assert (code, answer["due"], answer["number"]) == (0, "2015-12-21", -7)
    assert [holiday["date"] for holiday in answer["passed_over"]] == ["2015-12-25", "2015-12-28", "2016-01-01"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("due england-scr-wt2015 --event council_awre=2016-05-03", "unknown_event"),
        ("due england-scr-wt2015 --event decision_made=2028-12-21", "beyond_calendar"),
        ("due england-scr-wt2015 --event council_aware=2015-02-29", "bad_date"),
        ("due england-scr-wt2015 --event council_aware=2016-W10-5", "bad_date"),
        ("due england-scr-wt2015 --event council_aware=20160304", "bad_date"),
        ("due england-scr-wt2015 --event council_aware=2016-3-4", "bad_date"),
        ("due england-scr-wt2015 --event council_aware=0000-01-01", "bad_date"),
        ("due england-scr-wt2015 --event council_aware=２０１６-03-04", "bad_date"),
        ("due england-scr-wt2015 --event council_aware=2016-03-04T10:00", "bad_date"),
        ("due england-scr-wt2015 --event council_aware", "bad_call"),
        ("due england-scr-wt2015", "bad_call"),
        ("due england-scr-wt2015 --event", "bad_call"),
        ("due england-scr-wt2015 --evnt a=b", "bad_call"),
        ("due", "bad_call"),
        ("due england-scr-wt2015 twice --event death=2016-05-03", "bad_call"),
        ("due england-scr-wt2015 --event death=2016-05-03 --nation a --nation b", "bad_call"),
        ("due england-scr-wt2015 --event death=2016-05-03 --event death=2016-05-03", "repeated_event"),
        ("due england-scr-wt2015 --event death=2016-05-03 --nation wales", "bad_value"),
        (
            "due england-scr-wt2015 --event decision_made=2016-05-03 --event decision_to_review=2016-05-04",
            "conflicting_events",
        ),
        ("due england-scr-wt1999 --event death=2016-05-03", "unknown_regime"),
        ("due england-scr-wt2015 --event review_started=9999-12-31", "out_of_range"),
        ("regime nowhere", "unknown_regime"),
        ("regime", "bad_call"),
        ("regimes all", "bad_call"),
        ("dew", "bad_call"),
        ("assess england-cdr no-such-file.json", "no_such_file"),
        ("assess england-cdr .", "no_such_file"),
        ("batch no-such-file.jsonl", "no_such_file"),
        ("batch", "bad_call"),
        ("working-days 2016-03-04 5 --nation scotland", "bad_value"),
        ("working-days 2016-03-04 +0 --nation scotland", "bad_value"),
        ("working-days 2016-03-04 +10001 --nation scotland", "bad_value"),
        ("working-days 2016-03-04 +100000000000 --nation scotland", "bad_value"),
        ("working-days 2016-03-04 +9999 --nation scotland", "beyond_calendar"),
        ("working-days 2016-03-04 +5 --nation ireland", "bad_value"),
        ("working-days 2016-03-04 +5", "bad_call"),
        ("working-days 2016-03-04 --nation scotland", "bad_call"),
        ("working-days --between 2016-03-04 --nation scotland", "bad_call"),
        ("working-days 2016-03-04 +5 --between 2016-03-04 2016-03-05 --nation scotland", "bad_call"),
        ("governs --nation england --subject child", "bad_call"),
        ("governs --nation england --subject child --decided 2016-01-01 --go-live 2020-01-01", "out_of_range"),
        ("governs --nation england --subject child --decided 2016-01-01 --published 2015-01-01", "bad_value"),
        ("governs --nation england --subject children --decided 2016-01-01", "bad_value"),
    ],
)
def test_what_is_wrong_is_said_with_its_code(run: Run, words: str, code: str) -> None:
    exit_code, answer = run(*words.split())
    assert exit_code == 2
    assert code_of(answer) == code
    assert answer["error"]["message"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "bad_json"),
        (b"{", "bad_json"),
        (b"\xff\xfe", "bad_json"),
        (b"\xef\xbb\xbf{}", "bad_json"),
        (b"[" * 100_000, "bad_json"),
        (b'{"child_died": NaN}', "bad_json"),
        (b'{"child_died": true, "child_died": true}', "bad_json"),
        (b'{"child_died": ' + b"9" * 5000 + b"}", "bad_json"),
        (b"[]", "bad_value"),
        (b"null", "bad_value"),
        (b'{"child_died": "true"}', "bad_value"),
        (b'{"child_died": 1}', "bad_value"),
        (b'{"child_dead": true}', "unknown_fact"),
    ],
)
def test_a_facts_file_is_read_strictly(run: Run, tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "facts.json"
    file.write_bytes(content)
    exit_code, answer = run("assess", "england-cdr", str(file))
    assert (exit_code, code_of(answer)) == (2, code)


def test_a_regime_without_criteria_is_said_to_have_none(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_text("{}", encoding="utf-8")
    assert code_of(run("assess", "scotland-lr", str(file))[1]) == "no_criteria"


# The batch


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "bad_json"),
        (b"  ", "bad_json"),
        (b"\xef\xbb\xbf{}", "bad_json"),
        (b'{"call": "regimes", "call": "regimes"}', "bad_json"),
        (b"[" * 100_000, "bad_json"),
        (b"\xc3\x28", "bad_json"),
        (b"[]", "bad_value"),
        (b"{}", "bad_call"),
        (b'{"call": 5}', "bad_call"),
        (b'{"call": []}', "bad_call"),
        (b'{"call": "regimes", "extra": 1}', "bad_call"),
        (b'{"call": "regime", "regime": null}', "bad_value"),
        (b'{"call": "regime"}', "bad_call"),
        (b'{"call": "due", "regime": "local", "events": []}', "bad_value"),
        (b'{"call": "due", "regime": "local", "events": {}}', "bad_call"),
        (b'{"call": "due", "regime": "local", "events": {"death": 20160101}}', "bad_date"),
        (b'{"call": "due", "regime": "local", "events": {"death": null}}', "bad_date"),
        (b'{"call": "due", "regime": "local", "events": {"death": "2016-01-01"}, "nation": null}', "bad_value"),
        (b'{"call": "assess", "regime": "england-cdr", "facts": null}', "bad_value"),
        (b'{"call": "working-days", "start": "2016-01-01", "number": true, "nation": "scotland"}', "bad_value"),
        (b'{"call": "working-days", "start": "2016-01-01", "number": "5", "nation": "scotland"}', "bad_value"),
        (b'{"call": "working-days", "start": "2016-01-01", "number": 5.0, "nation": "scotland"}', "bad_value"),
        (b'{"call": "working-days", "between": "2016-01-01", "nation": "scotland"}', "bad_value"),
        (b'{"call": "working-days", "between": ["2016-01-01"], "nation": "scotland"}', "bad_value"),
        (b'{"call": "working-days", "between": ["2016-01-01", 5], "nation": "scotland"}', "bad_date"),
        (b'{"call": "governs", "nation": "england", "subject": "child", "decided": null}', "bad_date"),
    ],
)
def test_a_bad_line_is_an_error_and_the_batch_goes_on(line: bytes, code: str) -> None:
    wrong, right = ask(line, {"call": "regimes"})
    assert code_of(wrong) == code
    assert wrong["error"]["where"] == {"file": "requests.jsonl", "line": 1}
    assert right["regimes"]


@pytest.mark.parametrize("name", [7, "x", None, [1, {"a": 2}], "\ud800", "naïve “id”"])
def test_an_id_comes_back_first_of_an_answer_and_of_an_error(name: object) -> None:
    good = {"call": "working-days", "start": "2016-03-04", "number": 5, "nation": "scotland"}
    for request in (good, {"call": "dew"}, EXAMPLES[0][0]):
        (answer,) = ask({"id": name, **request})
        assert next(iter(answer)) == "id"
        assert answer["id"] == name


def test_nesting_that_can_be_read_but_not_written_is_refused() -> None:
    deep = b'{"call": "regimes", "id": ' + b"[" * 900 + b"]" * 900 + b"}"
    line = next(batch([deep], "x"))
    assert json.loads(line)


def test_a_line_too_deep_to_answer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_deep(request: object) -> None:
        raise RecursionError

    monkeypatch.setattr("casereviews.statute.batch.answer", too_deep)
    (answer,) = ask({"call": "regimes", "id": 1})
    assert code_of(answer) == "bad_json"


def test_the_fast_way_of_writing_dates_writes_the_same_bytes() -> None:
    for request in due_requests():
        (line,) = batch([json.dumps(request).encode()], "x")
        assert line.decode() == as_json(calls.answer(request))


def due_requests() -> Iterator[dict[str, Any]]:
    dice = random.Random(7)
    for regime in statute.regimes():
        for event in statute.EVENTS:
            day = date(2012, 2, 1) + timedelta(days=dice.randrange(5000))
            yield {"call": "due", "regime": regime.id, "events": {event: day.isoformat()}}


def test_the_batch_reads_a_file_or_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = b'{"call": "regimes"}\n\n{"call": "regimes", "id": 2}'
    file = tmp_path / "requests.jsonl"
    file.write_bytes(lines)
    assert main(["batch", str(file), "--json-lines"]) == 0
    from_file = capsysbinary.readouterr().out
    assert from_file.count(b"\n") == 3
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert main(["batch", "-", "--json-lines"]) == 0
    assert capsysbinary.readouterr().out == from_file.replace(str(file).encode(), b"-")


# For people


def test_without_json_it_speaks_to_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["due", WT2015, "--event", "council_aware=2015-12-23"]) == 0
    said = capsys.readouterr().out
    assert "due: 2016-01-04" in said
    assert "because: 5 working days after 23 December 2015" in said
    assert main(["regime", "wales-susr"]) == 0
    assert "facts: apr_criteria_met, cpr_criteria_met" in capsys.readouterr().out
    assert main(["dew"]) == 2
    out, err = capsys.readouterr()
    assert (out, "did you mean due?" in err) == ("", True)


def test_what_is_unconfirmed_says_so_to_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["due", WT2015, "--event", "decision_made=2016-06-16"]) == 0
    assert "confirmed: no, unconfirmed" in capsys.readouterr().out


def test_help_tells_every_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(call in said for call in (*calls.CALLS, "batch"))
    assert main([]) == 2


def test_it_runs_by_itself(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["statute", "--help"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("casereviews.statute", run_name="__main__")
    assert end.value.code == 0
    assert "working-days" in capsys.readouterr().out


def test_it_hangs_on_the_products_own_command(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    parser = ArgumentParser()
    add_to(parser.add_subparsers())
    call = parser.parse_args(["statute", "working-days", "2015-02-18", "-7", "--nation", "scotland", "--json"])
    assert call.handler(call) == 0
    with pytest.raises(SystemExit) as end:
        parser.parse_args(["statute", "due", "--help"])
    assert end.value.code == 0
    answer, _, usage = capsysbinary.readouterr().out.partition(b"\n")
    assert json.loads(answer)["due"] == "2015-02-09"
    assert usage.startswith(b"casereviews statute")


def test_a_reader_who_has_gone_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(request: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("casereviews.statute.calls.answer", gone)
    monkeypatch.setattr("os.dup2", lambda *_: None)
    assert main(["regimes"]) == 0


def test_a_file_that_cannot_be_read_to_its_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.BytesIO):
        def read(self, *_: object) -> bytes:
            raise OSError("the disk is gone")

    monkeypatch.setattr("casereviews.statute.reading.opened", lambda name: Broken())
    assert main(["assess", "england-cdr", "facts.json", "--json"]) == 2
    with pytest.raises(NoSuchFile):
        opened("a\0b")


@pytest.mark.parametrize(
    "setting", [{"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, {"TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8"}]
)
def test_the_machines_time_zone_and_language_change_nothing(setting: dict[str, str]) -> None:
    requests = b"\n".join(json.dumps(request).encode() for request, _ in EXAMPLES)
    done = subprocess.run(
        [sys.executable, "-m", "casereviews.statute", "batch", "-", "--json-lines"],
        input=requests,
        capture_output=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "ascii", **setting},
    )
    assert done.stdout.splitlines() == list(batch(requests.splitlines(), "-"))


def test_answers_are_the_same_bytes_every_time() -> None:
    once = [as_json(answers.regime_in_full(regime)) for regime in statute.regimes()]
    assert once == [as_json(answers.regime_in_full(regime)) for regime in statute.regimes()]
