"""England: local child safeguarding practice review under Working Together 2018, chapter 4."""

from casereviews.statute.criteria import Basis, Consideration, Criteria, Limb, Outcome, Route
from casereviews.statute.duties import Allowance, Direction, Duty, InForce, Strength, Unit, mirror
from casereviews.statute.logic import all_of, any_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told

GUIDANCE = Source("Working Together to Safeguard Children", "July 2018", "chapter 4")
TIMESCALE = Source("Working Together to Safeguard Children", "July 2018", "chapter 4", evidence=("C2", "P29"))
SECTION_16B = Source(
    "Children Act 2004",
    "as amended in 2017",
    "section 16B",
    "https://www.legislation.gov.uk/ukpga/2004/31/section/16B",
    ("L2", "P30", "P31"),
)


def regulations(paragraph: str, *evidence: str, url: str = "uksi/2018/789/made/data.html") -> Source:
    """The regulations of 2018 on reviews."""
    return Source(
        "Regulations of 2018 on child safeguarding practice reviews",
        "SI 2018/789",
        paragraph,
        f"https://www.legislation.gov.uk/{url}",
        tuple(evidence),
    )


PART_3 = regulations("Part 3")
REGULATION_11 = regulations(
    "regulation 11", "L4", url="uksi/2018/789/regulation/11/made/data.xht?view=snippet&wrap=true"
)
REGULATION_14 = regulations(
    "regulation 14", "L5", url="uksi/2018/789/regulation/14/made/data.xht?view=snippet&wrap=true"
)
PARTNERS = "the safeguarding partners"

