"""England: notification and rapid review from 29 June 2018."""

from dataclasses import replace

from casereviews.statute.criteria import Basis, Criteria, Limb, Notification, Route
from casereviews.statute.duties import Allowance, Duty, InForce, Strength, Unit
from casereviews.statute.logic import all_of, any_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.regimes import england_lcspr_wt2018 as lcspr
from casereviews.statute.sources import Grade, Source

SECTION_16C = Source(
    "Children Act 2004",
    "as amended in 2017",
    "section 16C, with the guidance on reporting serious incidents for the five days",
    "https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident",
    ("G16", "G8", "P30", "P32"),
)
PANEL_GUIDANCE = Source(
    "Guidance of the Panel for safeguarding partners", None, "rapid reviews", evidence=("P31a", "G7", "P29", "G4")
)
COUNCIL = "the local authority"
LAW_AND_GUIDANCE = "that it must be told is law (must), the five days are guidance (should)"

NOTIFY_PANEL = Duty(
    id="notify-panel",
    rule="R14",
    title="Notify the Panel of the incident",
    actor=COUNCIL,
    starts="council_aware",
    allowance=Allowance(5, Unit.WORKING_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=SECTION_16C,
    words="The local authority notifies the Panel of a serious incident within five working days of becoming aware "
    "of it; the form passes it on to the Department for Education and to Ofsted.",
    remark=LAW_AND_GUIDANCE,
)
TELL_PARTNERS = Duty(
    id="tell-partners",
    rule="R15",
    title="Tell the safeguarding partners of the incident",
    actor=COUNCIL,
    starts="council_aware",
    allowance=Allowance(5, Unit.WORKING_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=SECTION_16C,
    words="The local authority tells the safeguarding partners, its own and those of other areas concerned, within "
    "five working days of becoming aware of the incident.",
    remark="its own partners and those of other areas concerned",
)
NOTIFY_LOOKED_AFTER_DEATH = Duty(
    id="notify-looked-after-death",
    rule="R16",
    title="Notify the Secretary of State and Ofsted of the death of a looked-after child",
    actor=COUNCIL,
    starts="council_aware",
    allowance=Allowance(5, Unit.WORKING_DAYS),
    strength=Strength.MUST,
    grade=Grade.READ,
    source=SECTION_16C,
    words="The local authority notifies the Secretary of State and Ofsted of the death of a child it looked after, by "
    "the same form, whether or not abuse or neglect is suspected.",
    remark="by the same form and in the same time, whether or not abuse or neglect is suspected",
    only_if="the child was looked after and died",
)
COMPLETE_RAPID_REVIEW = Duty(
    id="complete-rapid-review",
    rule="R17",
    title="Complete the rapid review",
    actor=lcspr.PARTNERS,
    starts="incident_notified",
    allowance=Allowance(15, Unit.WORKING_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.TWO_REPORTS,
    source=PANEL_GUIDANCE,
    words="The partners complete the rapid review within 15 working days of the day on which the notification was "
    "sent.",
)
SEND_RAPID_REVIEW = Duty(
    id="send-rapid-review",
    rule="R18",
    title="Send the rapid review to the Panel, and say whether there will be a local review",
    actor=lcspr.PARTNERS,
    starts="incident_notified",
    allowance=Allowance(15, Unit.WORKING_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.ONE_REPORT,
    source=PANEL_GUIDANCE,
    words="The partners send the Panel a copy of the rapid review and their decision on a local review, together "
    "with completing it.",
    remark="together with completing it, so in the same time",
)

AN, D, H = (replace(limb, source=SECTION_16C) for limb in (lcspr.AN, lcspr.D, lcspr.H))
PLACE = Limb(
    id="PLACE",
    title="Did it happen in the council’s area, or to a child of the area outside England?",
    test=any_of("in_council_area", all_of("normally_resident", "outside_england")),
    basis=Basis.STATUTE,
    source=SECTION_16C,
    grade=Grade.TWO_REPORTS,
)
LAC = Limb(
    id="LAC",
    title="Was the child looked after?",
    test="looked_after",
    basis=Basis.STATUTE,
    source=SECTION_16C,
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
        "in_council_area",
        "normally_resident",
        "outside_england",
        "looked_after",
    ),
    limbs=(AN, D, H, PLACE, LAC),
    routes=(Route("NOTIFY", Basis.STATUTE, all_of("AN", any_of("D", "H"), "PLACE")),),
    notifications=(
        Notification(
            "serious-incident",
            "The local authority notifies the Panel",
            all_of("AN", any_of("D", "H"), "PLACE"),
        ),
        Notification(
            "looked-after-death",
            "The local authority notifies the Secretary of State and Ofsted",
            all_of("LAC", "D"),
        ),
    ),
)

REGIME = Regime(
    id="england-rapid-review-wt2018",
    title="Notification and rapid review under Working Together 2018",
    status=Status.LIVE,
    edition="wt2018",
    in_force=InForce("2018-06-29", "2023-12-14"),
    decides="the local authority, whether to notify; the safeguarding partners, what follows from the rapid review",
    source=SECTION_16C,
    duties=(NOTIFY_PANEL, TELL_PARTNERS, NOTIFY_LOOKED_AFTER_DEATH, COMPLETE_RAPID_REVIEW, SEND_RAPID_REVIEW),
    notes=(
        "Held for every English council from 29 June 2018, even where a board still ran serious case reviews.",
        "A rapid review follows every notification of a serious incident. It lies with the area where the incident "
        "took place, which works with the area the child comes from.",
        "On 30 March 2020 the 15 days were relaxed for a time; the five days were kept (one report).",
        "The Panel answers in about ten days in practice; that is no rule (R19).",
    ),
    criteria=CRITERIA,
    told=tuple(told for told in lcspr.TOLD if told.matter.value in ("incident", "decision_not_to_review")),
)
