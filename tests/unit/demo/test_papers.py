"""Exampleshire's PDFs: every one that the page names is there, tagged, small, and made from what the texts say."""

import re
import tomllib

import pikepdf
import pypdfium2
import pytest

from casereviews.web.demo import EXAMPLESHIRE
from casereviews.web.demo.papers import carried, press, texts
from casereviews.web.demo.papers.prose import typeset

PAGE = tomllib.loads((EXAMPLESHIRE / "page.toml").read_text(encoding="utf-8"))
DOCUMENTS = [document for publication in PAGE["publication"] for document in publication["documents"]]
FILES = {document["file"]: document for document in DOCUMENTS if "file" in document}
PAPERS = {paper.name: paper for paper in texts.papers(EXAMPLESHIRE)}
SAYS = {path.name: path.read_text(encoding="utf-8") for path in sorted((EXAMPLESHIRE / "texts").glob("*.toml"))}

GRAPHIC = re.compile(
    r"\b(blood\w*|bruis\w*|fractur\w*|broken (?:arm|leg|rib|bone)s?|wound\w*|burn(?:s|t|ed)?|stab(?:bed|bing|s)?|"
    r"strangl\w*|suffocat\w*|smother\w*|hang(?:ed|ing)|overdos\w*|rape\w*|tortur\w*|beat(?:en|ing)s?|punch\w*|kick\w*|"
    r"corpse\w*|bod(?:y|ies) (?:was|were)|post-?mortem|autops\w*|brutal\w*|horrif\w*|monster\w*|evil|sadis\w*|"
    r"shak(?:en|ing)|shook)\b",
    re.IGNORECASE,
)
UNKIND = re.compile(
    r"\b(victims?|passed away|deceased|commit\w* suicide|failed to|mother claims|illegitimate)\b", re.IGNORECASE
)


def words_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("file", FILES)
def test_a_pdf_that_the_page_names_is_there_tagged_and_small(file):
    path = EXAMPLESHIRE / file
    assert path.stat().st_size <= 60_000
    with pikepdf.open(path) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.StructTreeRoot.K
        assert str(pdf.Root.Lang) == FILES[file].get("language", "en")
        assert str(pdf.docinfo.Title) == FILES[file]["title"]


def test_no_other_file_lies_among_them_and_all_are_under_four_megabytes():
    found = list((EXAMPLESHIRE / "files").iterdir())
    assert {f"files/{path.name}" for path in found} == set(FILES)
    assert sum(path.stat().st_size for path in found) < 4_000_000


@pytest.mark.parametrize("name", SAYS)
def test_a_text_is_never_graphic_and_never_unkind(name):
    assert not GRAPHIC.findall(SAYS[name])
    assert not UNKIND.findall(SAYS[name])


def test_the_page_itself_is_never_graphic():
    page = (EXAMPLESHIRE / "page.toml").read_text(encoding="utf-8")
    assert not GRAPHIC.findall(page) + UNKIND.findall(page)


def test_the_deny_list_would_catch_what_it_is_for():
    assert GRAPHIC.findall("There were bruises and a fractured arm.") == ["bruises", "fractured"]
    assert UNKIND.findall("The victim passed away.") == ["victim", "passed away"]


def test_every_telephone_number_is_from_the_range_kept_for_drama_or_a_helpline():
    numbers = re.findall(r"\b0\d[\d ]{8,}\d\b", "".join(SAYS.values()) + PAGE["board"]["telephone"])
    assert numbers
    assert all(number.startswith("01632 960") or number == "0800 1111" for number in numbers)


def test_the_review_without_the_boards_name_shares_no_word_of_its_own_with_anything_else():
    unnamed = [review for review in PAGE["review"] if not review.get("named", True)]
    assert [review["id"] for review in unnamed] == ["juniper"]
    elsewhere = "".join(text for name, text in SAYS.items() if name != "juniper.toml").lower()
    elsewhere += str([review for review in PAGE["review"] if review not in unnamed]).lower()
    elsewhere += str(
        [publication for publication in PAGE["publication"] if publication["documents"][0]["reviews"] != ["juniper"]]
    ).lower()
    for word in ("juniper", "retrospective", "appraisal", "synopsis", "larkspur", "2016-11-03"):
        assert word not in elsewhere


def test_the_paper_without_the_boards_name_does_not_name_the_county():
    words = words_of(EXAMPLESHIRE / "files" / "juniper-retrospective.pdf")
    assert "Larkspur" in words
    assert "xampl" not in words


def test_a_paper_bears_the_name_that_the_board_had_on_its_day():
    assert PAPERS["child-s-overview-report"].board == PAGE["board"]["former_names"][0]
    assert PAPERS["rosa-full-report"].board == PAGE["board"]["name"]


def test_no_two_papers_share_a_paragraph_but_recommendations_and_what_their_own_review_says():
    seen = {}
    for name, text in SAYS.items():
        for paragraph in filter(lambda p: len(p) > 120, re.split(r"\n\s*\n", text)):
            assert seen.setdefault(paragraph, name) == name, paragraph


@pytest.mark.slow
def test_a_paper_made_again_has_the_same_bytes():
    for name in ("child-p-overview-report", "child-v-crynodeb", "child-t-action-plan", "family-b-overview-report"):
        assert press.make(PAPERS[name]) == (EXAMPLESHIRE / "files" / f"{name}.pdf").read_bytes()


def test_a_pdf_the_page_names_without_a_text_is_told(tmp_path):
    (tmp_path / "texts").mkdir()
    (tmp_path / "page.toml").write_bytes((EXAMPLESHIRE / "page.toml").read_bytes())
    with pytest.raises(texts.NoText, match=r"No text file says what is in files/rosa-full-report\.pdf"):
        texts.papers(tmp_path)


def opened(name):
    return pikepdf.open(EXAMPLESHIRE / "files" / f"{name}.pdf")


@pytest.mark.parametrize(("name", "author"), carried.AUTHORS.items())
def test_some_carry_an_author(name, author):
    with opened(name) as pdf:
        assert str(pdf.docinfo.Author) == author


def test_one_carries_each_of_the_other_things_that_old_pdfs_carry():
    with opened(carried.ATTACHED) as pdf:
        assert list(pdf.attachments) == ["comments on draft 4.txt"]
    with opened(carried.SCRIPTED) as pdf:
        assert pdf.Root.OpenAction.S == "/JavaScript"
    with opened(carried.REMARKED) as pdf:
        assert "/Text" in [annotation.Subtype for annotation in pdf.pages[0].Annots]
    with opened(carried.FORM) as pdf:
        assert len(pdf.Root.AcroForm.Fields) == 1
    with opened(carried.SUBJECTED) as pdf:
        assert "not for circulation" in str(pdf.docinfo.Keywords)


def test_quotation_marks_are_turned_the_right_way():
    assert typeset("\"It's his\", she said ('the bus').") == "“It’s his”, she said (‘the bus’)."
    assert not [text for paper in PAPERS.values() for text in strings(paper.says) if '"' in text or "'" in text]


def strings(value):
    if isinstance(value, str):
        yield value
    else:
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)
