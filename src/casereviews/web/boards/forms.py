"""How a board shows itself, as a form. A logo is decoded and drawn again; the file as sent is never kept."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator

from casereviews.web.boards.logos import NotALogo, drawn_again, keep
from casereviews.web.boards.models import Board
from casereviews.web.ui.forms import ChoiceField, EditForm, EmailField, FileField, TextField

IS_COLOUR = RegexValidator(
    r"^#[0-9a-fA-F]{6}\Z", "Write the colour as # and six digits or letters a to f, such as #0f4a58."
)
LARGEST_LOGO = 2_000_000
TEXTS = ("name", "colour", "email", "telephone", "website", "address", "public_url")


class SettingsForm(EditForm):
    name = TextField(
        "Name of the board",
        missing="Enter the board’s name.",
        max_length=200,
        hint="A new name keeps the old one among the former names. Addresses do not change.",
    )
    colour = TextField(
        "Colour",
        missing="Enter a colour, such as #0f4a58.",
        width="10",
        validators=[IS_COLOUR],
        hint="Such as #0f4a58. It is an edge, with nothing to read on it, so any colour is safe.",
    )
    logo = FileField(
        "Logo",
        accept="image/png,image/jpeg",
        hint=("PNG or JPEG, 2 MB at most, square if you can. We draw it again, at most 120 pixels wide."),
    )
    logo_now = ChoiceField("The logo there is", choices=[("keep", "Keep it"), ("away", "Take it away")])
    email = EmailField(
        "E-mail address",
        max_length=200,
        wrong="Enter an e-mail address, such as reviews@board.example.",
        hint="Where the public asks for a copy. Shown on the public site.",
    )
    telephone = TextField("Telephone", max_length=200)
    address = TextField(
        "Postal address", max_length=300, hint="On one line, as it stands at the foot of the public site."
    )
    website = TextField("The board’s website", max_length=200, hint="Begins with https://")
    public_url = TextField(
        "Address of the public site",
        max_length=200,
        hint=(
            "Where people will find what is published, such as https://reviews.board.example. Nothing after the name."
        ),
    )

    def __init__(self, data: Any = None, files: Any = None, *, board: Board) -> None:
        self.board = board
        initial = {key: getattr(board, key) for key in (*TEXTS, "version")} | {"logo_now": "keep"}
        super().__init__(data, files, initial=initial)
        if not board.logo:
            del self.fields["logo_now"]

    def clean_website(self) -> str:
        return _web_address(self.cleaned_data["website"])

    def clean_public_url(self) -> str:
        address = _web_address(self.cleaned_data["public_url"]).rstrip("/")
        if address and urlsplit(address)[2:] != ("", "", ""):
            raise ValidationError("Leave out what comes after the name, such as /reviews.")
        return address

    def clean_logo(self) -> bytes | None:
        sent = self.cleaned_data["logo"]
        if not sent:
            return None
        if sent.size > LARGEST_LOGO:
            raise ValidationError("This picture is larger than 2 MB. Save it smaller, and choose it again.")
        try:
            return drawn_again(sent.read())
        except NotALogo as no:
            raise ValidationError(str(no)) from no

    @property
    def is_behind(self) -> bool:
        """Somebody else saved since this form was shown."""
        return self.is_bound and self.cleaned_data.get("version") != self.board.version

    def texts(self) -> dict[str, str]:
        return {key: self.cleaned_data[key] for key in TEXTS}

    def changed_to(self) -> dict[str, str]:
        """What the change is told: the texts and, where a logo was sent or taken away, the logo."""
        if self.cleaned_data["logo"]:
            return self.texts() | {"logo": keep(self.cleaned_data["logo"])}
        return self.texts() | ({"logo": ""} if self.cleaned_data.get("logo_now") == "away" else {})

    def differences(self) -> Iterator[tuple[str, str, str]]:
        """What was typed and what is there now, where they differ: label, typed, now."""
        for key, typed in self.texts().items():
            if typed != getattr(self.board, key):
                yield self.fields[key].label, typed, getattr(self.board, key)

    def caught_up(self) -> "SettingsForm":
        """The same words in a form that may be sent: over the state there is now, with a key of its own."""
        fresh = SettingsForm(board=self.board)
        fresh.initial |= self.texts()
        return fresh


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if text and (parts.scheme not in ("http", "https") or not parts.hostname or " " in text):
        raise ValidationError("Enter an address that begins with https://")
    return text
