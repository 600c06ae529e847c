"""The trail's tables. Board, case and object are kept as plain ids: a line never stops or follows a deletion."""

from django.db import models

INSTALL = "install"


class Head(models.Model):
    """Where a chain stands. Its row lock is what puts lines in order, so it is taken last before commit."""

    class Data:
        plain = frozenset({"chain", "seq", "seal"})
        personal: frozenset[str] = frozenset()

    chain = models.CharField(primary_key=True, max_length=36)
    seq = models.PositiveBigIntegerField(default=0)
    seal = models.CharField(max_length=64, default="0" * 64)


class Line(models.Model):
    """One act or one look, sealed: `seal` is SHA-256 over the seal before it and everything else in the line.

    `chain` is a board's id, or "install". `facts` says plain things only; what is personal goes into `Detail`,
    and the line holds just a salted commitment to it, so that it can be erased and the chain still holds.
    """

    class Data:
        plain = frozenset(
            {"id", "chain", "seq", "at", "act", "about", "about_id", "case", "facts", "commitment", "seal"}
        )
        personal = frozenset({"actor", "name"})

    chain = models.CharField(max_length=36)
    seq = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    actor = models.CharField(max_length=80)
    name = models.CharField(max_length=200)
    act = models.CharField(max_length=60)
    about = models.CharField(max_length=60, blank=True)
    about_id = models.CharField(max_length=80, blank=True)
    case = models.CharField(max_length=36, blank=True)
    facts = models.JSONField(default=dict)
    commitment = models.CharField(max_length=64, blank=True)
    seal = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["chain", "seq"], name="one_line_a_place_in_a_chain")]
        indexes = [models.Index(fields=["chain", "-seq"], name="audit_newest_first")]


class Detail(models.Model):
    """What a line says of persons: salted, and apart, so that it can be erased without breaking the chain."""

    class Data:
        plain = frozenset({"line", "salt"})
        personal = frozenset({"says"})

    line = models.OneToOneField(Line, on_delete=models.PROTECT, primary_key=True)
    salt = models.BinaryField(max_length=16)
    says = models.JSONField()


class UsedKey(models.Model):
    """The key of a form that has been acted on: sent twice, it acts once."""

    class Data:
        plain = frozenset({"key", "act", "at"})
        personal: frozenset[str] = frozenset()

    key = models.UUIDField(primary_key=True)
    act = models.CharField(max_length=60)
    at = models.DateTimeField()
