"""How a board shows itself: its settings."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from casereviews.web.actors.doors import door
from casereviews.web.boards import changes, presenters
from casereviews.web.boards.forms import SettingsForm
from casereviews.web.boards.policies import may_change_settings


@door(may_change_settings)
@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, request.FILES or None, board=request.board)
    if form.is_valid() and form.is_behind:
        return render(request, "boards/both_wrote.html", {"page": presenters.both_wrote(form)}, status=409)
    if form.is_valid():
        changes.change_settings(
            by=request.actor,
            board=request.board,
            once=form.key(),
            version=form.cleaned_data["version"],
            **form.changed_to(),
        )
        messages.success(request, presenters.SAVED)
        return redirect("boards:settings", request.board.id)
    return render(request, "boards/settings.html", {"form": form, "page": presenters.settings(request.board)})
