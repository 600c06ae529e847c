"""What the public is told about serious case reviews: complete, sourced, and free of numbers nobody has read."""

import re

import pytest

from casereviews import statute
from casereviews.statute.explanations import SLUGS, Statement

PAGES = {page.slug: page for page in statute.explanations()}
STATEMENTS = [
    pytest.param(statement, id=f"{page.slug}-{section.id}-{number}")
    for page in PAGES.values()
    for section in page.sections
    for number, statement in enumerate(section.statements)
]
NUMBERS = r"\b(one|two|three|four|five|six|seven|ten|twelve|\d+)\b.{0,9}\b(day|week|month|year)s?\b"


def text(statement: Statement) -> str:
    return " ".join((statement.words, *statement.items, statement.after or ""))


def said(slug: str, section: str) -> str:
    (found,) = [s for s in PAGES[slug].sections if s.id == section]
    return " ".join(text(statement) for statement in found.statements)


def test_the_seven_pages_come_in_the_order_they_are_read() -> None:
    assert tuple(PAGES) == SLUGS == tuple(page.slug for page in statute.explanations())
    assert all(page.title and page.standfirst for page in PAGES.values())


def test_every_section_of_a_page_has_an_address_of_its_own() -> None:
    for page in PAGES.values():
        ids = [section.id for section in page.sections]
        assert len(ids) == len(set(ids)), page.slug


@pytest.mark.parametrize("statement", STATEMENTS)
def test_every_statement_names_edition_document_chapter_basis_and_grade(statement: Statement) -> None:
    assert re.fullmatch(r"WT20\d\d", statement.edition)
    assert statement.edition[2:] in statement.document
    assert statement.chapter == ("" if statement.edition == "WT2018" else "4")
    assert statement.basis in statute.Basis
    assert statement.grade in statute.Grade
    assert bool(statement.law) == (statement.basis is statute.Basis.REGULATION)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_no_number_is_given_that_nobody_has_read(statement: Statement) -> None:
    if statement.grade is statute.Grade.RECALLED:
        assert not re.search(NUMBERS, text(statement))
        assert "Recalled" in (statement.note or "")


@pytest.mark.parametrize("statement", STATEMENTS)
def test_bold_marks_come_in_pairs_and_are_the_only_marks(statement: Statement) -> None:
    assert text(statement).count("**") % 2 == 0
    assert not re.search(r"[<>_`#\[\]]|(?<!\*)\*(?!\*)", text(statement).replace("**", ""))


@pytest.mark.parametrize("statement", STATEMENTS)
def test_what_only_guidance_says_is_not_called_a_must(statement: Statement) -> None:
    if statement.basis is statute.Basis.GUIDANCE:
        assert not re.search(r"\bmust be (held|published|sent|made|done)\b", text(statement))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("R01", "five working days"),
        ("R02", "one month"),
        ("R07", "six months"),
        ("R09", "one week"),
        ("R10", "12 months"),
    ],
)
def test_numbers_are_those_of_the_rules(rule: str, words: str) -> None:
    found = [text(case.values[0]) for case in STATEMENTS if case.values[0].rule == rule]  # type: ignore[union-attr]
    assert found
    assert all(words in said.replace("**", "") for said in found)


# The traps of the page that boards really have.


def test_joint_working_is_joined_to_serious_harm_alone() -> None:
    (statement,) = PAGES["when-one-must-be-held"].sections[0].statements
    died, harmed = statement.items
    assert "worked together" not in died
    assert "worked together" in harmed
    assert "asked only where a child was seriously harmed" in said("when-one-must-be-held", "joins").replace("**", "")


def test_detention_under_the_mental_health_act_is_a_reason_of_its_own_and_of_1983() -> None:
    words = said("when-one-must-be-held", "mental-health")
    assert "Act 1983" in words.replace("**", "")
    assert "not a kind of custody" in words
    assert "mental" not in said("when-one-must-be-held", "custody").lower()


def test_suspected_suicide_is_a_death_that_still_needs_abuse_or_neglect() -> None:
    words = said("when-one-must-be-held", "suicide")
    assert "counts as a death" in words
    assert "must be known or suspected as well" in words


def test_custody_rests_on_guidance_and_the_two_reasons_on_regulation() -> None:
    page = PAGES["when-one-must-be-held"]
    basis = {section.id: section.statements[0].basis for section in page.sections}
    assert basis["two"] is basis["suicide"] is statute.Basis.REGULATION
    assert basis["custody"] is basis["mental-health"] is basis["harm"] is statute.Basis.GUIDANCE


def test_what_is_only_recalled_of_the_reasons_is_said_to_be_recalled() -> None:
    (section,) = [section for section in PAGES["when-one-must-be-held"].sections if section.id == "liberty"]
    assert [statement.grade for statement in section.statements] == [statute.Grade.RECALLED]
    criteria = statute.regime("england-scr-wt2015").criteria
    assert criteria is not None
    assert criteria.limb("DOL").grade is statute.Grade.RECALLED


def test_nobody_is_said_to_be_badly_hurt() -> None:
    """Our word is “seriously harmed”, here as everywhere."""
    words = " ".join(text(case.values[0]) for case in STATEMENTS)  # type: ignore[arg-type]
    standfirsts = " ".join(page.standfirst for page in PAGES.values())
    assert not re.search(r"\b(hurt|victims?|injured)\b", f"{words} {standfirsts}")


def test_the_department_for_education_is_told_too() -> None:
    assert "Department for Education" in said("who-decides-and-who-is-told", "told")
    assert "Department for Education" in said("timescales-and-government", "government")


def test_six_months_is_for_completing_not_for_publishing() -> None:
    words = said("timescales-and-government", "six-months").replace("**", "")
    assert "no date is set for publishing" in words


def test_both_editions_are_told_apart() -> None:
    editions = {s.edition for section in PAGES["timescales-and-government"].sections for s in section.statements}
    assert {"WT2013", "WT2015"} <= editions
