"""A board, and people with a part in it, made through the same changes as anyone's."""

from casereviews.web.accounts import changes as accounts
from casereviews.web.accounts import queries
from casereviews.web.actors import Role, clock, machine
from casereviews.web.boards import changes as boards

PASSWORD = "seven quiet otters"
TECHNICIAN = machine("tests")


def a_board(name="Exampleshire Safeguarding Children Board", slug="exampleshire"):
    return boards.make_board(by=TECHNICIAN, slug=slug, name=name, nation="England", at=clock.now())


def a_person(name, *, board=None, role=None, cast_as=""):
    """Somebody, and what they are to `board`, if anything. They sign in with PASSWORD."""
    email = f"{name.split()[0].lower()}@exampleshire.example"
    person = accounts.make_person(
        by=TECHNICIAN, name=name, email=email, password=PASSWORD, cast_as=cast_as, at=clock.now()
    )
    if board is not None:
        accounts.give_role(by=TECHNICIAN, person=person, board=board, role=Role(role), at=clock.now())
    return person


def actor(person, board=None):
    return queries.actor_of(person, board)
