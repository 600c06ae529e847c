"""One table of published copies. A copy is never edited: a correction is a new edition, and the old one stays."""

import uuid

from django.db import models

from casereviews.web.actors.scope import Scoped
from casereviews.web.boards.models import Board
from casereviews.web.record.states import Sort


class PublishedCopy(Scoped):
    """One edition of one review, publication or document, as the public may see it: `body` is a value of `values.py`.

    A slug is never changed and never used again: rows are only ever added.
    """

    class Data:
        plain = frozenset({"id", "board", "sort", "slug", "edition", "body", "digest", "published_at", "is_current"})
        personal: frozenset[str] = frozenset()

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    board = models.ForeignKey(Board, on_delete=models.PROTECT)
    sort = models.CharField(max_length=20, choices=[(sort.value, sort.value) for sort in Sort])
    slug = models.CharField(max_length=200)
    edition = models.PositiveIntegerField(default=1)
    body = models.JSONField()
    digest = models.CharField(max_length=64, help_text="SHA-256 of the canonical JSON of the body")
    published_at = models.DateTimeField()
    is_current = models.BooleanField(default=True)

    class Meta(Scoped.Meta):
        constraints = [
            models.UniqueConstraint(fields=["board", "sort", "slug", "edition"], name="an_edition_once"),
            models.UniqueConstraint(
                fields=["board", "sort", "slug"], condition=models.Q(is_current=True), name="one_current_edition"
            ),
        ]
