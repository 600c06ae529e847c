"""Taking in a newer file of bank holidays: `python -m casereviews.statute.taking_in FILE`.

The file is the one that GOV.UK publishes at https://www.gov.uk/bank-holidays.json. It is checked first: it must
reach further than ours, and whatever it drops or moves is said, for dates may have been worked out with it.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from casereviews.statute.calendars import NAMES, PUBLISHED, Holiday, WorkingCalendar, read_calendars
from casereviews.statute.errors import BadJson, BadValue
from casereviews.statute.words import day_in_words


def take_in(newer: Path, ours: Path = PUBLISHED) -> list[str]:
    """Put the newer file in place of ours; what has changed among the holidays that we already had.

    Raises BadJson where it is not such a file, and BadValue where it does not reach as far as ours.
    """
    found, kept = _read(newer), read_calendars(ours)
    changes: list[str] = []
    for name in NAMES:
        _reaches_as_far(found[name], kept[name])
        changes.extend(f"{name}: {change}" for change in _changes(found[name], kept[name]))
    ours.write_bytes(newer.read_bytes())
    return changes


def _read(file: Path) -> dict[str, WorkingCalendar]:
    try:
        return dict(read_calendars(file))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as wrong:
        raise BadJson(f"“{file}” is not a file of bank holidays as GOV.UK publishes it: {wrong!r}.") from None


def _reaches_as_far(newer: WorkingCalendar, ours: WorkingCalendar) -> None:
    if newer.last < ours.last or newer.first > ours.first:
        raise BadValue(
            f"The newer calendar of {ours.name} runs from {newer.first} to {newer.last}, ours from {ours.first} to "
            f"{ours.last}: days that are covered now would no longer be. Join the two files, or keep ours."
        )


def _changes(newer: WorkingCalendar, ours: WorkingCalendar) -> list[str]:
    """Holidays up to our last day that only one of the two has."""
    had = set(ours.holidays)
    has = {holiday for holiday in newer.holidays if holiday.date <= ours.last}
    return [*_said("no longer there", had - has), *_said("new", has - had)]


def _said(what: str, holidays: set[Holiday]) -> list[str]:
    return [f"{what}: {holiday.title}, {holiday.date}" for holiday in sorted(holidays, key=lambda h: h.date)]


def main(argv: Sequence[str], ours: Path = PUBLISHED) -> int:
    """Take in the file that is named; say what changed, and how far working days can be counted now."""
    if len(argv) != 1:
        print("Name one file of bank holidays: python -m casereviews.statute.taking_in FILE", file=sys.stderr)
        return 2
    try:
        changes = take_in(Path(argv[0]), ours)
    except (BadJson, BadValue) as wrong:
        print(wrong, file=sys.stderr)
        return 2
    last = min(calendar.last for calendar in read_calendars(ours).values())
    print("\n".join(changes) or "Nothing changed among the holidays that we had.")
    print(f"The last bank holiday in the file is on {day_in_words(last)}: no date is given past it.")
    return 0


if __name__ == "__main__":  # pragma: no cover
    sys.exit(main(sys.argv[1:]))
