"""A dozen people, each for a reason."""

from casereviews.web.actors import Role
from casereviews.web.demo import cast


def test_everyone_has_a_name_of_their_own_and_a_reason():
    assert len(cast.CAST) == 12
    assert len({player.key for player in cast.CAST}) == len({player.email for player in cast.CAST}) == 12
    assert all(player.why for player in cast.CAST)
    assert cast.named("priya") is cast.PRIYA


def test_every_role_is_somebodys_and_whoever_is_offered_has_something_to_do():
    assert frozenset().union(*(player.roles for player in cast.of_exampleshire())) == frozenset(Role)
    assert all(player.roles for player in cast.CAST if player.offered)


def test_outsiders_have_no_part_in_exampleshire():
    assert not set(cast.OUTSIDERS) & set(cast.of_exampleshire())
    assert cast.DEV.email == "dev.rao@otherbury.example"
    assert cast.NADIA.board is None
