"""A code on paper is read from a poor photocopy, and by a screen reader as what it is for."""

from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from exports.credentials.code import LARGEST_VERSION, encode, published_address, squares
from exports.credentials.compact import CompactModule, CompactResult
from exports.languages import PrintLanguage
from exports.pdf.checking import faults
from exports.pdf.code_figure import SIDE, CodeFigure
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import text_in_reading_order
from exports.pdf.text import CAPTION
from tests.exports.credentials.records import PRIVATE, a_record
from tests.exports.pdf.conftest import Make
from validering.terms import ModuleOutcome, ProfileOutcome

ADDRESS = published_address("valideringscentrum.exempelstad.se/yrke")


def largest_code() -> str:
    """The letters of a record with two whole profiles and a long name."""
    modules = tuple(CompactModule(place, ModuleOutcome.ACHIEVED) for place in range(8))
    results = tuple(
        CompactResult(each, "2026.1", ProfileOutcome.FULL, modules) for each in ("REST-KOCK", "VARD-USK")
    )
    return encode(a_record(name="Å" * 20, birth_year=1988, results=results), PRIVATE)


def photocopied(pdf: bytes, dots: int, turned: float) -> Image.Image:
    """The first page as a tired copier gives it: coarse, turned, blurred, at half contrast."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=dots / 72).to_pil().convert("L")
    soft = page.rotate(turned, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(0.6))
    copied: Image.Image = soft.point([64 + value // 2 for value in range(256)])
    return copied


@pytest.mark.parametrize("turned", [0, 7, -12, 90, 180])
def test_the_largest_code_is_read_from_a_photocopy(make: Make, swedish: PrintLanguage, turned: float) -> None:
    letters = largest_code()
    drawn = squares(ADDRESS, letters)
    assert (len(drawn) - 17) // 4 == LARGEST_VERSION
    pdf = make([Paragraph("Kontrollera", CAPTION, swedish), CodeFigure(drawn, "Kod att kontrollera med")])
    (found,) = zxingcpp.read_barcodes(photocopied(pdf, 120, turned))
    assert found.text == f"{ADDRESS}#{letters}"


def test_a_code_is_a_figure_with_words(make: Make) -> None:
    pdf = make([CodeFigure(squares(ADDRESS, largest_code()), "Kod att kontrollera med")])
    assert text_in_reading_order(pdf) == [("sv", "Kod att kontrollera med")]
    assert faults(pdf) == []


def test_a_code_is_35_millimetres_wide(make: Make) -> None:
    code = CodeFigure(squares(ADDRESS, largest_code()), "Kod")
    assert code.wrap(500, 500) == (SIDE, SIDE)
    assert pytest.approx(35 / 25.4 * 72) == SIDE


def test_a_code_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="what it shows"):
        CodeFigure([[True]], " ")
