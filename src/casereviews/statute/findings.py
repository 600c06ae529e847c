"""Why this outcome: the questions that decided, with their answers."""

from casereviews.statute.assessment import Assessment, LimbAnswer
from casereviews.statute.criteria import Outcome
from casereviews.statute.facts import FACTS

SAID = {
    Outcome.REQUIRED: "A review is required",
    Outcome.MAY: "A review may be held",
    Outcome.NOT_REQUIRED: "A review is not required",
    Outcome.NOT_YET_KNOWN: "It is not yet known whether a review is required",
}


def because(assessment: Assessment) -> str:
    """The outcome in words, then the questions that decided it with their answers.

    >>> from casereviews.statute.assessment import assess
    >>> because(assess("england-cdr", {"child_died": True, "normally_resident": True}))
    'A review is required. Has the child died? Yes. Was the child normally resident in the area? Yes.'
    """
    if assessment.outcome is Outcome.NOT_YET_KNOWN:
        return f"{SAID[assessment.outcome]}. {_to_find_out(assessment)}"
    answers = " ".join(_answered(answer) for answer in _deciding(assessment))
    return f"{SAID[assessment.outcome]}. {answers}"


def _deciding(assessment: Assessment) -> tuple[LimbAnswer, ...]:
    """The limbs that are true in an open route, or false in every shut one."""
    open_routes = [route for route in assessment.routes if route.value]
    if not open_routes:
        return tuple(answer for answer in assessment.limbs if answer.limb.id in assessment.decided_by)
    named = {limb for route in open_routes for limb in route.limbs}
    return tuple(answer for answer in assessment.limbs if answer.limb.id in named and answer.value)


def _answered(answer: LimbAnswer) -> str:
    if answer.presumed:
        return f"{answer.limb.title} Nobody knows, so it is presumed."
    return f"{answer.limb.title} {'Yes' if answer.value else 'No'}."


def _to_find_out(assessment: Assessment) -> str:
    facts = [FACTS[fact.fact].removesuffix(".") for fact in assessment.still_to_find_out if fact.could_change]
    return f"Still to be found out: {'; '.join(facts)}."
