"""England: serious case review under Working Together 2010, chapter 8. Read in from old records only."""

from casereviews.statute.duties import InForce
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Source

REGIME = Regime(
    id="england-scr-wt2010",
    title="Serious case review under Working Together 2010",
    status=Status.IMPORT_ONLY,
    edition="wt2010",
    in_force=InForce("2010-03", "2013-04-14"),
    decides="the chair of the Local Safeguarding Children Board, on the advice of a sub-committee",
    source=Source(
        "Local Safeguarding Children Boards Regulations 2006",
        "SI 2006/90",
        "regulation 5, with Working Together 2010, chapter 8",
        "https://www.legislation.gov.uk/uksi/2006/90/body/made",
        ("L1", "P8"),
    ),
    notes=(
        "Import only: no dates are worked out.",
        "Publication of the overview report was asked for by a minister’s letter of 10 June 2010. Ofsted graded "
        "reviews in those years.",
        "A one-off of the time: reviews judged inadequate were to be done again by February 2009 (rule R48).",
    ),
)
