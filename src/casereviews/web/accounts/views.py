"""Signing in and out, and making the account that an invitation promised."""

from ipaddress import ip_address
from urllib.parse import urlencode

from django.contrib import auth
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from casereviews.web.accounts import changes, presenters, queries
from casereviews.web.accounts.forms import FirstAccountForm, SignInForm
from casereviews.web.accounts.policies import may_accept
from casereviews.web.actors.doors import open_door


@open_door
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    form = SignInForm(request.POST or None)
    if form.is_valid():
        return _let_in(request, form.person, "password")
    return render(
        request,
        "accounts/sign_in.html",
        {
            "form": form,
            "next": _next(request),
            "cast": presenters.cast(queries.demo_people()),
            "says": presenters.ENDED if "ended" in request.GET else presenters.OUT if "out" in request.GET else "",
            "is_out": "out" in request.GET,
        },
    )


@open_door
@require_http_methods(["GET", "POST"])
def sign_in_as(request: HttpRequest, person: str) -> HttpResponse:
    """The demo's door, on loopback only. Elsewhere this address is like any that does not exist."""
    found = queries.demo_person(person) if _is_loopback(request) else None
    if found is None and request.user.is_authenticated:
        raise Http404
    if found is None:
        return HttpResponseRedirect(f"{reverse('accounts:sign-in')}?{urlencode({'next': request.path_info})}")
    return _let_in(request, found, "demo")


@open_door
@require_http_methods(["POST"])
def sign_out(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        changes.sign_out(by=request.actor, person=request.user)
    auth.logout(request)
    return redirect(f"{reverse('accounts:sign-in')}?out=1")


@open_door
@require_http_methods(["GET", "POST"])
def first_account(request: HttpRequest, secret: str) -> HttpResponse:
    invitation = queries.invitation_with(secret)
    refusal = may_accept(invitation, request.now) if invitation else None
    if invitation is None or refusal is not None:
        return render(request, "accounts/no_invitation.html", {"refusal": refusal}, status=404)
    form = FirstAccountForm(request.POST or None, invitation=invitation)
    if form.is_valid():
        told = {key: value for key, value in form.told().items() if key != "again"}
        person = changes.accept_invitation(
            by=queries.invited(invitation, told["name"]), invitation=invitation, at=request.now, once=form.key(), **told
        )
        return _let_in(request, person, "invitation")
    return render(
        request, "accounts/first_account.html", {"form": form, "lead": presenters.invitation_lead(invitation)}
    )


def _let_in(request: HttpRequest, person: object, how: str) -> HttpResponse:
    auth.login(request, person, backend="casereviews.web.accounts.backend.ByEmail")
    changes.sign_in(by=queries.actor_of(person, None), person=person, how=how, at=request.now)
    return redirect(_next(request) or resolve_url("home"))


def _next(request: HttpRequest) -> str:
    """Where the person was going: an address of ours only."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    return wanted if url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()}) else ""


def _is_loopback(request: HttpRequest) -> bool:
    return ip_address(request.META["REMOTE_ADDR"]).is_loopback
