"""What is known of a file that was sent or made. The bytes lie in storage under their SHA-256."""

import uuid

from django.db import models

from casereviews.web.actors.scope import Scoped


class StoredFile(Scoped):
    """One file of one board, by its content: the same bytes sent twice are one row and one file."""

    class Data:
        plain = frozenset({"id", "board_id", "sha256", "size", "kind", "kept_at"})
        personal = frozenset({"sent_as"})

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    board_id = models.UUIDField()
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField(help_text="bytes")
    kind = models.CharField(max_length=20)
    sent_as = models.CharField(max_length=300, blank=True)
    kept_at = models.DateTimeField()

    class Meta(Scoped.Meta):
        constraints = [models.UniqueConstraint(fields=["board_id", "sha256"], name="one_row_a_content_and_board")]
