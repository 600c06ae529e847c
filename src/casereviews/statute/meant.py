"""The end of a sentence about an unknown name: what was probably meant."""

from collections.abc import Iterable


def meant(name: str, names: Iterable[str]) -> str:
    """
    >>> meant("council_awre", ["council_aware", "death"]), meant("x", ["death"])
    ('; did you mean council_aware?', '.')
    """
    from difflib import get_close_matches  # slow to read in, and wanted only when something is wrong

    close = get_close_matches(name, list(names), n=1)
    return f"; did you mean {close[0]}?" if close else "."
