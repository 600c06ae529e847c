"""People who sign in, and what they are to which board."""

import uuid

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from casereviews.web.actors import Role
from casereviews.web.boards.models import Board


class PersonManager(BaseUserManager["Person"]):
    def get_by_natural_key(self, email: str) -> "Person":
        return self.get(email=email.lower())


class Person(AbstractBaseUser):
    """Someone who signs in, by e-mail address (kept in lower case)."""

    class Data:
        plain = frozenset({"id", "is_active", "last_login", "joined_at", "password", "cast_as"})
        personal = frozenset({"email", "name"})

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(max_length=200, unique=True)
    name = models.CharField(max_length=200)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField()
    cast_as = models.CharField(
        max_length=200,
        blank=True,
        help_text=(
            "what this made-up person is there to show; opens the demo's door for them. Empty for everyone else"
        ),
    )

    USERNAME_FIELD = "email"
    objects = PersonManager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(email=models.functions.Lower("email")), name="an_email_is_in_lower_case"
            )
        ]


class Membership(models.Model):
    """What a person is to a board. Access ends with the row's end, at the next request."""

    class Data:
        plain = frozenset({"id", "person", "board", "role", "began_at", "ended_at"})
        personal: frozenset[str] = frozenset()

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    board = models.ForeignKey(Board, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=[(role.value, role.words) for role in Role])
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "board", "role"], condition=models.Q(ended_at=None), name="a_role_once_at_a_time"
            )
        ]


class Invitation(models.Model):
    """A one-time address at which somebody makes their account. Only a digest of its secret is kept."""

    class Data:
        plain = frozenset({"id", "board", "role", "digest", "made_at", "ends_at", "used_at"})
        personal: frozenset[str] = frozenset()

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    board = models.ForeignKey(Board, null=True, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=[(role.value, role.words) for role in Role])
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
