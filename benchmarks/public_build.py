"""How long the public site takes to build: the real page's facts, and 300 reviews, the first and the second time.

    python -m benchmarks.public_build [--reviews 300]

The first time makes a PDF of every page; the second finds them all in the cache.
"""

import argparse
import tempfile
import time
from pathlib import Path

from casereviews.web.public.build import Built, build_site
from tests.unit.public import samples


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reviews", type=int, default=300)
    call = parser.parse_args()
    print("| site | first, s | second, s | pages | files | bytes |\n|---|---|---|---|---|---|")
    for name, record in (
        ("the real page", samples.the_real_page()),
        (f"{call.reviews} reviews", samples.of_many(call.reviews)),
    ):
        with tempfile.TemporaryDirectory() as folder:
            first, built = timed(record, Path(folder))
            second, again = timed(record, Path(folder))
            assert built == again, "the same record and day gave other bytes"
            told = (name, f"{first:.1f}", f"{second:.1f}", built.pages, built.files, f"{built.bytes:,}")
            print(f"| {' | '.join(map(str, told))} |", flush=True)


def timed(record: samples.MadeRecord, folder: Path) -> tuple[float, Built]:
    started = time.perf_counter()
    built = build_site(
        samples.face(),
        record,
        as_of=samples.TODAY,
        base_url=samples.BASE,
        out=folder / "site",
        pdf_cache=folder / "pdf",
        open_file=samples.open_file,
    )
    return time.perf_counter() - started, built


if __name__ == "__main__":
    main()
