"""Did you mean: the nearest word that is known."""

from collections.abc import Iterable
from difflib import get_close_matches

from casereviews.web.publication.page_file.wording import said


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None where none is like it. Long words are compared by their beginning."""
    found = get_close_matches(word[:100].lower(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def not_known(word: str, known: Iterable[str], what: str, near: str | None) -> tuple[str, str]:
    """What to say of a word that is not known, and what to do about it.

    >>> not_known("serious cases review", ["serious case review", "rapid review"], "class", "serious case review")[0]
    '“serious cases review” is not a class that we know; the nearest is “serious case review”.'
    """
    listed = ", ".join(known)
    if near is None:
        return f"{said(word)} is not a {what} that we know.", f"Write one of: {listed}."
    return (
        f"{said(word)} is not a {what} that we know; the nearest is “{near}”.",
        f"Write “{near}”, or another of: {listed}.",
    )
