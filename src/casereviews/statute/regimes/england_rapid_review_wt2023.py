"""England: notification and rapid review under Working Together 2023. What differs: care leavers."""

from dataclasses import replace

from casereviews.statute.criteria import Basis, Limb, Notification
from casereviews.statute.duties import InForce
from casereviews.statute.logic import all_of
from casereviews.statute.regimes import england_rapid_review_wt2018 as wt2018
from casereviews.statute.sources import Grade, Source

CARE_LEAVER = Limb(
    id="CARE_LEAVER",
    title="Was the person a care leaver, up to and including the age of 24?",
    test="care_leaver_to_24",
    basis=Basis.GUIDANCE,
    source=Source("Working Together to Safeguard Children", "December 2023", "chapter 5", evidence=("P33", "P34")),
    grade=Grade.TWO_REPORTS,
)
CRITERIA = replace(
    wt2018.CRITERIA,
    facts=(*wt2018.CRITERIA.facts, "care_leaver_to_24"),
    limbs=(*wt2018.CRITERIA.limbs, CARE_LEAVER),
    notifications=(
        *wt2018.CRITERIA.notifications,
        Notification(
            "care-leaver-death",
            "The local authority notifies the Secretary of State and Ofsted",
            all_of("CARE_LEAVER", "D"),
        ),
    ),
)

REGIME = replace(
    wt2018.REGIME,
    id="england-rapid-review-wt2023",
    title="Notification and rapid review under Working Together 2023",
    edition="wt2023",
    in_force=InForce("2023-12-15"),
    criteria=CRITERIA,
    notes=(wt2018.REGIME.notes[1], wt2018.REGIME.notes[3]),
)
