"""Pages for what went wrong: what happened, why as far as we know, and a way on."""

import logging
import secrets

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import engines

HOME = (("Go to your home page", "/"),)
log = logging.getLogger("casereviews")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return too_big(request)
    return _page(
        request,
        400,
        "That could not be understood",
        "What arrived was not what a page of ours sends. Nothing was saved.",
        "Go back to the page you came from, load it again, and try once more.",
    )


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form's own key does not fit: signed out and in again in another tab, or left open very long."""
    return _page(
        request,
        403,
        "This form was opened too long ago",
        "It was opened before you last signed in, or your browser has put away what it needs to know it by. "
        "Nothing was saved.",
        "Go back, load the page again, and send the form once more. What you typed is still there in most browsers.",
    )


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(
        request,
        404,
        "There is no page here that you can open",
        "It may have moved, or may not be part of your work. If you expected to see it, "
        "ask the business manager of the board.",
    )


def too_big(request: HttpRequest) -> HttpResponse:
    return _page(
        request,
        413,
        "That is more than can be sent at once",
        "What was sent is larger than 200 MB, or a form held more text than any of ours takes. Nothing was kept.",
        "Send fewer PDFs with the page file: share the page out over several files, "
        "and bring them in one after the other. Whatever is here already stays as it is.",
    )


def our_failure(request: HttpRequest) -> HttpResponse:
    """Our own fault. Needs no database and no session, since either may be what failed."""
    reference = secrets.token_hex(3).upper()
    log.error("failure %s at %s", reference, request.path, exc_info=True)
    text = (
        engines["jinja2"]
        .get_template("ui/error.html")
        .render(
            {
                "title": "Something went wrong here, and it was not you",
                "paragraphs": (
                    "We could not do that. If you sent a form, it was not saved; what you typed may still be there "
                    "when you go back.",
                    f"Try again in a minute. If it goes on, tell whoever runs the machine, and say {reference}.",
                ),
                "ways": HOME,
            }
        )
    )
    return HttpResponse(text, status=500)


def _page(request: HttpRequest, status: int, title: str, *paragraphs: str) -> HttpResponse:
    return render(request, "ui/error.html", {"title": title, "paragraphs": paragraphs, "ways": HOME}, status=status)
