"""Draws the pages of docs/reference that speak of the site as a whole.

`just docs` writes them; a test says when they are stale.
"""

import argparse
import io
import re
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout, suppress
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docs/reference"
DRAWN = "<!-- Drawn from the code by `just docs`. Do not edit. -->\n\n"


def permissions() -> str:
    """Every address of the workspace, with who may open it."""
    from django.urls import get_resolver

    from casereviews.web.actors import Role

    head = ["address", *(role.words for role in Role)]
    rows = []
    for address, view in sorted(addresses(get_resolver().url_patterns)):
        rows.append([f"`/{address}`", *_marks(view.policy)])
    return (
        f"# Who may open what\n\n{DRAWN}"
        "Every address of the workspace. An address under `board/` is for people with a part in that board; to "
        "everyone else who is signed in it does not exist (404). Whoever is not signed in is sent to the sign-in page "
        "from every address, real or not, but those marked *open*.\n\n"
        f"{table(head, rows)}\n\nThe technician at the machine and processes of ours act through the command line, "
        "and are named in the trail.\n"
    )


def _marks(policy: Callable) -> list[str]:
    from uuid import UUID

    from casereviews.web.actors import Actor, Role
    from casereviews.web.actors.doors import anyone

    if policy is anyone:
        return ["open"] * len(Role)
    people = (Actor(f"person:{role}", role.words, UUID(int=1), frozenset({role})) for role in Role)
    return ["yes" if policy(person) is None else "–" for person in people]


def addresses(patterns: list, prefix: str = "") -> Iterator[tuple[str, Callable]]:
    """Every address of the URL table with its view."""
    for pattern in patterns:
        whole = prefix + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from addresses(pattern.url_patterns, whole)
        else:
            yield whole, pattern.callback


def tables() -> str:
    """Every table, its fields, and which of them are personal."""
    from django.apps import apps

    parts = [
        f"# What is kept\n\n{DRAWN}Every table with its fields. *Personal* fields say something of a living person, or of a child.\n"
    ]
    for model in apps.get_models():
        if model.__module__.startswith("casereviews."):
            parts.append(f"\n## {model._meta.label}\n\n{_first_paragraph(model.__doc__)}\n")
            rows = [
                [f"`{f.name}`", _type(f), "personal" if f.name in model.Data.personal else ""]
                for f in model._meta.fields
            ]
            parts.append(table(["field", "is", ""], rows) + "\n")
    return "\n".join(parts)


def _type(field) -> str:
    target = f" → {field.related_model._meta.label}" if field.is_relation else ""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", type(field).__name__.removesuffix("Field")).lower() + target


def _first_paragraph(text: str | None) -> str:
    return " ".join((text or "").split("\n\n")[0].split())


def words() -> str:
    """The classes of review and kinds of document, in the order of the site."""
    from casereviews.web.record.states import DocumentKind, ReviewClass

    classes = [[str(n), c.value] for n, c in enumerate(ReviewClass, 1)]
    kinds = [[str(n), k.value] for n, k in enumerate(DocumentKind, 1)]
    return (
        f"# Words\n\n{DRAWN}{GLOSSARY}\n\n## Classes of review, in the order of the public list\n\n{table(['', 'class'], classes)}\n\n"
        f"## Kinds of document, in the usual order inside a bundle\n\n{table(['', 'kind'], kinds)}\n"
    )


GLOSSARY = """| word | means |
|---|---|
| board | the body that runs case reviews: a Local Safeguarding Children Board, later a partnership |
| review | a case review of any class; it may be about several children and several incidents |
| publication | an event: documents that came out together, on a day as far as it is known. Every publication is a bundle |
| document | a report, statement or other paper of one publication and of one or more reviews |
| pseudonym | what stands for a person in everything published: Child K, Family A. Never a real name |
| listed | a document without a file: the board gives a copy when asked |
| released | a document with a file on the public site |
| withdrawn | taken down; its page stays and says so, and why |
| record | what is published: copies, complete in themselves |
| trail | who did what and who looked, sealed line to line |"""


def commands() -> str:
    """The command line, as it says of itself."""
    from casereviews.cli import COMMANDS, _parser

    parts = [
        f"# The command line\n\n{DRAWN}`bin/casereviews COMMAND …` runs from any folder. `bin/run` is `casereviews start`.\n"
    ]
    for name in COMMANDS:
        out = io.StringIO()
        with suppress(SystemExit), redirect_stdout(out):
            _narrow(_parser([name])).parse_args([name, "--help"])
        parts.append(f"\n## {name}\n\n```text\n{out.getvalue().strip()}\n```\n")
    return "\n".join(parts)


def _narrow(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    import os

    os.environ["COLUMNS"] = "100"
    return parser


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines)


def page_file() -> str:
    from casereviews.web.publication.page_file import reference

    return reference.render()


def page_file_faults() -> str:
    from casereviews.web.publication.page_file import reference

    return reference.render_faults()


PAGES = {
    "permissions.md": permissions,
    "tables.md": tables,
    "words.md": words,
    "commands.md": commands,
    "page-file.md": page_file,
    "page-file-faults.md": page_file_faults,
}


def main() -> None:
    import os

    import django

    import tests.install  # noqa: F401 - a data folder of its own

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casereviews.web.config.settings")
    django.setup()
    for name, draw in PAGES.items():
        (FOLDER / name).write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()
