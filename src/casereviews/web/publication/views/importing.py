"""Bringing in a page: send a file, look at what would be made, bring it in."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template import engines
from django.views.decorators.http import require_http_methods

from casereviews.web.actors.doors import door
from casereviews.web.files import keeping
from casereviews.web.publication import changes, taking_in
from casereviews.web.publication.forms import BringInForm, SendForm
from casereviews.web.publication.looking import look
from casereviews.web.publication.policies import may_import
from casereviews.web.publication.presenters import importing as present
from casereviews.web.publication.presenters.page_form import page_form as page_form_page
from casereviews.web.publication.queries import catalogue, uploads


@door(may_import)
@require_http_methods(["GET", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    form = SendForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        file = form.cleaned_data["file"]
        upload = changes.send_page_file(
            by=request.actor,
            board=request.board,
            sha256=keeping.put(file),
            kind=form.kind,
            sent_as=file.name,
            at=request.now,
            once=form.key(),
        )
        return redirect("publication:import-preview", request.board.id, upload.id)
    return render(request, "publication/send.html", {"form": form})


@door(may_import)
@require_http_methods(["GET", "POST"])
def preview(request: HttpRequest, upload: UUID) -> HttpResponse:
    """What would be made and, when it is sent, the making of it."""
    sent = uploads.upload_for(request.actor, upload)
    if sent.brought_in_at:
        return redirect("publication:import-done", request.board.id, upload)
    form = BringInForm(request.POST or None)
    with look(request.actor, sent, as_of=request.today) as looked:
        if form.is_valid() and looked.can_come_in:
            made = taking_in.bring_in(
                by=request.actor,
                reading=looked.reading,
                board=request.board,
                upload=sent,
                at=request.now,
                once=form.key(),
            )
            messages.success(request, present.made_words(made.created))
            return redirect("publication:import-done", request.board.id, upload)
        page = present.preview(request.actor, sent, looked, as_of=request.today)
    return render(request, "publication/preview.html", {"form": form, "page": page})


@door(may_import)
@require_http_methods(["GET"])
def brought_in(request: HttpRequest, upload: UUID) -> HttpResponse:
    """What is here now of what the file held."""
    sent = uploads.upload_for(request.actor, upload)
    if not sent.brought_in_at:
        return redirect("publication:import-preview", request.board.id, upload)
    with look(request.actor, sent, as_of=request.today) as looked:
        slugs = [part.slug for part in looked.reading.page.publications] if looked.reading.page else []
    page = present.done(
        request.actor,
        request.board,
        sent,
        catalogue.publications_named(request.actor, slugs),
        today=request.today,
        origin=settings.INSTALL.shown_at,
    )
    return render(request, "publication/done.html", {"page": page})


@door(may_import)
@require_http_methods(["GET"])
def page_form(request: HttpRequest) -> HttpResponse:
    return render(request, "publication/page_form.html", {"page": page_form_page()})


@door(may_import)
@require_http_methods(["GET"])
def example(request: HttpRequest) -> HttpResponse:
    """A made-up page file to put one's own page into."""
    text = engines["jinja2"].get_template("publication/example.toml").render()
    response = HttpResponse(text, content_type="application/toml; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="page.toml"'
    return response
