"""Every page of a site, each with a title of its own."""

from collections import Counter
from dataclasses import replace

from casereviews.web.public.page import Page
from casereviews.web.public.presenters.abouts import about_pages
from casereviews.web.public.presenters.lists import list_pages
from casereviews.web.public.presenters.publications import publication_pages
from casereviews.web.public.presenters.reviews import review_pages
from casereviews.web.public.presenters.standing import standing_pages
from casereviews.web.public.selection import Edition


def pages_of(edition: Edition) -> list[Page]:
    """All pages, by address."""
    pages = [
        *list_pages(edition),
        *review_pages(edition),
        *publication_pages(edition),
        *about_pages(),
        *standing_pages(edition),
    ]
    return sorted(_told_apart(pages), key=lambda page: page.path)


def _told_apart(pages: list[Page]) -> list[Page]:
    """A title that stands twice (two reviews called Child K) gets its address behind it."""
    times = Counter(page.title for page in pages)
    return [_with_address(page) if times[page.title] > 1 else page for page in pages]


def _with_address(page: Page) -> Page:
    return replace(page, title=f"{page.title} ({page.path.strip('/')})")
