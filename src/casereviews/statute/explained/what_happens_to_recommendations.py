"""What happens to a review's recommendations."""

from casereviews.statute.explanations import Page, Section, said_in_2015
from casereviews.statute.sources import Grade

ACTION = "Agreeing improvement action"

PAGE = Page(
    slug="what-happens-to-recommendations",
    title="What happens to recommendations",
    standfirst="The reviewer recommends changes. The board agrees with each agency what will be done, publishes its "
    "answer with the report, and follows the work up.",
    sections=(
        Section(
            "made",
            "Who makes them",
            (
                said_in_2015(
                    "The independent reviewer recommends changes to **practice, procedure or training**, and presents "
                    "them to the board in an **overview report**. The board publishes that report.",
                    grade=Grade.ONE_REPORT,
                    note="As boards themselves describe it.",
                ),
            ),
        ),
        Section(
            "agreed",
            "What the board does with them",
            (
                said_in_2015(
                    "The board **agrees with each agency** what will be done. Work starts **before the report is "
                    "finished**: what is already clear does not wait.",
                    heading=ACTION,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "It **keeps watch** over what was agreed, and reports on it.",
                    heading=ACTION,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "response",
            "The board’s response is published",
            (
                said_in_2015(
                    "With the report the board publishes its **response**: what it makes of the findings, what has "
                    "been done, and what is planned.",
                    heading="Publication of reports",
                    grade=Grade.TWO_REPORTS,
                    note="Boards give it different names, such as “learning and improvement report”.",
                ),
            ),
        ),
        Section(
            "afterwards",
            "What came of them",
            (
                said_in_2015(
                    "The board’s **yearly report** shows how far the work has come, and what difference it has made to "
                    "services and to children.",
                    heading="Principles for learning and improvement",
                    grade=Grade.ONE_REPORT,
                ),
            ),
        ),
    ),
)
