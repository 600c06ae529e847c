"""PDFs for tests: a plain tagged one, and one for each way in which a PDF can carry what no page shows."""

import io
import zlib
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image

SECRET = "Quillon7"  # a name that stands on no page
_CONTENT = "/P <</MCID 0>> BDC BT /F1 14 Tf 72 {y} Td ({text}) Tj ET EMC\n"


def plain(text: str = "What happened, and what was learned.", pages: int = 2, language: str | None = "en-GB") -> bytes:
    """A short tagged PDF: one paragraph a page."""
    return saved(built(text, pages, language))


def built(text: str = "What happened, and what was learned.", pages: int = 2, language: str | None = "en-GB") -> Pdf:
    pdf = Pdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary(Para=Name.P)))
    elements = []
    for number in range(pages):
        page = pdf.add_blank_page(page_size=(595, 842)).obj
        page.Contents = pdf.make_stream(_CONTENT.format(y=740, text=f"{text} Page {number + 1}.").encode())
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.StructParents = number
        elements.append(pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=page, K=0)))
    root.K = Array(elements)
    root.ParentTree = Dictionary(Nums=Array([each for n, e in enumerate(elements) for each in (n, Array([e]))]))
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = root, Dictionary(Marked=True)
    if language:
        pdf.Root.Lang = String(language)
    return pdf


def saved(pdf: Pdf, **how: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, deterministic_id="encryption" not in how, fix_metadata_version=False, **how)
    return out.getvalue()


def encrypted() -> bytes:
    return saved(built(), encryption=pikepdf.Encryption(user="open", owner="sesame"))


def locked_against_changes() -> bytes:
    return saved(built(), encryption=pikepdf.Encryption(user="", owner="sesame"))


Leak = Callable[[Pdf], None]
LEAKS: dict[str, Leak] = {}


def leak(words: str) -> Callable[[Leak], Leak]:
    def keep(function: Leak) -> Leak:
        LEAKS[words] = function
        return function

    return keep


def leaking(name: str) -> bytes:
    """The plain PDF with the secret in it, by the way of that name."""
    if name == "an earlier revision":
        return _revised()
    pdf = built()
    LEAKS[name](pdf)
    return saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable)


@leak("the author and the subject")
def _(pdf: Pdf) -> None:
    pdf.docinfo.Author = pdf.docinfo.Subject = pdf.docinfo.Keywords = String(SECRET)


@leak("a title that is not the one given")
def _(pdf: Pdf) -> None:
    pdf.docinfo.Title = String(SECRET)


@leak("XMP metadata")
def _(pdf: Pdf) -> None:
    pdf.Root.Metadata = pdf.make_stream(
        f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode(), Type=Name.Metadata, Subtype=Name.XML
    )


@leak("metadata of a page")
def _(pdf: Pdf) -> None:
    pdf.pages[0].obj.Metadata = pdf.make_stream(SECRET.encode(), Type=Name.Metadata, Subtype=Name.XML)


@leak("metadata of a font")
def _(pdf: Pdf) -> None:
    pdf.pages[0].obj.Resources.Font.F1.Metadata = pdf.make_stream(SECRET.encode(), Type=Name.Metadata)


@leak("a script when it is opened")
def _(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))


@leak("a script by name")
def _(pdf: Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=pdf.make_stream(SECRET.encode()))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("start"), action])))


@leak("an action of a page")
def _(pdf: Pdf) -> None:
    pdf.pages[1].obj.AA = Dictionary(O=Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}")))


@leak("an attachment")
def _(pdf: Pdf) -> None:
    pdf.attachments["notes.txt"] = SECRET.encode()


@leak("an associated file")
def _(pdf: Pdf) -> None:
    embedded = pdf.make_stream(SECRET.encode(), Type=Name.EmbeddedFile)
    pdf.Root.AF = Array([pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("a"), EF=Dictionary(F=embedded)))])


@leak("a note on a page")
def _(pdf: Pdf) -> None:
    _annotate(pdf, Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents=String(SECRET)))


@leak("a link on a page")
def _(pdf: Pdf) -> None:
    goes = Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}"))
    _annotate(pdf, Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], A=goes))


@leak("a tag that leads to a note")
def _(pdf: Pdf) -> None:
    note = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], Contents=String(SECRET), StructParent=9)
    )
    element = pdf.Root.StructTreeRoot.K[0]
    element.K = Array([0, Dictionary(Type=Name.OBJR, Obj=note)])


