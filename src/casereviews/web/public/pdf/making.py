"""Which PDFs are wanting, and two processes that make them."""

import hashlib
import importlib.metadata
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from casereviews.web.public.faults import BuildFault
from casereviews.web.public.rendering import Site

PROCESSES = 2
QUIET_SECONDS = 3.0
OLD_SECONDS = 7 * 24 * 60 * 60
HERE = Path(__file__).parent
PAPER_SHEET = HERE.parent / "static" / "public" / "paper.css"
SOURCES = HERE.parents[3]


@dataclass(frozen=True)
class Paper:
    """A page to be put on paper: its HTML file and its PDF, both inside the site, and its permanent address."""

    html: str
    pdf: str
    address: str


@dataclass
class Work:
    """What the processes share: jobs to take, how many are done, what went wrong."""

    jobs: "queue.SimpleQueue[dict[str, str]]"
    total: int
    done: int = 0
    faults: list[str] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)
    lock: threading.Lock = field(default_factory=threading.Lock)
    processes: list["subprocess.Popen[str]"] = field(default_factory=list)

    def stop(self) -> None:
        """At once, in the middle of a page: who stops the build does not wait."""
        self.faults.append("The build was stopped.")
        for process in self.processes:
            process.kill()

    def finished_one(self) -> None:
        with self.lock:
            self.done += 1
            if time.monotonic() - self.started > QUIET_SECONDS and (self.done % 10 == 0 or self.done == self.total):
                print(f"PDF {self.done} of {self.total}", file=sys.stderr, flush=True)


def make_all(root: Path, papers: list[Paper], *, site: Site, cache: Path) -> Iterator[tuple[str, Path]]:
    """For each page the path of its PDF in the site, and the file in `cache` that holds it.

    Raises BuildFault, in words, for the first that cannot be made or does not pass the checks.
    """
    cache.mkdir(parents=True, exist_ok=True)
    common = _common(site)
    made = [(paper, cache / f"{_key(common, root / paper.html)}.pdf") for paper in papers]
    _make([(paper, target) for paper, target in made if not target.exists()], root, site)
    for paper, target in made:
        os.utime(target)
        yield paper.pdf, target
    _forget_old(cache)


def _common(site: Site) -> bytes:
    """All that goes into every PDF beside its HTML."""
    made_by = (path.read_text(encoding="utf-8") for path in (PAPER_SHEET, HERE / "press.py", HERE / "gate.py"))
    return "\n".join((importlib.metadata.version("weasyprint"), site.base_url, site.assets.css, *made_by)).encode()


def _key(common: bytes, html: Path) -> str:
    return hashlib.sha256(common + b"\n" + html.read_bytes()).hexdigest()


def _make(wanting: list[tuple[Paper, Path]], root: Path, site: Site) -> None:
    if not wanting:
        return
    work = Work(queue.SimpleQueue(), len(wanting))
    for paper, target in wanting:
        work.jobs.put({"html": str(root / paper.html), "address": paper.address, "out": str(target)})
    number = min(PROCESSES, len(wanting))
    threads = [threading.Thread(target=_work_off, args=(work, root, site)) for _ in range(number)]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    except BaseException:
        work.stop()
        raise
    if work.faults:
        raise BuildFault("PB007", work.faults[0])


def _work_off(work: Work, root: Path, site: Site) -> None:
    """Hand jobs to a process of one's own, one at a time, until there are none or one has failed."""
    with _process(root, site) as process:
        work.processes.append(process)
        while not work.faults:
            try:
                job = work.jobs.get_nowait()
            except queue.Empty:
                break
            if fault := _hand(process, job):
                work.faults.append(fault)
            work.finished_one()
        process.stdin.close()


def _hand(process: subprocess.Popen[str], job: dict[str, str]) -> str:
    """Have one PDF made; the answer says what was wrong, or nothing. Without an answer the process has fallen over."""
    try:
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
    except BrokenPipeError:
        answer = ""
    return json.loads(answer)["fault"] if answer else f"The PDF of {job['address']} could not be made."


def _process(root: Path, site: Site) -> subprocess.Popen[str]:
    sheet = site.assets.sheet
    environment = os.environ | {"SOURCE_DATE_EPOCH": "0", "PYTHONPATH": _search_path(), "PYTHONUTF8": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "casereviews.web.public.pdf.worker", str(root), site.base_url, sheet, str(PAPER_SHEET)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
    )


def _search_path() -> str:
    return os.pathsep.join(filter(None, (str(SOURCES), os.environ.get("PYTHONPATH"))))


def _forget_old(cache: Path) -> None:
    """Take away PDFs that no build has used for a week."""
    limit = time.time() - OLD_SECONDS
    for path in cache.glob("*.pdf*"):
        if path.stat().st_mtime < limit:
            path.unlink(missing_ok=True)
