"""A board and its names. Boards are renamed and merged; what they published keeps the name of its day."""

import uuid

from django.db import models

from casereviews.web.ui.model_fields import PartialDateField


class Nation(models.TextChoices):
    ENGLAND = "England"
    WALES = "Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


class Board(models.Model):
    """One board. `slug` names it for ever in files and on the command line; its name may change."""

    class Data:
        plain = frozenset(
            {
                "id",
                "slug",
                "name",
                "nation",
                "email",
                "telephone",
                "website",
                "address",
                "colour",
                "logo",
                "public_url",
                "made_at",
                "order",
                "version",
            }
        )
        personal: frozenset[str] = frozenset()

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    nation = models.CharField(max_length=20, choices=Nation.choices, default=Nation.ENGLAND)
    email = models.CharField(max_length=200, blank=True)
    telephone = models.CharField(max_length=200, blank=True)
    website = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=300, blank=True)
    colour = models.CharField(max_length=7, default="#0f4a58", help_text="#rrggbb; edges only, never behind text")
    logo = models.CharField(max_length=64, blank=True, help_text="SHA-256 of a PNG that was drawn again here")
    public_url = models.CharField(max_length=200, blank=True, help_text="origin of the public site, https://…")
    made_at = models.DateTimeField()
    order = models.PositiveIntegerField(help_text="in the order they were made, from 0")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["order"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(colour__regex=r"^#[0-9a-fA-F]{6}$"), name="a_board_colour_is_rrggbb"
            )
        ]


class BoardName(models.Model):
    """A name that the board has published under before, and, where known, from when to when."""

    class Data:
        plain = frozenset({"id", "board", "name", "used_from", "used_until", "place"})
        personal: frozenset[str] = frozenset()

    board = models.ForeignKey(Board, on_delete=models.PROTECT, related_name="former_names")
    name = models.CharField(max_length=200)
    used_from = PartialDateField()
    used_until = PartialDateField()
    place = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["board", "name"], name="a_former_name_once")]
