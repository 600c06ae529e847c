"""Who carries a review out."""

from casereviews.statute.explanations import Page, Section, said_in_2015
from casereviews.statute.sources import Grade

PRINCIPLES = "Principles for learning and improvement"
REVIEWERS = "Appointing reviewers"

PAGE = Page(
    slug="who-carries-it-out",
    title="Who carries it out",
    standfirst="The board’s independent chair commissions the review. Reviewers who had nothing to do with the case "
    "lead it, together with the agencies that knew the child.",
    sections=(
        Section(
            "commissioned",
            "Who commissions it",
            (
                said_in_2015(
                    "A serious case review is commissioned by the **independent chair** of the Local Safeguarding "
                    "Children Board.",
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "reviewers",
            "The independent reviewers",
            (
                said_in_2015(
                    "The board appoints **one or more suitable people** to lead the review. They are **independent of "
                    "the case, and of the organisations** whose work is looked at.",
                    heading=REVIEWERS,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "The **national panel** is given their names, for information. It does not approve them, but the "
                    "board takes its advice into account.",
                    heading=REVIEWERS,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "partners",
            "The agencies",
            (
                said_in_2015(
                    "The reviewers work **with the board’s partners**, such as the council, the police, health "
                    "services and schools. Each agency tells the review what it knew and did, and the people who "
                    "worked with the child take part.",
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
            ),
        ),
        Section(
            "family",
            "The family",
            (
                said_in_2015(
                    "The child’s **family is invited to take part**, surviving brothers and sisters among them. They "
                    "are told how they can take part, and what they may expect of the review.",
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
            ),
        ),
    ),
)
