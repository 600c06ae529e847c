"""Northern Ireland: case management review. The only regime in which good practice makes a review a duty."""

from casereviews.statute.criteria import Basis, Criteria, Limb, Route
from casereviews.statute.duties import InForce
from casereviews.statute.logic import Statement, all_of, any_of
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told


def regulation_17(part: str) -> Source:
    """Regulation 17, which was read."""
    return Source(
        "Regulations of 2012 on the Safeguarding Board for Northern Ireland",
        "SR 2012/324",
        f"regulation 17{part}",
        "https://legislation.data.gov.uk/nisr/2012/324/regulation/17/made/data.htm?wrap=true",
        ("L9",),
    )


def limb(id: str, title: str, test: Statement, part: str = "(2)(a)-(c)") -> Limb:
    """A limb of regulation 17."""
    return Limb(id=id, title=title, test=test, basis=Basis.REGULATION, source=regulation_17(part), grade=Grade.READ)


BOARD = "the Safeguarding Board for Northern Ireland"

REGIME = Regime(
    id="ni-cmr",
    title="Case management review (Northern Ireland)",
    status=Status.ADAPTER,
    edition="regulations-2012",
    in_force=InForce("2012"),
    decides="the chair of the Safeguarding Board, on the advice of the case management review panel",
    source=regulation_17(""),
    notes=(
        "The clocks of the process were not read (rule R36), so none is worked out.",
        "The board and its panel each report every year (headings only were read).",
    ),
    criteria=Criteria(
        facts=(
            "child_died",
            "significantly_harmed",
            "abuse_or_neglect_known",
            "abuse_or_neglect_suspected",
            "child_or_sibling_on_register",
            "child_or_sibling_looked_after",
            "effectiveness_concern",
            "worked_effectively",
            "outstanding_positive_learning",
        ),
        limbs=(
            limb("D", "Has the child died?", "child_died"),
            limb("SH", "Has the child been significantly harmed?", "significantly_harmed"),
            limb(
                "AN",
                "Is abuse or neglect known or suspected?",
                any_of("abuse_or_neglect_known", "abuse_or_neglect_suspected"),
            ),
            limb(
                "REG",
                "Is or was the child or a sibling on the trust’s child protection register?",
                "child_or_sibling_on_register",
            ),
            limb("LAC", "Is or was the child or a sibling looked after?", "child_or_sibling_looked_after"),
            limb(
                "CONCERN",
                "Is the board concerned about the effectiveness of any body represented on it?",
                "effectiveness_concern",
            ),
            limb("EFFECTIVE", "Has the board determined that bodies worked effectively?", "worked_effectively", "(3)"),
            limb("POSITIVE", "Is there outstanding positive learning?", "outstanding_positive_learning", "(3)"),
        ),
        routes=(
            Route(
                "MUST_CMR_1",
                Basis.REGULATION,
                all_of(any_of("D", "SH"), any_of("AN", "REG", "LAC"), "CONCERN"),
            ),
            Route("MUST_CMR_2", Basis.REGULATION, all_of("EFFECTIVE", "POSITIVE")),
        ),
    ),
    told=(
        Told(Matter.INCIDENT, "the agency", BOARD, Grade.TWO_REPORTS, ("P41", "P45"), "by its notification form"),
        Told(Matter.DECISION_TO_REVIEW, BOARD, "the case management review panel", Grade.RECALLED),
        Told(Matter.DECISION_TO_REVIEW, BOARD, "the agencies", Grade.RECALLED),
        Told(Matter.REPORT_READY, BOARD, "the Department of Health", Grade.RECALLED),
    ),
    publishing=Publishing(
        by_default=Clause("Executive summaries are published.", Grade.READ, ("P45",)),
        must_contain=(Clause("An executive summary.", Grade.READ, ("P45",)),),
        companions=Clause("Learning memos.", Grade.READ, ("P45",)),
    ),
)
