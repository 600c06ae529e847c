"""Public records made by hand: the real page's facts, and a board with everything that can be odd."""

import io
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from uuid import UUID

from casereviews.web.boards.values import BoardFace
from casereviews.web.record.states import DocumentKind, ReviewClass
from casereviews.web.record.values import PublicDocument, PublicFile, PublicPublication, PublicReview, Withdrawal
from casereviews.web.ui.dates import PartialDate

TODAY = date(2026, 11, 25)
BASE = "https://reviews.example"
PDF = b"%PDF-1.7 a copy that was made again\n"
SHA = sha256(PDF).hexdigest()
KINDS = DocumentKind


@dataclass
class MadeRecord:
    """Stands where `record.queries.Record` does."""

    reviews: dict[str, PublicReview] = field(default_factory=dict)
    publications: dict[str, PublicPublication] = field(default_factory=dict)
    documents: dict[str, PublicDocument] = field(default_factory=dict)

    def review(self, slug, review_class=ReviewClass.SCR, title="", **more):
        self.reviews[slug] = PublicReview(slug, review_class, title or slug.replace("-", " ").title(), **more)

    def publication(self, slug, when):
        self.publications[slug] = PublicPublication(slug, PartialDate.parse(when) if when else None)

    def document(self, slug, publication, reviews, kind=KINDS.OVERVIEW, title="", *, file=False, place=None, **more):
        place = len(self.documents) if place is None else place
        self.documents[slug] = PublicDocument(
            slug,
            publication,
            place,
            kind,
            title or slug.replace("-", " ").capitalize(),
            tuple(reviews),
            file=PublicFile(SHA, len(PDF), 12) if file else None,
            **more,
        )


def face(**more):
    told = {
        "id": UUID(int=1),
        "slug": "exampleshire",
        "name": "Exampleshire Safeguarding Children Board",
        "former_names": (),
        "nation": "England",
        "email": "reviews@exampleshire.example",
        "telephone": "01632 960 100",
        "website": "https://www.exampleshire.example/",
        "address": "County Hall, Exampleton EX1 1AA",
        "colour": "#0f4a58",
        "logo": None,
        "public_url": "",
    }
    return BoardFace(**(told | more))


def open_file(digest):
    if digest != SHA:
        raise FileNotFoundError(digest)
    return io.BytesIO(PDF)


def the_real_page():
    """The facts of the page that a board publishes: 3 events, 5 reviews, 9 documents."""
    made = MadeRecord()
    made.review("online-safety-self-harm", ReviewClass.THEMATIC, "Online Safety/Self-Harm")
    made.review("child-k", title="Child K", subjects=("Child K",))
    made.review("child-i-and-child-m", title="Child I and Child M", subjects=("Child I", "Child M"))
    made.review("child-l", title="Child L", subjects=("Child L",))
    made.review("family-a", title="Family A", subjects=("Family A",))
    made.publication("2017", "2017")
    made.publication("2015-02-18", "2015-02-18")
    made.publication("2014-05-29", "2014-05-29")
    made.document(
        "online-full", "2017", ["online-safety-self-harm"], KINDS.FULL, "Online Safety/Self-Harm – Full Report (2017)"
    )
    made.document("k-overview", "2015-02-18", ["child-k"], KINDS.OVERVIEW, "Child K Overview Report")
    made.document(
        "k-improvement",
        "2015-02-18",
        ["child-k"],
        KINDS.IMPROVEMENT,
        "LSCB Improvement Report – Child K 18th February 2015",
    )
    made.document("k-media", "2015-02-18", ["child-k"], KINDS.MEDIA_STATEMENT, "LSCB media statement child K")
    three = ["child-i-and-child-m", "child-l", "family-a"]
    made.document("im-overview", "2014-05-29", three[:1], KINDS.OVERVIEW, "Overview Report Child I and Child M")
    made.document("l-overview", "2014-05-29", three[1:2], KINDS.OVERVIEW, "Overview Report Child L")
    made.document("a-overview", "2014-05-29", three[2:], KINDS.OVERVIEW, "Overview Report Family A")
    made.document(
        "learning-2014",
        "2014-05-29",
        three,
        KINDS.LEARNING_AND_IMPROVEMENT,
        "LSCB Learning and Improvement 29th May 2014",
    )
    made.document("media-2014", "2014-05-29", three, KINDS.MEDIA_STATEMENT, "LSCB Media Statement 29th May 2014")
    return made


