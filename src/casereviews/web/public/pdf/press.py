"""HTML to a tagged PDF (PDF/UA-1) with WeasyPrint. The sheet and the fonts are read once, not for every page."""

import io
import mimetypes
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from casereviews.web.public.pdf.gate import faults_of_page, faults_of_pdf

EMPTY_SHEET = b"/* the sheet is given to every page already read */"


class OwnAssets(URLFetcher):
    """Answers for addresses below `assets/` of the site, from the files of the build, and for nothing else."""

    def __init__(self, root: Path, base_url: str, sheet: str) -> None:
        super().__init__(allowed_protocols=set())
        self.assets = (root / "assets").resolve()
        self.base = f"{base_url}/assets/"
        self.sheet = f"{base_url}/{sheet}"

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        if url == self.sheet:
            return URLFetcherResponse(url, EMPTY_SHEET, {"Content-Type": "text/css"})
        path = (self.assets / url.removeprefix(self.base)).resolve()
        if not url.startswith(self.base) or path.parent != self.assets:
            raise ValueError(f"not an asset of ours: {url}")
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": kind})


class Press:
    """Makes PDFs of the pages of one site."""

    def __init__(self, root: Path, base_url: str, sheet: str, paper_sheet: Path) -> None:
        self.fetcher = OwnAssets(root, base_url, sheet)
        self.fonts = FontConfiguration()
        sheets = ((root / sheet).read_text(encoding="utf-8"), paper_sheet.read_text(encoding="utf-8"))
        self.sheets = [
            CSS(string=text, base_url=f"{base_url}/assets/", url_fetcher=self.fetcher, font_config=self.fonts)
            for text in sheets
        ]

    def print(self, html: str, address: str) -> tuple[bytes, list[str]]:
        """The PDF of a page and what is wrong with either, in words."""
        page = HTML(string=html, base_url=address, url_fetcher=self.fetcher)
        faults = faults_of_page(page.etree_element)
        made = io.BytesIO()
        page.write_pdf(made, stylesheets=self.sheets, font_config=self.fonts, pdf_variant="pdf/ua-1")
        return made.getvalue(), faults or faults_of_pdf(made.getvalue())
