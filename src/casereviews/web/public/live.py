"""A board's live site: builds side by side, and one link that says which of them is served."""

import fcntl
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from casereviews.web.boards.values import BoardFace
from casereviews.web.public.build import Built, OpenFile, build_site
from casereviews.web.public.switching import put_in_place, switch

if TYPE_CHECKING:
    from casereviews.web.record.queries import Record

LINK, STAMP = "current", "stamp.json"


def build_live(
    face: BoardFace,
    record: "Record",
    *,
    as_of: date,
    base_url: str,
    site: Path,
    pdf_cache: Path,
    open_file: OpenFile,
    fingerprint: str = "",
) -> Built:
    """Build into `site/builds`, then have `site/current` point there. Until then the earlier build is served."""
    builds = site / "builds"
    builds.mkdir(parents=True, exist_ok=True)
    with _alone(site):
        made = builds / ".next"
        built = build_site(
            face, record, as_of=as_of, base_url=base_url, out=made, pdf_cache=pdf_cache, open_file=open_file
        )
        named = builds / built.digest[:16]
        put_in_place(made, named)
        switch(site / LINK, named)
        (site / STAMP).write_text(json.dumps({"fingerprint": fingerprint}), encoding="utf-8")
    return built


def is_built(site: Path, fingerprint: str) -> bool:
    """Whether what is served was built from just this."""
    try:
        told = json.loads((site / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return told.get("fingerprint") == fingerprint and (site / LINK / "index.html").is_file()


@contextmanager
def _alone(site: Path) -> Iterator[None]:
    """One build of a site at a time: whoever comes second waits."""
    with open(site / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
