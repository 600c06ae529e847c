"""Where the first, second, … board's site is found, so that the public server can be started before there is one.

`by-order/0` leads to the first board's folder; until there is a board, it holds one page that says so.
"""

import os
import shutil
from pathlib import Path

WAITING = """<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing is published here yet</title></head>
<body><main><h1>Nothing is published here yet</h1>
<p>Case reviews that a safeguarding board publishes will be listed at this address.</p></main></body>
</html>
"""


def place_in_order(sites: Path, order: int) -> Path:
    """The folder to serve for the board that was made as number `order`, from 0."""
    return sites / "by-order" / str(order)


def lead_to(sites: Path, order: int, slug: str) -> None:
    """Have the place of a board lead to its site; again and again without harm."""
    place = place_in_order(sites, order)
    target = Path("..") / slug
    if place.is_symlink() and Path(os.readlink(place)) == target:
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    link = place.with_name(f".{order}.next")
    link.unlink(missing_ok=True)
    link.symlink_to(target)
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    os.replace(link, place)


def wait(sites: Path) -> None:
    """Until there is a board: one page at the first place."""
    place = place_in_order(sites, 0)
    if place.is_symlink():
        return
    place.mkdir(parents=True, exist_ok=True)
    for name in ("index.html", "404.html"):
        (place / name).write_text(WAITING, encoding="utf-8")
