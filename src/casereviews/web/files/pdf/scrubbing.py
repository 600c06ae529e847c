"""What stays of a PDF's other parts: for all that we know, a list of what may; elsewhere, nothing that speaks."""

import re
from collections.abc import Iterable, Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

CATALOG = frozenset({"/Type", "/Pages", "/MarkInfo", "/StructTreeRoot", "/Lang", "/ViewerPreferences"})
PAGE = frozenset(
    {
        "/Type",
        "/Parent",
        "/Resources",
        "/MediaBox",
        "/CropBox",
        "/BleedBox",
        "/TrimBox",
        "/ArtBox",
        "/Rotate",
        "/UserUnit",
        "/Contents",
        "/StructParents",
        "/Group",
        "/Tabs",
    }
)
IMAGE = frozenset(
    {
        "/Type",
        "/Subtype",
        "/Width",
        "/Height",
        "/ColorSpace",
        "/BitsPerComponent",
        "/Intent",
        "/ImageMask",
        "/Mask",
        "/Decode",
        "/Interpolate",
        "/SMask",
        "/SMaskInData",
        "/StructParent",
        "/Matte",
        "/Filter",
        "/DecodeParms",
        "/Length",
    }
)
FORM = frozenset(
    {
        "/Type",
        "/Subtype",
        "/FormType",
        "/BBox",
        "/Matrix",
        "/Resources",
        "/Group",
        "/StructParent",
        "/StructParents",
        "/Filter",
        "/DecodeParms",
        "/Length",
    }
)
NEVER = frozenset(
    {
        "/Metadata",
        "/PieceInfo",
        "/LastModified",
        "/Thumb",
        "/AA",
        "/JS",
        "/OpenAction",
        "/Annots",
        "/AF",
        "/OC",
        "/OPI",
        "/Alternates",
        "/EF",
        "/Dests",
        "/Outlines",
        "/URI",
        "/Measure",
        "/PtData",
        "/VP",
        "/Ref",
        "/B",
        "/Private",
        "/AcroForm",
        "/Schema",
        "/OCGs",
        "/OCProperties",
        "/Properties",
        "/Names",
        "/Obj",
    }
)
SPEAKS = frozenset(
    {
        "/Lang",
        "/Alt",
        "/ActualText",
        "/E",
        "/ID",
        "/Registry",
        "/Ordering",
        "/CharSet",
        "/Style",
        "/Title",
        "/NS",
        "/Headers",
        "/FontFamily",
        "/Panose",
    }
)  # keys under which a string may stand

LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_DEEPEST = 60


def keep_only(thing: Object, allowed: Iterable[str]) -> None:
    for key in [key for key in thing.keys() if key not in allowed]:  # noqa: SIM118
        del thing[key]


def flatten_pages(pdf: Pdf) -> list[Object]:
    """One page tree with the pages only, each complete in itself; what they may say is kept, and nothing else."""
    pages = [page.obj for page in pdf.pages]
    for page in pages:
        for key in _INHERITED:
            if key not in page and (found := _inherited(page, key)) is not None:
                page[key] = found
        keep_only(page, PAGE)
    tree = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array(pages), Count=len(pages)))
    for page in pages:
        page["/Parent"] = tree
    pdf.Root["/Pages"] = tree
    return pages


def _inherited(page: Object, key: str) -> Object | None:
    node = page
    for _ in range(_DEEPEST):
        node = node.get("/Parent")
        if not isinstance(node, Dictionary):
            return None
        if key in node:
            return node[key]
    return None


def tidy_catalog(pdf: Pdf, title: str, language: str) -> None:
    """Title shown, language told, tags kept where there are any; no other word about the file."""
    root = pdf.Root
    told = str(root.get("/Lang", ""))
    tagged = isinstance(root.get("/StructTreeRoot"), Dictionary)
    keep_only(root, CATALOG - (frozenset() if tagged else {"/StructTreeRoot"}) - {"/MarkInfo"})
    root["/Lang"] = String(told if LANGUAGE.fullmatch(told) else language)
    root["/ViewerPreferences"] = Dictionary(DisplayDocTitle=True)
    if tagged:
        root["/MarkInfo"] = Dictionary(Marked=True)
    keep_only(pdf.trailer, {"/Root", "/Size", "/ID"})
    pdf.trailer["/Info"] = pdf.make_indirect(Dictionary(Title=String(title)))


def scrub(pdf: Pdf) -> list[Object]:
    """Take everything that is never on a page out of whatever is still there; answers with the pictures."""
    pictures: list[Object] = []
    for thing in reachable(pdf):
        if isinstance(thing, Stream) and thing.get("/Subtype") == Name.Image:
            keep_only(thing, IMAGE)
            pictures.append(thing)
        elif isinstance(thing, Stream) and thing.get("/Subtype") == Name.Form:
            keep_only(thing, FORM)
        elif isinstance(thing, Dictionary | Stream):
            for key in [key for key in thing.keys() if key in NEVER or _speaks(key, thing[key])]:  # noqa: SIM118
                del thing[key]
    return pictures


def _speaks(key: str, value: Object) -> bool:
    """Whether there is a string under a key that is not there to hold one."""
    if key in SPEAKS:
        return False
    return isinstance(value, String) or (
        isinstance(value, Array) and not is_palette(value) and any(isinstance(each, String) for each in value)
    )


def is_palette(value: Array) -> bool:
    """The colours of an indexed picture are kept as a string."""
    return len(value) == 4 and value[0] in (Name.Indexed, Name.I)


def reachable(pdf: Pdf) -> Iterator[Object]:
    """Every dictionary and stream that the catalogue leads to, each once, with what it held when it came up."""
    seen: set[tuple[int, int]] = set()
    todo: list[Object] = [pdf.Root]
    while todo:
        thing = todo.pop()
        if thing.objgen != (0, 0):
            if thing.objgen in seen:
                continue
            seen.add(thing.objgen)
        if isinstance(thing, Array):
            todo.extend(each for each in thing if isinstance(each, Object))
        elif isinstance(thing, Dictionary | Stream):
            yield thing
            todo.extend(thing[key] for key in thing.keys() if isinstance(thing[key], Object))  # noqa: SIM118
