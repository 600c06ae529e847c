"""python -m casereviews.web.demo.papers [FOLDER]: make every PDF that the page of Exampleshire names."""

import sys
from pathlib import Path

from casereviews.web.demo import EXAMPLESHIRE
from casereviews.web.demo.papers.press import make_all


def main() -> None:
    into = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLESHIRE / "files"
    made = make_all(EXAMPLESHIRE, into)
    print(f"{len(made)} PDFs in {into}, {sum(made.values()):,} bytes")


if __name__ == "__main__":
    main()
