"""How long a review takes, what Government sees, and how long the report stays public."""

from casereviews.statute.criteria import Basis
from casereviews.statute.explanations import Page, Section, Statement, said_in_2013, said_in_2015
from casereviews.statute.sources import Grade

PUBLICATION = "Publication of reports"

PAGE = Page(
    slug="timescales-and-government",
    title="Timescales, and Government",
    standfirst="A review should be finished in about six months. No day is set for publishing it. Government sees the "
    "report first; then it stays public for at least a year.",
    sections=(
        Section(
            "six-months",
            "How long a review takes",
            (
                said_in_2015(
                    "The board aims to **complete** the review within **six months** of starting it. This is an aim. "
                    "It is about finishing the review: **no date is set for publishing** it.",
                    heading="Timescale",
                    grade=Grade.READ,
                    note="A minister told Parliament so in March 2017.",
                    rule="R07",
                ),
                said_in_2015(
                    "Sometimes it takes longer, because of a trial for instance. The board then acts **meanwhile** on "
                    "what it has already learned.",
                    heading="Timescale",
                    grade=Grade.RECALLED,
                    note="Recalled by practitioners; we have not read it in this edition.",
                ),
            ),
        ),
        Section(
            "published",
            "The report is published",
            (
                said_in_2015(
                    "The report is **published**, unless there are very compelling reasons why it should not be.",
                    heading=PUBLICATION,
                    grade=Grade.ONE_REPORT,
                ),
                said_in_2015(
                    "Where the board thinks that a report should not be published, it gives its reasons to the "
                    "**national panel**, which advises.",
                    heading=PUBLICATION,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "The report is written so that it can be published **as it stands**, and so that it harms no child "
                    "or vulnerable adult. The board thinks beforehand about what publication will mean for the "
                    "child’s family and for everyone concerned.",
                    heading=PUBLICATION,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "government",
            "Government sees it first",
            (
                said_in_2015(
                    "**Before** it is published, the report goes with the board’s response to **Ofsted**, the "
                    "**Department for Education** and the **national panel**.",
                    heading=PUBLICATION,
                    grade=Grade.RECALLED,
                    note="Recalled by practitioners. How many working days before was set too; we have not read the "
                    "number, so we do not give it.",
                    rule="R08",
                ),
                said_in_2013(
                    "Before 26 March 2015 it was to be sent **at least one week** before publication.",
                    grade=Grade.ONE_REPORT,
                    rule="R09",
                ),
            ),
        ),
        Section(
            "public",
            "How long the report stays public",
            (
                said_in_2015(
                    "The report should be easy to find on the board’s website for **at least 12 months**. After that, "
                    "the board gives it **to anyone who asks**.",
                    heading=PUBLICATION,
                    grade=Grade.TWO_REPORTS,
                    rule="R10",
                ),
                said_in_2013(
                    "It was **the same before**: at least 12 months on the website, and afterwards on request.",
                    heading=PUBLICATION,
                    grade=Grade.TWO_REPORTS,
                    rule="R10",
                ),
            ),
        ),
        Section(
            "after",
            "What came after serious case reviews",
            (
                Statement(
                    words="Since **29 September 2019** at the latest, every area of England has had safeguarding "
                    "partners in place of its board. They hold **local child safeguarding practice reviews**. "
                    "Reviews that a board had begun went on under the rules on this page.",
                    edition="WT2018",
                    document="Working Together to Safeguard Children, July 2018",
                    chapter="",
                    basis=Basis.GUIDANCE,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
    ),
)
