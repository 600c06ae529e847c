"""A PDF read as somebody outside would read it: everything in it that is on none of its pages.

This shares no code with the remaking, on purpose: each is the other's proof.
"""

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdfium2

from casereviews.web.files.pdf import drawn

_TRAILER = {"/Root", "/Info", "/ID", "/Size", "/Type", "/W", "/Index", "/Filter", "/DecodeParms", "/Length"}
_CATALOG = {"/Type", "/Pages", "/MarkInfo", "/StructTreeRoot", "/Lang", "/ViewerPreferences"}
_KEYS = {
    "/Metadata": "XMP metadata",
    "/PieceInfo": "a program's private data",
    "/LastModified": "when it was changed",
    "/Thumb": "a thumbnail",
    "/AA": "an action",
    "/OpenAction": "an action",
    "/JS": "a script",
    "/Annots": "annotations",
    "/AcroForm": "a form",
    "/AF": "an associated file",
    "/EF": "an attachment",
    "/Outlines": "an outline",
    "/Names": "named things",
    "/Dests": "named places",
    "/OC": "a layer",
    "/OCProperties": "layers",
    "/Alternates": "another version of a picture",
    "/URI": "a link",
    "/PageLabels": "page labels",
    "/Threads": "articles",
    "/Properties": "remarks on its content",
    "/OPI": "a picture's origin",
    "/Collection": "a portfolio",
    "/DSS": "signatures",
    "/Perms": "signatures",
    "/SpiderInfo": "where it was fetched from",
}
_TYPES = {
    "/Filespec": "an attachment",
    "/EmbeddedFile": "an attachment",
    "/Annot": "an annotation",
    "/Sig": "a signature",
    "/Action": "an action",
    "/OCG": "a layer",
    "/OCMD": "a layer",
    "/OBJR": "a reference to an annotation",
}
_MAY_SPEAK = {
    "/Lang",
    "/Alt",
    "/ActualText",
    "/E",
    "/ID",
    "/Registry",
    "/Ordering",
    "/CharSet",
    "/Style",
    "/NS",
    "/Headers",
    "/FontFamily",
    "/Panose",
    "/IDTree",
    "/Names",
    "/Limits",
    "/DisplayDocTitle",
}
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def leftovers(data: bytes) -> list[str]:
    """What is in the file besides its pages, in words, each thing once; empty where there is nothing."""
    found = [*_of_the_file(data), *_of_the_objects(data), *_of_a_reader(data)]
    return list(dict.fromkeys(found))


def _of_the_file(data: bytes) -> Iterator[str]:
    if data.count(b"%%EOF") != 1 or data.count(b"startxref") != 1:
        yield "an earlier revision"
    if not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF"):
        yield "bytes before its beginning or after its end"


def _of_the_objects(data: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as pdf:
        yield from (f"{key} in the trailer" for key in pdf.trailer.keys() if key not in _TRAILER)  # noqa: SIM118
        yield from (f"{key} in the catalogue" for key in pdf.Root.keys() if key not in _CATALOG)  # noqa: SIM118
        yield from (f"{key} in the information" for key in pdf.docinfo.keys() if key != "/Title")  # noqa: SIM118
        information = pdf.trailer["/Info"].objgen if "/Info" in pdf.trailer else None
        for thing in pdf.objects:
            if thing.objgen != information and not isinstance(thing, pikepdf.String):
                yield from _of_one(thing)


def _of_one(thing: pikepdf.Object) -> Iterator[str]:
    """What one object says, and every object that lies directly in it."""
    todo = [("", thing)]
    while todo:
        key, value = todo.pop()
        if isinstance(value, pikepdf.String) and key not in _MAY_SPEAK:
            yield f"words under {key or 'no key'}"
        elif isinstance(value, pikepdf.Array):
            if not (len(value) == 4 and value[0] in (pikepdf.Name.Indexed, pikepdf.Name.I)):
                todo.extend((key, each) for each in value if _lies_in(each))
        elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            yield from _of_a_dictionary(value)
            todo.extend((name, value[name]) for name in value.keys() if _lies_in(value[name]))  # noqa: SIM118


def _lies_in(value: object) -> bool:
    """A string is looked at where it is named, wherever it lies."""
    return isinstance(value, pikepdf.Object) and (not value.is_indirect or isinstance(value, pikepdf.String))


def _of_a_dictionary(thing: pikepdf.Object) -> Iterator[str]:
    is_id_tree = "/Limits" in thing
    yield from (words for key, words in _KEYS.items() if key in thing and not (is_id_tree and key == "/Names"))
    kind = str(thing.get("/Type", ""))
    if kind in _TYPES:
        yield _TYPES[kind]
    if "/Lang" in thing and not _LANGUAGE.fullmatch(str(thing["/Lang"])):
        yield "a language that is none"
    if kind == "/Page":
        yield from drawn.remarks(thing, thing.get("/Contents"))
    elif isinstance(thing, pikepdf.Stream):
        yield from _of_a_stream(thing)


def _of_a_stream(stream: pikepdf.Object) -> Iterator[str]:
    filters = stream.get("/Filter")
    last = filters[-1] if isinstance(filters, pikepdf.Array) and len(filters) else filters
    if last == pikepdf.Name.DCTDecode:
        yield from _of_a_jpeg(stream.read_raw_bytes())
        if isinstance(filters, pikepdf.Array) and len(filters) > 1:
            yield "a picture that is packed twice"
    elif last == pikepdf.Name.JPXDecode and any(box in stream.read_raw_bytes() for box in (b"xml ", b"uinf")):
        yield "a picture's remarks"
    elif stream.get("/Subtype") == pikepdf.Name.Form:
        yield from drawn.remarks(stream, stream)


def _of_a_jpeg(raw: bytes) -> Iterator[str]:
    at = 2
    while at + 4 <= len(raw) and raw[at] == 0xFF and raw[at + 1] != 0xDA:
        marker = raw[at + 1]
        if marker == 0xFE or (0xE0 < marker < 0xF0 and marker != 0xEE) or raw[at + 4 : at + 9] == b"JFXX\0":
            yield "what a camera or a program wrote into a picture"
        at += 2 + int.from_bytes(raw[at + 2 : at + 4], "big")
    if not raw.endswith(b"\xff\xd9"):
        yield "bytes after a picture's end"


def _of_a_reader(data: bytes) -> Iterator[str]:
    """What pdfium, the reader in many browsers, shows besides pages."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        yield from (
            f"{key} in the metadata" for key, value in pdf.get_metadata_dict().items() if value and key != "Title"
        )
        if pdf.count_attachments():
            yield "an attachment"
        if next(iter(pdf.get_toc()), None) is not None:
            yield "an outline"
        if pdf.get_formtype():
            yield "a form"
        yield from _of_pages(pdf)
    finally:
        pdf.close()


def _of_pages(pdf: pypdfium2.PdfDocument) -> Iterator[str]:
    for number in range(len(pdf)):
        page = pdf[number]
        if pypdfium2.raw.FPDFPage_GetAnnotCount(page):
            yield "an annotation"
        page.close()
