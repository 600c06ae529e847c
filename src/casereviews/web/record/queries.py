"""The public record of a board, read whole: it is small, and the public site is built from all of it."""

from dataclasses import dataclass

from casereviews.web.actors import Actor
from casereviews.web.record.models import PublishedCopy
from casereviews.web.record.states import Sort
from casereviews.web.record.values import PublicDocument, PublicPublication, PublicReview


@dataclass(frozen=True)
class Record:
    """Everything that a board has published, current editions only, by slug."""

    reviews: dict[str, PublicReview]
    publications: dict[str, PublicPublication]
    documents: dict[str, PublicDocument]


def record_for(by: Actor) -> Record:
    """The public record of the board where `by` acts."""
    rows = PublishedCopy.objects.visible_to(by).filter(is_current=True).order_by("sort", "slug")
    found: dict[str, dict[str, dict]] = {sort: {} for sort in Sort}
    for sort, slug, body in rows.values_list("sort", "slug", "body"):
        found[sort][slug] = body
    return Record(
        reviews={slug: PublicReview.from_body(body) for slug, body in found[Sort.REVIEW].items()},
        publications={slug: PublicPublication.from_body(body) for slug, body in found[Sort.PUBLICATION].items()},
        documents={slug: PublicDocument.from_body(body) for slug, body in found[Sort.DOCUMENT].items()},
    )
