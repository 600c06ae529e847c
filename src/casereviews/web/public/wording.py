"""How things are said on the public pages: counts, sizes, dates, lists of names."""

from collections.abc import Sequence

from casereviews.web.record.values import PublicFile, PublicPublication, Withdrawal

NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
LANGUAGES = {"cy": "Welsh", "gd": "Scottish Gaelic", "ga": "Irish"}
NOT_KNOWN = "Date not known"


def count(number: int, one: str, many: str = "") -> str:
    """ "1 page", "12 pages" """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def count_in_words(number: int, one: str, many: str = "") -> str:
    """ "One review", "Three reviews", "12 reviews": for headings."""
    said = NUMBERS[number] if 0 < number < len(NUMBERS) else f"{number:,}"
    return f"{said} {one if number == 1 else many or one + 's'}"


def size(bytes_: int) -> str:
    """ "420 kB", "1.2 MB"; a thousand bytes to the kB, and never 0 kB."""
    if bytes_ < 999_500:
        return f"{max(1, round(bytes_ / 1000))} kB"
    return f"{bytes_ / 1_000_000:.1f} MB"


def joined(names: Sequence[str]) -> str:
    """ "Child I, Child L and Child M" """
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def when(publication: PublicPublication) -> str:
    return publication.date.words if publication.date else NOT_KNOWN


def on(publication: PublicPublication) -> str:
    """ "on 18 February 2015", "in 2017", "on a date that is not known" """
    if publication.date is None:
        return "on a date that is not known"
    return f"{'on' if publication.date.is_exact else 'in'} {publication.date.words}"


def how_exact(publication: PublicPublication) -> str:
    """What is missing from a date, for beside it: "day not recorded" or nothing."""
    return "day not recorded" if publication.date and not publication.date.is_exact else ""


def mark_of(publication: PublicPublication) -> str:
    return publication.date.edtf if publication.date else "undated"


def taken_down(withdrawn: Withdrawal) -> str:
    """ "Withdrawn on 2 May 2016", "Withdrawn in 2016", "Withdrawn" """
    if withdrawn.on is None:
        return "Withdrawn"
    return f"Withdrawn {'on' if withdrawn.on.is_exact else 'in'} {withdrawn.on.words}"


def of_file(file: PublicFile) -> str:
    return f"PDF, {count(file.pages, 'page')}, {size(file.size)}"


def in_language(language: str) -> str:
    """ "In Welsh": nothing for English and for languages we have no English name for."""
    return f"In {LANGUAGES[language]}" if language in LANGUAGES else ""


def other_language(language: str) -> str:
    """What the `lang` of a title must say where the page's own does not fit, or nothing."""
    return "" if language == "en" or language.startswith("en-") else language