@leak("a form")
def _(pdf: Pdf) -> None:
    field = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), V=String(SECRET), Rect=[0, 0, 9, 9]
    )
    _annotate(pdf, field)
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[0].obj.Annots[0]]), XFA=pdf.make_stream(SECRET.encode()))


@leak("an outline")
def _(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(SECRET, 0))


@leak("named places and page labels")
def _(pdf: Pdf) -> None:
    pdf.Root.Dests = Dictionary({f"/{SECRET}": Array([pdf.pages[0].obj, Name.Fit])})
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(SECRET))]))


@leak("a program's private data")
def _(pdf: Pdf) -> None:
    private = pdf.make_stream(SECRET.encode())
    pdf.pages[0].obj.PieceInfo = Dictionary(Editor=Dictionary(LastModified=String("D:2015"), Private=private))


@leak("a thumbnail")
def _(pdf: Pdf) -> None:
    pdf.pages[0].obj.Thumb = pdf.make_stream(
        SECRET.encode() * 3, Width=8, Height=1, BitsPerComponent=8, ColorSpace=Name.DeviceRGB
    )


@leak("a layer that is off")
def _(pdf: Pdf) -> None:
    _layered(pdf, f"/OC /L1 BDC BT /F1 12 Tf 72 600 Td ({SECRET}) Tj ET EMC".encode())


@leak("a line under a layer that is off, with a text inside a mark")
def _(pdf: Pdf) -> None:
    _layered(
        pdf, f"/OC /L1 BDC /P <</MCID 7>> BDC BT /F1 12 Tf 72 600 Td ({SECRET}) ' ET EMC 0 0 9 9 re f EMC".encode()
    )


@leak("a drawing that is on a layer that is off")
def _(pdf: Pdf) -> None:
    layer = _layer(pdf)
    form = pdf.make_stream(
        f"BT /F1 12 Tf 72 600 Td ({SECRET}) Tj ET".encode(),
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, 595, 842],
        OC=layer,
        Resources=pdf.pages[0].obj.Resources,
    )
    _draw(pdf, b"/X1 Do", XObject=Dictionary(X1=form))


@leak("a group of layers that are off")
def _(pdf: Pdf) -> None:
    layer = _layer(pdf)
    group = pdf.make_indirect(Dictionary(Type=Name.OCMD, OCGs=Array([layer]), P=Name.AllOn))
    _draw(pdf, f"/OC /L1 BDC BT /F1 12 Tf 72 600 Td ({SECRET}) Tj ET EMC".encode(), Properties=Dictionary(L1=group))


@leak("the name of a layer that is on")
def _(pdf: Pdf) -> None:
    _layered(pdf, b"/OC /L1 BDC BT /F1 12 Tf 72 600 Td (seen) Tj ET EMC", name=SECRET)
    del pdf.Root.OCProperties.D.OFF


@leak("a remark on a mark")
def _(pdf: Pdf) -> None:
    _draw(pdf, f"/Artifact <</Type /Pagination /Who ({SECRET})>> BDC EMC /Point <</Who ({SECRET})>> DP".encode())


@leak("words in an artifact")
def _(pdf: Pdf) -> None:
    _draw(pdf, f"/Artifact <</ActualText ({SECRET})>> BDC EMC".encode())


@leak("a remark on a mark, by name")
def _(pdf: Pdf) -> None:
    _draw(pdf, b"/Span /M1 BDC EMC", Properties=Dictionary(M1=pdf.make_indirect(Dictionary(Who=String(SECRET)))))


@leak("a comment between operators")
def _(pdf: Pdf) -> None:
    _draw(pdf, f"% {SECRET}\n0 g".encode())


@leak("a picture that no page shows")
def _(pdf: Pdf) -> None:
    _draw(pdf, b"", XObject=Dictionary(X1=_picture(pdf, SECRET.encode() * 3)))


@leak("a drawing that no page shows")
def _(pdf: Pdf) -> None:
    form = pdf.make_stream(SECRET.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    _draw(pdf, b"", XObject=Dictionary(X1=form))


@leak("metadata of a picture")
def _(pdf: Pdf) -> None:
    picture = _picture(pdf, b"abc" * 8)
    picture.Metadata = pdf.make_stream(SECRET.encode(), Type=Name.Metadata)
    picture.Alternates = Array([Dictionary(Image=_picture(pdf, SECRET.encode() * 3))])
    _draw(pdf, b"/X1 Do", XObject=Dictionary(X1=picture))


@leak("camera data of a photograph")
def _(pdf: Pdf) -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET
    _photograph(pdf, exif=exif)


@leak("a comment in a photograph")
def _(pdf: Pdf) -> None:
    _photograph(pdf, comment=SECRET.encode())


@leak("bytes after a photograph's end")
def _(pdf: Pdf) -> None:
    _photograph(pdf, after=SECRET.encode())


@leak("camera data of a photograph, packed twice")
def _(pdf: Pdf) -> None:
    _photograph(pdf, comment=SECRET.encode(), twice=True)


@leak("a title, an id and a user's property of a tag")
def _(pdf: Pdf) -> None:
    element = pdf.Root.StructTreeRoot.K[0]
    element.T, element.ID = String(SECRET), String(SECRET)
    element.A = Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=String("who"), V=String(SECRET))]))
    pdf.Root.StructTreeRoot.IDTree = Dictionary(Names=Array([String(SECRET), element]))


