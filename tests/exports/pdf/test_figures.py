"""Pictures are upright, small and silent about the camera."""

from io import BytesIO
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageCms

from exports.languages import PrintLanguage
from exports.pdf.checking import faults
from exports.pdf.figures import Figure, UnreadablePictureError, prepare_photo
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import descendants, structure, text_in_reading_order
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import CAPTION
from tests.exports.pdf.conftest import Make


def _opened(picture: bytes) -> Image.Image:
    return Image.open(BytesIO(picture)).convert("RGB")


def _written(picture: Image.Image, kind: str, **options: Any) -> bytes:
    written = BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


def test_a_picture_taken_sideways_is_printed_upright(photo: bytes) -> None:
    jpeg, across, down = prepare_photo(photo, 200, 200)
    assert across < down
    red, _, blue = _opened(jpeg).getpixel((across // 2, 5))  # type: ignore[misc]
    assert blue > red


def test_a_picture_has_as_many_pixels_as_print_needs(photo: bytes) -> None:
    _, across, down = prepare_photo(photo, 200, 150)
    assert max(across, down) <= 200 * 180 / 72
    assert down == 150 * 180 / 72


def test_nothing_the_camera_noted_is_left(photo: bytes) -> None:
    assert b"Telefonmakare" in photo
    jpeg, _, _ = prepare_photo(photo, 200, 200)
    assert b"Exif" not in jpeg
    assert b"Telefonmakare" not in jpeg


def test_what_is_transparent_is_printed_white() -> None:
    jpeg, _, _ = prepare_photo(_written(Image.new("RGBA", (60, 60), (0, 0, 0, 0)), "PNG"), 60, 60)
    assert _opened(jpeg).getpixel((30, 30)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK"])
def test_every_kind_of_picture_can_be_printed(mode: str) -> None:
    picture = Image.new("RGB", (40, 40), "#808080").convert(mode)
    jpeg, _, _ = prepare_photo(_written(picture, "TIFF" if mode == "CMYK" else "PNG"), 60, 60)
    assert Image.open(BytesIO(jpeg)).mode == "RGB"


def test_a_scan_with_sixteen_bits_keeps_its_tones() -> None:
    jpeg, _, _ = prepare_photo(_written(Image.new("I;16", (80, 80), 30_000), "PNG"), 60, 60)
    seen = Image.open(BytesIO(jpeg)).convert("L").getpixel((5, 5))
    assert isinstance(seen, int | float) and abs(seen - 30_000 / 256) < 4


def test_a_colour_profile_is_applied_and_dropped() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    jpeg, _, _ = prepare_photo(
        _written(Image.new("RGB", (40, 40), "#cc8844"), "PNG", icc_profile=profile), 60, 60
    )
    assert b"ICC_PROFILE" not in jpeg
    assert _opened(jpeg).getpixel((20, 20)) == pytest.approx((0xCC, 0x88, 0x44), abs=6)


@pytest.mark.parametrize("broken", [b"", b"not a picture", b"\xff\xd8\xff\xe0broken"])
def test_a_broken_picture_is_told_apart(broken: bytes) -> None:
    with pytest.raises(UnreadablePictureError):
        prepare_photo(broken, 100, 100)


def test_half_a_picture_is_told_apart(photo: bytes) -> None:
    with pytest.raises(UnreadablePictureError):
        prepare_photo(photo[: len(photo) // 2], 100, 100)


def test_a_figure_is_read_out_by_what_it_shows(make: Make, swedish: PrintLanguage, photo: bytes) -> None:
    figure = Figure(photo, "Kockar vid spisen", 200, 150)
    pdf = make([figure, Paragraph("Köket, juni", CAPTION, swedish)])
    assert text_in_reading_order(pdf) == [("sv", "Kockar vid spisen"), ("sv", "Köket, juni")]
    assert faults(pdf) == []


def test_a_figure_wider_than_its_column_is_made_to_fit(
    make: Make, swedish: PrintLanguage, photo: bytes
) -> None:
    cell = Cell([Figure(photo, "Bild", 300, 300)])
    pdf = make([Table([1, 9], [Row([cell, Cell.of("Text", CAPTION, swedish)])])])
    with pikepdf.open(BytesIO(pdf)) as opened:
        (box,) = [each.dictionary.A.BBox for each in descendants(structure(opened)) if each.tag == "Figure"]
    assert float(box[2]) - float(box[0]) < 47


def test_a_figure_without_words_is_refused(photo: bytes) -> None:
    with pytest.raises(ValueError, match="what it shows"):
        Figure(photo, "  ", 200, 150)


def test_a_figure_tells_where_it_stands(make: Make, photo: bytes) -> None:
    with pikepdf.open(BytesIO(make([Figure(photo, "Bild", 200, 150)]))) as opened:
        element = opened.Root.StructTreeRoot.K.K
        left, bottom, right, top = (float(edge) for edge in element.A.BBox)
    assert (right - left, top - bottom) == pytest.approx((112.5, 150), abs=0.5)
