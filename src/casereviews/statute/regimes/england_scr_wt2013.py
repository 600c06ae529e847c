"""England: serious case review under Working Together 2013, chapter 4."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Outcome, Route
from casereviews.statute.duties import Allowance, Direction, Duty, InForce, Strength, Unit, mirror
from casereviews.statute.logic import all_of, any_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told

REGULATION = Source(
    "Local Safeguarding Children Boards Regulations 2006",
    "SI 2006/90",
    "regulation 5(2)",
    "https://www.legislation.gov.uk/uksi/2006/90/body/made",
    ("L1", "P4", "P6", "C1"),
)
SERIOUS_CASE_REVIEWS = Source(
    "Working Together to Safeguard Children", "March 2013", "chapter 4", evidence=("P4", "P16", "P50", "P52")
)
PUBLICATION = Source(
    "Working Together to Safeguard Children",
    "March 2013",
    "chapter 4, Publication of reports",
    evidence=("N1", "P14", "R4"),
)
PAGE_71 = Source("Working Together to Safeguard Children", "March 2013", "page 71", evidence=("N1",))
PANEL = Source(
    "Guidance of the national panel of independent experts",
    "2013",
    "initiation decisions",
    evidence=("G6", "N4"),
)

REPORT_DECISION_NOT_TO_REVIEW = Duty(
    id="report-decision-not-to-review",
    rule="R04",
    title="Tell the national panel of a decision not to hold a review",
    actor="the chair of the board",
    starts="decision_not_to_review",
    allowance=Allowance(14, Unit.CALENDAR_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=PANEL,
    words="The chair tells the national panel of a decision not to hold a review within 14 days, with a copy of the "
    "notification of the incident and the reasons.",
    remark="the guidance says “14 days”, and that these are calendar days is our reading",
)
REPORT_DECISION_TO_REVIEW = Duty(
    id="report-decision-to-review",
    rule="R05",
    title="Tell the national panel and Ofsted of a decision to hold a review",
    actor="the chair of the board",
    starts="decision_to_review",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=PANEL,
    words="The chair tells the national panel and Ofsted of a decision to hold a review, with the names of the "
    "reviewers; no number of days is given.",
)
SEND_ADVANCE_COPIES = Duty(
    id="send-advance-copies",
    rule="R09",
    title="Send advance copies of the report",
    actor="the board",
    starts="publication_planned",
    allowance=Allowance(7, Unit.CALENDAR_DAYS),
    direction=Direction.NO_LATER_THAN_BEFORE,
    strength=Strength.SHOULD,
    grade=Grade.ONE_REPORT,
    source=PAGE_71,
    words="The board sends the report to those who are to see it at least one week before it is published.",
    remark="the guidance says “at least one week”",
)
KEEP_PUBLIC = Duty(
    id="keep-public",
    rule="R10",
    title="Keep the report on the board’s website",
    actor="the board",
    starts="published",
    allowance=Allowance(12, Unit.MONTHS),
    direction=Direction.NOT_BEFORE,
    strength=Strength.SHOULD,
    grade=Grade.TWO_REPORTS,
    source=PUBLICATION,
    words="The report stays easy to find on the board’s website for at least 12 months.",
    remark="“at least 12 months”: it may stay longer",
)
SUPPLY_ON_REQUEST = Duty(
    id="supply-on-request",
    rule="R11",
    title="Give the report to anyone who asks",
    actor="the board",
    starts="published",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.TWO_REPORTS,
    source=PUBLICATION,
    words="Once the 12 months on the website are over, the board gives the report to anyone who asks, without end.",
)

FACTS = (
    "abuse_or_neglect_known",
    "abuse_or_neglect_suspected",
    "child_died",
    "suspected_suicide",
    "life_threatening_injury",
    "serious_sexual_abuse",
    "serious_impairment",
    "permanent_impairment",
    "joint_working_concern",
    "in_custody",
    "detained_under_mental_health_act",
)

AN = Limb(
    id="AN",
    title="Is abuse or neglect of the child known or suspected?",
    test=any_of("abuse_or_neglect_known", "abuse_or_neglect_suspected"),
    basis=Basis.REGULATION,
    source=REGULATION,
    grade=Grade.TWO_REPORTS,
)
D = Limb(
    id="D",
    title="Has the child died?",
    test="child_died",  # suspected suicide is a death; it is asked beside this question and decides nothing itself
    basis=Basis.REGULATION,
    source=REGULATION,
    grade=Grade.TWO_REPORTS,
)
H = Limb(
    id="H",
    title="Has the child been seriously harmed (life in danger, serious sexual abuse, or impairment both serious "
    "and permanent)?",
    test=any_of(
        "life_threatening_injury", "serious_sexual_abuse", all_of("serious_impairment", "permanent_impairment")
    ),
    basis=Basis.REGULATION,
    source=PANEL,
    grade=Grade.READ,
)
JW = Limb(
    id="JW",
    title="Is there cause for concern about how the authority, the board’s partners or others worked together? "
    "(“No” only on definitive evidence.)",
    test="joint_working_concern",
    presumed_if=("AN", "H"),
    basis=Basis.REGULATION,
    source=REGULATION,
    grade=Grade.TWO_REPORTS,
)
CUST = Limb(
    id="CUST",
    title="Did the child die in custody?",
    test=all_of("child_died", "in_custody"),
    basis=Basis.GUIDANCE,
    source=SERIOUS_CASE_REVIEWS,
    grade=Grade.TWO_REPORTS,
)
MHA = Limb(
    id="MHA",
    title="Did the child die while detained under the Mental Health Act 1983?",
    test=all_of("child_died", "detained_under_mental_health_act"),
    basis=Basis.GUIDANCE,
    source=SERIOUS_CASE_REVIEWS,
    grade=Grade.TWO_REPORTS,
)

ROUTES = (
    Route("A", Basis.REGULATION, all_of("AN", "D")),
    Route("B", Basis.REGULATION, all_of("AN", "H", "JW")),
    Route("C", Basis.GUIDANCE, any_of("CUST", "MHA")),
)

TOLD = (
    Told(Matter.DECISION_TO_REVIEW, "the chair of the board", "the national panel", Grade.READ, ("G6",)),
    Told(Matter.DECISION_TO_REVIEW, "the chair of the board", "Ofsted", Grade.READ, ("G6",)),
    Told(
        Matter.DECISION_NOT_TO_REVIEW,
        "the chair of the board",
        "the national panel",
        Grade.READ,
        ("G6", "P11a"),
        "the panel may ask for more information or a meeting before it advises",
    ),
    Told(Matter.REVIEWER_APPOINTED, "the board", "the national panel", Grade.READ, ("G6",), "for information"),
    Told(Matter.REPORT_READY, "the board", "the national panel", Grade.ONE_REPORT, ("N1",)),
    Told(Matter.NOT_PUBLISHING, "the board", "the national panel", Grade.READ, ("G5",), "with reasons"),
)
LEAST_TIME = Clause("At least 12 months on the board’s website.", Grade.TWO_REPORTS, ("P14", "R4", "N1"))
ON_REQUEST = Clause("Afterwards, to anyone who asks.", Grade.TWO_REPORTS, ("N1", "R4"))
PUBLISHING = Publishing(
    advance_copies=Clause("At least one week before publication.", Grade.ONE_REPORT, ("N1",)),
    least_time=LEAST_TIME,
    afterwards=ON_REQUEST,
    if_not_published=Clause(
        "The national panel advises, and its advice is recorded. It agreed, disagreed, or an anonymous copy or a "
        "summary alone was published.",
        Grade.READ,
        ("G5",),
    ),
)

REGIME = Regime(
    id="england-scr-wt2013",
    title="Serious case review under Working Together 2013",
    status=Status.LEGACY,
    edition="wt2013",
    in_force=InForce("2013-04-15", "2015-03-25"),
    decides="the chair of the Local Safeguarding Children Board, advised by the national panel from June 2013",
    source=REGULATION,
    duties=(
        REPORT_DECISION_NOT_TO_REVIEW,
        REPORT_DECISION_TO_REVIEW,
        SEND_ADVANCE_COPIES,
        mirror(SEND_ADVANCE_COPIES),
        KEEP_PUBLIC,
        SUPPLY_ON_REQUEST,
    ),
    notes=(
        "The day on which this edition came into force, 15 April 2013, is recalled, not read.",
        "Procedures copied from this edition say “Mental Health Act 2005”. There is no such Act: the Act of 1983 is "
        "meant.",
        "The national panel met about every two months at first; monthly meetings are listed for 2016-17 (rule R13: "
        "for information, not a clock of a review).",
    ),
    criteria=Criteria(facts=FACTS, limbs=(AN, D, H, JW, CUST, MHA), routes=ROUTES, unmet=Outcome.MAY),
    told=TOLD,
    publishing=PUBLISHING,
)
