"""Who may make accounts and give roles."""

from casereviews.web.accounts.models import Invitation
from casereviews.web.actors import Actor, Refusal


def may_make_accounts(by: Actor) -> Refusal | None:
    """So far the machine only; people are invited by their board's manager once the workspace has a page for it."""
    return None if by.sees_all else Refusal("Accounts are made by the technician, at the machine.")


def may_accept(invitation: Invitation, at: object) -> Refusal | None:
    if invitation.used_at is not None:
        return Refusal("This address has been used. Sign in, or ask for another.")
    if invitation.ends_at <= at:
        return Refusal("This address has run out. Ask for another.")
    return None
