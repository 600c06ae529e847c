"""Wales: what a safeguarding board owes every year, whatever it reviews."""

from casereviews.statute.duties import Allowance, Duty, InForce, Strength, Unit
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source

SECTION_136 = Source("Social Services and Well-being (Wales) Act 2014", None, "section 136", evidence=("G18",))

REGIME = Regime(
    id="wales-safeguarding-board",
    title="A Welsh safeguarding board’s yearly duty",
    status=Status.LIVE,
    in_force=InForce(),
    decides="the safeguarding board",
    source=SECTION_136,
    duties=(
        Duty(
            id="publish-annual-report",
            rule="R29",
            title="Publish the annual report",
            actor="the safeguarding board",
            starts="year_ended",
            allowance=Allowance(None, Unit.MONTH_DAY, "07-31"),
            strength=Strength.MUST,
            grade=Grade.READ,
            source=SECTION_136,
            words="The board publishes its report on the financial year that has ended by 31 July.",
        ),
    ),
    notes=("Every board also makes a yearly plan. The report says which reviews were done.",),
)
