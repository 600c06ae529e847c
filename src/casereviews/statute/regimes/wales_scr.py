"""Wales: serious case review of the years 2006 to 2012. Read in from old records only."""

from casereviews.statute.duties import InForce
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Source

REGIME = Regime(
    id="wales-scr",
    title="Serious case review (Wales)",
    status=Status.IMPORT_ONLY,
    edition="regulations-2006",
    in_force=InForce("2006", "2012"),
    decides="the Local Safeguarding Children Board",
    source=Source(
        "Regulations of 2006 on safeguarding boards in Wales",
        "SI 2006/1705 (W.167)",
        "regulation 4",
        "https://www.legislation.gov.uk/wsi/2006/1705/regulation/4/made?view=plain",
        ("L7",),
    ),
    notes=("Import only: no dates are worked out.",),
)
