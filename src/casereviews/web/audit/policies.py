"""Who may read a board's trail."""

from casereviews.web.actors import Actor, Refusal, Role

READERS = frozenset({Role.MANAGER, Role.CHAIR, Role.LEGAL})


def may_read_trail(by: Actor) -> Refusal | None:
    if by.sees_all or by.roles & READERS:
        return None
    return Refusal("The business manager, the chair and the legal adviser read the trail.")
