"""What the pages load: one style sheet, one script, the fonts, the board's mark and colour, each named by content."""

import hashlib
import re
import struct
from dataclasses import dataclass
from pathlib import Path

from casereviews.web import ui
from casereviews.web.boards.values import BoardFace

OURS = Path(__file__).parent / "static" / "public"
SHARED = Path(ui.__file__).parent / "static" / "ui"
SHEETS = (SHARED / "govuk-public.css", SHARED / "tokens.css", OURS / "site.css")
ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="{}" d="M0 0h16v16H0z"/></svg>\n'
FONT = re.compile(r"url\(fonts/([\w-]+\.woff2)\)")


@dataclass(frozen=True)
class Logo:
    """The board's mark: where it is, and how wide it is drawn at 30 high."""

    path: str
    width: int


@dataclass(frozen=True)
class Assets:
    """`files` by path, and which of them is which. `css` is the sheet as text, for the PDFs."""

    files: dict[str, bytes]
    sheet: str
    script: str
    icon: str
    logo: Logo | None
    css: str


def assets_for(face: BoardFace) -> Assets:
    """The assets of a board's site."""
    files: dict[str, bytes] = {}
    css = _with_fonts("\n".join(path.read_text(encoding="utf-8") for path in SHEETS), files)
    logo = _logo(face.logo, files)
    css = _smaller(f"{css}\n:root {{ --board: {_colour(face.colour)}; }}\n{_logo_on_paper(logo)}")
    sheet = _keep(files, "site", ".css", css.encode())
    script = _keep(files, "site", ".js", (OURS / "site.js").read_bytes())
    icon = _keep(files, "icon", ".svg", ICON.format(_colour(face.colour)).encode())
    return Assets(files, sheet, script, icon, logo, css)


def _with_fonts(css: str, files: dict[str, bytes]) -> str:
    """Keep each font the sheet names, and have the sheet name it by its content."""

    def kept(match: re.Match[str]) -> str:
        path = _keep(files, Path(match[1]).stem, ".woff2", (SHARED / "fonts" / match[1]).read_bytes())
        return f"url({path.removeprefix('assets/')})"

    return FONT.sub(kept, css)


def _smaller(css: str) -> str:
    """Without comments and the space between rules."""
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)).strip() + "\n"


def _colour(colour: str) -> str:
    return colour if re.fullmatch(r"#[0-9a-fA-F]{6}", colour) else "#0f4a58"


def _logo(png: bytes | None, files: dict[str, bytes]) -> Logo | None:
    if not png or png[:8] != b"\x89PNG\r\n\x1a\n":
        return None
    width, height = struct.unpack(">II", png[16:24])
    return Logo(_keep(files, "mark", ".png", png), max(1, round(30 * width / max(1, height))))


def _logo_on_paper(logo: Logo | None) -> str:
    """On paper the mark is a ground of the name, not a picture: it says nothing that needs words in a PDF's tags."""
    if not logo:
        return ""
    ground = f"url({logo.path.removeprefix('assets/')}) no-repeat left center / auto 30px"
    return (
        f"@media print {{ .board img {{ display: none; }} .board {{ background: {ground}; display: flex; "
        f"align-items: center; min-height: 30px; padding-left: {logo.width + 12}px; "
        "print-color-adjust: exact; } }\n"
    )


def _keep(files: dict[str, bytes], stem: str, suffix: str, content: bytes) -> str:
    path = f"assets/{stem}-{hashlib.sha256(content).hexdigest()[:12]}{suffix}"
    files[path] = content
    return path
