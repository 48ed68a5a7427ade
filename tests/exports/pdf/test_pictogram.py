"""A drawn picture on paper looks as it does on the screen, and is told to who does not see it."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from exports.pdf.checking import faults
from exports.pdf.pictogram import Pictogram
from exports.pdf.reading import text_in_reading_order
from forms.found_files import FOLDER
from tests.exports.pdf.conftest import Make

DRAWN = sorted((FOLDER / "pictograms").glob("*.svg"))
SIDE, DOTS = 192, 192


def on_screen(svg: bytes) -> Image.Image:
    image = QImage(DOTS, DOTS, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    whole = bytes(image.constBits())
    rows = [whole[y * image.bytesPerLine() :][:DOTS] for y in range(DOTS)]
    return Image.frombytes("L", (DOTS, DOTS), b"".join(rows))


def on_paper(pdf: bytes) -> Image.Image:
    """The page, on which the picture stands above everything else."""
    page: Image.Image = pypdfium2.PdfDocument(pdf)[0].render(scale=DOTS / SIDE).to_pil().convert("L")
    return page


def apart(first: Image.Image, second: Image.Image) -> float:
    """How much darker or lighter a dot is in the middle, of 255."""
    (mean,) = ImageStat.Stat(ImageChops.difference(first, second)).mean
    return mean


@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_it_looks_on_paper_as_on_the_screen(make: Make, path: Path) -> None:
    svg = path.read_bytes()
    pdf = make([Pictogram(svg, "Mäta temperaturer", side=SIDE)])
    whole, wanted = on_paper(pdf), on_screen(svg)
    ink = ImageChops.invert(wanted).getbbox()
    found = ImageChops.invert(whole.crop((0, 0, whole.width, 500))).getbbox()
    assert ink is not None and found is not None
    left, top = found[0] - ink[0], found[1] - ink[1]
    another = on_screen(DRAWN[DRAWN.index(path) - 1].read_bytes())
    # The two programs place the same line up to a dot apart.
    places = [(left + across, top + down) for across in (-1, 0, 1) for down in (-1, 0, 1)]
    drawn = [whole.crop((x, y, x + DOTS, y + DOTS)) for x, y in places]
    assert min(apart(each, wanted) for each in drawn) < 8
    assert min(apart(each, another) for each in drawn) > 25
    assert faults(pdf) == []
    assert text_in_reading_order(pdf) == [("sv", "Mäta temperaturer")]


@pytest.mark.parametrize(
    "svg", [b"", b"hej", b"<!DOCTYPE svg><svg/>", b'<svg xmlns="http://www.w3.org/2000/svg"><text/></svg>']
)
def test_what_is_no_such_drawing_is_refused(svg: bytes) -> None:
    with pytest.raises(ValueError, match=r"declares|no |syntax"):
        Pictogram(svg, "Mäta temperaturer")


def test_it_needs_words() -> None:
    with pytest.raises(ValueError, match="what it shows"):
        Pictogram(DRAWN[0].read_bytes(), " ")
