"""Paragraphs as they stand on the page and as they are read out."""

from io import BytesIO
from typing import Any

import pikepdf
import pytest

from exports.languages import PrintLanguage
from exports.pdf.bidi import isolate
from exports.pdf.checking import faults
from exports.pdf.document import LEFT, WIDTH
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import descendants, structure, text_in_reading_order
from exports.pdf.text import BODY, HEADING_1, Run, Text
from tests.exports.pdf.conftest import Make
from tests.exports.pdf.pages import page_count, place, places

_LONG = "Kandidaten planerar, tillagar och serverar varma rätter för upp till sextio gäster i köket. "
_ARABIC = "تعمل أمينة في المطبخ منذ سنة وتطبخ أطباقاً ساخنة لستين ضيفاً. "


def _elements(pdf: bytes, tag: str) -> list[Any]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            {key: str(value) for key, value in element.dictionary.items()}
            for element in descendants(structure(opened))
            if element.tag == tag
        ]


def test_swedish_starts_at_the_left_and_arabic_at_the_right(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage
) -> None:
    pdf = make([Paragraph("Namnet", BODY, swedish), Paragraph(isolate("Arab"), BODY, arabic)])
    assert place(pdf, "Namnet").left == pytest.approx(LEFT, abs=2)
    assert place(pdf, "Arab").right == pytest.approx(LEFT + WIDTH, abs=2)


def test_the_end_and_the_middle_follow_the_direction(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage
) -> None:
    end, middle = BODY.but(align="end"), BODY.but(align="center")
    pdf = make(
        [
            Paragraph("Slutet", end, swedish),
            Paragraph(isolate("Last"), end, arabic),
            Paragraph("Mitten", middle, swedish),
        ]
    )
    assert place(pdf, "Slutet").right == pytest.approx(LEFT + WIDTH, abs=2)
    assert place(pdf, "Last").left == pytest.approx(LEFT, abs=2)
    inside = place(pdf, "Mitten")
    assert (inside.left + inside.right) / 2 == pytest.approx(LEFT + WIDTH / 2, abs=2)


def test_an_indent_is_on_the_start_side(make: Make, swedish: PrintLanguage, arabic: PrintLanguage) -> None:
    inset = BODY.but(indent=40)
    pdf = make([Paragraph("Namnet", inset, swedish), Paragraph(isolate("Arab"), inset, arabic)])
    assert place(pdf, "Namnet").left == pytest.approx(LEFT + 40, abs=2)
    assert place(pdf, "Arab").right == pytest.approx(LEFT + WIDTH - 40, abs=2)


@pytest.mark.parametrize(
    "text",
    [
        (_LONG * 3).strip(),
        "Amina Al-Sayed — أمينة السيد (född omkring 1991)",
        "ኣብ ክሽነ ይሰርሕ፣ ምግቢ የዳሉ። 2026-11-22",
        "ได้เสิร์ฟอาหารร้อน",
        "rad ett\nrad två",
        "Привіт, їжак",
        "effekt fjäll ﬁ",
    ],
)
def test_what_is_printed_is_what_is_read_out(make: Make, swedish: PrintLanguage, text: str) -> None:
    assert text_in_reading_order(make([Paragraph(text, BODY, swedish)])) == [("sv", text.replace("\n", " "))]


def test_arabic_is_read_out_whole_and_in_order(make: Make, arabic: PrintLanguage) -> None:
    text = _ARABIC * 4 + f"الهاتف {isolate('+46 70-123 45 67')}."
    plain = text.replace("\u2068", "").replace("\u2069", "")
    assert text_in_reading_order(make([Paragraph(text, BODY, arabic)])) == [("ar", plain)]


def test_a_viewer_finds_arabic_words(make: Make, arabic: PrintLanguage) -> None:
    pdf = make([Paragraph(_ARABIC, BODY, arabic)])
    for word in ("تعمل", "أمينة", "المطبخ", "وتطبخ", "ساخنة", "لستين"):
        assert places(pdf, word), word


def test_a_telephone_number_in_arabic_stands_as_it_is_dialled(make: Make, arabic: PrintLanguage) -> None:
    pdf = make([Paragraph(f"الهاتف {isolate('+46 70-123 45 67')}", BODY, arabic)])
    assert place(pdf, "46").left < place(pdf, "70-123").left < place(pdf, "67").left


def test_a_link_can_be_opened_and_says_where_it_leads(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage
) -> None:
    address = "https://exempel.se/kontroll"
    for language in (swedish, arabic):
        pdf = make([Paragraph(Text.of("Se ", Run(address, link=address), "."), BODY, language)], language)
        with pikepdf.open(BytesIO(pdf)) as opened:
            annotation = opened.pages[0].obj.Annots[0]
            assert str(annotation.A.URI) == address
            assert str(annotation.Contents) == address
        assert faults(pdf) == []
        assert text_in_reading_order(pdf)[0][1] == f"Se {address}."
        assert len(_elements(pdf, "Link")) == 1


def test_words_in_another_language_say_so(make: Make, swedish: PrintLanguage, arabic: PrintLanguage) -> None:
    text = Text.of("Hon säger ", Run("مرحبا", language=arabic), " till alla.")
    (span,) = [each for each in _elements(make([Paragraph(text, BODY, swedish)]), "Span") if "/Lang" in each]
    assert (span["/Lang"], span["/ActualText"]) == ("ar", "مرحبا")


def test_a_paragraph_over_two_pages_is_one_paragraph(make: Make, swedish: PrintLanguage) -> None:
    text = (_LONG * 80).strip()
    pdf = make([Paragraph("Rubrik", HEADING_1, swedish), Paragraph(text, BODY, swedish)])
    assert page_count(pdf) > 1
    assert text_in_reading_order(pdf) == [("sv", "Rubrik"), ("sv", text)]
    assert faults(pdf) == []


def test_no_single_line_is_left_alone(make: Make, swedish: PrintLanguage) -> None:
    for lines in range(40, 60):
        text = "\n".join(["rad"] * lines)
        pdf = make([Paragraph(text, BODY.but(leading=16), swedish)])
        per_page = [
            len([word for word in places(pdf, "rad") if word.page == page]) for page in range(page_count(pdf))
        ]
        assert min(per_page) >= 2
