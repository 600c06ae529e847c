"""Good practice, lessons, and what is done with both."""

from casereviews.statute.explanations import Page, Section, said_in_2015
from casereviews.statute.sources import Grade

PRINCIPLES = "Principles for learning and improvement"
ACTION = "Agreeing improvement action"

PAGE = Page(
    slug="good-practice-and-lessons",
    title="Good practice and lessons",
    standfirst="Reviews find good work as well as things that went wrong. Both are lessons, and the board sees that "
    "they are used.",
    sections=(
        Section(
            "good",
            "Good practice",
            (
                said_in_2015(
                    "A review often finds **good practice beside the lessons**. It is written down just as carefully, "
                    "so that others can do the same.",
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "Boards should think about looking at cases that **do not call for a serious case review**, and at "
                    "work that **went well**. Such reviews have names of their own, such as learning, thematic or "
                    "partnership review.",
                    grade=Grade.TWO_REPORTS,
                    note="No national timescale holds for them, and whether they are published is the board’s choice.",
                ),
            ),
        ),
        Section(
            "lessons",
            "What is done with the lessons",
            (
                said_in_2015(
                    "The board sees to it that **lessons change the way people work**, so that such events become less "
                    "likely to happen again. It agrees action with the agencies, follows it up and reports on it.",
                    heading=ACTION,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "Learning **goes on all the time**. What one review found is looked at again in the next, and in "
                    "the board’s yearly report.",
                    heading=PRINCIPLES,
                    grade=Grade.ONE_REPORT,
                ),
            ),
        ),
    ),
)
