"""A logo drawn again: whatever the file held besides its picture is gone."""

import hashlib
import io
import warnings

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image, ImageOps

LARGEST_SIDE = 120
LARGEST_LOGO = 8_000  # bytes: every page of the public site carries it
MOST_PIXELS = 40_000_000


class NotALogo(ValueError):
    """The file cannot be drawn; the message says why, and what to choose instead."""


def drawn_again(raw: bytes) -> bytes:
    """The picture in `raw` (PNG or JPEG) as a PNG of ours, upright, at most 120 pixels wide and high and about 8 kB."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return _png(_opened(raw))
    except NotALogo:
        raise
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Warning) as fault:
        raise NotALogo("This picture is broken or cannot be read. Save it again as PNG, and choose that.") from fault


def _opened(raw: bytes) -> Image.Image:
    if not raw.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise NotALogo("This is not a PNG or JPEG picture. Save the logo as PNG, and choose that.")
    picture = Image.open(io.BytesIO(raw), formats=("PNG", "JPEG"))
    if picture.width * picture.height > MOST_PIXELS:
        raise NotALogo("This picture has more than 40 million pixels. Save it smaller, and choose it again.")
    return picture


def _png(picture: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    upright.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    clean = Image.new("RGBA", upright.size)
    clean.paste(upright)
    sizes = (_saved(clean.quantize(colours) if colours else clean) for colours in (0, 128, 32, 8))
    return next((png for png in sizes if len(png) <= LARGEST_LOGO), _saved(clean.quantize(4)))


def _saved(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def keep(png: bytes) -> str:
    """Lay a PNG of ours into storage under its content; its name there."""
    return default_storage.save(hashlib.sha256(png).hexdigest(), ContentFile(png))
