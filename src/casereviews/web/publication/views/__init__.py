"""The catalogue's pages, and those that bring a page in."""

from casereviews.web.publication.views.catalogue import as_sent, catalogue, public_copy, publication, review
from casereviews.web.publication.views.importing import brought_in, example, page_form, preview, send

__all__ = [
    "as_sent",
    "brought_in",
    "catalogue",
    "example",
    "page_form",
    "preview",
    "public_copy",
    "publication",
    "review",
    "send",
]
