"""England: notification and rapid review under Working Together 2026, which nobody here has read."""

from dataclasses import replace

from casereviews.statute.criteria import unread_limbs
from casereviews.statute.duties import InForce, unread
from casereviews.statute.regime import Status
from casereviews.statute.regimes import england_lcspr_wt2026 as lcspr
from casereviews.statute.regimes import england_rapid_review_wt2023 as wt2023
from casereviews.statute.telling import unread_told

REGIME = replace(
    wt2023.REGIME,
    id="england-rapid-review-wt2026",
    title="Notification and rapid review under Working Together 2026",
    status=Status.UNVERIFIED,
    edition="wt2026",
    in_force=InForce("2026-03"),
    duties=unread(wt2023.REGIME.duties, lcspr.GUIDANCE),
    notes=(lcspr.REGIME.notes[0], wt2023.REGIME.notes[0]),
    told=unread_told(wt2023.REGIME.told),
    criteria=unread_limbs(wt2023.CRITERIA),
)
