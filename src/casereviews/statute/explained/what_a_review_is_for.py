"""What a review is for."""

from casereviews.statute.criteria import Basis
from casereviews.statute.explanations import Page, Section, said_in_2015
from casereviews.statute.sources import Grade

PRINCIPLES = "Principles for learning and improvement"

PAGE = Page(
    slug="what-a-review-is-for",
    title="What a review is for",
    standfirst="When a child has died or been seriously harmed, a serious case review asks what can be learned. It is "
    "held so that children are safer afterwards, not to find someone to blame.",
    sections=(
        Section(
            "learning",
            "To learn how to protect children better",
            (
                said_in_2015(
                    "A serious case review helps agencies to learn how they can **work better together** to protect "
                    "children from serious abuse and neglect.",
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
                said_in_2015(
                    "The law makes it one of the tasks of a Local Safeguarding Children Board to **review serious "
                    "cases**, and to **advise the council and the board’s partners** on the lessons.",
                    law="with regulation 5(1)(e), LSCB Regulations 2006",
                    basis=Basis.REGULATION,
                    grade=Grade.READ,
                ),
            ),
        ),
        Section(
            "blame",
            "Not to blame",
            (
                said_in_2015(
                    "People who worked with the child and the family take a full part in the review, **without fear "
                    "of being blamed** for what they did in good faith. Only then can it find out why things that look "
                    "wrong today made sense at the time.",
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
            ),
        ),
        Section(
            "principles",
            "What every review keeps to",
            (
                said_in_2015(
                    "Reviews may be carried out in different ways, but each keeps to the same principles:",
                    items=(
                        "the **child** stays at the centre;",
                        "someone **independent** leads it;",
                        "**families are invited** to take part, surviving brothers and sisters among them;",
                        "what is done is **in proportion** to the case and to what may be learned;",
                        "the report is **published**, so that everyone can see what was found;",
                        "the board shows in its **yearly report** what came of it.",
                    ),
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
                said_in_2015(
                    "**No one method is laid down.** Each review says which way of working it chose.",
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
            ),
        ),
    ),
)
