"""From a page to its HTML. Nothing here knows of Django, of a database or of the clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casereviews.web.boards.values import BoardFace
from casereviews.web.public import addresses
from casereviews.web.public.assets import Assets
from casereviews.web.public.page import Page
from casereviews.web.public.presenters.abouts import purpose
from casereviews.web.public.presenters.standing import ways_to_reach
from casereviews.web.ui.dates import say_day

TEMPLATES = Path(__file__).parent / "templates" / "public"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)


@dataclass(frozen=True)
class Site:
    """What all pages of a site share."""

    face: BoardFace
    assets: Assets
    base_url: str
    as_of: date

    def address(self, path: str) -> str:
        """The permanent address of what lies at `path`."""
        return f"{self.base_url}/{path}"


def render(site: Site, page: Page) -> str:
    """The page as HTML. Links inside are relative, so that the folder works anywhere; 404 alone links from the root."""
    root = "/" if page.path == "404.html" else addresses.root_from(page.path)
    canonical = site.address(page.path)
    return (
        _environment()
        .get_template(page.template)
        .render(
            page=page,
            it=page.it,
            site=site,
            board=site.face,
            assets=site.assets,
            root=root,
            canonical=canonical,
            policy=POLICY,
            exit=addresses.EXIT,
            mail=addresses.mail(f"{page.title} – {site.face.name}", canonical),
            ways=ways_to_reach(site.face),
            contact=addresses.CONTACT,
            as_of=say_day(site.as_of),
            purpose=purpose(),
            contents=_parts(page),
        )
    )


def _parts(page: Page) -> Iterable[tuple[str, str, bool]]:
    parts = (
        ("reviews", "Case reviews", addresses.LIST),
        ("about", "How reviews work", addresses.about()),
        ("contact", "Contact", addresses.CONTACT),
    )
    return [(words, path, part == page.part) for part, words, path in parts]


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
