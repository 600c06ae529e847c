"""England and Wales: domestic homicide review."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Route
from casereviews.statute.duties import Allowance, Direction, Duty, InForce, Strength, Unit
from casereviews.statute.logic import Statement, all_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told

SECTION_9 = Source("Domestic Violence, Crime and Victims Act 2004", None, "section 9", evidence=("P36", "P37", "N6"))
GUIDANCE_2016 = Source("Statutory guidance on domestic homicide reviews", "2016")
PARTNERSHIP = "the Community Safety Partnership"

TELL_PARTNERSHIP = Duty(
    id="tell-partnership",
    rule="R39",
    title="Tell the Community Safety Partnership in writing",
    actor="the police",
    starts="death",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=Source(
        "Home Office, conducting a domestic homicide review",
        None,
        "telling the partnership",
        "https://www.gov.uk/guidance/conducting-a-domestic-homicide-review-online-learning",
        ("G21",),
    ),
    words="The police tell the partnership in writing when a domestic homicide happens; no number of days is given.",
)
DECIDE = Duty(
    id="decide",
    rule="R40",
    title="Decide whether to hold a review",
    actor="the chair of the Community Safety Partnership",
    starts="incident_notified",
    allowance=Allowance(1, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=GUIDANCE_2016,
    words="The chair decides within one month of the partnership being told.",
)
COMPLETE_REPORT = Duty(
    id="complete-report",
    rule="R41",
    title="Complete the overview report and send it to the Home Office",
    actor=PARTNERSHIP,
    starts="decision_to_review",
    allowance=Allowance(6, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=GUIDANCE_2016,
    words="The partnership completes the overview report within six months of the decision and sends it to the Home "
    "Office.",
)
PUBLISH_AFTER_CLEARANCE = Duty(
    id="publish-after-clearance",
    rule="R42",
    title="Publish only once the Home Office has cleared the report",
    actor=PARTNERSHIP,
    starts="quality_cleared",
    allowance=None,
    direction=Direction.NOT_BEFORE,
    strength=Strength.MUST,
    grade=Grade.TWO_REPORTS,
    source=Source("Home Office quality assurance of domestic homicide reviews", evidence=("P37", "P43")),
    words="The report is published only after the Home Office’s quality assurance panel has cleared it; this is a "
    "gate, with no number of days.",
)
KEEP_PUBLIC = Duty(
    id="keep-public",
    rule="R43",
    title="Keep the report on the website",
    actor=PARTNERSHIP,
    starts="published",
    allowance=Allowance(12, Unit.MONTHS),
    direction=Direction.NOT_BEFORE,
    strength=Strength.LOCAL,
    grade=Grade.ONE_REPORT,
    source=Source("A council’s own practice", None, "domestic homicide reviews", evidence=("P36",)),
    words="One council keeps its reports on its website for 12 months.",
    remark="one council’s practice, no national rule",
)


def limb(id: str, title: str, test: Statement) -> Limb:
    """A limb of section 9."""
    return Limb(id=id, title=title, test=test, basis=Basis.STATUTE, source=SECTION_9, grade=Grade.TWO_REPORTS)


CRITERIA = Criteria(
    facts=(
        "person_aged_16_or_over",
        "person_died",
        "death_from_violence_abuse_or_neglect",
        "relative_partner_or_household_member",
        "suicide_giving_concern",
    ),
    limbs=(
        limb("AGE", "Was the person 16 or over?", "person_aged_16_or_over"),
        limb("D", "Has the person died?", "person_died"),
        limb(
            "CAUSE",
            "Has the death, or does it appear to have, resulted from violence, abuse or neglect?",
            "death_from_violence_abuse_or_neglect",
        ),
        limb(
            "RELATION",
            "Was it a relative, a partner or former partner, or a member of the household?",
            "relative_partner_or_household_member",
        ),
        Limb(
            id="SUICIDE",
            title="Did the person take their own life, in circumstances that give rise to concern?",
            test="suicide_giving_concern",
            basis=Basis.GUIDANCE,
            source=Source("Statutory guidance on domestic homicide reviews", "2016", evidence=("P38",)),
            grade=Grade.ONE_REPORT,
        ),
    ),
    routes=(
        Route("DHR", Basis.STATUTE, all_of("AGE", "D", "CAUSE", "RELATION")),
        Route("SUICIDE_CONCERN", Basis.GUIDANCE, all_of("AGE", "D", "SUICIDE")),
    ),
)

REGIME = Regime(
    id="england-dhr",
    title="Domestic homicide review (England and Wales)",
    status=Status.NEIGHBOUR,
    in_force=InForce("2011-04-13"),
    decides=PARTNERSHIP,
    source=SECTION_9,
    duties=(TELL_PARTNERSHIP, DECIDE, COMPLETE_REPORT, PUBLISH_AFTER_CLEARANCE, KEEP_PUBLIC),
    notes=(
        "England and Wales. When a person of 16 or 17 was killed by a partner, a child’s review and a child death "
        "review may be needed as well.",
    ),
    criteria=CRITERIA,
    told=(
        Told(Matter.INCIDENT, "the police", PARTNERSHIP, Grade.READ, ("G21",), "in writing"),
        Told(Matter.DECISION_TO_REVIEW, PARTNERSHIP, "the Home Office", Grade.RECALLED),
        Told(Matter.DECISION_NOT_TO_REVIEW, PARTNERSHIP, "the Home Office", Grade.RECALLED),
        Told(Matter.DELAY, PARTNERSHIP, "the Home Office", Grade.RECALLED),
        Told(
            Matter.REPORT_READY,
            PARTNERSHIP,
            "the Home Office’s quality assurance panel",
            Grade.TWO_REPORTS,
            ("P43", "P37"),
        ),
        Told(Matter.NOT_PUBLISHING, PARTNERSHIP, "the Home Office", Grade.RECALLED, note="which has to agree"),
    ),
    publishing=Publishing(
        by_default=Clause("Published once quality assurance has cleared it.", Grade.TWO_REPORTS, ("P37", "P43")),
        advance_copies=Clause("The quality assurance panel clears the report.", Grade.TWO_REPORTS, ("P37", "P43")),
        least_time=Clause("12 months is common.", Grade.ONE_REPORT, ("P36",)),
        afterwards=Clause("On request.", Grade.ONE_REPORT, ("P36",)),
        must_contain=(Clause("Overview, executive summary and action plan.", Grade.RECALLED),),
        companions=Clause("The Home Office’s letter.", Grade.RECALLED),
    ),
)
