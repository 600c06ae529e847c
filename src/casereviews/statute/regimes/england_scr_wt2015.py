"""England: serious case review under Working Together 2015, chapter 4. What differs from 2013."""

from dataclasses import replace

from casereviews.statute.criteria import Basis, Criteria, Limb, Notification, Outcome, Route
from casereviews.statute.duties import Allowance, Direction, Duty, InForce, Strength, Unit, mirror, recited
from casereviews.statute.logic import all_of, any_of
from casereviews.statute.regime import Status
from casereviews.statute.regimes import england_scr_wt2013 as wt2013
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told


def chapter_4(heading: str | None, *evidence: str) -> Source:
    """Chapter 4 is cited by its headings: its paragraph numbers have not been read."""
    paragraph = f"chapter 4, {heading}" if heading else "chapter 4"
    return Source("Working Together to Safeguard Children", "March 2015", paragraph, evidence=tuple(evidence))


NOTIFIABLE_INCIDENTS = chapter_4("Notifiable incidents", "P2", "P5", "P7", "P9")
SERIOUS_CASE_REVIEWS = chapter_4("Serious Case Reviews", "P4", "P16", "P50", "P52")
SERIOUSLY_HARMED = chapter_4(None, "P7", "P9", "P10", "N8")
DECISIONS = chapter_4("Decisions whether to initiate", "N8")
APPOINTING_REVIEWERS = chapter_4("Appointing reviewers", "G6")
TIMESCALE = chapter_4("Timescale", "G5")
PUBLICATION = chapter_4("Publication of reports", "N1", "P14", "R4")

