"""Where everything lies inside the site. Addresses are kept without the origin and without a leading stroke."""

import re
import unicodedata
from urllib.parse import quote

from casereviews.web.record.states import ReviewClass

LIST = ""
CONTACT = "about/contact/"
EXIT = "https://www.bbc.co.uk/weather"


def review(slug: str) -> str:
    return f"reviews/{slug}/"


def publication(slug: str) -> str:
    return f"publications/{slug}/"


def about(slug: str = "") -> str:
    return f"about/{slug}/" if slug else "about/"


def year(number: int) -> str:
    return f"years/{number}/"


def of_class(review_class: ReviewClass) -> str:
    return f"classes/{review_class.slug}/"


def document(slug: str, title: str) -> str:
    return f"documents/{slug}/{file_name(title) or 'document'}.pdf"


def numbered(folder: str, number: int) -> str:
    """The address of the page with that number of a list that goes on: "page/2/"; the first is the folder itself."""
    return folder if number == 1 else f"{folder}page/{number}/"


def file_name(title: str) -> str:
    """A title as part of a file name: plain letters and figures joined by hyphens, 80 at most, perhaps none.

    >>> file_name("LSCB Improvement Report – Child K 18th February 2015")
    'lscb-improvement-report-child-k-18th-february-2015'
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:80].strip("-")


def mail(title: str, address: str) -> str:
    """A `mailto:` that sends a page to somebody: its title and where it is."""
    return f"mailto:?subject={quote(title, safe='')}&body={quote(title, safe='')}%0A{quote(address, safe='')}"


def root_from(path: str) -> str:
    """The way back to the top from the page at `path`: "../../" from "reviews/child-k/"."""
    return "../" * path.count("/") or "./"
