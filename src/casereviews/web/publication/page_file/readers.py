"""How one value of a page file is read: each reader takes what TOML gave and answers with our value, or notes a fault.

A reader answers `NOTHING` where it noted a fault, so that one fault never becomes two.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from casereviews.web.publication.page_file import slugs
from casereviews.web.publication.page_file.nearest import not_known
from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.values import Steps
from casereviews.web.publication.page_file.wording import BREAKS, TURNS, a_kind, code_point, only_invisible, said
from casereviews.web.record.values import Withdrawal
from casereviews.web.ui.dates import NotADate, PartialDate


class _Nothing:
    """No value: a fault was noted."""

    def __bool__(self) -> bool:
        return False


NOTHING = _Nothing()
Reader = Callable[[Any, Steps, Notes], Any]

UNDATED = "undated"
THREE_FORMS = "Write it as 2015-02-18, 2015-02 or 2015, as much as is known."


def text(longest: int, *, lines: bool = False) -> Reader:
    """Text of at most `longest` characters, trimmed; on one line unless `lines`."""

    def read(value: Any, steps: Steps, notes: Notes) -> str | _Nothing:
        if not isinstance(value, str):
            return _wrong_type(value, steps, notes, "text", "Put it in quotation marks.")
        trimmed = value.strip(" \t\r\n\u00a0\u2002\u2003\u2009\u3000")
        if not trimmed or only_invisible(trimmed):
            notes.fault("PG008", steps, f"{_name(steps)} is empty.", "Write something there, or take the line out.")
        elif wrong := _forbidden(trimmed, lines):
            notes.fault("PG010", steps, f"{_name(steps)} holds {wrong}.", "Take it out; plain text stays as it is.")
        elif len(trimmed) > longest:
            notes.fault(
                "PG009",
                steps,
                f"{_name(steps)} has {len(trimmed):,} characters; {longest:,} is the most.",
                "Make it shorter.",
            )
        else:
            return trimmed
        return NOTHING

    return read


def slug(value: Any, steps: Steps, notes: Notes) -> str | _Nothing:
    """An id: `a-z 0-9` in runs joined by one `-`."""
    read = text(slugs.LONGEST)(value, steps, notes)
    if isinstance(read, str) and not slugs.is_slug(read):
        like = slugs.slug_of(read) if any(c.isascii() and c.isalnum() for c in read) else "child-k"
        notes.fault(
            "PG011",
            steps,
            f"{said(read)} cannot be an id: ids are small letters a to z and figures, in runs joined by one hyphen.",
            f"Write for example “{like}”.",
        )
        return NOTHING
    return read


def one_of(known: Sequence[str], code: str, what: str, *, any_case: bool = False) -> Reader:
    """One of the words of a list; the words themselves are what comes back."""

    def read(value: Any, steps: Steps, notes: Notes) -> Any:
        word = text(500)(value, steps, notes)
        if not isinstance(word, str):
            return NOTHING
        for each in known:
            if word == each or (any_case and word.lower() == each.lower()):
                return each
        notes.fault(code, steps, *not_known(word, known, what, notes.nearest(word, known)))
        return NOTHING

    return read


def language(value: Any, steps: Steps, notes: Notes) -> str | _Nothing:
    """A tag of two or three letters."""
    tag = text(500)(value, steps, notes)
    if isinstance(tag, str) and not (tag.isascii() and tag.isalpha() and tag.islower() and 2 <= len(tag) <= 3):
        notes.fault(
            "PG017",
            steps,
            f"{said(tag)} is not a language that we know.",
            "Write en, cy, gd, ga, or another tag of two or three small letters.",
        )
        return NOTHING
    return tag


def when(value: Any, steps: Steps, notes: Notes) -> PartialDate | _Nothing:
    """A date as far as it is known: text in one of three forms, a TOML date, or a bare year from 1900 to 2100."""
    if isinstance(value, datetime):
        return _wrong_type(value, steps, notes, "a date", f"Leave the time out: {value.date().isoformat()}.")
    if isinstance(value, date):
        return PartialDate.of(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _year(value, steps, notes)
    if not isinstance(value, str):
        return _wrong_type(value, steps, notes, "a date", THREE_FORMS)
    read = text(500)(value, steps, notes)
    return _parsed(read, steps, notes) if isinstance(read, str) else NOTHING


def when_or_undated(value: Any, steps: Steps, notes: Notes) -> PartialDate | _Nothing | None:
    """A date, or None for the word "undated"."""
    if isinstance(value, str) and value.strip().lower() == UNDATED:
        return None
    return when(value, steps, notes)


def withdrawal(value: Any, steps: Steps, notes: Notes) -> Withdrawal | _Nothing | None:
    """Taken down: a date, or `true` for some day. `false` says that it was not."""
    if isinstance(value, bool):
        return Withdrawal(None) if value else None
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return _wrong_type(value, steps, notes, "a date or true", "Write true without quotation marks.")
    day = when(value, steps, notes)
    return Withdrawal(day) if isinstance(day, PartialDate) else NOTHING


def flag(value: Any, steps: Steps, notes: Notes) -> bool | _Nothing:
    if isinstance(value, bool):
        return value
    return _wrong_type(value, steps, notes, "true or false", "Write true or false, without quotation marks.")


def list_of(each: Reader, *, twice: str = "") -> Reader:
    """A list. `twice` is the code for a thing that stands in it a second time, or "" where that is no fault."""

    def read(value: Any, steps: Steps, notes: Notes) -> tuple[Any, ...] | _Nothing:
        if not isinstance(value, list):
            return _wrong_type(
                value, steps, notes, "a list", "Put it in square brackets, even where there is one only."
            )
        if not value:
            notes.fault("PG008", steps, f"{_name(steps)} is an empty list.", "Name at least one, or take the line out.")
            return NOTHING
        return _distinct([(each(item, (*steps, i), notes), (*steps, i)) for i, item in enumerate(value)], twice, notes)

    return read


def email(value: Any, steps: Steps, notes: Notes) -> str | _Nothing:
    address = text(200)(value, steps, notes)
    if isinstance(address, str) and not _is_email(address):
        notes.fault(
            "PG027", steps, f"{said(address)} is not an e-mail address.", "Write one such as office@example.org."
        )
        return NOTHING
    return address


def website(value: Any, steps: Steps, notes: Notes) -> str | _Nothing:
    address = text(200)(value, steps, notes)
    if isinstance(address, str) and not _is_website(address):
        notes.fault(
            "PG027",
            steps,
            f"{said(address)} is not an http or https address.",
            "Write the whole address, such as https://www.example.org/.",
        )
        return NOTHING
    return address


def _name(steps: Steps) -> str:
    """What to call the value in a sentence: its key, or its place in a list, from the first."""
    if isinstance(steps[-1], int):
        named = next(step for step in reversed(steps) if isinstance(step, str))
        return f"Number {steps[-1] + 1} of `{named}`"
    return f"`{said(steps[-1])[1:-1]}`"


def _wrong_type(value: Any, steps: Steps, notes: Notes, wanted: str, do: str) -> _Nothing:
    got = said(value) if isinstance(value, str) else a_kind(value)
    notes.fault("PG007", steps, f"{_name(steps)} must be {wanted}, and is {got}.", do)
    return NOTHING


def _forbidden(value: str, lines: bool) -> str:
    for character in value:
        if character in TURNS:
            return f"a character that turns the direction of writing ({code_point(character)})"
        if character in BREAKS and not (lines and character in "\r\n"):
            return (
                "a line break, and is one line only" if not lines else f"a control character ({code_point(character)})"
            )
        if (character < " " or "\x7f" <= character <= "\x9f") and not (lines and character in "\t\r\n"):
            return f"a control character ({code_point(character)})"
    return ""


def _year(value: int, steps: Steps, notes: Notes) -> PartialDate | _Nothing:
    if 1900 <= value <= 2100:
        return PartialDate(value)
    notes.fault("PG018", steps, f"{_name(steps)} is {said(value)}, which is not a year from 1900 to 2100.", THREE_FORMS)
    return NOTHING


def _parsed(value: str, steps: Steps, notes: Notes) -> PartialDate | _Nothing:
    try:
        return PartialDate.parse(value)
    except NotADate as fault:
        there_is_no = str(fault) if str(fault).startswith("There is no") else ""
        message = there_is_no or f"{said(value)} is not a date."
        do = f"Put it right, or leave out what is not known: {value[:7]}." if len(value) == 10 else THREE_FORMS
        notes.fault("PG018", steps, message, do if there_is_no else THREE_FORMS)
        return NOTHING


def _distinct(read: list[tuple[Any, Steps]], twice: str, notes: Notes) -> tuple[Any, ...]:
    kept: list[Any] = []
    seen: set[Any] = set()
    for value, steps in read:
        if value is NOTHING:
            continue
        if twice and value in seen:
            notes.fault(twice, steps, f"{said(value)} stands twice in one list.", "Take one of them out.")
        else:
            kept.append(value)
            seen.add(value)
    return tuple(kept)


def _is_email(address: str) -> bool:
    local, at, domain = address.partition("@")
    labels = domain.split(".")
    plain = not any(c.isspace() or c in '<>()[]\\,;:"' for c in address) and "@" not in domain
    return bool(
        at
        and local
        and plain
        and len(labels) > 1
        and all(label and not label.startswith("-") and label.replace("-", "").isalnum() for label in labels)
    )


def _is_website(address: str) -> bool:
    if any(c.isspace() or c in '<>"\\^`{|}' for c in address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username and parts.port != 0
    except ValueError:
        return False
