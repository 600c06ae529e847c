"""Who may bring a page in, and who may see the catalogue."""

from casereviews.web.actors import Actor, Refusal, Role


def may_see_catalogue(by: Actor) -> Refusal | None:
    """Anyone with a part in the board."""
    if by.sees_all or by.roles:
        return None
    return Refusal("The catalogue is for those who have a part in the board.")


def may_import(by: Actor) -> Refusal | None:
    """What is already public needs one person to bring it in."""
    if by.sees_all or by.roles & {Role.MANAGER, Role.COMMUNICATIONS}:
        return None
    return Refusal("The business manager or the communications lead brings a page in.")
