"""Each act as a sentence that goes on from the person's name: "Priya Nair … signed in, with a password".

An act that is not known here is said in its own plain words, so that nothing in the trail is ever left out.
"""

from collections.abc import Callable
from typing import Any

from casereviews.web.actors import Role
from casereviews.web.ui.dates import NotADate, PartialDate
from casereviews.web.ui.words import counted, listed

Facts = dict[str, Any]
Sentence = Callable[[Facts, Facts], str]

_HOW = {"password": "with a password", "demo": "through the demonstration’s door", "invitation": "for the first time"}
_SETTINGS = {
    "email": "e-mail address",
    "public_url": "public address",
    "logo": "logo",
    "colour": "colour",
    "address": "postal address",
    "telephone": "telephone number",
}


def say(act: str, facts: Facts, personal: Facts) -> str:
    """What was done or looked at. `facts` are the line's; `personal` is what may have been erased, then empty."""
    try:
        return _SENTENCES[act](facts, personal)
    except (KeyError, TypeError, ValueError):
        return _plain_words(act, facts)


def _plain_words(act: str, facts: Facts) -> str:
    what = act.removeprefix("looked.").replace(".", ": ").replace("-", " ")
    told = [f"{key.replace('_', ' ')} {value}" for key, value in facts.items() if isinstance(value, str | int)]
    return f"{what} ({', '.join(told)})" if told else what


def _who(personal: Facts) -> str:
    return personal.get("name") or "somebody whose name has been taken out"


def _signed_in(facts: Facts, personal: Facts) -> str:
    return f"signed in, {_HOW[facts['how']]}"


def _settings_changed(facts: Facts, personal: Facts) -> str:
    changed = [_SETTINGS.get(key, key) for key in facts["changed"]]
    return f"changed the board’s {listed(changed)}" if changed else "saved the board’s settings, as they were"


def _role_given(facts: Facts, personal: Facts) -> str:
    return f"made {_who(personal)} {Role(facts['role']).words} of the board"


def _role_ended(facts: Facts, personal: Facts) -> str:
    return f"ended somebody’s part as {Role(facts['role']).words}"


def _invited(facts: Facts, personal: Facts) -> str:
    return f"made a one-time address for a first account, as {Role(facts['role']).words}"


def _file_taken(facts: Facts, personal: Facts) -> str:
    which = "its public copy" if facts["which"] == "public copy" else "as it was sent"
    return f"took the file of “{facts['title']}”, {which}"


def _file_sent(facts: Facts, personal: Facts) -> str:
    return "sent a page file to be looked at"


def _page_brought_in(facts: Facts, personal: Facts) -> str:
    made, same = facts.get("created", 0), facts.get("unchanged", 0)
    return f"brought in a page: {counted(made, 'record')} made" + (f", {same:,} here already" if same else "")


def _published(facts: Facts, personal: Facts) -> str:
    return f"moved in the publication {_of_when(facts['publication'])}, with {counted(facts['documents'], 'document')}"


def _of_when(slug: str) -> str:
    """A publication by its date, which most are called by; else by its own name."""
    try:
        return f"of {PartialDate.parse(slug).words}"
    except NotADate:
        return f"“{slug}”"


def _turned_away(facts: Facts, personal: Facts) -> str:
    return f"was turned away: {facts['why']}"


_SENTENCES: dict[str, Sentence] = {
    "board.made": lambda facts, personal: "made this board",
    "board.settings-changed": _settings_changed,
    "person.made": lambda facts, personal: f"made an account for {_who(personal)}",
    "person.invited": _invited,
    "person.accepted-invitation": lambda facts, personal: "made an account, by a one-time address",
    "person.signed-in": _signed_in,
    "person.signed-out": lambda facts, personal: "signed out",
    "role.given": _role_given,
    "role.ended": _role_ended,
    "page.sent": _file_sent,
    "page.imported": _page_brought_in,
    "publication.published": _published,
    "looked.document-file": _file_taken,
    "looked.trail": lambda facts, personal: "read this trail",
    "turned-away": _turned_away,
}
