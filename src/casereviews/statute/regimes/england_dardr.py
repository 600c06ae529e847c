"""England and Wales: domestic abuse related death review, the successor of the domestic homicide review."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Route
from casereviews.statute.duties import Duty, InForce, Strength
from casereviews.statute.logic import all_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source

VICTIMS_ACT = "https://www.legislation.gov.uk/ukpga/2024/21/section/19"
SECTION_8A = Source(
    "Domestic Violence, Crime and Victims Act 2004",
    "as the Victims and Prisoners Act 2024, section 19, amends it",
    "section 8A",
    VICTIMS_ACT,
    ("L11",),
)
SECTION_8A_4_5 = Source(
    "Domestic Violence, Crime and Victims Act 2004",
    "as the Victims and Prisoners Act 2024, section 19, amends it",
    "section 8A(4)-(5)",
    VICTIMS_ACT,
    ("L11",),
)

SEND_REPORT = Duty(
    id="send-report",
    rule="R44",
    title="Send the report to the Secretary of State and the Domestic Abuse Commissioner",
    actor="the reviewing body",
    starts="report_completed",
    allowance=None,
    strength=Strength.MUST,
    grade=Grade.READ,
    source=SECTION_8A_4_5,
    words="Once the law is in force, the reviewing body sends the report to the Secretary of State and the Domestic "
    "Abuse Commissioner as soon as reasonably practicable.",
)

REGIME = Regime(
    id="england-dardr",
    title="Domestic abuse related death review (England and Wales)",
    status=Status.NEIGHBOUR,
    in_force=InForce(),
    decides="the Community Safety Partnership",
    source=SECTION_8A,
    duties=(SEND_REPORT,),
    notes=(
        "England and Wales. The stored page of the Act still calls the change “prospective”, while councils already "
        "use the name: check whether it is in force, and choose the label.",
    ),
    criteria=Criteria(
        facts=("person_died", "death_from_domestic_abuse"),
        limbs=(
            Limb(
                id="D",
                title="Has the person died?",
                test="person_died",
                basis=Basis.STATUTE,
                source=SECTION_8A,
                grade=Grade.READ,
            ),
            Limb(
                id="CAUSE",
                title="Has the death, or does it appear to have, resulted from domestic abuse as the Act of 2021 "
                "defines it?",
                test="death_from_domestic_abuse",
                basis=Basis.STATUTE,
                source=SECTION_8A,
                grade=Grade.READ,
            ),
        ),
        routes=(Route("DARDR", Basis.STATUTE, all_of("D", "CAUSE")),),
    ),
)
