"""What PDFs on a board's old site carry besides their pages, put into a few of ours.

So the import has something to take out. `examples/README.md` says the same in words.
"""

from collections.abc import Callable

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, String

AUTHORS = {
    "child-p-overview-report": "Business Support",
    "child-q-and-child-r-overview-report": "Business Support",
    "child-s-improvement-report": "Business Support 2",
    "2015-03-learning-and-improvement": "Business Support",
    "finn-report": "Administrator",
    "child-w-executive-summary": "Exampleshire LSCB (temp)",
}
ATTACHED = "family-b-overview-report"
SCRIPTED = "child-t-action-plan"
REMARKED = "child-s-overview-report"
SUBJECTED = "2015-03-media-statement"
FORM = "out-of-sight-learning-brief"


def carry(pdf: pikepdf.Pdf, name: str) -> None:
    """Put into the PDF called `name` whatever it is to carry; most carry nothing."""
    if author := AUTHORS.get(name):
        _sign(pdf, author)
    if add := _MORE.get(name):
        add(pdf)


def _sign(pdf: pikepdf.Pdf, author: str) -> None:
    pdf.docinfo[Name.Author] = author
    pdf.docinfo[Name.Creator] = "Word processor"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["dc:creator"] = [author]


def _attach(pdf: pikepdf.Pdf) -> None:
    """The comments on a draft, left inside the final report."""
    comments = b"Comments on draft 4\r\nPage 2: 'the eldest' rather than 'the oldest'.\r\nPage 3: agreed at panel.\r\n"
    when = "D:20140120101500Z"
    pdf.attachments["comments on draft 4.txt"] = AttachedFileSpec(
        pdf,
        comments,
        filename="comments on draft 4.txt",
        description="Comments on draft 4",
        mime_type="text/plain",
        creation_date=when,
        mod_date=when,
    )


def _script(pdf: pikepdf.Pdf) -> None:
    """A script that runs when the file is opened."""
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("this.zoomType = zoomtype.fitW;")))


def _remark(pdf: pikepdf.Pdf) -> None:
    """A yellow note on the first page."""
    _annotate(
        pdf,
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Text,
            Rect=Array([520, 760, 540, 780]),
            Name=Name.Note,
            F=4,
            T=String("Business Support"),
            Contents=String("Final wording agreed at panel. Take this out first."),
            C=Array([1, 0.86, 0.2]),
        ),
    )


def _field(pdf: pikepdf.Pdf) -> None:
    """A box to type in."""
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("your-school"),
            TU=String("Your school"),
            Rect=Array([72, 40, 300, 58]),
            F=4,
            DA=String("/Helv 10 Tf 0 g"),
            V=String(""),
        )
    )
    _annotate(pdf, field)
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([field]), DA=String("/Helv 10 Tf 0 g")))


def _describe(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo[Name.Subject] = "DRAFT v3 for chair"
    pdf.docinfo[Name.Keywords] = "media; embargo; not for circulation"


def _annotate(pdf: pikepdf.Pdf, annotation: pikepdf.Object) -> None:
    page = pdf.pages[0]
    if Name.Annots not in page:
        page.Annots = Array([])
    page.Annots.append(annotation if annotation.is_indirect else pdf.make_indirect(annotation))


_MORE: dict[str, Callable[[pikepdf.Pdf], None]] = {
    ATTACHED: _attach,
    SCRIPTED: _script,
    REMARKED: _remark,
    SUBJECTED: _describe,
    FORM: _field,
}
