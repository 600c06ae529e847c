"""A logo is drawn again: only its picture passes."""

import io

import pytest
from PIL import Image, ImageFile, PngImagePlugin

from casereviews.web.boards.logos import NotALogo, drawn_again


@pytest.fixture(autouse=True)
def _nothing_is_guessed(monkeypatch):
    """What draws the public PDFs tells Pillow to make do with half a picture; it is no part of the workspace."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", False)


def picture(kind="PNG", size=(600, 300), mode="RGB", **more):
    out = io.BytesIO()
    Image.new(mode, size, "#8f1d1d").save(out, kind, **more)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_it_is_a_small_png_of_ours(kind):
    drawn = Image.open(io.BytesIO(drawn_again(picture(kind))))
    assert (drawn.format, drawn.size) == ("PNG", (120, 60))


def test_what_was_written_into_the_file_is_gone():
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Sam Okoro")
    raw = picture(pnginfo=told) + b"<script>Sam Okoro</script>"
    assert b"Sam Okoro" in raw
    assert b"Sam Okoro" not in drawn_again(raw)


def test_it_stands_upright_as_the_camera_held_it():
    exif = Image.Exif()
    exif[0x0112] = 6
    drawn = Image.open(io.BytesIO(drawn_again(picture("JPEG", exif=exif))))
    assert drawn.size == (60, 120)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a PNG or JPEG"),
        (b"GIF89a" + b"\0" * 40, "not a PNG or JPEG"),
        (b"", "not a PNG or JPEG"),
        (picture()[:80], "broken"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 80, "broken"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(raw, told):
    with pytest.raises(NotALogo, match=told):
        drawn_again(raw)


def test_a_picture_that_unpacks_to_far_too_much_is_not_unpacked():
    with pytest.raises(NotALogo, match="40 million pixels"):
        drawn_again(picture(size=(8000, 5001), mode="1"))
