"""Signing in by e-mail address and password. What a person may do is for policies, not for Django's permissions."""

from typing import Any
from uuid import UUID

from django.contrib.auth.backends import BaseBackend
from django.http import HttpRequest

from casereviews.web.accounts.models import Person


class ByEmail(BaseBackend):
    """Wrong address and wrong password take the same time and look the same."""

    def authenticate(
        self, request: HttpRequest | None, email: str = "", password: str = "", **other: Any
    ) -> Person | None:
        person = Person.objects.filter(email=email.strip().lower()).first()
        if person is None:
            Person().set_password(password)
            return None
        return person if person.check_password(password) and person.is_active else None

    def get_user(self, user_id: UUID) -> Person | None:
        return Person.objects.filter(pk=user_id, is_active=True).first()
