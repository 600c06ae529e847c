"""docs/reference/public-site.md says what the code does."""

import re
from pathlib import Path

from casereviews.web.public import addresses, command, live
from casereviews.web.public.writing import MARK

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "reference" / "public-site.md").read_text(encoding="utf-8")
SOURCE = "".join(path.read_text(encoding="utf-8") for path in Path(command.__file__).parent.rglob("*.py"))


def test_every_fault_is_in_the_table_and_no_other():
    assert set(re.findall(r"^\| (PB\d+) \|", PAGE, re.M)) == set(re.findall(r'"(PB\d+)"', SOURCE))


def test_every_option_of_a_build_is_told():
    options = set(re.findall(r'build\.add_argument\("(--[a-z-]+)"', Path(command.__file__).read_text(encoding="utf-8")))
    assert options == set(re.findall(r"`?\[(--[a-z-]+)", PAGE.split("## The command")[1].split("| option")[0]))


def test_every_kind_of_path_is_told():
    for path in (
        addresses.review("<id>"),
        addresses.publication("<id>"),
        addresses.about(),
        addresses.about("<page>"),
        "404.html",
        "assets/",
        "documents/<id>/<title>.pdf",
        MARK,
        f"`{live.LINK}`",
        "`builds/`",
    ):
        assert path in PAGE
