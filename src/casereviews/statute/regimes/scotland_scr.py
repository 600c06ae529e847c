"""Scotland: significant case review, before learning reviews. Read in from old records only."""

from casereviews.statute.duties import InForce
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Source

REGIME = Regime(
    id="scotland-scr",
    title="Significant case review (Scotland)",
    status=Status.IMPORT_ONLY,
    edition="guidance-2015",
    in_force=InForce("2015", "2021-08"),
    decides="the Child Protection Committee",
    source=Source(
        "National guidance for child protection committees on significant case reviews",
        "2015",
        None,
        "https://www.gov.scot/publications/"
        "national-guidance-child-protection-committees-conducting-significant-case-review/pages/8",
        ("G14",),
    ),
    notes=(
        "Import only: no dates are worked out. The guidance is not statutory.",
        "A child had died, with serious concern about how professionals were involved and one of the factors "
        "listed; or harm was significant and lasting, with serious concern, and the committee saw something to "
        "learn.",
    ),
)
