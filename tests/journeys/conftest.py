"""A browser, the product as `bin/run` starts it, and a careful look at every page that a journey visits."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

AXE = Path(__file__).with_name("axe") / "axe.min.js"
PICTURES = Path(__file__).parents[2] / "docs/guides/pictures"
WIDTHS = {"desktop": 1280, "narrow": 390}
RULES = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def product(data, *options):
    """The product on free ports, from its ready line until it is told to stop, which must take under ten seconds."""
    call = [sys.executable, "-m", "casereviews", "start", "--port", "0", "--data", str(data), "--json", *options]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CASEREVIEWS_")}
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as process:
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.extend(process.stderr), daemon=True)
        reader.start()
        line = process.stdout.readline()
        if not line:
            process.wait()
            reader.join(5)
            raise AssertionError("the product did not start:\n" + "".join(said))
        try:
            yield json.loads(line)
        finally:
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The demo board, as anyone sees it first."""
    with product(tmp_path_factory.mktemp("demo")) as ready:
        yield ready


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    """A fresh browser, on a desk."""
    context = browser.new_context(viewport={"width": WIDTHS["desktop"], "height": 900}, locale="en-GB")
    yield context.new_page()
    context.close()


@pytest.fixture
def look(request):
    """Look at a page at both widths: axe finds nothing, nothing scrolls sideways; a picture if asked for."""

    def at(page, picture=None, narrow_picture=False):
        page.wait_for_load_state("load")
        page.evaluate("document.fonts.ready")
        for width in WIDTHS.values():
            page.set_viewport_size({"width": width, "height": 900})
            assert _axe(page) == [], f"{page.url} at {width}"
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (
                f"{page.url} scrolls sideways at {width}"
            )
            if picture and request.config.getoption("--screenshots") and (width == 1280 or narrow_picture):
                _take(page, picture if width == 1280 else f"{picture}-narrow")
        page.set_viewport_size({"width": WIDTHS["desktop"], "height": 900})

    return at


def _axe(page):
    """What axe finds, as (rule, element). Run beside the page's own policy, which allows no stranger's script."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setBypassCSP", {"enabled": True})
    session.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: rules})"
        ".then(r => r.violations.flatMap(v => v.nodes.map(n => [v.id, n.html])))",
        RULES,
    )
    session.detach()
    return found


def _take(page, name):
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.evaluate("document.activeElement && document.activeElement.blur()")
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True)
