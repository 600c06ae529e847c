"""A process that turns pages into PDFs, one a line of its input. It opens nothing but the site's own assets.

It ends when its input does, so that it never outlives the build that started it.
"""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

NO_PANGO = (
    "The PDFs need Pango, which this machine lacks. This installs it: "
    "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0"
)


def main(root: str, base_url: str, sheet: str, paper_sheet: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # the build is gone: nobody waits for an answer
    press, reason = _press(Path(root), base_url, sheet, Path(paper_sheet))
    for line in sys.stdin:
        fault = reason or _make(press, json.loads(line))
        print(json.dumps({"fault": fault}), flush=True)


def _press(root: Path, base_url: str, sheet: str, paper_sheet: Path) -> tuple[Any, str]:
    try:
        from casereviews.web.public.pdf.press import Press
    except OSError:
        return None, NO_PANGO
    except ImportError as fault:
        return None, f"The PDFs cannot be made: {fault}. Run the set-up again."
    try:
        return Press(root, base_url, sheet, paper_sheet), ""
    except Exception as fault:
        return None, f"The PDFs cannot be made: {fault}."


def _make(press: Any, job: dict[str, str]) -> str:
    """Make one; the answer is what was wrong with it, or nothing. What is wrong is not kept."""
    out = Path(job["out"])
    try:
        content, faults = press.print(Path(job["html"]).read_text(encoding="utf-8"), job["address"])
    except Exception as fault:
        return f"The PDF of {job['address']} could not be made: {fault}."
    if faults:
        return f"The page {job['address']} was not published: {' '.join(faults)}"
    part = out.with_name(f"{out.name}.{os.getpid()}")
    part.write_bytes(content)
    os.replace(part, out)
    return ""


if __name__ == "__main__":
    main(*sys.argv[1:])
