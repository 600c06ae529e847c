"""For every test: the network is off, and what lies in `journeys` drives a browser.

Where what is slow is left out, a property is tried on a few examples only; `bin/test` tries it on all of them.
"""

import os
import socket
from pathlib import Path

import pytest
from django.db import transaction
from hypothesis import settings

# A submission is judged by the same examples each time; new ones are looked for while working, and by `just proof`.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

ROOT = Path(__file__).parents[1]
LOOPBACK = ("127.", "::1", "localhost")
FEW = 15  # examples of a property in the fast tests


def pytest_addoption(parser):
    parser.addoption("--screenshots", action="store_true", help="take the pictures of docs/guides again")


def pytest_configure(config):
    if "not slow" in config.option.markexpr:
        settings.register_profile("few", max_examples=FEW, deadline=None)
        settings.load_profile("few")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.journey)
            item.add_marker(pytest.mark.xdist_group("journeys"))  # one demo, one browser
        if "proof" in item.path.parts:
            item.add_marker(pytest.mark.proof)


@pytest.fixture(scope="module")
def kept(django_db_setup, django_db_blocker):
    """Rows that a module makes once: `with kept(): …`. Each of its tests starts from them; with its last they go."""
    with django_db_blocker.unblock():
        whole = transaction.atomic()
        whole.__enter__()
    yield django_db_blocker.unblock
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        whole.__exit__(None, None, None)


@pytest.fixture(autouse=True, scope="session")
def _network_is_off():
    """Nothing may be asked of any other machine."""
    connect = socket.socket.connect

    def only_here(self, address):
        if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
            raise AssertionError(f"a test asked for {address[0]}")
        return connect(self, address)

    socket.socket.connect = only_here
    yield
    socket.socket.connect = connect
