"""Every address of the workspace × everyone in the cast: nobody learns what is not theirs to know."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver

from casereviews.web.actors.doors import is_open
from casereviews.web.demo import cast
from tests.factories.world import CANARIES, make_world
from tests.house.reference import addresses

pytestmark = pytest.mark.django_db
ALL = sorted(addresses(get_resolver().url_patterns), key=lambda row: row[0])
CLOSED = [address for address, view in ALL if not is_open(view)]
OF_A_BOARD = [address for address in CLOSED if address.startswith("board/")]
UNREAL = [
    "nothing/here/",
    "board/",
    "board/not-an-id/",
    "board/00000000-0000-4000-8000-000000000000/published/",
    "admin/",
]
METHODS = ("get", "post", "put", "delete", "head", "options")


@pytest.fixture(scope="module")
def world(kept, tmp_path_factory):
    with kept():
        return make_world(tmp_path_factory.mktemp("world"))


@pytest.fixture
def as_(world):
    def client_of(key):
        client = Client()
        if key:
            client.force_login(world.people[key], backend="casereviews.web.accounts.backend.ByEmail")
        return client

    return client_of


def filled(address, ids):
    return "/" + re.sub(r"<\w+:(\w+)>", lambda part: str(ids[part[1]]), address)


def test_there_are_addresses_to_walk():
    assert len(OF_A_BOARD) > 10


def test_every_address_has_a_policy():
    assert [address for address, view in ALL if not hasattr(view, "policy")] == []


@pytest.mark.parametrize("method", METHODS)
def test_whoever_is_not_signed_in_gets_the_same_redirect_from_every_address(world, as_, method):
    for address in [*CLOSED, *UNREAL]:
        path = filled(address, world.ids)
        answer = getattr(as_(None), method)(path)
        assert (answer.status_code, answer.url.split("?")[0]) == (302, "/sign-in/"), path
        assert answer.content == b"", path


@pytest.mark.parametrize("outsider", [player.key for player in cast.OUTSIDERS])
@pytest.mark.parametrize("method", METHODS)
def test_an_outsider_is_told_that_no_page_of_this_board_exists(world, as_, outsider, method):
    client = as_(outsider)
    nothing = getattr(client, method)("/nothing/here/")
    for address in [*OF_A_BOARD, *UNREAL]:
        answer = getattr(client, method)(filled(address, world.ids))
        assert answer.status_code == 404, address
        assert body(answer) == body(nothing), address
        assert not [name for name in answer.headers if name not in nothing.headers], address


def test_an_outsider_finds_nothing_of_this_board_under_an_address_of_their_own(world, as_):
    ids = {**world.ids, "board": world.otherbury.id}
    for address in OF_A_BOARD:
        answer = as_("dev").get(filled(address, ids))
        told = body(answer)
        assert not [canary for canary in CANARIES if canary.encode() in told], address
        if re.search(r"<uuid:(?!board)", address):
            assert answer.status_code == 404, address


@pytest.mark.parametrize("key", ["priya", "helen", "owen", "callum", "grace"])
def test_a_member_of_the_board_opens_what_the_table_says_and_nothing_else(world, as_, key):
    roles = next(player.roles for player in cast.CAST if player.key == key)
    for address, view in ALL:
        if address not in OF_A_BOARD:
            continue
        answer = as_(key).get(filled(address, world.ids))
        body(answer)
        if answer.status_code == 405:
            continue
        may = view.policy(_actor(world, key, roles)) is None
        assert (answer.status_code != 404) == may, (address, answer.status_code)


@pytest.mark.parametrize("role_ends_for", ["priya", "helen"])
def test_access_ends_with_the_role_at_the_next_request(world, as_, role_ends_for):
    from casereviews.web.accounts import changes
    from casereviews.web.actors import system

    client = as_(role_ends_for)
    address = f"/board/{world.exampleshire.id}/published/"
    assert client.get(address).status_code == 200
    [part] = world.people[role_ends_for].memberships.all()
    changes.end_role(by=system("test"), membership=part, at=part.began_at)
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("key", [None, "dev", "nadia", "priya"])
def test_no_answer_may_be_kept_framed_or_sniffed(world, as_, key):
    for address, _ in ALL:
        answer = as_(key).get(filled(address, world.ids))
        body(answer)
        assert answer.headers["X-Content-Type-Options"] == "nosniff", address
        policy = answer.headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy or policy.startswith("sandbox; default-src 'none'"), address
        assert "unsafe-inline" not in policy, address
        kept = answer.headers["Cache-Control"]
        assert kept == "no-store" or (address.startswith(("look/", "logo/")) and "immutable" in kept), address


def body(answer):
    told = b"".join(answer.streaming_content) if answer.streaming else answer.content
    answer.close()
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", told)


def _actor(world, key, roles):
    from casereviews.web.actors import Actor

    return Actor(f"person:{world.people[key].pk}", "", world.exampleshire.id, roles)
