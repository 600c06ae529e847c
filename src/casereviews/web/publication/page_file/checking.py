"""From a tree of TOML values to a `Page`, with a fault for everything that is not as it should be."""

from collections.abc import Iterator
from typing import Any

from casereviews.web.publication.page_file import keys, slugs
from casereviews.web.publication.page_file.notes import Notes
from casereviews.web.publication.page_file.readers import NOTHING
from casereviews.web.publication.page_file.values import (
    BoardPart,
    Counts,
    DocumentPart,
    Page,
    PublicationPart,
    ReviewPart,
    Steps,
    joined,
)
from casereviews.web.publication.page_file.wording import a_kind, said

MOST_REVIEWS, MOST_PUBLICATIONS, MOST_DOCUMENTS = 5_000, 5_000, 20_000

Tree = dict[str, Any]


def count(tree: Tree) -> Counts:
    """What the file holds, right or wrong."""
    publications = [each for each in _listed(tree, "publication") if isinstance(each, dict)]
    documents = sum(len(_listed(each, keys.DOCUMENTS)) for each in publications)
    return Counts(len(_listed(tree, "publication")), len(_listed(tree, "review")), documents)


def too_many(counts: Counts, notes: Notes) -> bool:
    """Whether there is more than one file may hold, and a fault if so."""
    for name, number, most in (
        ("review", counts.reviews, MOST_REVIEWS),
        ("publication", counts.events, MOST_PUBLICATIONS),
        ("document", counts.documents, MOST_DOCUMENTS),
    ):
        if number > most:
            steps = (name,) if name != "document" else ("publication",)
            notes.fault(
                "PG004",
                steps,
                f"There are {number:,} {name}s in the file; {most:,} is the most.",
                "Share them out over several files and bring these in one after the other.",
            )
            return True
    return False


def check(tree: Tree, notes: Notes) -> Page:
    """The page as far as it could be read; whole only where `notes` has no fault."""
    _unknown(tree, ("board", "review", "publication"), (), notes)
    board = _board(tree, notes)
    reviews = tuple(_review(*each, notes) for each in _tables(tree, "review", (), notes))
    publications = tuple(_publication(*each, notes) for each in _tables(tree, "publication", (), notes))
    return Page(board, reviews, publications)


def _board(tree: Tree, notes: Notes) -> BoardPart:
    table = tree.get("board", NOTHING)
    if table is NOTHING:
        notes.fault("PG005", ("board",), "The file has no [board].", 'Begin it with [board] and the line name = "…".')
        return BoardPart("", "")
    if not isinstance(table, dict):
        notes.fault(
            "PG007",
            ("board",),
            f"`board` must be one table, and is {a_kind(table)}.",
            "Write [board] in single brackets, once.",
        )
        return BoardPart("", "")
    read = _read(table, keys.BOARD, ("board",), notes)
    name = read.get("name", "")
    return BoardPart(
        slug=read.get("id") or (slugs.slug_of(name) if name else ""),
        name=name,
        former_names=read.get("former_names", ()),
        nation=read.get("nation", "England"),
        email=read.get("email", ""),
        telephone=read.get("telephone", ""),
        website=read.get("website", ""),
        told=frozenset(read),
        steps=("board",),
    )


def _review(table: Tree, steps: Steps, notes: Notes) -> ReviewPart:
    read = _read(table, keys.REVIEW, steps, notes)
    subjects = read.get("subjects", ())
    if "title" not in table and "subjects" not in table:
        notes.fault(
            "PG005",
            (*steps, "title"),
            "This review has neither title nor subjects.",
            'Add title = "…", or subjects = ["Child A"] for those it is about.',
        )
    return ReviewPart(
        slug=read.get("id", ""),
        review_class=read.get("class"),
        title=read.get("title") or joined(subjects),
        subjects=subjects,
        regime=read.get("regime", ""),
        decided_on=read.get("decision_date"),
        language=read.get("language", "en"),
        related=read.get("related", ()),
        named=read.get("named", True),
        withdrawn=read.get("withdrawn"),
        withdrawn_note=read.get("withdrawn_note", ""),
        promised_until=read.get("public_until"),
        note=read.get("note", ""),
        steps=steps,
    )