def everything_odd():
    """Released, listed and withdrawn; undated; two classes in one bundle; Welsh; a promise; a review alone."""
    made = MadeRecord()
    made.review(
        "child-p",
        title="Child P",
        subjects=("Child P",),
        related=("child-s",),
        promised_until=PartialDate.parse("2030"),
    )
    made.review(
        "child-s",
        title="Child S",
        subjects=("Child S",),
        withdrawn=Withdrawal(PartialDate.parse("2018-05-02")),
        withdrawn_note="Taken down by order of the court, so that a brother cannot be found.",
    )
    made.review("growing-up-online", ReviewClass.THEMATIC, "Growing up online: four young people")
    made.review("adult-c", ReviewClass.SAR, "Adult C", subjects=("Adult C",))
    made.review("plentyn-d", ReviewClass.CPR, "Plentyn D", subjects=("Plentyn D",), language="cy")
    made.review("no-papers", ReviewClass.SCR, "A review without a document", subjects=("Child T",))
    made.publication("2016-06-09", "2016-06-09")
    made.publication("2016-06", "2016-06")
    made.publication("2014-05-29", "2014-05-29")
    made.publication("2020-03-04", "2020-03-04")
    made.publication("undated", None)
    made.document("p-media", "2016-06-09", ["child-p"], KINDS.MEDIA_STATEMENT, "Media statement Child P", file=True)
    made.document("p-overview", "2016-06-09", ["child-p"], KINDS.OVERVIEW, "Overview Report Child P", file=True)
    made.document(
        "both-learned",
        "2016-06-09",
        ["child-p", "growing-up-online"],
        KINDS.LEARNING_AND_IMPROVEMENT,
        "What we learned from both",
    )
    made.document("p-addendum", "2020-03-04", ["child-p"], KINDS.ADDENDUM, "Addendum Child P", file=True)
    made.document(
        "online-full", "2016-06", ["growing-up-online"], KINDS.FULL, "Growing up online – Full Report (2016)", file=True
    )
    made.document("s-overview", "2014-05-29", ["child-s"], KINDS.OVERVIEW, "Overview Report Child S", file=True)
    made.document("ps-letter", "2014-05-29", ["child-s", "child-p"], KINDS.LETTER, "Letter to both families", file=True)
    made.document(
        "c-summary",
        "undated",
        ["adult-c"],
        KINDS.SUMMARY,
        "Adult C – Summary",
        withdrawn=Withdrawal(None),
        withdrawn_note="It named a street.",
        file=True,
    )
    made.document(
        "d-report", "2020-03-04", ["plentyn-d"], KINDS.OVERVIEW, "Adroddiad Plentyn D", language="cy", file=True
    )
    return made


def of_many(reviews, first_year=2000):
    """So many reviews, each with three documents, four a year."""
    made = MadeRecord()
    for number in range(reviews):
        slug, when = f"review-{number:03}", f"{first_year + number // 16}-{1 + number % 12:02}-{1 + number % 28:02}"
        made.review(slug, list(ReviewClass)[number % 3], f"Child {number}", subjects=(f"Child {number}",))
        made.publication(f"{when}-{number:03}", when)
        for place, kind in enumerate((KINDS.OVERVIEW, KINDS.RESPONSE, KINDS.MEDIA_STATEMENT)):
            made.document(
                f"{slug}-{place}",
                f"{when}-{number:03}",
                [slug],
                kind,
                f"{kind.value.capitalize()} of child {number}",
                place=place,
            )
    return made


def everything_odd_without_files():
    """The same where there is no storage to open a file from."""
    made = everything_odd()
    made.documents = {slug: replace(document, file=None) for slug, document in made.documents.items()}
    return made
