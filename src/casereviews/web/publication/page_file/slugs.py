"""Ids that we make where a file gives none: the same words give the same id, on every machine and for ever."""

import hashlib
import re
import unicodedata

LONGEST = 80
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


def is_slug(text: str) -> bool:
    return SLUG.fullmatch(text) is not None


def slug_of(*words: str) -> str:
    """One slug from several texts. Where letters were lost or the end was cut, a fingerprint of the whole is added.

    >>> slug_of("2015-02-18", "overview report", "Child K Overview Report")
    '2015-02-18-overview-report-child-k-overview-report'
    """
    plain, lossy = _plain(" ".join(words))
    return fingerprinted(*words) if lossy or not plain or len(plain) > LONGEST else plain


def fingerprinted(*words: str) -> str:
    """The same slug, short enough and told apart from every other by eight hexadecimal digits."""
    digest = hashlib.sha256("\0".join(words).encode()).hexdigest()[:8]
    plain, _ = _plain(" ".join(words))
    cut = plain if len(plain) <= LONGEST - 9 else plain[: LONGEST - 9].rpartition("-")[0] or plain[: LONGEST - 9]
    return f"{cut}-{digest}".lstrip("-")


def _plain(text: str) -> tuple[str, bool]:
    folded = unicodedata.normalize("NFKD", text.lower())
    lossy = any(ord(c) > 127 and unicodedata.category(c)[0] in "LN" for c in folded)
    ascii_only = re.sub("['’\u0300-\u036f]", "", folded)
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-"), lossy
