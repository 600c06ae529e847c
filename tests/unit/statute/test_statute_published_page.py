"""A real board's page on how reviews work: whatever it explains, our pages explain, and more exactly."""

import os
from pathlib import Path

import pytest

from casereviews import statute

ROOT = Path(__file__).parents[3]
SHARED = Path(os.environ.get("CASEREVIEWS_SHARED", ROOT.parent / "shared"))

TOPICS = [
    ("aim to help agencies learn lessons", "what-a-review-is-for", "learning"),
    ("abuse or neglect of a child is known or suspected", "when-one-must-be-held", "two"),
    ("the child has been seriously harmed and there is cause for concern", "when-one-must-be-held", "harm"),
    ("when a child dies in custody", "when-one-must-be-held", "custody"),
    ("detained under the Mental Health Act 1983", "when-one-must-be-held", "mental-health"),
    ("a child died by suspected suicide", "when-one-must-be-held", "suicide"),
    ("must decide whether an incident notified to them meets the criteria", "who-decides-and-who-is-told", "decision"),
    ("must then notify Ofsted and the national panel", "who-decides-and-who-is-told", "told"),
    ("commissioned by the LSCB Independent Chair", "who-carries-it-out", "commissioned"),
    ("Independent Reviewers are appointed to lead", "who-carries-it-out", "reviewers"),
    ("will work with the LSCB partners", "who-carries-it-out", "partners"),
    ("Recommendations for practice, procedural or training changes", "what-happens-to-recommendations", "made"),
    ("an overview report, which is published", "what-happens-to-recommendations", "made"),
    ("within national timescales", "timescales-and-government", "six-months"),
    ("submitted to Government prior to publication", "timescales-and-government", "government"),
    ("often find good practice", "good-practice-and-lessons", "good"),
    ("lessons learned are used to inform changes", "good-practice-and-lessons", "lessons"),
]


@pytest.mark.parametrize(("words", "slug", "section"), TOPICS)
def test_the_topic_has_a_section(words: str, slug: str, section: str) -> None:
    (page,) = [page for page in statute.explanations() if page.slug == slug]
    assert section in [found.id for found in page.sections]


def test_the_topics_are_those_of_the_page() -> None:
    page = SHARED / "data" / "published-page.txt"
    if not page.exists():
        pytest.skip(f"the published page is not at hand: {page} is missing (CASEREVIEWS_SHARED says where to look)")
    told = " ".join(page.read_text(encoding="utf-8").split())
    assert [words for words, _, _ in TOPICS if words not in told] == []
