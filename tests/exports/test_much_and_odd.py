"""Very much and very odd content: 200 criteria, no and 60 pictures, pictures of every kind."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any
from uuid import UUID

import pikepdf
import pytest
from PIL import Image

from exports.pdf.checking import faults
from exports.pdf.figures import UnreadablePictureError
from tests.exports.conftest import Filled
from tests.exports.printed import lines, portfolio_of, printed
from validering.portfolio import PrintedPicture
from validering.terms import DocumentKind


@pytest.mark.parametrize("kind", [DocumentKind.FULL_RECORD, DocumentKind.MERIT_PORTFOLIO])
def test_two_hundred_criteria_are_all_on_paper(whole: Filled, kind: DocumentKind) -> None:
    shown = portfolio_of(whole.store, whole.case_id, kind, "ar")
    result = shown.results[0]
    criteria = sum(len(module.criteria) for module in result.modules)
    times = -(-200 // criteria)
    many = replace(result, modules=result.modules * times)
    pdf = printed(replace(shown, results=(many,)))
    assert faults(pdf) == []
    read = "\n".join(lines(pdf, "sv"))
    for module in result.modules:
        for criterion in module.criteria:
            assert read.count(criterion.text.sv) >= times


def picture(mode: str, form: str, **how: Any) -> bytes:
    drawn = BytesIO()
    made = Image.new(mode, (320, 200), None if mode == "I;16" else "#b9884a" if mode == "RGB" else 0)
    made.save(drawn, form, **how)
    return drawn.getvalue()


def rotated() -> bytes:
    turned = Image.Exif()
    turned[0x0112] = 6
    return picture("RGB", "JPEG", exif=turned)


def animated() -> bytes:
    frames = [Image.new("RGB", (320, 200), color) for color in ("red", "green", "blue")]
    drawn = BytesIO()
    frames[0].save(drawn, "PNG", save_all=True, append_images=frames[1:])
    return drawn.getvalue()


ODD = {
    "cmyk": lambda: picture("CMYK", "JPEG"),
    "rotated": rotated,
    "sixteen bits": lambda: picture("I;16", "PNG"),
    "grey with alpha": lambda: picture("LA", "PNG"),
    "animated": animated,
}


def with_pictures(filled: Filled, images: list[bytes]) -> bytes:
    printed_ones = tuple(
        PrintedPicture(UUID(int=at + 1), UUID(int=at + 1000), f"Bild {at + 1}", None, None)
        for at in range(len(images))
    )
    shown = replace(portfolio_of(filled.store, filled.case_id, language="ar"), pictures=printed_ones)
    return printed(shown, images={each.evidence_id: images[at] for at, each in enumerate(printed_ones)})


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_picture_is_printed_upright_and_archivable(whole: Filled, odd: str) -> None:
    pdf = with_pictures(whole, [ODD[odd]()])
    assert faults(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        drawn = [image for page in opened.pages for image in page.images.values()]
        (one,) = (each for each in drawn if each.Width > 1)
        assert str(one.ColorSpace) in ("/DeviceRGB", "/DeviceGray")
        assert one.BitsPerComponent == 8
        assert (one.Height > one.Width) == (odd == "rotated")


def test_a_broken_picture_is_refused_before_anything_is_written(whole: Filled) -> None:
    with pytest.raises(UnreadablePictureError):
        with_pictures(whole, [picture("RGB", "JPEG")[:200]])


@pytest.mark.parametrize("count", [0, 60])
def test_no_and_sixty_pictures(whole: Filled, count: int) -> None:
    pdf = with_pictures(whole, [picture("RGB", "JPEG")] * count)
    assert faults(pdf) == []
    assert sum(line.startswith("Bild ") for line in lines(pdf, "sv")) >= count
    assert ("Bilder från arbetet" in lines(pdf)) == bool(count)
