"""Saying no: a sentence that the page shows beside the closed button and that the change raises."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Refusal:
    """Why not, in a sentence that says what would have to be otherwise."""

    reason: str


class NotPermitted(Exception):
    """A change was asked for that a policy refuses. One middleware turns it into a page and a line in the trail."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


def require(refusal: Refusal | None) -> None:
    """Go on only if there is no refusal."""
    if refusal is not None:
        raise NotPermitted(refusal)
