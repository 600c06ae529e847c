"""Wales: child practice review, concise or extended."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Route, Variant
from casereviews.statute.duties import Allowance, Direction, Duty, InForce, Strength, Unit
from casereviews.statute.logic import Statement, all_of, any_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told

REGULATIONS = Source("Regulations of 2015 on safeguarding boards in Wales", "SI 2015/1466 (W.160)", evidence=("P20",))
REGULATION_4 = Source(
    "Regulations of 2015 on safeguarding boards in Wales",
    "SI 2015/1466 (W.160)",
    "regulation 4",
    evidence=("P20", "L8"),
)
VOLUME_2 = Source("Working Together to Safeguard People", None, "volume 2")

COMPLETE_REVIEW = Duty(
    id="complete-review",
    rule="R30",
    title="Complete the review",
    actor="the safeguarding board",
    starts="referred_to_subgroup",
    allowance=Allowance(6, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=VOLUME_2,
    words="The review is completed within six months of the board’s referral to its sub-group.",
)
KEEP_PUBLIC = Duty(
    id="keep-public",
    rule="R31",
    title="Keep the report on the board’s website",
    actor="the safeguarding board",
    starts="published",
    allowance=Allowance(84, Unit.CALENDAR_DAYS),
    direction=Direction.NOT_BEFORE,
    strength=Strength.MUST,
    grade=Grade.RECALLED,
    source=REGULATIONS,
    words="The report stays on the board’s website for at least 12 weeks.",
    remark="12 weeks, which are 84 calendar days",
)


def limb(id: str, title: str, test: Statement) -> Limb:
    """A limb of regulation 4."""
    return Limb(
        id=id,
        title=title,
        test=test,
        basis=Basis.REGULATION,
        source=REGULATION_4,
        grade=Grade.TWO_REPORTS,
    )


REGIME = Regime(
    id="wales-cpr",
    title="Child practice review (Wales)",
    status=Status.LEGACY,
    edition="regulations-2015",
    in_force=InForce("2013", "2024-09-30"),
    decides="the chair of the safeguarding board, on the advice of a sub-group",
    source=REGULATION_4,
    duties=(COMPLETE_REVIEW, KEEP_PUBLIC),
    notes=(
        "The regulations of 2012 held from 2013, those of 2015 from 6 April 2016.",
        "In 2012 the extended review was for “abuse” alone; the text of 2015, “abuse or neglect”, is used throughout.",
        "An extended review has two reviewers, a concise one has one.",
    ),
    criteria=Criteria(
        facts=(
            "abuse_or_neglect_known",
            "abuse_or_neglect_suspected",
            "child_died",
            "life_threatening_injury",
            "serious_impairment",
            "permanent_impairment",
            "on_register_in_6_months",
            "looked_after_in_6_months",
        ),
        limbs=(
            limb(
                "AN",
                "Is abuse or neglect of the child known or suspected?",
                any_of("abuse_or_neglect_known", "abuse_or_neglect_suspected"),
            ),
            limb("D", "Has the child died?", "child_died"),
            limb("LT", "Has the child had an injury that could have cost their life?", "life_threatening_injury"),
            limb(
                "PERM",
                "Was the child’s health or development impaired both seriously and permanently?",
                all_of("serious_impairment", "permanent_impairment"),
            ),
            limb(
                "REG",
                "Was the child on the child protection register at any time in the six months before?",
                "on_register_in_6_months",
            ),
            limb("LAC", "Was the child looked after at any time in the six months before?", "looked_after_in_6_months"),
        ),
        routes=(Route("BASE", Basis.REGULATION, all_of("AN", any_of("D", "LT", "PERM"))),),
        variant=Variant("BASE", any_of("REG", "LAC"), if_true="extended", if_false="concise"),
    ),
    told=(
        Told(Matter.DECISION_NOT_TO_REVIEW, "the safeguarding board", "the Welsh Government", Grade.RECALLED),
        Told(Matter.DELAY, "the safeguarding board", "the Welsh Government", Grade.RECALLED),
        Told(
            Matter.REPORT_READY,
            "the safeguarding board",
            "the Welsh Government",
            Grade.RECALLED,
            note="before publication",
        ),
    ),
    publishing=Publishing(
        by_default=Clause("Published.", Grade.RECALLED),
        least_time=Clause("At least 12 weeks.", Grade.RECALLED),
        afterwards=Clause("On request.", Grade.RECALLED),
        must_contain=(Clause("Findings, a summary of the timeline and an action plan.", Grade.READ, ("R7",)),),
        companions=Clause(
            "Terms of reference, summary timeline, report, seven-minute briefing and press statement in one bundle.",
            Grade.READ,
            ("R7",),
        ),
    ),
)
