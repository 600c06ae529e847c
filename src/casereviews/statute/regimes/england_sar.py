"""England: safeguarding adults review."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Outcome, Route
from casereviews.statute.duties import Allowance, Duty, InForce, Strength, Unit
from casereviews.statute.logic import Not, Statement, all_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told


def section_44(part: str) -> Source:
    """Section 44 of the Care Act 2014."""
    return Source("Care Act 2014", None, f"section 44{part}", evidence=("L10",))


BOARD = "the Safeguarding Adults Board"

COMPLETE_REVIEW = Duty(
    id="complete-review",
    rule="R37",
    title="Complete the review",
    actor=BOARD,
    starts="review_started",
    allowance=Allowance(6, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=Source("Care and Support Statutory Guidance", None, "chapter 14"),
    words="The board completes the review, normally within six months of starting it.",
    remark="“normally”",
)
PUBLISH_ANNUAL_REPORT = Duty(
    id="publish-annual-report",
    rule="R38",
    title="Publish the annual report",
    actor=BOARD,
    starts="year_ended",
    allowance=None,
    strength=Strength.MUST,
    grade=Grade.ONE_REPORT,
    source=Source("Care Act 2014", None, "Schedule 2, paragraph 4", evidence=("P42",)),
    words="As soon as feasible after the end of the financial year the board publishes a report with the findings of "
    "its reviews, the reviews still going on, what it has done, and its reasons where it decided not to act.",
)


def limb(id: str, title: str, test: Statement, part: str) -> Limb:
    """A limb of section 44, which was read."""
    return Limb(id=id, title=title, test=test, basis=Basis.STATUTE, source=section_44(part), grade=Grade.READ)


CRITERIA = Criteria(
    facts=(
        "care_and_support_needs",
        "joint_working_concern",
        "adult_died",
        "death_from_abuse_or_neglect",
        "serious_abuse_or_neglect",
    ),
    limbs=(
        limb("CARE", "Did an adult in the area have needs for care and support?", "care_and_support_needs", ""),
        limb(
            "JW",
            "Is there reasonable cause for concern about how people worked together?",
            "joint_working_concern",
            "",
        ),
        limb("D", "Has the adult died?", "adult_died", "(1)-(2)"),
        limb(
            "D_AN",
            "Is the death known or suspected to have resulted from abuse or neglect?",
            "death_from_abuse_or_neglect",
            "(1)-(2)",
        ),
        limb("ALIVE", "Is the adult alive?", Not("adult_died"), "(3)"),
        limb(
            "S_AN",
            "Is the adult known or suspected to have experienced serious abuse or neglect?",
            "serious_abuse_or_neglect",
            "(3)",
        ),
    ),
    routes=(
        Route("S44_2", Basis.STATUTE, all_of("CARE", "JW", "D", "D_AN")),
        Route("S44_3", Basis.STATUTE, all_of("CARE", "JW", "ALIVE", "S_AN")),
    ),
    unmet=Outcome.MAY,
    unmet_if="CARE",
)

REGIME = Regime(
    id="england-sar",
    title="Safeguarding adults review",
    status=Status.NEIGHBOUR,
    edition="care-act-2014",
    in_force=InForce("2015-04-01"),
    decides=BOARD,
    source=section_44(""),
    duties=(COMPLETE_REVIEW, PUBLISH_ANNUAL_REPORT),
    notes=(
        "Every safeguarding adults review is statutory: some the board must hold, others it may (section 44(4)).",
        "The day on which this came into force, 1 April 2015, is recalled, not read.",
    ),
    criteria=CRITERIA,
    told=(
        Told(Matter.INCIDENT, "anyone", BOARD, Grade.RECALLED),
        Told(Matter.DECISION_NOT_TO_REVIEW, BOARD, "its own minutes", Grade.RECALLED),
    ),
    publishing=Publishing(
        by_default=Clause("The board decides; its annual report must carry the findings.", Grade.ONE_REPORT, ("P42",)),
        must_contain=(Clause("Findings and actions.", Grade.ONE_REPORT, ("P42",)),),
        companions=Clause("A seven-minute briefing.", Grade.RECALLED),
    ),
)
