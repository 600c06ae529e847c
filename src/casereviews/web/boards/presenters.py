"""The words of a board's settings."""

from dataclasses import dataclass

from django.urls import reverse

from casereviews.web.boards.forms import SettingsForm
from casereviews.web.boards.models import Board
from casereviews.web.ui.shown import Fact
from casereviews.web.ui.words import listed

SAVED = "Saved. The public site shows it within a minute or two."


@dataclass(frozen=True)
class SettingsPage:
    """`logo` is an address or empty; `fixed` is what cannot be changed here."""

    name: str
    colour: str
    logo: str
    fixed: list[Fact]


@dataclass(frozen=True)
class Difference:
    label: str
    yours: str
    now: str


@dataclass(frozen=True)
class BothWrotePage:
    lead: str
    differences: list[Difference]
    form: SettingsForm
    loses_logo: bool


def settings(board: Board) -> SettingsPage:
    former = [each.name for each in board.former_names.all()]
    return SettingsPage(
        name=board.name,
        colour=board.colour,
        logo=reverse("logo", kwargs={"sha256": board.logo}) if board.logo else "",
        fixed=[
            Fact("Known in files as", board.slug),
            Fact("Nation", board.nation),
            Fact("Former names", listed(former) or "None"),
        ],
    )


def both_wrote(form: SettingsForm) -> BothWrotePage:
    """Both wordings, where they differ, and the form over what is there now. Nothing of either is lost."""
    return BothWrotePage(
        lead=(
            "Somebody else, or you in another window, saved these settings meanwhile. "
            "Yours are not saved yet; nothing is lost."
        ),
        differences=[
            Difference(label, yours or "Nothing", now or "Nothing") for label, yours, now in form.differences()
        ],
        form=form.caught_up(),
        loses_logo=bool(form.cleaned_data["logo"]),
    )
