"""The catalogue as its pages show it. The number of queries never grows with what is in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch
from django.shortcuts import get_object_or_404

from casereviews.web.actors import Actor
from casereviews.web.publication.models import CataloguedReview, Document, DocumentReview, Publication
from casereviews.web.ui.dates import newest_first


@dataclass(frozen=True)
class Counts:
    publications: int
    reviews: int
    documents: int

    @property
    def total(self) -> int:
        return self.publications + self.reviews + self.documents


@dataclass(frozen=True)
class Asked:
    """What a reader looks for: words in a title or pseudonym, a class, a year of publication ("undated" too)."""

    find: str = ""
    review_class: str = ""
    year: str = ""


@dataclass(frozen=True)
class Found:
    """Publications newest first, the reviews that have no document, and every year and class there is to narrow by."""

    publications: list[Publication]
    undocumented: list[CataloguedReview]
    years: list[str]
    classes: list[str]


def counts_for(by: Actor) -> Counts:
    return Counts(*(model.objects.visible_to(by).count() for model in (Publication, CataloguedReview, Document)))


def found_for(by: Actor, asked: Asked) -> Found:
    """What of the catalogue answers `asked`, with its documents and their reviews."""
    publications = sorted(_publications(by), key=lambda each: newest_first(each.published_on))
    reviews = list(CataloguedReview.objects.visible_to(by).order_by("title"))
    documented = {review.pk for each in publications for review in reviews_of(each)}
    bare = [review for review in reviews if review.pk not in documented]
    return Found(
        publications=[each for each in publications if _answers(each, asked)],
        undocumented=[each for each in bare if not asked.year and _review_answers(each, asked)],
        years=list(dict.fromkeys(year_of(each) for each in publications)),
        classes=sorted({each.review_class for each in reviews}),
    )


def reviews_of(publication: Publication) -> list[CataloguedReview]:
    """The reviews of a publication's documents, each once, in the page's order."""
    links = (link for document in publication.documents.all() for link in document.review_links.all())
    return list({link.review_id: link.review for link in links}.values())


def year_of(publication: Publication) -> str:
    return str(publication.published_on.year) if publication.published_on else "undated"


def review_for(by: Actor, review: UUID) -> CataloguedReview:
    rows = CataloguedReview.objects.visible_to(by).prefetch_related("related")
    return get_object_or_404(rows, pk=review)


def publications_of(by: Actor, review: CataloguedReview) -> list[Publication]:
    """The publications in which `review` has documents, newest first, each with those documents only."""
    mine = _documents().filter(reviews=review)
    rows = Publication.objects.visible_to(by).filter(documents__reviews=review).distinct()
    rows = rows.prefetch_related(Prefetch("documents", queryset=mine))
    return sorted(rows, key=lambda each: newest_first(each.published_on))


def publications_named(by: Actor, slugs: list[str]) -> list[Publication]:
    """Those of the publications that are here, newest first."""
    rows = (each for each in _publications(by) if each.slug in set(slugs))
    return sorted(rows, key=lambda each: newest_first(each.published_on))


def publication_for(by: Actor, publication: UUID) -> Publication:
    return get_object_or_404(_publications(by), pk=publication)


def document_for(by: Actor, document: UUID) -> Document:
    rows = Document.objects.visible_to(by).select_related("publication", "taken_in", "public_copy")
    return get_object_or_404(rows, pk=document)


def _publications(by: Actor) -> Iterable[Publication]:
    return Publication.objects.visible_to(by).prefetch_related(Prefetch("documents", queryset=_documents()))


def _documents() -> Iterable[Document]:
    links = DocumentReview.objects.select_related("review").order_by("place")
    rows = Document.everything.select_related("taken_in", "public_copy").order_by("place")
    return rows.prefetch_related(Prefetch("review_links", queryset=links))


def _answers(publication: Publication, asked: Asked) -> bool:
    if asked.year and year_of(publication) != asked.year:
        return False
    reviews = reviews_of(publication)
    if asked.review_class and all(each.review_class != asked.review_class for each in reviews):
        return False
    titles = (document.title for document in publication.documents.all())
    return _holds(asked.find, titles) or any(_holds(asked.find, (each.title, *each.subjects)) for each in reviews)


def _review_answers(review: CataloguedReview, asked: Asked) -> bool:
    if asked.review_class and review.review_class != asked.review_class:
        return False
    return _holds(asked.find, (review.title, *review.subjects))


def _holds(words: str, texts: Iterable[str]) -> bool:
    wanted = words.casefold().strip()
    return not wanted or any(wanted in text.casefold() for text in texts)
