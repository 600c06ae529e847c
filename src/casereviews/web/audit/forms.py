"""How the trail is narrowed."""

from typing import Any

from casereviews.web.audit.queries import Asked
from casereviews.web.ui.forms import ChoiceField, DayField, Narrowing

WHAT = [("", "Did and looked"), ("did", "Did"), ("looked", "Looked"), ("away", "Was turned away")]


class TrailForm(Narrowing):
    who = ChoiceField("Who")
    what = ChoiceField("What", choices=WHAT)
    first_day = DayField("From")
    last_day = DayField("To")

    def __init__(self, *args: Any, people: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["who"].choices = [("", "Everyone"), *people]

    def wanted(self) -> Asked:
        return Asked(**self.asked())