def _publication(table: Tree, steps: Steps, notes: Notes) -> PublicationPart:
    read = _read(table, keys.PUBLICATION, steps, notes, also=(keys.DOCUMENTS,))
    date = read.get("date")
    if keys.DOCUMENTS not in table:
        notes.fault(
            "PG005",
            (*steps, keys.DOCUMENTS),
            "This publication has no documents.",
            "List what came out: documents = [ { kind = …, title = …, reviews = […] } ].",
        )
    default = "" if "date" not in read or "id" in table else date.edtf if date else "undated"
    slug = read.get("id", default)
    documents = tuple(_document(*each, slug, notes) for each in _tables(table, keys.DOCUMENTS, steps, notes))
    return PublicationPart(slug=slug, date=date, documents=documents, note=read.get("note", ""), steps=steps)


def _document(table: Tree, steps: Steps, publication: str, notes: Notes) -> DocumentPart:
    read = _read(table, keys.DOCUMENT, steps, notes)
    kind, title = read.get("kind"), read.get("title", "")
    made = slugs.slug_of(publication, kind, title) if publication and kind and title and "id" not in table else ""
    return DocumentPart(
        slug=read.get("id", made),
        kind=kind,
        title=title,
        reviews=read.get("reviews", ()),
        language=read.get("language", "en"),
        withdrawn=read.get("withdrawn"),
        withdrawn_note=read.get("withdrawn_note", ""),
        note=read.get("note", ""),
        file=read.get("file"),
        slug_given="id" in read,
        steps=steps,
    )


def _read(table: Tree, known: tuple[keys.Key, ...], steps: Steps, notes: Notes, also: tuple[str, ...] = ()) -> Tree:
    """The values of a table that could be read, by key."""
    _unknown(table, (*(key.name for key in known), *also), steps, notes)
    read: Tree = {}
    for key in known:
        if key.name not in table:
            if key.required:
                notes.fault(
                    "PG005",
                    (*steps, key.name),
                    f"`{key.name}` is missing here.",
                    f"Add a line `{key.name} = …`: {key.says}.",
                )
            continue
        value = key.read(table[key.name], (*steps, key.name), notes)
        if value is not NOTHING:
            read[key.name] = value
    return read


def _unknown(table: Tree, known: tuple[str, ...], steps: Steps, notes: Notes) -> None:
    for name in table:
        if name not in known:
            near, listed = notes.nearest(name, known), ", ".join(known)
            if near:
                notes.fault(
                    "PG006",
                    (*steps, name),
                    f"There is no key {said(name)} here; the nearest is “{near}”.",
                    f"Write `{near}`, or take the line out.",
                )
            else:
                notes.fault(
                    "PG006",
                    (*steps, name),
                    f"There is no key {said(name)} here.",
                    f"Take it out. The keys here are: {listed}.",
                )


def _tables(tree: Tree, name: str, steps: Steps, notes: Notes) -> Iterator[tuple[Tree, Steps]]:
    """Each table of a list of tables, with its steps; a fault for whatever is not one."""
    listed = tree.get(name, [])
    if not isinstance(listed, list):
        notes.fault(
            "PG007",
            (*steps, name),
            f"`{name}` must be a list of tables, and is {a_kind(listed)}.",
            f"Write {_header(name)} in double brackets, once for each.",
        )
        return
    if name in tree and not listed:
        notes.fault("PG008", (*steps, name), f"`{name}` is an empty list.", "Name at least one, or take the line out.")
    for index, each in enumerate(listed):
        if isinstance(each, dict):
            yield each, (*steps, name, index)
        else:
            notes.fault(
                "PG007",
                (*steps, name, index),
                f"Number {index + 1} of `{name}` must be a table, and is {a_kind(each)}.",
                "Put its keys in curly brackets: { key = value, … }.",
            )


def _header(name: str) -> str:
    return f"[[publication.{name}]]" if name == keys.DOCUMENTS else f"[[{name}]]"


def _listed(tree: Tree, name: str) -> list[Any]:
    listed = tree.get(name, [])
    return listed if isinstance(listed, list) else []
