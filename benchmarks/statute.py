"""How fast the law answers: `python -m benchmarks.statute`.

Deadlines of 100,000 cases on one core, as a ratio to a plain loop over numpy's business-day function; the batch;
and the memory and start-up time of the command. numpy is no dependency of ours: without it the ratio is left out.
"""

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path

from casereviews import statute
from casereviews.statute.batch import batch

CASES = 100_000
SOURCE = Path(__file__).parents[1] / "src"
CALL = ("due", "england-scr-wt2015", "--event", "council_aware=2015-12-23", "--json")
DAYS = [date(2012, 1, 2) + timedelta(days=n) for n in range(6000)]


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, in seconds of this processor, the better of two."""

    def once() -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    return min(once(), once())


def our_loop(starts: Iterable[date]) -> Callable[[], object]:
    """A whole deadline for each case: duty, date, holidays passed over; the reason is written when asked for."""
    duty = statute.regime("england-scr-wt2015").duty("notify-incident")
    days = statute.calendar("england-and-wales")
    assert duty is not None
    return lambda: [statute.due(duty, start, days) for start in starts]


def numpy_loop(starts: Iterable[date]) -> Callable[[], object] | None:
    """The bare date for each case; None where numpy is not installed."""
    try:
        import numpy
    except ImportError:
        return None
    holidays = [holiday.date for holiday in statute.calendar("england-and-wales").holidays]
    calendar = numpy.busdaycalendar(holidays=holidays)
    return lambda: [numpy.busday_offset(start, 5, roll="backward", busdaycal=calendar) for start in starts]


def same_dates(starts: list[date]) -> bool:
    """Both loops give the same dates."""
    theirs = numpy_loop(starts)
    ours = [deadline.due for deadline in our_loop(starts)()]  # type: ignore[attr-defined]
    return theirs is None or ours == [found.astype(date) for found in theirs()]  # type: ignore[attr-defined]


def requests(dice: random.Random) -> dict[str, list[bytes]]:
    """Lines of a batch, by call."""

    def day() -> str:
        return dice.choice(DAYS).isoformat()

    events = ("council_aware", "incident_notified", "decision_to_review", "review_started", "published")
    facts = ("abuse_or_neglect_suspected", "child_died", "serious_impairment", "joint_working_concern", "in_custody")
    england = {"call": "governs", "nation": "england", "subject": "child"}
    made = {
        "due": lambda: {"call": "due", "regime": "england-scr-wt2015", "events": {dice.choice(events): day()}},
        "working-days": lambda: {"call": "working-days", "start": day(), "number": 5, "nation": "scotland"},
        "governs": lambda: {**england, "decided": day(), "aware": day()},
        "assess": lambda: {
            "call": "assess",
            "regime": "england-scr-wt2015",
            "facts": {fact: dice.choice((True, False, None)) for fact in facts},
        },
    }
    counts = {"assess": 2_000}
    return {call: [json.dumps(make()).encode() for _ in range(counts.get(call, 20_000))] for call, make in made.items()}


def start_up() -> float:
    """Seconds of the processor that the command takes to answer one call, over those of an empty Python."""

    def run(*words: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *words], check=True, capture_output=True, env={"PYTHONPATH": str(SOURCE)})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    return min(run("-m", "casereviews.statute", *CALL) for _ in range(5)) - min(run("-c", "pass") for _ in range(5))


def memory() -> int:
    """The most memory, in MB, that the command held while it answered one call, as Linux keeps it."""
    told = (
        "import sys; from casereviews.statute.command import main; main(sys.argv[1:]);"
        "print([line for line in open('/proc/self/status') if 'VmHWM' in line][0].split()[1], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", told, *CALL], check=True, capture_output=True, env={"PYTHONPATH": str(SOURCE)}
    )
    return round(int(done.stderr) / 1024)


def main() -> None:
    """Measure, and print a line for each figure."""
    dice = random.Random(2015)
    starts = [dice.choice(DAYS) for _ in range(CASES)]
    assert same_dates(starts[:5_000])
    ours = seconds(our_loop(starts))
    print(f"deadlines of {CASES:,} cases: {ours:.2f} s on one core")
    theirs = numpy_loop(starts)
    if theirs is None:
        print("ratio to a numpy loop: not measured, for numpy is not installed")
    else:
        print(f"ratio to a numpy loop: {seconds(theirs) / ours:.2f} (above 1: we are the faster)")
    for call, lines in requests(dice).items():
        taken = seconds(lambda lines=lines: sum(1 for _ in batch(lines, "-")))  # type: ignore[misc]
        print(f"batch, {call}: {len(lines) / taken:,.0f} lines a second")
    print(f"start-up of the command: {start_up() * 1000:.0f} ms over an empty Python")
    print(f"memory of the command: {memory()} MB at most")


if __name__ == "__main__":
    main()
