"""England: child death review. A linked record, not a case review."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Route
from casereviews.statute.duties import Allowance, Duty, InForce, Strength, Unit
from casereviews.statute.logic import Statement, all_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source

SECTIONS = Source("Children Act 2004", None, "sections 16M to 16Q", evidence=("P39", "P23", "P24"))

REVIEW_BY_PANEL = Duty(
    id="review-by-panel",
    rule="R45",
    title="Review the death at the child death overview panel",
    actor="the child death review partners",
    starts="death",
    allowance=Allowance(6, Unit.MONTHS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=Source("Child death review guidance", "2018"),
    words="The panel aims to review the death within six months of it.",
    remark="an aim",
)


def limb(id: str, title: str, test: Statement) -> Limb:
    """A limb of the duty to review every child's death."""
    return Limb(id=id, title=title, test=test, basis=Basis.STATUTE, source=SECTIONS, grade=Grade.ONE_REPORT)


REGIME = Regime(
    id="england-cdr",
    title="Child death review",
    status=Status.LINKED,
    in_force=InForce("2018-10"),
    decides="the child death review partners: the council and the health body of the area",
    source=SECTIONS,
    duties=(REVIEW_BY_PANEL,),
    notes=(
        "All deaths under 18. A linked record, not a case review.",
        "Agencies respond together when a death may have an external cause, is sudden and unexplained, happened in "
        "custody or under Mental Health Act detention, is suspicious, or is a stillbirth nobody attended.",
    ),
    criteria=Criteria(
        facts=("child_died", "normally_resident"),
        limbs=(
            limb("D", "Has the child died?", "child_died"),
            limb("RESIDENT", "Was the child normally resident in the area?", "normally_resident"),
        ),
        routes=(Route("CDR", Basis.STATUTE, all_of("D", "RESIDENT")),),
    ),
)
