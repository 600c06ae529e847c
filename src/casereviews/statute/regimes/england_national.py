"""England: national child safeguarding practice review, held by the Panel. Boards answer its requests."""

from dataclasses import replace

from casereviews.statute.duties import Allowance, InForce, Unit
from casereviews.statute.regime import Regime, Status
from casereviews.statute.regimes import england_lcspr_wt2018 as local
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Publishing

KEEP_PUBLIC = replace(
    local.KEEP_PUBLIC,
    rule="R25",
    title="Keep the national report publicly available",
    actor="the Panel",
    allowance=Allowance(36, Unit.MONTHS),
    source=local.regulations("Part 2", "L3"),
    words="The national report stays publicly available for at least three years.",
    remark="“at least 3 years”: it may stay longer",
)

REGIME = Regime(
    id="england-national",
    title="National child safeguarding practice review",
    status=Status.LIVE,
    in_force=InForce("2018-06-29"),
    decides="the Child Safeguarding Practice Review Panel",
    source=Source(
        "Children Act 2004",
        "as amended in 2017",
        "sections 16A and 16B",
        "https://www.legislation.gov.uk/ukpga/2004/31/section/16B",
        ("L2", "L3"),
    ),
    duties=(KEEP_PUBLIC,),
    notes=(
        "For requests for information that come in: the Panel runs the review.",
        "Issues that are complex or of national importance; improvements; a change of law or guidance; themes that "
        "come back.",
    ),
    publishing=Publishing(
        by_default=Clause(
            "Published, unless the Panel thinks that inappropriate; then what is said of the improvements to be made "
            "is published.",
            Grade.READ,
            ("L2",),
        ),
        least_time=Clause("At least three years.", Grade.RECALLED),
    ),
)
