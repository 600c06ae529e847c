"""Writing published copies, inside the change that publishes them. A copy is never edited: an edition follows."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from casereviews.web.audit.seals import canonical
from casereviews.web.boards.models import Board
from casereviews.web.record.models import PublishedCopy
from casereviews.web.record.states import Sort
from casereviews.web.record.values import PublicDocument, PublicPublication, PublicReview

Copy = PublicReview | PublicPublication | PublicDocument

_SORTS = {PublicReview: Sort.REVIEW, PublicPublication: Sort.PUBLICATION, PublicDocument: Sort.DOCUMENT}


def write(board: Board, copies: Iterable[Copy], *, at: datetime) -> int:
    """The copies are in the record, each as the current edition; answers how many were not there as they are."""
    made = [_row(board, copy, at) for copy in copies]
    current = {(row.sort, row.slug): row for row in _current(board, {row.slug for row in made})}
    new = [row for row in made if _follows(row, current.get((row.sort, row.slug)))]
    replaced = [current[row.sort, row.slug].pk for row in new if (row.sort, row.slug) in current]
    for start in range(0, len(replaced), 500):
        PublishedCopy.everything.filter(pk__in=replaced[start : start + 500]).update(is_current=False)
    PublishedCopy.everything.bulk_create(new, batch_size=500)
    return len(new)


def digest_of(body: dict) -> str:
    return sha256(canonical(body)).hexdigest()


def _row(board: Board, copy: Copy, at: datetime) -> PublishedCopy:
    body = copy.to_body()
    sort = _SORTS[type(copy)]
    return PublishedCopy(board=board, sort=sort, slug=copy.slug, body=body, digest=digest_of(body), published_at=at)


def _current(board: Board, slugs: set[str]) -> list[PublishedCopy]:
    rows = PublishedCopy.everything.filter(board=board, is_current=True)
    if len(slugs) <= 500:
        return list(rows.filter(slug__in=slugs))
    return [row for row in rows.iterator() if row.slug in slugs]


def _follows(row: PublishedCopy, before: PublishedCopy | None) -> bool:
    """Whether it says something else than the edition before; if so it is the next."""
    if before is None:
        return True
    row.edition = before.edition + 1
    return row.digest != before.digest
