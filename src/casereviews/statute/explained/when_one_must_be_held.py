"""When a review must be held."""

from casereviews.statute.criteria import Basis
from casereviews.statute.explanations import Page, Section, said_in_2013, said_in_2015
from casereviews.statute.sources import Grade

HEADING = "Serious Case Reviews"
REGULATION = "with regulation 5(2), LSCB Regulations 2006"

PAGE = Page(
    slug="when-one-must-be-held",
    title="When one must be held",
    standfirst="The law gives two reasons for a serious case review. Guidance adds others, which stand by "
    "themselves. Where none of them applies, a board may still decide to look.",
    sections=(
        Section(
            "two",
            "The two reasons in law",
            (
                said_in_2015(
                    "A board must hold a serious case review when **abuse or neglect of a child is known or "
                    "suspected**, and either",
                    items=(
                        "the child **has died**; or",
                        "the child has been **seriously harmed**, and there is cause for concern about how the "
                        "council, the board’s partners or others **worked together** to keep the child safe.",
                    ),
                    law=REGULATION,
                    basis=Basis.REGULATION,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "joins",
            "What both need, and what only one needs",
            (
                said_in_2015(
                    "**Suspicion is enough.** Abuse or neglect need not be proved, and nobody need be charged.",
                    law=REGULATION,
                    basis=Basis.REGULATION,
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2015(
                    "**How people worked together** is asked only where a child was seriously harmed. Where a child "
                    "has died, and abuse or neglect is known or suspected, there must be a review however well "
                    "everyone worked together.",
                    law=REGULATION,
                    basis=Basis.REGULATION,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "harm",
            "What “seriously harmed” means",
            (
                said_in_2015(
                    "A child is seriously harmed by, among other things:",
                    items=(
                        "an injury that **could have cost the child’s life**;",
                        "damage that is **serious, or likely to last, or both**, to the child’s physical or mental "
                        "health, or to physical, intellectual, emotional, social or behavioural development.",
                    ),
                    after="The list is not complete. A child who recovers may still have been seriously harmed.",
                    grade=Grade.TWO_REPORTS,
                ),
                said_in_2013(
                    "Before 26 March 2015 the meaning was **narrower**: an injury that could have cost the child’s "
                    "life, serious sexual abuse, or damage to health or development that was **serious and "
                    "permanent**.",
                    grade=Grade.READ,
                    note="Read in the national panel’s own guidance of 2013.",
                ),
            ),
        ),
        Section(
            "suicide",
            "When a child may have taken their own life",
            (
                said_in_2015(
                    "A death by **suspected suicide counts as a death**. By itself it does not call for a serious "
                    "case review: abuse or neglect must be known or suspected as well.",
                    law=REGULATION,
                    basis=Basis.REGULATION,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "custody",
            "When a child dies in custody",
            (
                said_in_2015(
                    "A review should always be held when a child **dies in custody**: in police custody, on remand "
                    "or after sentence, in a young offender institution, a secure training centre or a secure "
                    "children’s home. Abuse or neglect need not be suspected.",
                    heading=HEADING,
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
        Section(
            "mental-health",
            "When a child dies while detained under the Mental Health Act",
            (
                said_in_2015(
                    "A review should always be held, too, when a child **dies while detained under the Mental Health "
                    "Act 1983**. This is a reason of its own, not a kind of custody. Here again, abuse or neglect "
                    "need not be suspected.",
                    heading=HEADING,
                    grade=Grade.TWO_REPORTS,
                    note="Some older procedures say “Mental Health Act 2005”. There is no such Act: the Act of 1983 "
                    "is meant.",
                ),
            ),
        ),
        Section(
            "liberty",
            "When a young person dies while deprived of their liberty",
            (
                said_in_2015(
                    "A review should always be held, too, when a young person **dies while deprived of their "
                    "liberty by an order** under the Mental Capacity Act.",
                    heading=HEADING,
                    grade=Grade.RECALLED,
                    note="Recalled by practitioners; we have not read it in this edition.",
                ),
            ),
        ),
        Section(
            "else",
            "When none of these applies",
            (
                said_in_2015(
                    "The board **may still hold** a serious case review, or a review of another kind, to learn from "
                    "what happened or from work that went well. Its independent chair decides.",
                    grade=Grade.TWO_REPORTS,
                ),
            ),
        ),
    ),
)
