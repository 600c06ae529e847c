"""Keeping a file inside a change, and sweeping what changes that were cut off have left.

Not changes themselves: each is a part of one, and the line in the trail is that change's.
"""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.files.storage import default_storage

from casereviews.web.files import queries
from casereviews.web.files.kinds import Kind
from casereviews.web.files.models import StoredFile


def digest(data: bytes) -> str:
    """The name under which these bytes are, or would be, kept."""
    return hashlib.sha256(data).hexdigest()


def put(content: Any) -> str:
    """The bytes are in their place, on the disk, before a transaction names them; answers with their SHA-256."""
    return default_storage.save(None, content)


def row_for(board_id: UUID, sha256: str, *, kind: Kind, at: datetime, sent_as: str = "") -> StoredFile:
    """The row of a file that is in its place. The same content twice is one row, with the name it first had."""
    told = {"size": default_storage.size(sha256), "kind": kind.value, "kept_at": at, "sent_as": sent_as[:300]}
    row, _ = StoredFile.everything.get_or_create(board_id=board_id, sha256=sha256, defaults=told)
    return row


def sweep(named_elsewhere: Iterable[str] = ()) -> int:
    """Remove what changes that were cut off have left; answers how many files. For the start, when nobody writes yet.

    Where any process that has put a file is still running, nothing is swept.
    """
    with default_storage.alone() as alone:
        if not alone:
            return 0
        default_storage.discard_unfinished()
        return default_storage.discard(queries.orphans(named_elsewhere))
