"""Who may change how a board shows itself."""

from casereviews.web.actors import Actor, Refusal, Role


def may_change_settings(by: Actor) -> Refusal | None:
    if by.sees_all or by.roles & {Role.MANAGER, Role.COMMUNICATIONS}:
        return None
    return Refusal("The business manager or the communications lead changes the board’s settings.")


def may_make_board(by: Actor) -> Refusal | None:
    return None if by.sees_all else Refusal("A board is made by the technician, at the machine.")
