"""Every address has a door: a policy that says who may open it.

A door that stays shut answers 404, never 403, so that nobody learns what is behind it.
`config.middleware` sends whoever is not signed in to the sign-in page from every address but the open ones.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from casereviews.web.actors.actor import Actor
from casereviews.web.actors.refusal import Refusal

Policy = Callable[[Actor], Refusal | None]
View = Callable[..., HttpResponse]


def door(policy: Policy) -> Callable[[View], View]:
    """Let in whom `policy` lets in; tell everyone else that there is no such page."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if policy(request.actor) is not None:
                raise Http404
            return view(request, *args, **kwargs)

        guarded.policy = policy
        return guarded

    return decorate


def open_door(view: View) -> View:
    """An address that needs no sign-in: it must tell nothing about any board's work."""
    view.policy = anyone
    return view


def anyone(by: Actor) -> None:
    """Nobody is refused."""
    return None


def anyone_signed_in(by: Actor) -> Refusal | None:
    return None if by.is_person else Refusal("Sign in first.")


def is_open(view: Any) -> bool:
    return getattr(view, "policy", None) is anyone
