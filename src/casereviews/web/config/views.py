"""Pages that belong to no room: the way in, a board's home, help, and what the masthead wears."""

import re

from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from casereviews.web.accounts import queries as accounts
from casereviews.web.actors.doors import anyone_signed_in, door, open_door
from casereviews.web.boards import queries as boards
from casereviews.web.config import presenters

FOR_EVER = "public, max-age=31536000, immutable"


@door(anyone_signed_in)
@require_http_methods(["GET"])
def home(request: HttpRequest) -> HttpResponse:
    """Where one works: straight to the board where there is one."""
    mine = list(accounts.boards_of(request.user))
    if len(mine) == 1:
        return redirect("board-home", mine[0].id)
    return render(request, "ui/home.html", {"boards": mine})


@door(anyone_signed_in)
@require_http_methods(["GET"])
def board_home(request: HttpRequest) -> HttpResponse:
    return render(request, "ui/board_home.html", {"page": presenters.board_home(request.actor, request.board)})


@open_door
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"ok": False}, status=503)
    return JsonResponse({"ok": True})


@open_door
@require_http_methods(["GET"])
def help_page(request: HttpRequest) -> HttpResponse:
    return render(request, "ui/help.html")


@open_door
@require_http_methods(["GET"])
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "ui/accessibility.html")


@open_door
@require_safe
def look(request: HttpRequest, colour: str) -> HttpResponse:
    """A board's colour as a style sheet, since no page may have a style of its own. Named by what it says."""
    if not re.fullmatch("[0-9a-f]{6}", colour):
        raise Http404
    return _for_ever(HttpResponse(f":root{{--board:#{colour}}}\n", content_type="text/css"))


@open_door
@require_safe
def logo(request: HttpRequest, sha256: str) -> HttpResponse:
    """A board's logo: a PNG drawn here, public on the board's own site. Nothing else can be had at this address."""
    if not boards.is_logo(sha256):
        raise Http404
    return _for_ever(FileResponse(default_storage.open(sha256), content_type="image/png"))


def _for_ever(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = FOR_EVER
    return response
