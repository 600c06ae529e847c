"""Every act is said in words, whatever its facts."""

import pytest

from casereviews.web.audit.presenters import say

PEOPLE = {"name": "Helen Marsh"}


@pytest.mark.parametrize(
    ("act", "facts", "personal", "said"),
    [
        ("person.signed-in", {"how": "password"}, {}, "signed in, with a password"),
        ("role.given", {"role": "chair"}, PEOPLE, "made Helen Marsh independent chair of the board"),
        (
            "role.given",
            {"role": "chair"},
            {},
            "made somebody whose name has been taken out independent chair of the board",
        ),
        (
            "board.settings-changed",
            {"changed": ["colour", "email"]},
            {},
            "changed the board’s colour and e-mail address",
        ),
        ("board.settings-changed", {"changed": []}, {}, "saved the board’s settings, as they were"),
        (
            "looked.document-file",
            {"title": "Child K", "which": "as sent"},
            {},
            "took the file of “Child K”, as it was sent",
        ),
        ("page.imported", {"created": 17, "unchanged": 0}, {}, "brought in a page: 17 records made"),
        ("page.imported", {"created": 1, "unchanged": 4}, {}, "brought in a page: 1 record made, 4 here already"),
        (
            "publication.published",
            {"publication": "2010-12", "documents": 4},
            {},
            "moved in the publication of December 2010, with 4 documents",
        ),
        (
            "publication.published",
            {"publication": "juniper", "documents": 1},
            {},
            "moved in the publication “juniper”, with 1 document",
        ),
        ("turned-away", {"why": "Not yours."}, {}, "was turned away: Not yours."),
    ],
)
def test_an_act_goes_on_from_the_name(act, facts, personal, said):
    assert say(act, facts, personal) == said


@pytest.mark.parametrize(
    ("act", "facts", "said"),
    [
        ("review.scope-agreed", {"edition": 2, "kept": ["a"]}, "review: scope agreed (edition 2)"),
        ("looked.names-of-people", {}, "names of people"),
        ("person.signed-in", {"how": "by magic"}, "person: signed in (how by magic)"),
        ("role.given", {}, "role: given"),
    ],
)
def test_an_act_that_is_not_known_is_said_in_its_own_words(act, facts, said):
    assert say(act, facts, {}) == said
