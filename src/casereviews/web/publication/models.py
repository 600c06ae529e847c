"""The catalogue as the board keeps it: everything of the public record, and what is for colleagues only."""

import uuid

from django.db import models

from casereviews.web.actors.scope import Scoped
from casereviews.web.boards.models import Board
from casereviews.web.files.models import StoredFile
from casereviews.web.record.states import DocumentKind, ReviewClass
from casereviews.web.ui.model_fields import PartialDateField


class CatalogueRow(Scoped):
    """A row of a board's catalogue, known by its slug; with a version, so that nobody overwrites another."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    board = models.ForeignKey(Board, on_delete=models.PROTECT, related_name="+")
    slug = models.CharField(max_length=200)
    note = models.TextField(blank=True, max_length=5000, help_text="for colleagues; never public")
    version = models.PositiveIntegerField(default=1)

    class Meta(Scoped.Meta):
        abstract = True


class Withdrawable(models.Model):
    """Taken down, on a day as far as it is known, or some day."""

    withdrawn = models.BooleanField(default=False)
    withdrawn_on = PartialDateField()
    withdrawn_note = models.CharField(max_length=1000, blank=True)

    class Meta:
        abstract = True


_ROW = {"id", "board", "slug", "note", "version"}
_WITHDRAWABLE = {"withdrawn", "withdrawn_on", "withdrawn_note"}


class CataloguedReview(CatalogueRow, Withdrawable):
    """A review that is, or was, published. `named` False: without the board's name, so nowhere on its site."""

    class Data:
        plain = frozenset(
            _ROW
            | _WITHDRAWABLE
            | {"review_class", "title", "subjects", "regime", "decided_on", "language", "named", "promised_until"}
        )
        personal: frozenset[str] = frozenset()

    review_class = models.CharField(max_length=60, choices=[(c.value, c.value) for c in ReviewClass])
    title = models.CharField(max_length=500)
    subjects = models.JSONField(default=list, help_text="pseudonyms as published, in the page's order")
    regime = models.CharField(max_length=60, blank=True)
    decided_on = PartialDateField()
    language = models.CharField(max_length=3, default="en")
    related = models.ManyToManyField("self", symmetrical=True)
    named = models.BooleanField(default=True)
    promised_until = PartialDateField()

    class Meta(CatalogueRow.Meta):
        constraints = [models.UniqueConstraint(fields=["board", "slug"], name="a_review_slug_once_a_board")]


class Publication(CatalogueRow):
    """A publication event: documents that came out together, on a day as far as it is known (None: undated)."""

    class Data:
        plain = frozenset(_ROW | {"published_on"})
        personal: frozenset[str] = frozenset()

    published_on = PartialDateField()

    class Meta(CatalogueRow.Meta):
        constraints = [models.UniqueConstraint(fields=["board", "slug"], name="a_publication_slug_once_a_board")]


class Document(CatalogueRow, Withdrawable):
    """A document of one publication and of one or more reviews.

    `taken_in` is the file as it was sent; `public_copy` is what the public gets, made anew from its pages.
    """

    class Data:
        plain = frozenset(
            _ROW
            | _WITHDRAWABLE
            | {"publication", "place", "kind", "title", "language", "taken_in", "public_copy", "pages"}
        )
        personal: frozenset[str] = frozenset()

    publication = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="documents")
    place = models.PositiveIntegerField(help_text="in its publication, from 0, in the file's order")
    kind = models.CharField(max_length=60, choices=[(k.value, k.value) for k in DocumentKind])
    title = models.CharField(max_length=500)
    language = models.CharField(max_length=3, default="en")
    reviews = models.ManyToManyField(CataloguedReview, through="DocumentReview", related_name="documents")
    taken_in = models.ForeignKey(StoredFile, null=True, on_delete=models.PROTECT, related_name="+")
    public_copy = models.ForeignKey(StoredFile, null=True, on_delete=models.PROTECT, related_name="+")
    pages = models.PositiveIntegerField(null=True)

    class Meta(CatalogueRow.Meta):
        constraints = [
            models.UniqueConstraint(fields=["board", "slug"], name="a_document_slug_once_a_board"),
            models.UniqueConstraint(
                fields=["publication", "kind", "title"], name="a_kind_and_title_once_a_publication"
            ),
            models.CheckConstraint(
                name="a_taken_in_file_has_its_public_copy",
                condition=models.Q(taken_in=None, public_copy=None, pages=None)
                | models.Q(taken_in__isnull=False, public_copy__isnull=False, pages__isnull=False),
            ),
        ]


class DocumentReview(models.Model):
    """Which reviews a document is of, in the order of the page."""

    class Data:
        plain = frozenset({"id", "document", "review", "place"})
        personal: frozenset[str] = frozenset()

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="review_links")
    review = models.ForeignKey(CataloguedReview, on_delete=models.PROTECT, related_name="document_links")
    place = models.PositiveIntegerField()

    class Meta:
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["document", "review"], name="a_review_once_a_document")]


class Upload(Scoped):
    """A page file that somebody sent to look at before it is brought in."""

    class Data:
        plain = frozenset({"id", "board", "file", "sent_at", "brought_in_at"})
        personal = frozenset({"sent_by"})

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    board = models.ForeignKey(Board, on_delete=models.PROTECT, related_name="+")
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    sent_by = models.CharField(max_length=200)
    sent_at = models.DateTimeField()
    brought_in_at = models.DateTimeField(null=True)

    class Meta(Scoped.Meta):
        pass
