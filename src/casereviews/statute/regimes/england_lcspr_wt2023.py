"""England: local child safeguarding practice review under Working Together 2023, chapter 5. What differs from 2018."""

from dataclasses import replace

from casereviews.statute.duties import Allowance, Duty, InForce, Strength, Unit, recited
from casereviews.statute.regimes import england_lcspr_wt2018 as wt2018
from casereviews.statute.sources import Grade, Source

GUIDANCE = replace(wt2018.GUIDANCE, edition="December 2023", paragraph="chapter 5")
TIMESCALE = replace(wt2018.TIMESCALE, edition="December 2023", paragraph="chapter 5")
YEARLY_REPORT = Source("Working Together to Safeguard Children", "December 2023", "the partners’ yearly report")

PUBLISH_YEARLY_REPORT = Duty(
    id="publish-yearly-report",
    rule="R27",
    title="Publish the yearly report",
    actor=wt2018.PARTNERS,
    starts="year_ended",
    allowance=Allowance(None, Unit.MONTH_DAY, "09-30"),
    strength=Strength.MUST,
    grade=Grade.RECALLED,
    source=Source(
        "Children Act 2004",
        "as amended in 2017",
        "section 16G, with Working Together, December 2023, for the date",
        evidence=("P42", "Q11"),
    ),
    words="The partners publish a report every 12 months; by guidance, by the end of September for the year from "
    "April to March.",
    remark="that there is a report each year is law (must), the date is guidance (should)",
)
SEND_YEARLY_REPORT = Duty(
    id="send-yearly-report",
    rule="R28",
    title="Send the yearly report to the Panel and the What Works body",
    actor=wt2018.PARTNERS,
    starts="annual_report_published",
    allowance=Allowance(7, Unit.CALENDAR_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.RECALLED,
    source=YEARLY_REPORT,
    words="The partners send the yearly report to the Panel and the What Works body within seven days of publishing "
    "it.",
    remark="the guidance says “7 days”, and that these are calendar days is our reading",
)

REGIME = replace(
    wt2018.REGIME,
    id="england-lcspr-wt2023",
    title="Local child safeguarding practice review under Working Together 2023",
    edition="wt2023",
    in_force=InForce("2023-12-15"),
    decides="the delegated safeguarding partners, on behalf of the lead safeguarding partners",
    duties=(
        *recited(wt2018.REGIME.duties, {wt2018.GUIDANCE: GUIDANCE, wt2018.TIMESCALE: TIMESCALE}),
        PUBLISH_YEARLY_REPORT,
        SEND_YEARLY_REPORT,
    ),
    notes=(
        *wt2018.REGIME.notes[:2],
        "Partners had 12 months to carry out this edition, to December 2024 (one report).",
        wt2018.REGIME.notes[-1],
    ),
)
