"""For every test: the network is off, and what lies in `journeys` drives a browser."""

import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOOPBACK = ("127.", "::1", "localhost")


def pytest_addoption(parser):
    parser.addoption("--screenshots", action="store_true", help="take the pictures of docs/guides again")


def pytest_collection_modifyitems(items):
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.journey)
        if "proof" in item.path.parts:
            item.add_marker(pytest.mark.proof)


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
