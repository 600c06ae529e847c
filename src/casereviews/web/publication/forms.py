"""What is asked when the catalogue is narrowed, or a page sent."""

import zipfile
from typing import Any

from django.core.exceptions import ValidationError

from casereviews.web.files.kinds import Kind, kind_of
from casereviews.web.ui.forms import ChoiceField, FileField, Form, Narrowing, TextField
from casereviews.web.ui.words import sentence


class NarrowForm(Narrowing):
    find = TextField("Title or pseudonym")
    review_class = ChoiceField("Kind of review", choices=[("", "Every kind")])
    year = ChoiceField("Published", choices=[("", "Any year")])

    def __init__(self, *args: Any, years: list[str], classes: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["review_class"].choices = [("", "Every kind"), *((each, sentence(each)) for each in classes)]
        self.fields["year"].choices = [
            ("", "Any year"),
            *((year, "Date not known" if year == "undated" else year) for year in years),
        ]


LARGEST_PAGE_FILE = 5_000_000  # bytes, without its PDFs


class SendForm(Form):
    file = FileField(
        "Page file",
        missing="Choose a file first.",
        accept=".toml,.zip",
        error_messages={
            "empty": "This file is empty. Choose the one that holds the page.",
            "missing": "Choose a file first.",
        },
        hint="A .toml file, or a .zip of it with its PDFs beside it. 200 MB at most.",
    )

    def clean_file(self) -> Any:
        """What was sent, if it is text or a zip by its content; `self.kind` says which."""
        file = self.cleaned_data["file"]
        self.kind = _kind(file)
        if self.kind is Kind.UNKNOWN:
            raise ValidationError(
                "This is neither a zip nor text that we can read. If it is your page file, "
                "save it again as plain text, with the encoding UTF-8."
            )
        if self.kind not in (Kind.TOML, Kind.ZIP):
            raise ValidationError(
                f"This is {self.kind.words}. Send the page as text in a .toml file, "
                "or as a .zip that holds that file with its PDFs."
            )
        return file


class BringInForm(Form):
    """Nothing but its key."""


def _kind(file: Any) -> Kind:
    """By content. A zip may be large, so that only its list of contents is read; anything else may not."""
    head = file.read(4)
    file.seek(0)
    if head == b"PK\x03\x04" and file.size > LARGEST_PAGE_FILE:
        return _zip_kind(file)
    if file.size > LARGEST_PAGE_FILE and not head.startswith(b"%PDF"):
        raise ValidationError(
            "This file is larger than 5 MB, and is no zip. A page file is a few lines for each "
            "publication: check that it is the right one, or share it out over several."
        )
    kind = kind_of(file.read(LARGEST_PAGE_FILE))
    file.seek(0)
    return kind


def _zip_kind(file: Any) -> Kind:
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
        return Kind.UNKNOWN
    finally:
        file.seek(0)
    return Kind.WORD if "[Content_Types].xml" in names else Kind.ZIP
