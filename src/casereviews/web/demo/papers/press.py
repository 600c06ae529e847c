"""Papers to PDF: tagged, small, the same bytes each time."""

import io
from functools import cache
from pathlib import Path

import pikepdf
from jinja2 import Environment, PackageLoader, StrictUndefined
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from casereviews.web.demo.papers import prose
from casereviews.web.demo.papers.carried import carry
from casereviews.web.demo.papers.texts import Paper, papers

FONTS = Path(__file__).resolve().parents[2] / "ui" / "static" / "ui" / "fonts"
TEMPLATES = Path(__file__).parent / "templates"

_TEMPLATE = {
    "overview report": "report",
    "full report": "report",
    "improvement report": "response",
    "learning and improvement report": "response",
    "board response": "response",
    "action plan": "plan",
    "media statement": "statement",
    "seven-minute briefing": "sheet",
    "learning brief": "sheet",
    "easy read": "easy",
    "presentation": "slides",
    "timeline": "timeline",
}


def make_all(folder: Path, into: Path) -> dict[str, int]:
    """Make every PDF of the page in `folder`; the bytes of each by its name."""
    into.mkdir(parents=True, exist_ok=True)
    made = {}
    for paper in papers(folder):
        pdf = make(paper)
        (into / f"{paper.name}.pdf").write_bytes(pdf)
        made[paper.name] = len(pdf)
    return made


def make(paper: Paper) -> bytes:
    """One paper as a PDF, with what such PDFs carry."""
    fonts = FontConfiguration()
    drawn = HTML(string=page_of(paper), base_url=TEMPLATES.as_uri() + "/").write_pdf(
        stylesheets=[CSS(string=_style(), base_url=FONTS.as_uri() + "/", font_config=fonts)],
        font_config=fonts,
        pdf_variant="pdf/ua-1",
        pdf_identifier=paper.name.encode(),
    )
    return _packed(paper, drawn)


def page_of(paper: Paper) -> str:
    """The HTML of a paper."""
    template = _templates().get_template(f"{_TEMPLATE.get(paper.kind, 'summary')}.html")
    return template.render(paper=paper, says=paper.says)


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("casereviews.web.demo.papers"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(parts=prose.parts, prose=prose.html)
    return environment


@cache
def _style() -> str:
    return (TEMPLATES / "paper.css").read_text(encoding="utf-8")


def _packed(paper: Paper, drawn: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        carry(pdf, paper.name)
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            recompress_flate=True,
            deterministic_id=True,
        )
    return out.getvalue()