NOTIFY_DECISION = Duty(
    id="notify-decision",
    rule="R20",
    title="Tell the Panel, Ofsted and the Department for Education that there will be a review",
    actor=PARTNERS,
    starts="decision_to_review",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=GUIDANCE,
    words="The partners promptly tell the Panel, Ofsted and the Department for Education when they decide to hold a "
    "review, and name the reviewer; no number of days is given.",
)
COMPLETE_AND_PUBLISH = Duty(
    id="complete-and-publish",
    rule="R21",
    title="Complete and publish the review",
    actor=PARTNERS,
    starts="decision_to_review",
    allowance=Allowance(6, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.TWO_REPORTS,
    source=TIMESCALE,
    words="The partners complete and publish the review within six months of deciding to hold it.",
    remark="both completing and publishing the review",
)
EXPLAIN_DELAY = Duty(
    id="explain-delay",
    rule="R22",
    title="Explain why the report is late, or will not be published",
    actor=PARTNERS,
    starts="delay_known",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=GUIDANCE,
    words="When it is known that the report will be late or will not be published, the partners give the Panel and "
    "the Secretary of State their reasons.",
)
SEND_ADVANCE_COPIES = Duty(
    id="send-advance-copies",
    rule="R23",
    title="Send the full report to the Panel and the Secretary of State, and to Ofsted",
    actor=PARTNERS,
    starts="publication_planned",
    allowance=Allowance(7, Unit.WORKING_DAYS),
    direction=Direction.NO_LATER_THAN_BEFORE,
    strength=Strength.MUST,
    grade=Grade.RECALLED,
    source=PART_3,
    words="The partners send the full report to the Panel and the Secretary of State at least seven working days "
    "before publication; that Ofsted has it too is guidance.",
    remark="to the Panel and the Secretary of State by regulation, to Ofsted by guidance",
)
KEEP_PUBLIC = Duty(
    id="keep-public",
    rule="R24",
    title="Keep the report publicly available",
    actor=PARTNERS,
    starts="published",
    allowance=Allowance(12, Unit.MONTHS),
    direction=Direction.NOT_BEFORE,
    strength=Strength.MUST,
    grade=Grade.RECALLED,
    source=PART_3,
    words="The report, or what is published of the improvements to be made, stays publicly available for at least "
    "one year.",
    remark="“at least 1 year”: it may stay longer",
)
MONITOR_REVIEW = Duty(
    id="monitor-review",
    rule="R26",
    title="Watch over the time and the quality of the review",
    actor=PARTNERS,
    starts="review_started",
    allowance=None,
    strength=Strength.MUST,
    grade=Grade.READ,
    source=REGULATION_14,
    words="At regular intervals the partners look at how the review is getting on and how good it is; they may ask "
    "the reviewer in writing for information or for a draft.",
)

AN = Limb(
    id="AN",
    title="Is abuse or neglect of the child known or suspected?",
    test=any_of("abuse_or_neglect_known", "abuse_or_neglect_suspected"),
    basis=Basis.STATUTE,
    source=SECTION_16B,
    grade=Grade.TWO_REPORTS,
)
D = Limb(
    id="D",
    title="Has the child died?",
    test="child_died",
    basis=Basis.STATUTE,
    source=SECTION_16B,
    grade=Grade.TWO_REPORTS,
)
H = Limb(
    id="H",
    title="Has the child been seriously harmed (impairment of health or development that is serious or long-term)?",
    test=any_of("serious_impairment", "long_term_impairment"),
    basis=Basis.STATUTE,
    source=SECTION_16B,
    grade=Grade.TWO_REPORTS,
)
CRITERIA = Criteria(
    facts=(
        "abuse_or_neglect_known",
        "abuse_or_neglect_suspected",
        "child_died",
        "suspected_suicide",
        "serious_impairment",
        "long_term_impairment",
        "improvements_needed",
        "recurrent_themes",
        "joint_working_concern",
        "panel_prefers_local_review",
    ),
    limbs=(AN, D, H),
    routes=(Route("SERIOUS_CASE", Basis.STATUTE, all_of("AN", any_of("D", "H"))),),
    met=Outcome.MAY,
    considerations=(
        Consideration("a", "improvements_needed", REGULATION_11),
        Consideration("b", "recurrent_themes", REGULATION_11),
        Consideration("c", "joint_working_concern", REGULATION_11),
        Consideration("d", "panel_prefers_local_review", REGULATION_11),
    ),
)

PANEL = "the Panel"
SECRETARY_OF_STATE = "the Secretary of State"
TOLD = (
    Told(Matter.INCIDENT, "the local authority", PANEL, Grade.READ, ("G16",), "the form passes it on"),
    Told(Matter.INCIDENT, "the local authority", "the Department for Education", Grade.READ, ("G16",), "by the form"),
    Told(Matter.INCIDENT, "the local authority", "Ofsted", Grade.READ, ("G16",), "by the form"),
    Told(
        Matter.INCIDENT, "the local authority", PARTNERS, Grade.READ, ("G16",), "of its own and other areas concerned"
    ),
    Told(Matter.DECISION_TO_REVIEW, PARTNERS, PANEL, Grade.RECALLED),
    Told(Matter.DECISION_TO_REVIEW, PARTNERS, "the Department for Education", Grade.RECALLED),
    Told(Matter.DECISION_TO_REVIEW, PARTNERS, "Ofsted", Grade.RECALLED),
    Told(Matter.DECISION_NOT_TO_REVIEW, PARTNERS, PANEL, Grade.ONE_REPORT, ("G4",), "with the rapid review"),
    Told(Matter.REVIEWER_APPOINTED, PARTNERS, PANEL, Grade.RECALLED),
    Told(Matter.DELAY, PARTNERS, PANEL, Grade.RECALLED),
    Told(Matter.DELAY, PARTNERS, SECRETARY_OF_STATE, Grade.RECALLED),
    Told(Matter.REPORT_READY, PARTNERS, PANEL, Grade.RECALLED, note="before publication"),
    Told(Matter.REPORT_READY, PARTNERS, SECRETARY_OF_STATE, Grade.RECALLED, note="before publication"),
    Told(Matter.REPORT_READY, PARTNERS, "Ofsted", Grade.RECALLED, note="before publication"),
    Told(Matter.NOT_PUBLISHING, PARTNERS, PANEL, Grade.RECALLED, note="with the justification"),
    Told(Matter.NOT_PUBLISHING, PARTNERS, SECRETARY_OF_STATE, Grade.RECALLED, note="with the justification"),
    Told(
        Matter.BOARD_TOLD_OF_DECISION,
        PARTNERS,
        "every member of the partnership",
        Grade.ONE_REPORT,
        ("Q3",),
        "good practice, with the full reasons",
    ),
)
PUBLISHING = Publishing(
    by_default=Clause(
        "Published, unless that would be inappropriate; then what is said of the improvements to be made is published.",
        Grade.RECALLED,
    ),
    advance_copies=Clause(
        "To the Panel and the Secretary of State, and to Ofsted, at least seven working days before publication.",
        Grade.RECALLED,
    ),
    least_time=Clause("At least one year.", Grade.RECALLED),
    must_contain=(
        Clause("A summary of the improvements that are recommended.", Grade.RECALLED),
        Clause("An analysis of the systemic or underlying reasons why things were done or not done.", Grade.RECALLED),
        Clause("The name of the reviewer.", Grade.RECALLED),
    ),
    companions=Clause("What is done about the improvements.", Grade.ONE_REPORT, ("Q8",)),
    if_not_published=Clause(
        "The partners justify it to the Panel and the Secretary of State, and have regard to what they say.",
        Grade.RECALLED,
    ),
)

REGIME = Regime(
    id="england-lcspr-wt2018",
    title="Local child safeguarding practice review under Working Together 2018",
    status=Status.LIVE,
    edition="wt2018",
    in_force=InForce("2018-06-29", "2023-12-14"),
    decides="the safeguarding partners jointly: the council, the police and the health body of the area",
    source=SECTION_16B,
    duties=(
        NOTIFY_DECISION,
        COMPLETE_AND_PUBLISH,
        EXPLAIN_DELAY,
        SEND_ADVANCE_COPIES,
        mirror(SEND_ADVANCE_COPIES),
        KEEP_PUBLIC,
        MONITOR_REVIEW,
    ),
    notes=(
        "A serious case never forces a review: the partners decide, and give their reasons either way (recalled).",
        "Guidance adds more to consider: concern about a single agency, no agency involved, several areas, "
        "institutional abuse (recalled).",
        "Each area changed over on a day of its own, 29 September 2019 at the latest.",
        "On 30 March 2020 the six months and the notice of publication were relaxed for a time (one report).",
        "The Panel answers a rapid review in about ten days in practice; that is no rule (R19).",
    ),
    criteria=CRITERIA,
    told=TOLD,
    publishing=PUBLISHING,
)
