"""The environment of every template of ours: strict, escaped, with what a layout needs."""

from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.urls import reverse
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from casereviews.web.ui.frame import Frame
from casereviews.web.ui.govuk import govuk

HERE = Path(__file__).parent


def environment(**options: Any) -> Environment:
    """For Django's Jinja2 backend: every room's `templates` folder, and the components as `components/…`."""
    options |= {
        "loader": _loader(),
        "autoescape": True,
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
    }
    made = Environment(**options)  # noqa: S701 - autoescape is on, two lines up
    made.globals |= {"static": staticfiles_storage.url, "url": url, "here": here, "govuk": govuk, "frame": Frame()}
    return made


def url(name: str, **parts: Any) -> str:
    return reverse(name, kwargs=parts)


@pass_context
def here(context: Context, name: str, **parts: Any) -> str:
    """The address of a page of the board where the reader is."""
    return reverse(name, kwargs={"board": context["request"].board.id, **parts})


def _loader() -> ChoiceLoader:
    folders = [path for path in map(_templates_of, settings.INSTALLED_APPS) if path and path.is_dir()]
    components = PrefixLoader({"components": FileSystemLoader(HERE / "components")})
    return ChoiceLoader([FileSystemLoader(folders), components])


def _templates_of(room: str) -> Path | None:
    if not room.startswith("casereviews."):
        return None
    return Path(import_module(room).__file__).parent / "templates"
