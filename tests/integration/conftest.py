"""Browsers without a screen: one for nobody, one for each part that a person may have in the board."""

import pytest
from django.test import Client

from casereviews.web.actors import Role
from tests.factories.people import a_board, a_person

NAMES = {
    Role.MANAGER: "Priya Nair",
    Role.CHAIR: "Helen Marsh",
    Role.LEGAL: "Owen Pryce",
    Role.COMMUNICATIONS: "Caitlin Rees",
    Role.MEMBER: "Grace Adeyemi",
}


@pytest.fixture
def board(db):
    return a_board()


@pytest.fixture
def people(board):
    """Everyone of the board by their role, and Dev, who has no part in it."""
    inside = {role: a_person(name, board=board, role=role) for role, name in NAMES.items()}
    return inside | {"outside": a_person("Dev Patel")}


@pytest.fixture
def as_(people):
    """A browser in which somebody is signed in: `as_("manager")`, `as_("outside")`, `as_(None)` for nobody."""

    def browser(role):
        client = Client()
        if role is not None:
            client.force_login(people[role])
        return client

    return browser


@pytest.fixture(autouse=True)
def _passwords_are_quick(settings):
    """Passwords are hashed slowly on purpose; here nobody tries to guess them."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
