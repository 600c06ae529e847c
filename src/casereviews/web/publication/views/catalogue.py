"""What is published: the list, a review, a publication, a document's file."""

from typing import Any
from uuid import UUID

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from casereviews.web.actors.doors import door
from casereviews.web.audit import trail
from casereviews.web.publication.forms import NarrowForm
from casereviews.web.publication.policies import may_import, may_see_catalogue
from casereviews.web.publication.presenters import catalogue as present
from casereviews.web.publication.queries import catalogue as read


@door(may_see_catalogue)
@require_http_methods(["GET"])
def catalogue(request: HttpRequest) -> HttpResponse:
    asked = read.Asked(**{key: request.GET.get(key, "") for key in ("find", "review_class", "year")})
    found = read.found_for(request.actor, asked)
    form = NarrowForm(request.GET, years=found.years, classes=found.classes)
    page = present.listing(request.board, found, asked, request.GET.get("page", "1"), may_import(request.actor))
    return render(request, "publication/catalogue.html", {"form": form, "page": page})


@door(may_see_catalogue)
@require_http_methods(["GET"])
def review(request: HttpRequest, review: UUID) -> HttpResponse:
    found = read.review_for(request.actor, review)
    publications = read.publications_of(request.actor, found)
    page = present.review(request.board, found, publications, request.today)
    return render(request, "publication/review.html", {"page": page})


@door(may_see_catalogue)
@require_http_methods(["GET"])
def publication(request: HttpRequest, publication: UUID) -> HttpResponse:
    found = read.publication_for(request.actor, publication)
    return render(request, "publication/publication.html", {"page": present.publication(request.board, found)})


@door(may_see_catalogue)
@require_http_methods(["GET"])
def as_sent(request: HttpRequest, document: UUID) -> HttpResponse:
    """The file as it was sent: handed over to be kept, never opened in the page."""
    found = read.document_for(request.actor, document)
    return _handed_over(request, found, found.taken_in, "as sent")


@door(may_see_catalogue)
@require_http_methods(["GET"])
def public_copy(request: HttpRequest, document: UUID) -> HttpResponse:
    """The copy that the public gets: made anew from the pages of the file."""
    found = read.document_for(request.actor, document)
    return _handed_over(request, found, found.public_copy, "public copy")


def _handed_over(request: HttpRequest, document: Any, file: Any, which: str) -> HttpResponse:
    if file is None:
        raise Http404
    trail.looked(request.actor, "document-file", thing=document, title=document.title, which=which)
    response = FileResponse(
        default_storage.open(file.sha256),
        as_attachment=True,
        filename=f"{document.slug}.pdf",
        content_type="application/octet-stream",
    )
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
