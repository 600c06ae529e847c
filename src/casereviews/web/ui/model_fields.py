"""How a partial date is kept in a row: as EDTF text, read back as a `PartialDate`."""

from typing import Any

from django.db import models

from casereviews.web.ui.dates import PartialDate


class PartialDateField(models.CharField):
    """A date as far as it is known, or None. Ten letters at most; sorts by first possible day."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs |= {"max_length": 10, "null": True, "blank": True}
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple:
        name, path, args, kwargs = super().deconstruct()
        for fixed in ("max_length", "null", "blank"):
            kwargs.pop(fixed, None)
        return name, path, args, kwargs

    def from_db_value(self, value: str | None, expression: object, connection: object) -> PartialDate | None:
        return PartialDate.parse(value) if value else None

    def to_python(self, value: object) -> PartialDate | None:
        if value is None or isinstance(value, PartialDate):
            return value
        return PartialDate.parse(str(value)) if value else None

    def get_prep_value(self, value: object) -> str | None:
        when = self.to_python(value)
        return when.edtf if when else None
