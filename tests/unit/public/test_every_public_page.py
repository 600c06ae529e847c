"""What the contract asks of every page, asked of every page of several sites."""

import gzip
import re
from itertools import pairwise
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from lxml import html

from tests.unit.public import samples
from tests.unit.public.samples import MadeRecord

LONG = "Adolygiad Ymarfer Plant ŵŷ – " + "a title as long as the form allows, and then some more of it " * 10


def a_board_at_its_limits():
    record = samples.of_many(90)
    for number in range(12):
        record.review(f"long-{number}", title=LONG[:500], subjects=tuple(f"Child {letter}" for letter in "ABCDEFGHIJ"))
        record.document(f"long-{number}", "2000-01-01-000", [f"long-{number}"], title=LONG[:500])
    return record


SITES = {
    "real": samples.the_real_page,
    "odd": samples.everything_odd,
    "empty": MadeRecord,
    "limits": a_board_at_its_limits,
}


@pytest.fixture(scope="module", params=[*list(SITES)[:-1], pytest.param("limits", marks=pytest.mark.slow)])
def site(request, build_without_paper, tmp_path_factory):
    name = "B" * 60 + " safeguarding " + "partnership " * 10 if request.param == "limits" else "The Board"
    folder = tmp_path_factory.mktemp("site") / request.param
    build_without_paper(SITES[request.param](), folder, name=name[:200], former_names=("The Board of old",))
    return folder


def pages(folder):
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.html"))}


def trees(folder):
    return {name: html.document_fromstring(path.read_bytes()) for name, path in pages(folder).items()}


def test_every_page_has_a_language_and_a_title_of_its_own(site):
    found = trees(site)
    titles = [tree.findtext(".//title") for tree in found.values()]
    assert all(tree.get("lang") == "en-GB" for tree in found.values())
    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_every_page_has_one_main_heading_and_skips_no_level(site):
    for name, tree in trees(site).items():
        levels = [int(heading.tag[1]) for heading in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels.count(1) == 1, name
        assert levels[0] == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)


def test_every_page_has_its_landmarks_and_a_first_link_past_them(site):
    for name, tree in trees(site).items():
        for landmark in ("header", "nav", "footer"):
            assert tree.xpath(f"//{landmark}"), (name, landmark)
        assert [main.get("id") for main in tree.xpath("//main")] == ["main"], name
        assert tree.xpath("//a")[0].get("href") == "#main", name


def test_every_page_gives_its_permanent_address(site):
    for name, tree in trees(site).items():
        path = name.removesuffix("index.html")
        assert tree.xpath("//link[@rel='canonical']/@href") == [f"{samples.BASE}/{path}"], name


def test_every_page_has_a_way_off_the_site_that_tells_nobody(site):
    for name, tree in trees(site).items():
        exits = tree.xpath("//a[@data-exit]")
        assert len(exits) == 1, name
        assert urlsplit(exits[0].get("href")).netloc not in ("", "reviews.example")
        assert "noreferrer" in exits[0].get("rel").split()


def test_every_page_can_be_sent_by_mail_with_its_title_and_address(site):
    for name, tree in trees(site).items():
        told = urlsplit(tree.xpath("//a[@data-share='email']")[0].get("href"))
        query = parse_qs(told.query, strict_parsing=True)
        assert told.scheme == "mailto"
        heading = tree.xpath("//h1")[0].text_content()
        assert heading in query["subject"][0], name
        assert tree.xpath("//link[@rel='canonical']/@href")[0] in query["body"][0], name


def test_every_page_but_404_has_a_pdf_that_is_there(site):
    for name, tree in trees(site).items():
        hrefs = tree.xpath("//a[@data-pdf]/@href")
        assert len(hrefs) == (name != "404.html"), name
        assert all((site / name).parent.joinpath(href).is_file() for href in hrefs), name


def test_every_page_has_a_policy_that_lets_in_nothing_inline(site):
    for name, tree in trees(site).items():
        policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        assert policy.startswith("default-src 'none'"), name
        assert "unsafe" not in policy


def test_no_page_has_anything_inline(site):
    for name, tree in trees(site).items():
        assert not tree.xpath("//style|//*[@style]|//script[not(@src)]|//form"), name
        assert not tree.xpath("//@*[starts-with(name(), 'on')]"), name


def test_no_page_loads_anything_from_elsewhere(site):
    for name, tree in trees(site).items():
        loaded = tree.xpath("//link[@rel!='canonical' and @rel!='prev' and @rel!='next']/@href|//*/@src")
        assert loaded, name
        assert all(not urlsplit(address).netloc and not urlsplit(address).scheme for address in loaded), name


def test_links_inside_are_relative_and_none_is_broken(site):
    for name, tree in trees(site).items():
        ids = set(tree.xpath("//@id"))
        for href in tree.xpath("//a/@href|//link[@rel='stylesheet' or @rel='icon']/@href|//script/@src|//img/@src"):
            told = urlsplit(href)
            if told.scheme:
                assert told.scheme in ("https", "mailto", "tel"), (name, href)
                continue
            assert name == "404.html" or not told.path.startswith("/"), (name, href)
            if not told.path:
                assert told.fragment in ids, (name, href)
                continue
            base = site if name == "404.html" else (site / name).parent
            target = (base / unquote(told.path).lstrip("/")).resolve()
            assert target.is_relative_to(site.resolve()), (name, href)
            file = target / "index.html" if told.path.endswith("/") else target
            assert file.is_file(), (name, href)
            if told.fragment:
                assert told.fragment in html.document_fromstring(file.read_bytes()).xpath("//@id"), (name, href)


def test_every_page_has_rules_for_paper(site):
    sheet = next((site / "assets").glob("site-*.css")).read_text()
    assert "@media print" in sheet
    assert "@page" in sheet
    assert all(tree.xpath("//link[@rel='stylesheet']") for tree in trees(site).values())


def weight(site, name, path):
    """The bytes of a page and of all that it could load, text as gzip sends it."""

    def sent(file):
        content = file.read_bytes()
        return len(gzip.compress(content)) if file.suffix in (".html", ".css", ".js") else len(content)

    base = site if name == "404.html" else path.parent
    tree = html.document_fromstring(path.read_bytes())
    loaded = {
        (base / href.lstrip("/")).resolve()
        for href in tree.xpath("//link[@rel='stylesheet' or @rel='icon']/@href|//script/@src|//img/@src")
    }
    fonts = {
        (sheet.parent / font).resolve()
        for sheet in loaded
        if sheet.suffix == ".css"
        for font in re.findall(r"url\(([^)]+)\)", sheet.read_text())
    }
    return sent(path) + sum(map(sent, loaded | fonts))


def test_no_page_weighs_more_than_100_000_bytes(site):
    weights = {name: weight(site, name, path) for name, path in pages(site).items()}
    heaviest = max(weights, key=weights.get)
    assert weights[heaviest] <= 100_000, f"{heaviest}: {weights[heaviest]}"


def test_every_id_of_a_page_is_its_own(site):
    for name, tree in trees(site).items():
        ids = tree.xpath("//@id")
        assert len(set(ids)) == len(ids), name