@leak("a language that is no language")
def _(pdf: Pdf) -> None:
    pdf.Root.Lang = String(f"en, and {SECRET}")
    pdf.Root.StructTreeRoot.K[0].Lang = String(f"en, and {SECRET}")


@leak("a key of a program's own in the catalogue and the trailer")
def _(pdf: Pdf) -> None:
    pdf.Root[f"/{SECRET}"] = String(SECRET)
    pdf.trailer["/Own"] = String(SECRET)


@leak("a key of a program's own deep inside")
def _(pdf: Pdf) -> None:
    pdf.pages[0].obj.Resources.Font.F1["/Own"] = Dictionary(Deeper=Array([String(SECRET)]))


@leak("articles")
def _(pdf: Pdf) -> None:
    bead = pdf.make_indirect(Dictionary(P=pdf.pages[0].obj, R=Array([0, 0, 9, 9])))
    pdf.Root.Threads = Array([Dictionary(F=bead, I=Dictionary(Title=String(SECRET)))])
    pdf.pages[0].obj.B = Array([bead])


@leak("what printing was meant for")
def _(pdf: Pdf) -> None:
    pdf.Root.OutputIntents = Array(
        [Dictionary(S=Name.GTS_PDFX, Info=String(SECRET), OutputConditionIdentifier=String("x"))]
    )


@leak("an earlier revision")
def _(pdf: Pdf) -> None:
    """Made apart: see `_revised`."""


def _revised() -> bytes:
    """A PDF whose first page was rewritten by adding to its end; the page as it was is still in it."""
    first = saved(built(SECRET), object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    with pikepdf.open(io.BytesIO(first)) as pdf:
        number = pdf.pages[0].obj.Contents.objgen[0]
        second = pdf.pages[1].obj.Contents.objgen[0]
        size = int(pdf.trailer.Size)
        root = pdf.Root.objgen[0]
    content = _CONTENT.format(y=740, text="Nothing of it.").encode()
    out, places = bytearray(first), {}
    for each in (number, second):
        places[each] = len(out)
        out += b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (each, len(content), content)
    start = len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % each for each in sorted(places.items()))
    before = int(first[first.rindex(b"startxref") + 9 :].split()[0])
    out += b"trailer\n<</Size %d /Root %d 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, before, start)
    return bytes(out)


def _annotate(pdf: Pdf, annotation: Dictionary) -> None:
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(annotation)])


def _layer(pdf: Pdf, name: str = "a layer") -> pikepdf.Object:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    return layer


def _layered(pdf: Pdf, content: bytes, name: str = "a layer") -> None:
    _draw(pdf, content, Properties=Dictionary(L1=_layer(pdf, name)))


def _draw(pdf: Pdf, content: bytes, **resources: Dictionary) -> None:
    page = pdf.pages[0].obj
    page.Contents = Array([page.Contents, pdf.make_stream(content)])
    for category, named in resources.items():
        page.Resources[f"/{category}"] = named


def _picture(pdf: Pdf, data: bytes) -> Stream:
    return pdf.make_stream(
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=len(data) // 3,
        Height=1,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceRGB,
    )


def _photograph(pdf: Pdf, *, after: bytes = b"", twice: bool = False, **told: object) -> None:
    out = io.BytesIO()
    Image.new("RGB", (16, 16), "teal").save(out, "JPEG", **told)
    picture = _picture(pdf, b"")
    picture.Width = picture.Height = 16
    data = out.getvalue() + after
    if twice:
        picture.write(zlib.compress(data), filter=Array([Name.FlateDecode, Name.DCTDecode]))
    else:
        picture.write(data, filter=Name.DCTDecode)
    _draw(pdf, b"q 90 0 0 90 72 500 cm /X1 Do Q", XObject=Dictionary(X1=picture))
