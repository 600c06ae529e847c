"""Who decides whether there will be a review, and who is told."""

from casereviews.statute.explanations import Page, Section, said_in_2015
from casereviews.statute.sources import Grade

NOTIFIABLE = "Notifiable incidents"
DECISIONS = "Decisions whether to initiate"
PANEL = "National panel"

PAGE = Page(
    slug="who-decides-and-who-is-told",
    title="Who decides, and who is told",
    standfirst="The council reports the incident. The board’s independent chair decides whether there will be a "
    "review. Ofsted, the Department for Education and a national panel are told what was decided.",
    sections=(
        Section(
            "incident",
            "The council reports what happened",
            (
                said_in_2015(
                    "The council should report an incident to **Ofsted** and the **board** promptly, within **five "
                    "working days** of becoming aware of it, when",
                    items=(
                        "a child has died (suspected suicide counts), and abuse or neglect is known or suspected;",
                        "a child has been seriously harmed, and abuse or neglect is known or suspected;",
                        "a child who was looked after by a council has died; or",
                        "a child has died in a regulated setting or service.",
                    ),
                    after="In the last two, abuse or neglect need not be suspected.",
                    heading=NOTIFIABLE,
                    grade=Grade.TWO_REPORTS,
                    rule="R01",
                ),
                said_in_2015(
                    "**Not every incident that is reported leads to a review.** The board looks at each against the "
                    "reasons for holding a review.",
                    heading=NOTIFIABLE,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "decision",
            "The independent chair decides",
            (
                said_in_2015(
                    "The board for the area where the child **normally lives** looks at the case, and its "
                    "**independent chair has the last word**.",
                    heading=DECISIONS,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "The decision is normally made within **one month** of the incident being reported.",
                    heading=DECISIONS,
                    grade=Grade.ONE_REPORT,
                    rule="R02",
                ),
            ),
        ),
        Section(
            "told",
            "Who is told of the decision",
            (
                said_in_2015(
                    "The board tells **Ofsted** and the **national panel of independent experts** when there is to be "
                    "a review. It tells the panel, with its reasons, when there is not.",
                    heading=DECISIONS,
                    grade=Grade.READ,
                    note="Read in the national panel’s own guidance of 2013, not in this edition.",
                ),
                said_in_2015(
                    "The **Department for Education** is told as well, whichever way the decision went.",
                    heading=DECISIONS,
                    grade=Grade.RECALLED,
                    note="Recalled by practitioners. How soon each must be told was set too; we have not read the "
                    "number, so we do not give it.",
                    rule="R03",
                ),
            ),
        ),
        Section(
            "panel",
            "What the national panel may do",
            (
                said_in_2015(
                    "The panel advises boards on three things: whether the reasons for a review are met, who is "
                    "appointed to review, and whether the report is published. It may ask why a board decided "
                    "**not** to hold a review.",
                    heading=PANEL,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "Boards take the panel’s advice into account. **It has no veto:** the chair decides.",
                    heading=PANEL,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
    ),
)
