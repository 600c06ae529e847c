"""Fields show themselves as GOV.UK's components; a form has a key that acts once."""

from uuid import UUID

from django import forms as django_forms

from casereviews.web.ui.forms import (
    ChoiceField,
    DayField,
    EditForm,
    EmailField,
    FileField,
    Form,
    Narrowing,
    PasswordField,
)


class Ask(Form):
    email = EmailField("E-mail address", missing="Enter your e-mail address.", autocomplete="username", hint="Of work.")
    password = PasswordField("Password", missing="Enter your password.")
    note = ChoiceField("Which", choices=[("", "None"), ("a", "The first")])
    file = FileField("File", accept=".toml")


def test_a_field_says_label_hint_and_what_a_browser_may_fill_in():
    shown = Ask()["email"].as_field_group()
    assert '<label class="govuk-label" for="id_email">' in shown
    assert 'autocomplete="username"' in shown
    assert 'aria-describedby="id_email-hint"' in shown
    assert "Of work." in shown


def test_an_error_stands_at_its_field_and_in_the_summary():
    form = Ask({"once": str(UUID(int=1)), "email": "", "password": "x"})
    assert not form.is_valid()
    assert form.problems() == [{"text": "Enter your e-mail address.", "href": "#id_email"}]
    assert "Enter your e-mail address." in form["email"].as_field_group()
    assert "govuk-form-group--error" in form["email"].as_field_group()


def test_what_was_typed_comes_back_escaped_but_a_password_never():
    form = Ask({"email": '"><script>', "password": "otters in a row"})
    assert "&#34;&gt;&lt;script&gt;" in form["email"].as_field_group()
    assert "otters" not in form["password"].as_field_group()


def test_a_password_keeps_its_spaces():
    form = Ask({"once": str(UUID(int=1)), "email": "a@b.example", "password": " x "})
    assert form.is_valid()
    assert form.told()["password"] == " x "


def test_every_form_shown_has_a_key_of_its_own_and_keeps_it_when_shown_again():
    first, second = Ask(), Ask()
    assert first["once"].value() != second["once"].value()
    again = Ask({"once": str(UUID(int=7))})
    assert str(again["once"].value()) == str(UUID(int=7))


def test_a_form_without_its_key_is_not_acted_on():
    form = Ask({"email": "a@b.example", "password": "x"})
    assert not form.is_valid()
    assert form.problems()[0]["text"].startswith("The form came without its key")


def test_an_edit_says_which_state_of_the_row_it_was_over():
    class Edit(EditForm):
        pass

    assert {field.name for field in Edit().hidden_fields()} == {"once", "version"}


def test_narrowing_by_nonsense_narrows_nothing_and_says_so():
    class Narrow(Narrowing):
        which = ChoiceField("Which", choices=[("", "All"), ("a", "A")])
        first = DayField("From")

    form = Narrow({"which": "zzz", "first": "once upon a time"})
    assert form.asked() == {}
    assert "Write the day like 3 October 2016." in form["first"].as_field_group()
    assert Narrow({"which": "a"}).asked() == {"which": "a"}


def test_the_fields_are_django_fields():
    assert all(isinstance(field, django_forms.Field) for field in Ask.base_fields.values())
