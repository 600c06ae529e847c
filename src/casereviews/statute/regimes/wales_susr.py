"""Wales: single unified safeguarding review, one process for reviews of five kinds."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Route
from casereviews.statute.duties import Duty, InForce, Strength
from casereviews.statute.logic import any_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Matter, Told

GUIDANCE = Source(
    "Single unified safeguarding review guidance",
    "2024",
    None,
    "https://www.gov.wales/single-unified-safeguarding-review-guidance",
    ("G10",),
)
BOARD = "the safeguarding board"
GOVERNMENT = "the Welsh Government"

TELL_GOVERNMENT = Duty(
    id="tell-government",
    rule="R32",
    title="Tell the Welsh Government that a review is under way",
    actor=BOARD,
    starts="decision_to_review",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=GUIDANCE,
    words="The board tells the Welsh Government that a review is under way, on decision; no number of days is given.",
)


def limb(id: str, kind: str, fact: str) -> Limb:
    """One of the five kinds of review that open the single one."""
    return Limb(
        id=id,
        title=f"Are the criteria for {kind} met?",
        test=fact,
        basis=Basis.GUIDANCE,
        source=GUIDANCE,
        grade=Grade.READ,
    )


REGIME = Regime(
    id="wales-susr",
    title="Single unified safeguarding review (Wales)",
    status=Status.ADAPTER,
    edition="guidance-2024",
    in_force=InForce("2024-10"),
    decides="the chair of the safeguarding board",
    source=GUIDANCE,
    duties=(TELL_GOVERNMENT,),
    notes=(
        "Chair and reviewers come from an approved list. Families meet the reviewers; practitioners have an event of "
        "their own; an action plan follows.",
        "That it began in October 2024 is recalled, not read.",
    ),
    criteria=Criteria(
        facts=(
            "apr_criteria_met",
            "cpr_criteria_met",
            "dhr_criteria_met",
            "mhhr_criteria_met",
            "owhr_criteria_met",
        ),
        limbs=(
            limb("APR", "an adult practice review", "apr_criteria_met"),
            limb("CPR", "a child practice review", "cpr_criteria_met"),
            limb("DHR", "a domestic homicide review", "dhr_criteria_met"),
            limb("MHHR", "a mental health homicide review", "mhhr_criteria_met"),
            limb("OWHR", "an offensive weapons homicide review", "owhr_criteria_met"),
        ),
        routes=(Route("SUSR", Basis.GUIDANCE, any_of("APR", "CPR", "DHR", "MHHR", "OWHR")),),
    ),
    told=(
        Told(Matter.INCIDENT, "the agency", "the board’s business unit", Grade.READ, ("G10",)),
        Told(Matter.DECISION_TO_REVIEW, BOARD, GOVERNMENT, Grade.READ, ("G10",)),
        Told(Matter.DECISION_NOT_TO_REVIEW, BOARD, GOVERNMENT, Grade.RECALLED),
        Told(Matter.REVIEWER_APPOINTED, BOARD, GOVERNMENT, Grade.READ, ("G10",), "which holds the list of reviewers"),
        Told(Matter.DELAY, BOARD, GOVERNMENT, Grade.RECALLED),
        Told(Matter.REPORT_READY, BOARD, GOVERNMENT, Grade.RECALLED, note="before publication"),
        Told(Matter.NOT_PUBLISHING, BOARD, GOVERNMENT, Grade.RECALLED),
    ),
)
