"""The events that start clocks, in the order a case meets them."""

EVENTS = {
    "death": "the person died",
    "council_aware": "the council became aware of the incident",
    "incident_notified": "notice of the incident was sent",
    "decision_made": "the decision was made",
    "decision_to_review": "it was decided to hold a review",
    "decision_not_to_review": "it was decided not to hold a review",
    "referred_to_subgroup": "the board referred the case to its sub-group",
    "review_started": "the review was started",
    "reviewer_appointed": "the reviewer was appointed",
    "delay_known": "it became known that the report would be late or would not be published",
    "report_completed": "the report was completed",
    "ratified": "the Chief Officers Group ratified the outcome",
    "quality_cleared": "quality assurance cleared the report",
    "advance_copies_sent": "the advance copies were sent",
    "publication_planned": "publication is planned",
    "published": "the report was published",
    "year_ended": "the year of the report ended",
    "annual_report_published": "the yearly report was published",
}
"""Name of each event, and what happened on its day: "on 4 March 2016, when …"."""

DECISIONS = ("decision_to_review", "decision_not_to_review")
"""Either of these is also the decision itself, `decision_made`."""


def in_order(names: set[str]) -> tuple[str, ...]:
    """These events in the order of the list above.

    >>> in_order({"published", "council_aware"})
    ('council_aware', 'published')
    """
    return tuple(name for name in EVENTS if name in names)
