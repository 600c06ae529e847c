"""What is asked at the door."""

from typing import Any

from django.contrib.auth import authenticate, password_validation
from django.core.exceptions import ValidationError

from casereviews.web.accounts.models import Invitation, Person
from casereviews.web.accounts.queries import person_with
from casereviews.web.ui.forms import EmailField, Form, PasswordField, TextField

NO_MATCH = (
    "That e-mail address and password do not belong together here. Check both; capital letters count in the password."
)
STRONG = "At least 12 characters. A few words that only you would put together are good; your name is not."


class SignInForm(Form):
    email = EmailField(
        "E-mail address",
        missing="Enter your e-mail address.",
        autocomplete="username",
        wrong="Enter an e-mail address, such as name@council.gov.uk.",
    )
    password = PasswordField("Password", missing="Enter your password.", autocomplete="current-password")

    def clean(self) -> dict[str, Any]:
        told = super().clean()
        if "email" in told and "password" in told:
            self.person = authenticate(None, email=told["email"], password=told["password"])
            if self.person is None:
                raise ValidationError(NO_MATCH)
        return told


class FirstAccountForm(Form):
    board_name = TextField(
        "Name of the board",
        missing="Enter the board’s name.",
        max_length=200,
        hint=("As the public knows it. It can be changed later; the address of what is published stays."),
    )
    name = TextField(
        "Your name",
        missing="Enter your name.",
        autocomplete="name",
        max_length=200,
        hint="As colleagues know you. It stands beside what you do here.",
    )
    email = EmailField(
        "E-mail address",
        missing="Enter your e-mail address.",
        autocomplete="username",
        max_length=200,
        wrong="Enter an e-mail address, such as name@council.gov.uk.",
        hint="You sign in with it.",
    )
    password = PasswordField("Password", missing="Enter a password.", autocomplete="new-password", hint=STRONG)
    again = PasswordField("Password again", missing="Enter the password again.", autocomplete="new-password")

    def __init__(self, *args: Any, invitation: Invitation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if invitation.board is not None:
            del self.fields["board_name"]

    def clean_email(self) -> str:
        email = self.cleaned_data["email"].lower()
        if person_with(email):
            raise ValidationError("There is an account with this address here. Sign in with it, or use another.")
        return email

    def clean(self) -> dict[str, Any]:
        told = super().clean()
        self._password_is_strong(told)
        if "password" in told and "again" in told and told["password"] != told["again"]:
            self.add_error("again", "This is not the same as the password above.")
        return told

    def _password_is_strong(self, told: dict[str, Any]) -> None:
        person = Person(name=told.get("name", ""), email=told.get("email", ""))
        try:
            password_validation.validate_password(told.get("password", "a word or two, not missing"), person)
        except ValidationError as weak:
            self.add_error("password", weak)