NOTIFY_INCIDENT = Duty(
    id="notify-incident",
    rule="R01",
    title="Notify the incident to Ofsted and the board",
    actor="the local authority",
    starts="council_aware",
    allowance=Allowance(5, Unit.WORKING_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.TWO_REPORTS,
    source=NOTIFIABLE_INCIDENTS,
    words="The local authority reports a notifiable incident promptly to Ofsted and to every board concerned, within "
    "five working days of becoming aware of it.",
)
DECIDE = Duty(
    id="decide",
    rule="R02",
    title="Decide whether the criteria are met",
    actor="the chair of the board",
    starts="incident_notified",
    allowance=Allowance(1, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.ONE_REPORT,
    source=DECISIONS,
    words="The chair normally decides within one month of notification of the incident.",
    remark="“normally”",
)
NOTIFY_DECISION = Duty(
    id="notify-decision",
    rule="R03",
    title="Tell Ofsted, the Department for Education and the national panel what was decided",
    actor="the board",
    starts="decision_made",
    allowance=Allowance(5, Unit.WORKING_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=replace(DECISIONS, evidence=()),
    words="The board tells Ofsted, the Department for Education and the national panel within five working days of "
    "the chair’s decision, whether it was yes or no.",
    remark="yes or no alike",
)
NAME_REVIEWERS = Duty(
    id="name-reviewers",
    rule="R06",
    title="Give the national panel the names of the reviewers",
    actor="the board",
    starts="reviewer_appointed",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=APPOINTING_REVIEWERS,
    words="The board gives the national panel the names of the reviewers it has appointed; no number of days is given.",
)
COMPLETE_REVIEW = Duty(
    id="complete-review",
    rule="R07",
    title="Complete the review",
    actor="the board",
    starts="review_started",
    allowance=Allowance(6, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=TIMESCALE,
    words="The board aims to complete the review within six months of starting it; no date is set for publication.",
    remark="an aim for completing the review, not for publishing it",
)
SEND_ADVANCE_COPIES = Duty(
    id="send-advance-copies",
    rule="R08",
    title="Send the report and the board’s response to Ofsted, the Department for Education and the national panel",
    actor="the board",
    starts="publication_planned",
    allowance=Allowance(7, Unit.WORKING_DAYS),
    direction=Direction.NO_LATER_THAN_BEFORE,
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=replace(PUBLICATION, evidence=()),
    words="The board sends the report and its response to Ofsted, the Department for Education and the national "
    "panel at least seven working days before publication.",
)

H = replace(
    wt2013.H,
    title="Has the child been seriously harmed (life in danger, or impairment that is serious or likely to last)?",
    test=any_of("life_threatening_injury", "serious_impairment", "long_term_impairment", "other_serious_harm"),
    source=SERIOUSLY_HARMED,
    grade=Grade.TWO_REPORTS,
)
JW = replace(
    wt2013.JW,
    title="Is there cause for concern about how the authority, the board’s partners or others worked together? "
    "(“No” only where that is clear.)",
)
CUST = replace(wt2013.CUST, source=SERIOUS_CASE_REVIEWS)
MHA = replace(wt2013.MHA, source=SERIOUS_CASE_REVIEWS)
DOL = Limb(
    id="DOL",
    title="Did the child die aged 16 or 17 while subject to a deprivation of liberty order under the Mental Capacity "
    "Act 2005?",
    test=all_of("child_died", "aged_16_or_17", "deprivation_of_liberty"),
    basis=Basis.GUIDANCE,
    source=replace(SERIOUS_CASE_REVIEWS, evidence=()),
    grade=Grade.RECALLED,
)
LAC = Limb(
    id="LAC",
    title="Was the child looked after?",
    test="looked_after",
    basis=Basis.GUIDANCE,
    source=NOTIFIABLE_INCIDENTS,
    grade=Grade.TWO_REPORTS,
)
SETTING = Limb(
    id="SETTING",
    title="Was the child in a regulated setting or service?",
    test="regulated_setting",
    basis=Basis.GUIDANCE,
    source=NOTIFIABLE_INCIDENTS,
    grade=Grade.TWO_REPORTS,
)

CRITERIA = Criteria(
    facts=(
        "abuse_or_neglect_known",
        "abuse_or_neglect_suspected",
        "child_died",
        "suspected_suicide",
        "life_threatening_injury",
        "serious_impairment",
        "long_term_impairment",
        "other_serious_harm",
        "joint_working_concern",
        "in_custody",
        "detained_under_mental_health_act",
        "aged_16_or_17",
        "deprivation_of_liberty",
        "looked_after",
        "regulated_setting",
    ),
    limbs=(wt2013.AN, wt2013.D, H, JW, CUST, MHA, DOL, LAC, SETTING),
    routes=(*wt2013.ROUTES[:2], Route("C", Basis.GUIDANCE, any_of("CUST", "MHA", "DOL"))),
    unmet=Outcome.MAY,
    notifications=(
        Notification(
            "notifiable-incident",
            "The local authority notifies Ofsted and the board",
            any_of(all_of("D", "AN"), all_of("H", "AN"), all_of("LAC", "D"), all_of("SETTING", "D")),
        ),
    ),
)

CHAIR = "the chair of the board"
BOARD = "the board"
PANEL = "the national panel"
DFE = "the Department for Education"
TOLD = (
    Told(Matter.INCIDENT, "the local authority", "Ofsted", Grade.TWO_REPORTS, ("P2", "P5")),
    Told(Matter.INCIDENT, "the local authority", "every board concerned", Grade.TWO_REPORTS, ("P2", "P5")),
    Told(Matter.DECISION_TO_REVIEW, BOARD, "Ofsted", Grade.READ, ("G6",), "read in the operating guidance of 2013"),
    Told(Matter.DECISION_TO_REVIEW, BOARD, DFE, Grade.RECALLED),
    Told(Matter.DECISION_TO_REVIEW, BOARD, PANEL, Grade.READ, ("G6",), "read in the operating guidance of 2013"),
    Told(Matter.DECISION_NOT_TO_REVIEW, BOARD, "Ofsted", Grade.RECALLED),
    Told(Matter.DECISION_NOT_TO_REVIEW, BOARD, DFE, Grade.RECALLED),
    Told(
        Matter.DECISION_NOT_TO_REVIEW,
        BOARD,
        PANEL,
        Grade.READ,
        ("G6", "P11a"),
        "read in the operating guidance of 2013; the panel may scrutinise the decision",
    ),
    Told(Matter.REVIEWER_APPOINTED, BOARD, PANEL, Grade.READ, ("G6",), "for information"),
    Told(Matter.DELAY, BOARD, PANEL, Grade.RECALLED),
    Told(Matter.DELAY, BOARD, DFE, Grade.RECALLED),
    Told(Matter.REPORT_READY, BOARD, "Ofsted", Grade.RECALLED, note="before publication"),
    Told(Matter.REPORT_READY, BOARD, DFE, Grade.RECALLED, note="before publication"),
    Told(Matter.REPORT_READY, BOARD, PANEL, Grade.RECALLED, note="before publication"),
    Told(Matter.NOT_PUBLISHING, BOARD, PANEL, Grade.READ, ("G5",), "with reasons"),
    Told(Matter.NOT_PUBLISHING, BOARD, DFE, Grade.RECALLED, note="with reasons"),
    Told(
        Matter.BOARD_TOLD_OF_DECISION,
        CHAIR,
        "every member of the board",
        Grade.ONE_REPORT,
        ("Q3",),
        "with the full reasons",
    ),
)
PUBLISHING = Publishing(
    by_default=Clause("Published, unless there are very compelling reasons not to.", Grade.ONE_REPORT, ("P13",)),
    advance_copies=Clause(
        "To Ofsted, the Department for Education and the national panel, at least seven working days before "
        "publication.",
        Grade.RECALLED,
    ),
    least_time=wt2013.LEAST_TIME,
    afterwards=wt2013.ON_REQUEST,
    must_contain=(
        Clause(
            "A sound analysis of what happened and why, and of what must change so that it is less likely to happen "
            "again.",
            Grade.RECALLED,
        ),
        Clause("Plain English that professionals and the public alike understand.", Grade.RECALLED),
        Clause("A text fit to be published without editing or redaction.", Grade.ONE_REPORT, ("Q7",)),
    ),
    companions=Clause(
        "The board’s response, with what has been done and what is planned. Boards also publish a learning brief "
        "and a media statement.",
        Grade.TWO_REPORTS,
        ("P12", "Q8"),
    ),
    if_not_published=wt2013.PUBLISHING.if_not_published,
)

REGIME = replace(
    wt2013.REGIME,
    id="england-scr-wt2015",
    title="Serious case review under Working Together 2015",
    status=Status.CORE,
    edition="wt2015",
    in_force=InForce("2015-03-26", "2019-09-28"),
    decides="the chair of the Local Safeguarding Children Board, who has the last word",
    duties=(
        NOTIFY_INCIDENT,
        DECIDE,
        NOTIFY_DECISION,
        NAME_REVIEWERS,
        COMPLETE_REVIEW,
        SEND_ADVANCE_COPIES,
        mirror(SEND_ADVANCE_COPIES),
        *recited((wt2013.KEEP_PUBLIC, wt2013.SUPPLY_ON_REQUEST), {wt2013.PUBLICATION: PUBLICATION}),
    ),
    notes=(
        "In force until the day the board’s successor partnership started, 29 September 2019 at the latest.",
        "No date is set for publication: six months is an aim for completing the review (rule R12, a minister’s "
        "answer of 2017).",
        "Where a review cannot be finished in six months, because of proceedings for instance, the board acts on "
        "what it has learned meanwhile (recalled).",
        "That “no” to the joint-working question must be “clear” is recalled; only the older words, “definitive "
        "evidence”, were read.",
        "Boards had up to 12 months after the change to finish and publish open reviews, to 29 September 2020 at "
        "the latest (recalled).",
        "The national panel advises; it has no veto. It met monthly in 2016-17 (rule R13: for information).",
    ),
    criteria=CRITERIA,
    told=TOLD,
    publishing=PUBLISHING,
)
