"""What each class of review is, in a sentence or two, for somebody who has never met one."""

from casereviews.web.record.states import ReviewClass

WHAT_IT_IS = {
    ReviewClass.THEMATIC: "A thematic partnership review looks at one subject across the work of several agencies, and often across the "
    "lives of several children, to see what can be done better.",
    ReviewClass.SCR: "A serious case review looks at what happened when a child died or was seriously harmed and abuse or neglect "
    "was known or suspected. It asks how people and agencies worked together, so that the next child is safer. It "
    "does not look for somebody to blame.",
    ReviewClass.LCSPR: "A local child safeguarding practice review looks at what happened when a child died or was seriously harmed "
    "and abuse or neglect was known or suspected, to find what the area’s agencies can do better.",
    ReviewClass.RAPID: "A rapid review is a first, short look at what is known soon after a child has died or been seriously harmed. "
    "It helps to decide whether a longer review would teach more.",
    ReviewClass.NATIONAL: "A national child safeguarding practice review looks at one or several cases that raise questions for the "
    "whole country, not for one area alone.",
    ReviewClass.CPR: "A child practice review, in Wales, looks at what happened when a child died or was seriously harmed and abuse "
    "or neglect was known or suspected, to learn how practice can be better.",
    ReviewClass.SUSR: "A single unified safeguarding review, in Wales, brings together in one what might otherwise have been "
    "several reviews of the same events.",
    ReviewClass.SIGNIFICANT: "A significant case review, in Scotland, looks at what happened when somebody died or was significantly "
    "harmed, to learn how people and agencies can work together better.",
    ReviewClass.LEARNING: "A learning review looks at what happened and at how people and agencies worked together, to learn from it "
    "rather than to find fault.",
    ReviewClass.CMR: "A case management review, in Northern Ireland, looks at what happened when a child died or was significantly "
    "harmed, to learn how agencies can work together better.",
    ReviewClass.SAR: "A safeguarding adults review looks at how agencies worked together when an adult with needs for care and "
    "support died or was seriously harmed, and abuse or neglect was known or suspected.",
    ReviewClass.APR: "An adult practice review, in Wales, looks at what happened when an adult at risk died or was seriously "
    "harmed, to learn how practice can be better.",
    ReviewClass.DHR: "A domestic homicide review looks at the life of somebody who died through violence, abuse or neglect by a "
    "relative, a partner or a member of the same household, to see what could prevent another death.",
    ReviewClass.DARDR: "A domestic abuse related death review looks at a death in which domestic abuse may have played a part, to "
    "see what could prevent another.",
    ReviewClass.OWHR: "An offensive weapons homicide review looks at the death of somebody killed with an offensive weapon, to see "
    "what could prevent another.",
    ReviewClass.PARTNERSHIP: "A partnership review is one that the board’s partners chose to hold together, to learn from how they worked.",
    ReviewClass.MALR: "A multi-agency learning review is one that several agencies chose to hold together, to learn from how they "
    "worked.",
    ReviewClass.SINGLE_AGENCY: "A single-agency review looks at the work of one agency.",
    ReviewClass.AUDIT: "A multi-agency audit looks at one subject across the work done for many people by several agencies.",
    ReviewClass.GOOD_PRACTICE: "A good practice review looks at work that went well, so that others can do the same.",
    ReviewClass.OTHER: "This is a review of another kind, held by the board to learn from what happened.",
}


def with_article(review_class: ReviewClass) -> str:
    """ "A serious case review", "An adult practice review"; "A review" for any other."""
    if review_class is ReviewClass.OTHER:
        return "A review"
    return f"{'An' if review_class.value[0] in 'aeiou' else 'A'} {review_class.value}"
