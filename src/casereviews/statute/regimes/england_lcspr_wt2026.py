"""England: local child safeguarding practice review under Working Together 2026, which nobody here has read."""

from dataclasses import replace

from casereviews.statute.criteria import unread_limbs
from casereviews.statute.duties import InForce, unread
from casereviews.statute.regime import Status
from casereviews.statute.regimes import england_lcspr_wt2018 as wt2018
from casereviews.statute.regimes import england_lcspr_wt2023 as wt2023
from casereviews.statute.sources import Source
from casereviews.statute.telling import unread_told

GUIDANCE = Source(
    "Working Together to Safeguard Children", "March 2026", "as in 2023; changes not read", evidence=("G9",)
)

REGIME = replace(
    wt2023.REGIME,
    id="england-lcspr-wt2026",
    title="Local child safeguarding practice review under Working Together 2026",
    status=Status.UNVERIFIED,
    edition="wt2026",
    in_force=InForce("2026-03"),
    duties=unread(wt2023.REGIME.duties, GUIDANCE),
    notes=(
        "Unverified: everything here is as in 2023. The changes of 2026 have not been read, so every rule is marked "
        "unconfirmed.",
        *wt2023.REGIME.notes[:2],
    ),
    told=unread_told(wt2023.REGIME.told),
    criteria=unread_limbs(wt2018.CRITERIA),
)
