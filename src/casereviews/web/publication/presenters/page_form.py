"""The form of a page file in words, drawn from the tables by which it is read."""

from dataclasses import dataclass

from casereviews.web.publication.page_file import keys
from casereviews.web.publication.page_file.vocabulary import CLASSES, KINDS


@dataclass(frozen=True)
class KeyRow:
    name: str
    holds: str
    says: str
    must: bool


@dataclass(frozen=True)
class Part:
    name: str
    says: str
    keys: list[KeyRow]


@dataclass(frozen=True)
class FormPage:
    parts: list[Part]
    classes: list[str]
    kinds: list[str]


DOCUMENTS = KeyRow(keys.DOCUMENTS, "list of documents", "what came out; at least one", must=True)


def page_form() -> FormPage:
    return FormPage(
        [
            Part("[board]", "Once, at the top.", _rows(keys.BOARD)),
            Part("[[review]]", "Once for each review.", _rows(keys.REVIEW)),
            Part(
                "[[publication]]",
                "Once for each day on which documents came out.",
                [*_rows(keys.PUBLICATION), DOCUMENTS],
            ),
            Part("A document", "In the documents of a publication, in curly brackets.", _rows(keys.DOCUMENT)),
        ],
        classes=[each.value for each in CLASSES],
        kinds=[each.value for each in KINDS],
    )


def _rows(table: tuple[keys.Key, ...]) -> list[KeyRow]:
    return [KeyRow(key.name, _plain(key.type), _plain(key.says), key.required) for key in table]


def _plain(text: str) -> str:
    return text.replace("`", "")
