"""The PDF of a page: tagged, checked, kept by what it was made from, and nothing but the page."""

import os
import re
import shutil
import subprocess
import time
from io import BytesIO

import pikepdf
import pytest
from lxml import html
from PIL import Image

from casereviews.web.public.build import build_site
from casereviews.web.public.faults import BuildFault
from casereviews.web.public.pdf import making
from casereviews.web.public.pdf.gate import faults_of_page
from casereviews.web.public.pdf.worker import NO_PANGO
from tests.unit.public import samples

slow = pytest.mark.slow
PAGE = "<html lang=en-GB><head><title>Child K</title></head><body>{}</body></html>"


def tree(body, page=PAGE):
    return html.document_fromstring(page.format(body))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<h1>Child K</h1><h3>Documents</h3>", "A level of heading is skipped."),
        ("<h2>Documents</h2><h1>Child K</h1>", "A level of heading is skipped."),
        ("<p>Child K</p>", "It has not exactly one main heading."),
        ("<h1>Child K</h1><h1>Child L</h1>", "It has not exactly one main heading."),
        ("<h1>Child K</h1><img src=a.png>", "A picture has no words that stand for it."),
        ("<h1>Child K</h1><svg><path d='M1 1'/></svg>", "A drawing has no title."),
    ],
)
def test_a_page_with_a_fault_is_refused_in_words(body, said):
    assert said in faults_of_page(tree(body))


def test_a_page_without_language_or_title_is_refused():
    faults = faults_of_page(tree("<h1>Child K</h1>", "<html><head></head><body>{}</body></html>"))
    assert faults == ["It does not say its language.", "It has no title."]


def test_a_sound_page_passes():
    assert faults_of_page(tree("<h1>K</h1><h2>Documents</h2><h3>2015</h3><h2>Cite</h2><img src=a.png alt=''>")) == []


def build(record, out, cache, **more):
    return build_site(
        samples.face(**more),
        record,
        as_of=samples.TODAY,
        base_url=samples.BASE,
        out=out,
        pdf_cache=cache,
        open_file=samples.open_file,
    )


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """A site with its real PDFs."""
    folder = tmp_path_factory.mktemp("paper")
    record = samples.MadeRecord()
    record.review("plentyn-d", title="Plentyn D ŵŷ", subjects=("Plentyn D",), language="cy")
    record.publication("2015-02-18", "2015-02-18")
    record.document("d-report", "2015-02-18", ["plentyn-d"], title="Adroddiad – Plentyn D", language="cy", file=True)
    told = build(record, folder / "site", folder / "cache")
    return folder, record, told


@pytest.fixture(scope="module")
def papers(printed):
    site = printed[0] / "site"
    found = [path for path in sorted(site.rglob("*.pdf")) if "documents" not in path.parts]
    assert len(found) == printed[2].pages - 1
    return found


@slow
def test_every_pdf_is_tagged_and_says_its_language_and_title(papers):
    for path in papers:
        with pikepdf.open(path) as pdf:
            assert pdf.pdf_version >= "1.7"
            assert pdf.Root.MarkInfo.Marked is True
            assert "/StructTreeRoot" in pdf.Root
            assert str(pdf.Root.Lang) == "en-GB"
            assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
            assert "Exampleshire Safeguarding Children Board" in str(pdf.docinfo.Title)
            with pdf.open_metadata() as metadata:
                assert metadata.get("pdfuaid:part") == "1"
                assert "dc:creator" not in metadata


@slow
def test_no_pdf_names_an_author_or_carries_anything_but_its_page(papers):
    for path in papers:
        with pikepdf.open(path) as pdf:
            assert "/Author" not in pdf.docinfo
            assert not {"/AcroForm", "/OpenAction", "/AA"} & set(pdf.Root.keys())
            assert not list(pdf.attachments)


@slow
def test_links_of_a_pdf_are_absolute_and_tell_no_path_of_this_machine(papers, printed):
    for path in papers:
        body = path.read_bytes()
        assert str(printed[0]).encode() not in body
        assert b"file://" not in body
    with pikepdf.open(printed[0] / "site" / "reviews" / "plentyn-d" / "plentyn-d.pdf") as pdf:
        links = {str(note.A.URI) for page in pdf.pages for note in page.get("/Annots", []) if "/A" in note}
    assert f"{samples.BASE}/publications/2015-02-18/" in links
    assert f"{samples.BASE}/documents/d-report/adroddiad-plentyn-d.pdf" in links


@slow
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_a_second_reader_finds_the_pages_words_its_address_and_day(printed):
    path = printed[0] / "site" / "reviews" / "plentyn-d" / "plentyn-d.pdf"
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "Plentyn D ŵŷ" in text
    assert "As published on 18 February 2015" in text
    assert f"{samples.BASE}/reviews/plentyn-d/" in text
    assert "As it stood on 25 November 2026" in text
    assert re.search(r"1 of \d", text)
    assert "Exit this page" not in text


@slow
def test_a_second_build_makes_no_pdf_and_gives_the_same_bytes(printed, monkeypatch):
    folder, record, first = printed

    def none(*told):
        raise AssertionError("a PDF was made again")

    monkeypatch.setattr(making, "_process", none)
    again = build(record, folder / "again", folder / "cache")
    assert again.digest == first.digest


@slow
def test_pdfs_made_anew_are_the_same_to_the_byte(printed):
    folder, record, first = printed
    assert build(record, folder / "anew", folder / "another-cache").digest == first.digest


@slow
def test_where_pango_is_missing_one_command_is_named_and_the_earlier_site_stands(tmp_path, monkeypatch):
    record = samples.the_real_page()

    def without_pango(process, job):
        return NO_PANGO

    monkeypatch.setattr(making, "_hand", without_pango)
    with pytest.raises(BuildFault) as fault:
        build(record, tmp_path / "site", tmp_path / "cache")
    assert fault.value.code == "PB007"
    assert "apt-get install" in fault.value.message
    assert not (tmp_path / "site").exists()


@slow
def test_a_logo_is_on_the_page_and_in_the_pdf(tmp_path):
    made = BytesIO()
    Image.new("RGB", (60, 60), "#0f4a58").save(made, "PNG")
    build(samples.MadeRecord(), tmp_path / "site", tmp_path / "cache", logo=made.getvalue())
    page = html.document_fromstring((tmp_path / "site" / "index.html").read_bytes())
    assert [one.get("alt") for one in page.xpath("//img")] == [""]
    with pikepdf.open(tmp_path / "site" / "case-reviews.pdf") as pdf:
        assert pdf.pages[0].get_images()


def test_pdfs_that_no_build_has_used_for_a_week_are_forgotten(tmp_path):
    for name, age in (("old.pdf", 8), ("used.pdf", 1)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - age * 86400,) * 2)
    making._forget_old(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["used.pdf"]
