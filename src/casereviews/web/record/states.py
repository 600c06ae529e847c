"""The classes of review and the kinds of document, in the order in which the public site shows them."""

from enum import StrEnum


class ReviewClass(StrEnum):
    """A class of review. The value is the words; the order is the site's."""

    THEMATIC = "thematic partnership review"
    SCR = "serious case review"
    LCSPR = "local child safeguarding practice review"
    RAPID = "rapid review"
    NATIONAL = "national child safeguarding practice review"
    CPR = "child practice review"
    SUSR = "single unified safeguarding review"
    SIGNIFICANT = "significant case review"
    LEARNING = "learning review"
    CMR = "case management review"
    SAR = "safeguarding adults review"
    APR = "adult practice review"
    DHR = "domestic homicide review"
    DARDR = "domestic abuse related death review"
    OWHR = "offensive weapons homicide review"
    PARTNERSHIP = "partnership review"
    MALR = "multi-agency learning review"
    SINGLE_AGENCY = "single-agency review"
    AUDIT = "multi-agency audit"
    GOOD_PRACTICE = "good practice review"
    OTHER = "other review"

    @property
    def slug(self) -> str:
        return self.value.replace(" ", "-")

    @property
    def plural(self) -> str:
        """ "Serious case reviews" """
        return f"{self.value[0].upper()}{self.value[1:]}s"

    @property
    def place(self) -> int:
        return list(ReviewClass).index(self)


class DocumentKind(StrEnum):
    """A kind of document. The value is the words; the order is the usual one inside a bundle."""

    OVERVIEW = "overview report"
    FULL = "full report"
    EXTENDED = "extended report"
    CONCISE = "concise report"
    ADDENDUM = "addendum"
    EXECUTIVE_SUMMARY = "executive summary"
    SUMMARY = "summary report"
    IMPROVEMENT = "improvement report"
    LEARNING_AND_IMPROVEMENT = "learning and improvement report"
    RESPONSE = "board response"
    ACTION_PLAN = "action plan"
    MEDIA_STATEMENT = "media statement"
    LETTER = "letter"
    TERMS_OF_REFERENCE = "terms of reference"
    TIMELINE = "timeline"
    LEARNING_BRIEF = "learning brief"
    SEVEN_MINUTE_BRIEFING = "seven-minute briefing"
    PRESENTATION = "presentation"
    EASY_READ = "easy read"
    TRANSLATION = "translation"
    ANNUAL_REPORT = "annual report"
    OTHER = "other"

    @property
    def place(self) -> int:
        return list(DocumentKind).index(self)


class Sort(StrEnum):
    """What a published copy is a copy of."""

    REVIEW = "review"
    PUBLICATION = "publication"
    DOCUMENT = "document"
