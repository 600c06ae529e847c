"""What must be so of every page and its PDF before it may be published. WeasyPrint warns; this refuses."""

import io
from collections.abc import Iterable, Iterator
from typing import Any

import pikepdf

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
FORBIDDEN = ("/AcroForm", "/OpenAction", "/AA", "/Collection")


def faults_of_page(page: Any) -> list[str]:
    """What is wrong with a page, given its tree."""
    levels = [HEADINGS.index(one.tag) + 1 for one in page.iter() if one.tag in HEADINGS]
    checks = (
        (page.get("lang"), "It does not say its language."),
        (page.findtext("head/title", "").strip(), "It has no title."),
        (levels.count(1) == 1, "It has not exactly one main heading."),
        (_in_order(levels), "A level of heading is skipped."),
        (all(_has_words(one) for one in page.iter("img")), "A picture has no words that stand for it."),
        (all(_has_title(one) for one in page.iter() if _name(one) == "svg"), "A drawing has no title."),
    )
    return [words for holds, words in checks if not holds]


def faults_of_pdf(content: bytes) -> list[str]:
    """What is wrong with a PDF that we made."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        root = pdf.Root
        elements = list(_elements(root.get("/StructTreeRoot")))
        levels = [int(kind[2:]) for kind, _ in elements if kind in {f"/H{level}" for level in range(1, 7)}]
        checks = (
            (root.get("/MarkInfo", {}).get("/Marked") is True and elements, "Its PDF has no tags."),
            (root.get("/Lang"), "Its PDF does not say its language."),
            (root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is True, "Its PDF would not show its title."),
            (pdf.docinfo.get("/Title"), "Its PDF has no title."),
            ("/Author" not in pdf.docinfo, "Its PDF names an author."),
            (levels.count(1) == 1 and _in_order(levels), "The headings of its PDF are not in order."),
            (all(one.get("/Alt") for kind, one in elements if kind == "/Figure"), "A picture in its PDF has no words."),
            (all(_is_embedded(font) for font in _fonts(pdf)), "A typeface of its PDF is not inside it."),
            (not any(key in root for key in FORBIDDEN), "Its PDF holds more than a page."),
            (all(_leads_out(target) for target in _links(pdf)), "A link in its PDF does not lead to the site."),
        )
        return [words for holds, words in checks if not holds]


def _in_order(levels: list[int]) -> bool:
    return all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def _has_words(picture: Any) -> bool:
    return picture.get("alt") is not None


def _has_title(drawing: Any) -> bool:
    return any(_name(one) == "title" and one.text for one in drawing.iter())


def _name(one: Any) -> str:
    return one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""


def _elements(node: Any) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """Every element of the tree of tags, from the top, with its kind."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, pikepdf.Dictionary):
            continue
        if "/S" in one:
            yield str(one["/S"]), one
        below = one.get("/K", [])
        waiting.extend(reversed(list(below) if isinstance(below, pikepdf.Array) else [below]))


def _fonts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    for page in pdf.pages:
        yield from page.get("/Resources", {}).get("/Font", {}).values()


def _is_embedded(font: Any) -> bool:
    """A typeface drawn in the file itself (Type 3) is inside it by its nature."""
    if font.get("/Subtype") == "/Type3":
        return True
    inner: Iterable[Any] = font.get("/DescendantFonts", [font])
    files = ("/FontFile", "/FontFile2", "/FontFile3")
    return all(any(key in one.get("/FontDescriptor", {}) for key in files) for one in inner)


def _links(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for note in page.get("/Annots", []):
            if "/A" in note and "/URI" in note["/A"]:
                yield str(note["/A"]["/URI"])


def _leads_out(target: str) -> bool:
    return target.startswith(("https://", "http://", "mailto:", "tel:"))
