"""Browsers without a screen: one for nobody, one for each part that a person may have in the board."""

from copy import copy

import pytest
from django.test import Client, override_settings

from casereviews.web.actors import Role
from tests.factories.people import a_board, a_person

NAMES = {
    Role.MANAGER: "Priya Nair",
    Role.CHAIR: "Helen Marsh",
    Role.LEGAL: "Owen Pryce",
    Role.COMMUNICATIONS: "Caitlin Rees",
    Role.MEMBER: "Grace Adeyemi",
}


@pytest.fixture(scope="module")
def _made(kept):
    with kept():
        board = a_board()
        inside = {role: a_person(name, board=board, role=role) for role, name in NAMES.items()}
        return board, inside | {"outside": a_person("Dev Patel")}


@pytest.fixture
def board(_made, db):
    return copy(_made[0])


@pytest.fixture
def people(_made, db):
    """Everyone of the board by their role, and Dev, who has no part in it."""
    return {role: copy(person) for role, person in _made[1].items()}


@pytest.fixture
def as_(people):
    """A browser in which somebody is signed in: `as_("manager")`, `as_("outside")`, `as_(None)` for nobody."""

    def browser(role):
        client = Client()
        if role is not None:
            client.force_login(people[role])
        return client

    return browser


@pytest.fixture(autouse=True, scope="session")
def _passwords_are_quick():
    """Passwords are hashed slowly on purpose; here nobody tries to guess them."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield
