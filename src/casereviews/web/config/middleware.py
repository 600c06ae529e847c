"""What happens to every request before a view sees it, in this order: headers, sign-in, refusals, the Actor."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse

from casereviews.web.accounts import queries as accounts
from casereviews.web.actors import NotPermitted, clock
from casereviews.web.actors.doors import is_open
from casereviews.web.audit import trail
from casereviews.web.boards.changes import ChangedMeanwhile
from casereviews.web.publication.changes import HereAndDifferent
from casereviews.web.publication.taking_in import FileChanged

MEANWHILE = (ChangedMeanwhile, HereAndDifferent, FileChanged)
Answer = Callable[[HttpRequest], HttpResponse]

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
    )
)


def headers(answer: Answer) -> Answer:
    """Nothing from third parties, nothing framed, nothing kept by a browser or a proxy."""

    def with_headers(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        return response

    return with_headers


def sign_in_first(answer: Answer) -> Answer:
    """Whoever is not signed in gets the same redirect from every address but the open ones, real or not."""

    def guarded(request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated or _is_open(request.path_info):
            return answer(request)
        query = {"next": request.path_info}
        if request.method == "POST":
            query["ended"] = "1"
        return HttpResponseRedirect(f"{reverse('accounts:sign-in')}?{urlencode(query)}")

    return guarded


def _is_open(path: str) -> bool:
    try:
        return is_open(resolve(path).func)
    except Resolver404:
        return False


class ActorOfTheRequest:
    """Says who is asking and at which board: `request.actor`, `request.board`. No part in the board: no such page."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.now = clock.now()
        request.today = clock.today()
        request.board = None
        request.actor = accounts.actor_of(request.user, None)
        return self.answer(request)

    def process_view(self, request: HttpRequest, view: object, args: tuple, kwargs: dict) -> None:
        if "board" not in kwargs or is_open(view):
            return
        request.board = accounts.board_of(request.user, kwargs.pop("board"))
        if request.board is None:
            raise Http404
        request.actor = accounts.actor_of(request.user, request.board)


class RefusalsInWords:
    """A refused change becomes a page with its reason and a line in the trail; a form sent twice shows what it did."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        if isinstance(fault, NotPermitted):
            trail.turned_away(request.actor, fault.refusal.reason, request.resolver_match.view_name)
            return render(request, "ui/refused.html", {"reason": fault.refusal.reason}, status=409)
        if isinstance(fault, trail.AlreadyDone):
            messages.info(request, "That had been done already, and was not done again.")
            return redirect(request.path)
        if isinstance(fault, MEANWHILE):
            messages.info(request, "Something changed between your last look and this. Nothing was done; look again.")
            return redirect(request.path)
        return None
