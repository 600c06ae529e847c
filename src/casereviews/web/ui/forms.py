"""Forms whose fields show themselves as GOV.UK's components, and whose sending acts once.

class SignInForm(Form):
    email = EmailField("E-mail address", missing="Enter your e-mail address.", autocomplete="username")

{{ form.email.as_field_group() }}
"""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django import forms
from django.forms.renderers import BaseRenderer
from django.template import engines


class Renderer(BaseRenderer):
    """Draws fields from our own templates; widgets that nobody sees (hidden ones) from Django's."""

    field_template_name = "components/field/field.html"

    def get_template(self, name: str) -> Any:
        if name.startswith("django/"):
            return forms.renderers.DjangoTemplates().get_template(name)
        return engines["jinja2"].get_template(name)


class Dressed:
    """A field that knows its GOV.UK component and the options it hands to it."""

    component: ClassVar[str] = "input"
    type: ClassVar[str] = "text"

    def __init__(
        self,
        label: str,
        *,
        missing: str = "",
        hint: str = "",
        autocomplete: str = "",
        width: str = "",
        wrong: str = "",
        **more: Any,
    ) -> None:
        self.autocomplete, self.width = autocomplete, width
        words = {"required": missing} | ({"invalid": wrong} if wrong else {})
        super().__init__(
            label=label,
            help_text=hint,
            required=bool(missing),
            error_messages=words | more.pop("error_messages", {}),
            **more,
        )

    def options(self, bound: forms.BoundField) -> dict[str, Any]:
        """What the component is told: label, hint, error, value."""
        told: dict[str, Any] = {
            "id": bound.id_for_label,
            "name": bound.html_name,
            "label": {"text": bound.label},
            "attributes": {},
        }
        if bound.help_text:
            told["hint"] = {"text": bound.help_text}
        if bound.errors:
            told["errorMessage"] = {"text": " ".join(bound.errors)}
        return told | self.own_options(bound)

    def own_options(self, bound: forms.BoundField) -> dict[str, Any]:
        told: dict[str, Any] = {"type": self.type, "value": _shown(bound.value()), "spellcheck": False}
        if self.autocomplete:
            told["autocomplete"] = self.autocomplete
        if self.width:
            told["classes"] = f"govuk-input--width-{self.width}"
        return told


class TextField(Dressed, forms.CharField):
    """One line of text."""


class EmailField(Dressed, forms.EmailField):
    type = "email"


class PasswordField(Dressed, forms.CharField):
    """Never shown again, right or wrong, and never trimmed."""

    type = "password"

    def __init__(self, label: str, **more: Any) -> None:
        super().__init__(label, strip=False, **more)

    def own_options(self, bound: forms.BoundField) -> dict[str, Any]:
        return super().own_options(bound) | {"value": ""}


class DayField(Dressed, forms.Field):
    """A day, however people write one: 3 October 2016, 3/10/2016, 2016-10-03."""

    def to_python(self, value: str | None) -> date | None:
        if not (value or "").strip():
            return None
        try:
            return read_day(value)
        except ValueError as no:
            raise forms.ValidationError("Write the day like 3 October 2016.") from no


class LinesField(Dressed, forms.CharField):
    """Text of several lines."""

    component = "textarea"

    def __init__(self, label: str, *, rows: int = 4, **more: Any) -> None:
        self.rows = rows
        super().__init__(label, **more)

    def own_options(self, bound: forms.BoundField) -> dict[str, Any]:
        return {"value": _shown(bound.value()), "rows": self.rows, "autocomplete": self.autocomplete or "off"}


class ChoiceField(Dressed, forms.ChoiceField):
    """One of a list that may be long."""

    component = "select"
    default_error_messages = {"invalid_choice": "Choose one of the list."}

    def own_options(self, bound: forms.BoundField) -> dict[str, Any]:
        return {
            "items": [{"value": value, "text": words} for value, words in self.choices],
            "value": _shown(bound.value()),
        }


class FileField(Dressed, forms.FileField):
    """A file from the person's own machine. `accept` helps them pick; what it is, is found out from its content."""

    component = "file-upload"

    def __init__(self, label: str, *, accept: str = "", **more: Any) -> None:
        self.accept = accept
        super().__init__(label, **more)

    def own_options(self, bound: forms.BoundField) -> dict[str, Any]:
        return {"attributes": {"accept": self.accept} if self.accept else {}}


class Form(forms.Form):
    """A form that changes something. `once` is its key: sent twice, it acts once."""

    default_renderer = Renderer
    once = forms.UUIDField(
        widget=forms.HiddenInput,
        initial=uuid4,
        error_messages={
            "required": "The form came without its key. Send it again.",
            "invalid": "The form came with a broken key. Send it again.",
        },
    )

    def key(self) -> UUID:
        return self.cleaned_data["once"]

    def told(self) -> dict[str, Any]:
        """What the person said: the cleaned fields without the hidden keys."""
        hidden = {field.name for field in self.hidden_fields()}
        return {name: value for name, value in self.cleaned_data.items() if name not in hidden}

    def problems(self) -> list[dict[str, str]]:
        """Every error, each with the address of its field on the page, in the order of the fields."""
        whole = [{"text": words} for words in self.non_field_errors()]
        hidden = [{"text": words} for field in self.hidden_fields() for words in field.errors]
        return (
            whole
            + hidden
            + [
                {"text": words, "href": f"#{field.id_for_label}"}
                for field in self.visible_fields()
                for words in field.errors
            ]
        )


class EditForm(Form):
    """A form over a row that two people may have open: `version` says which state of it was shown."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class Narrowing(forms.Form):
    """A form that narrows what is shown: sent by GET, changes nothing. Nonsense narrows nothing."""

    default_renderer = Renderer

    def asked(self) -> dict[str, Any]:
        """What was asked for and could be understood."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


def read_day(text: str) -> date:
    """The day that `text` says, or ValueError.

    >>> read_day("3 October 2016") == read_day("3/10/2016") == read_day("2016-10-03") == date(2016, 10, 3)
    True
    """
    plain = " ".join(text.split())
    for form in ("%d %B %Y", "%d %b %Y", "%d/%m/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(plain, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    raise ValueError(text)


def _shown(value: Any) -> str:
    return "" if value is None else str(value)
