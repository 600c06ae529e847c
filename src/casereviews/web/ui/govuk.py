"""GOV.UK's own components, in an environment of their own.

Their macros read options that are not there, which our templates must not: ours are strict, theirs cannot be.
Called from `ui/components` only, so that the choice of a component library can be changed in one place.
"""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, PrefixLoader
from markupsafe import Markup


@cache
def _environment() -> Environment:
    return Environment(
        loader=PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")}), autoescape=True
    )


@cache
def _macro(component: str) -> Any:
    module = _environment().get_template(f"govuk_frontend_jinja/components/{component}/macro.html").module
    return getattr(module, "govuk" + "".join(part.capitalize() for part in component.split("-")))


def govuk(component: str, **options: Any) -> Markup:
    """The HTML of one of GOV.UK's components, as its Nunjucks original gives it: `govuk("button", text="Sign in")`."""
    return Markup(str(_macro(component)(options)).strip())  # noqa: S704 - what the macros return was escaped by them
