"""The pages of `docs/reference` on the page file, drawn from the tables by which it is read."""

from collections.abc import Iterable

from casereviews.web.publication.page_file import checking, keys
from casereviews.web.publication.page_file.codes import FAULTS, HINTS
from casereviews.web.publication.page_file.vocabulary import CLASSES, KINDS, REGIMES

DRAWN = "<!-- Drawn from the code by `just docs`. Do not edit. -->"

_PARTS = (
    ("`[board]`, once", keys.BOARD),
    ("`[[review]]`, for each review", keys.REVIEW),
    ("`[[publication]]`, for each day on which something came out", keys.PUBLICATION),
    ("a document: a table in `documents`, or `[[publication.documents]]`", keys.DOCUMENT),
)


def render() -> str:
    """docs/reference/page-file.md"""
    tables = "\n\n".join(f"## {title}\n\n{_table(part)}" for title, part in _PARTS)
    return f"""# The page file

{DRAWN}

A board's page of case reviews, keyed in as text (TOML, in UTF-8). `examples/published-page.toml` is a whole one.
`casereviews import-page FILE --dry-run` checks it and keeps nothing. Its faults and hints are in
[page-file-faults.md](page-file-faults.md).

It says what has **already been published**. Everything in it comes in at once, or nothing does. Brought in again it
changes nothing. What is here and different is a fault; what is here and not in the file is left alone.

{tables}

A publication must have `documents`: at least one. A key that is not in these tables is a fault. Text is trimmed at its
ends; titles otherwise keep every character. A file holds at most {checking.MOST_REVIEWS:,} reviews,
{checking.MOST_PUBLICATIONS:,} publications and {checking.MOST_DOCUMENTS:,} documents, in 5 MB.

## Dates

As far as they are known: `2015-02-18`, `2015-02` or `2015`, as text or as a TOML date; a bare whole number from 1900 to
2100 is a year. Nothing is added to what is known. `date = "undated"` where nothing is.

## Files

A document with `file` is released: the PDF is made anew so that only its pages remain (text, pictures, tags, language,
and the title given here). Notes, links, forms, attachments, hidden layers, scripts, earlier versions and every word
about who made it are left out. A document without one is listed, with how to ask the board for a copy. In the
workspace, send a zip of the page file with its PDFs.

## Classes of review

{_list(CLASSES)}

## Kinds of document

{_list(KINDS)}

## Regimes

{_list(f"`{regime}`" for regime in REGIMES)}
"""


def render_faults() -> str:
    """docs/reference/page-file-faults.md"""
    return f"""# Faults and hints of the page file

{DRAWN}

Each is told with its line, its key (`publication[1].documents[0].kind`, counted from 0), what is wrong and what to do.

## Faults: nothing comes in until they are mended

{_codes(FAULTS)}

## Hints: worth a look, and nothing stops

{_codes(HINTS)}
"""


def _table(part: tuple[keys.Key, ...]) -> str:
    rows = [f"| `{key.name}` | {'must' if key.required else ''} | {key.type} | {key.says} |" for key in part]
    return "\n".join(["| key | | type | says |", "| --- | --- | --- | --- |", *rows])


def _codes(codes: dict[str, str]) -> str:
    return "\n".join(["| number | says |", "| --- | --- |", *(f"| {code} | {says} |" for code, says in codes.items())])


def _list(words: Iterable[str]) -> str:
    return ", ".join(words) + "."
