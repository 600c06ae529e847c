"""The trail of a board: who did what, and who looked."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from casereviews.web.actors import Actor
from casereviews.web.actors.doors import door
from casereviews.web.audit import presenters, queries, trail
from casereviews.web.audit.forms import TrailForm
from casereviews.web.audit.policies import may_read_trail

CHECKED_AT_ONCE = 5_000  # lines; a longer chain is checked when somebody asks
TURNED_AWAY_SHOWN = 5


@door(may_read_trail)
@require_http_methods(["GET"])
def show(request: HttpRequest) -> HttpResponse:
    query = {key: value for key, value in request.GET.items() if value and key != "check"}
    before = int(query.get("before", "")) if query.get("before", "").isdecimal() else None
    if before is None:
        trail.looked(request.actor, "trail")
    form = TrailForm(request.GET, people=queries.actors_for(request.actor))
    lines = queries.asked_lines_for(request.actor, form.wanted())
    page = presenters.trail_page(
        total=lines.count(),
        query=query,
        today=request.today,
        lines=list((lines.filter(seq__lt=before) if before else lines)[: presenters.A_PAGE + 1]),
        verdict=_verdict(request.actor, asked="check" in request.GET),
        turned_away=queries.turned_away_for(request.actor, TURNED_AWAY_SHOWN),
    )
    return render(request, "audit/trail.html", {"form": form, "page": page})


def _verdict(by: Actor, *, asked: bool) -> presenters.Verdict:
    head = queries.head_for(by)
    checked = asked or head is None or head.seq <= CHECKED_AT_ONCE
    broken = queries.first_break_for(by) if checked else None
    return presenters.verdict(head=head, broken=broken, checked=checked)
