"""The 18 quality markers for serious case reviews (SCIE and NSPCC, 2016), each in words of our own.

They are prompts for judgement. Use them for a board's own account of its work, never as a score to publish.
"""

from dataclasses import dataclass

from casereviews.statute.sources import Source

SOURCE = Source(
    "Serious Case Review Quality Markers",
    "SCIE and NSPCC, 2016",
    None,
    "https://www.scie.org.uk/safeguarding/children/case-reviews/quality-markers/",
    ("Q1",),
)


@dataclass(frozen=True)
class Marker:
    """One marker: what good looks like, and what a system that keeps the case can look for."""

    number: int
    name: str
    good: str
    look_for: tuple[str, ...]

    @property
    def part(self) -> str:
        """Which part of a review it belongs to."""
        return "set-up" if self.number <= 5 else "running" if self.number <= 13 else "outputs"


MARKERS = (
    Marker(
        1,
        "Referral",
        "Cases reach the board promptly, with enough to judge them by.",
        ("time from incident to referral", "required answers given", "both ways of referring open"),
    ),
    Marker(
        2,
        "Decision making",
        "The decision is sound, timely and can be defended; case and context are both weighed.",
        ("a reason for each criterion", "context questions answered", "days to the decision", "agencies’ facts in"),
    ),
    Marker(
        3,
        "Advising board members",
        "Every member of the board knows what was decided and what follows.",
        ("notice sent to every member with the full reasons",),
    ),
    Marker(
        4,
        "Informing the family",
        "The family is told early, and with respect, what the review is for, how it goes and where it ends.",
        ("the day each was told", "plain language, and an interpreter where needed", "questions and their answers"),
    ),
    Marker(
        5,
        "Clarity of purpose",
        "The purpose is learning, not blame; where purposes pull apart, that is said.",
        ("the purpose in terms of reference, letters and notes", "disciplinary matters kept apart"),
    ),
    Marker(
        6,
        "Commissioning",
        "Form and focus fit the case and its context; members and reviewer settle them together.",
        ("why this much and no more", "what the reviewer changed"),
    ),
    Marker(
        7,
        "Governance",
        "The review is independent, and the board owns it.",
        ("roles, checking, sign-off and what to do in a dispute, all settled before work starts",),
    ),
    Marker(
        8,
        "Managing the review",
        "It runs smoothly, in time and within its budget.",
        ("plan, room for delay and budget", "notices of delay to the board"),
    ),
    Marker(
        9,
        "Parallel processes",
        "Nothing is done twice, prejudiced, delayed or confused by other proceedings.",
        ("for each proceeding someone to talk to, what is locked, and a day to look again",),
    ),
    Marker(
        10,
        "Assembling information",
        "There is enough to explain what was done, in its context.",
        ("records, staff, leaders, family, policy and systems all asked", "gaps explained"),
    ),
    Marker(
        11,
        "Practitioner involvement",
        "Taking part helps the people who worked with the child.",
        ("invited, attended, supported", "what they said of it", "how they are protected"),
    ),
    Marker(
        12,
        "Family involvement",
        "What the family knows informs the review.",
        ("who, and why", "support, questions and views on the report", "a reason where someone is missing"),
    ),
    Marker(
        13,
        "Analysis",
        "The analysis is rigorous and open, and explains what holds practice back day to day.",
        ("each finding tied to evidence and explanation", "hindsight looked for", "research up to date"),
    ),
    Marker(
        14,
        "The report",
        "The main findings are clear; of the family it says as little as it can.",
        ("length and readability", "a search for whatever identifies", "a list of findings"),
    ),
    Marker(
        15,
        "Improvement action",
        "Agencies discuss thoroughly what to do.",
        ("a record of the meeting", "what was challenged", "time set aside"),
    ),
    Marker(
        16,
        "The board’s written response",
        "It is clear, short and ready to publish.",
        (
            "time to draft it",
            "plain English",
            "findings accepted or not",
            "priorities",
            "actions",
            "how they are watched",
            "what is asked of others nationally",
        ),
    ),
    Marker(
        17,
        "Publication",
        "Whether, when and how to publish is weighed for what it will do.",
        ("a record of the decision", "the law and the courts checked", "a plan for support"),
    ),
    Marker(
        18,
        "Implementation and evaluation",
        "Change is part of the board’s plan, and its effect is tested over time.",
        ("actions", "what changed for children", "days to look again"),
    ),
)
