"""Sites built without paper, so that a test takes no second; the PDFs have tests of their own."""

import pytest
from lxml import html

from casereviews.web.public import build
from casereviews.web.public.assets import assets_for
from casereviews.web.public.build import build_site
from casereviews.web.public.pages import pages_of
from casereviews.web.public.rendering import Site, render
from casereviews.web.public.selection import select
from tests.unit.public import samples


def stand_in(root, papers, *, site, cache):
    cache.mkdir(parents=True, exist_ok=True)
    for paper in papers:
        made = cache / "stand-in.pdf"
        made.write_bytes(b"%PDF-1.7 in place of " + paper.address.encode())
        yield paper.pdf, made


@pytest.fixture(scope="module")
def build_without_paper():
    """`build_site` over a record of ours, with a stand-in for each PDF of a page."""

    def make(record, out, *, as_of=samples.TODAY, **more):
        return build_site(
            samples.face(**more),
            record,
            as_of=as_of,
            base_url=samples.BASE,
            out=out,
            pdf_cache=None,
            open_file=samples.open_file,
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "make_all", stand_in)
        yield make


@pytest.fixture
def built(tmp_path, build_without_paper):
    """Build a record; the answer is the folder and what was built."""

    def make(record, *, out=None, **more):
        out = out or tmp_path / "site"
        return out, build_without_paper(record, out, **more)

    return make


@pytest.fixture
def read():
    """Every page of a record as a tree, by path."""

    def make(record, *, as_of=samples.TODAY, **more):
        face = samples.face(**more)
        site = Site(face, assets_for(face), samples.BASE, as_of)
        return {page.path: html.document_fromstring(render(site, page)) for page in pages_of(select(record, as_of))}

    return make
