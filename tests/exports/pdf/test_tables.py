"""Tables on the page and for a screen reader."""

from io import BytesIO

import pikepdf
import pytest

from exports.languages import PrintLanguage
from exports.pdf.bidi import isolate
from exports.pdf.checking import faults
from exports.pdf.document import LEFT, WIDTH
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import Element, descendants, structure, text_in_reading_order
from exports.pdf.tables import Cell, Row, Table, TableStyle
from exports.pdf.text import BODY, HEADING_1, SMALL
from tests.exports.pdf.conftest import Make
from tests.exports.pdf.pages import page_count, place, places
from tests.exports.pdf.pairs import language_pairs

_LONG = "Kandidaten planerar, tillagar och serverar varma rätter för upp till sextio gäster i köket. "


def _row(language: PrintLanguage, *texts: str, keep: bool = False) -> Row:
    cells = [Cell.of(text, SMALL, language, heading=not index) for index, text in enumerate(texts)]
    return Row(cells, keep_with_next=keep)


def _cells(pdf: bytes) -> list[tuple[str, dict[str, str]]]:
    def attributes(element: Element) -> dict[str, str]:
        return {key: str(value) for key, value in element.dictionary.get("/A", pikepdf.Dictionary()).items()}

    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            (element.tag, attributes(element))
            for element in descendants(structure(opened))
            if element.tag in ("TH", "TD")
        ]


def test_a_screen_reader_is_told_what_heads_columns_and_rows(make: Make, swedish: PrintLanguage) -> None:
    pdf = make([Table([1, 2], [_row(swedish, "Nr", "Krav"), _row(swedish, "1", "Recept")], header_rows=1)])
    assert [(tag, attributes.get("/Scope")) for tag, attributes in _cells(pdf)] == [
        ("TH", "/Column"),
        ("TH", "/Column"),
        ("TH", "/Row"),
        ("TD", None),
    ]
    assert faults(pdf) == []


def test_columns_are_mirrored_and_still_read_in_order(make: Make, arabic: PrintLanguage) -> None:
    rows = [_row(arabic, isolate("Forst"), isolate("Andra"), isolate("Tredje"))]
    pdf = make([Table([1, 1, 1], rows, direction="rtl")], arabic)
    assert place(pdf, "Forst").left > place(pdf, "Andra").left > place(pdf, "Tredje").left
    assert [text for _, text in text_in_reading_order(pdf)] == ["Forst", "Andra", "Tredje"]


def test_a_cell_over_several_columns_says_so(make: Make, swedish: PrintLanguage) -> None:
    group = Row([Cell.of("Grupp", SMALL, swedish, span=2)], shade="#eeeeee")
    pdf = make(
        [Table([1, 2], [_row(swedish, "Nr", "Krav"), group, _row(swedish, "1", "Recept")], header_rows=1)]
    )
    assert _cells(pdf)[2] == ("TD", {"/O": "/Table", "/ColSpan": "2"})
    assert faults(pdf) == []


def test_a_row_that_does_not_fill_the_table_is_refused(swedish: PrintLanguage) -> None:
    with pytest.raises(ValueError, match="1 columns in a table of 2"):
        Table([1, 2], [_row(swedish, "Ensam")])


def test_headings_are_printed_on_each_page_and_read_out_once(make: Make, swedish: PrintLanguage) -> None:
    rows = [_row(swedish, "Nummer", "Krav"), *(_row(swedish, str(number), _LONG) for number in range(120))]
    pdf = make([Table([1, 5], rows, header_rows=1, style=TableStyle(lines="grid"))])
    assert page_count(pdf) > 2
    assert [found.page for found in places(pdf, "Nummer")] == list(range(page_count(pdf)))
    words = [text for _, text in text_in_reading_order(pdf)]
    assert words.count("Nummer") == 1
    assert [word for word in words if word.isdigit()] == [str(number) for number in range(120)]
    assert faults(pdf) == []


def test_a_row_is_not_cut_unless_it_is_tall(make: Make, swedish: PrintLanguage) -> None:
    rows = [_row(swedish, f"Rad{number:02}", _LONG * 3 + f"Slut{number:02}") for number in range(40)]
    pdf = make([Table([1, 5], rows)])
    for number in range(40):
        assert place(pdf, f"Rad{number:02}").page == place(pdf, f"Slut{number:02}").page


def test_a_row_taller_than_a_page_goes_on_on_the_next(make: Make, swedish: PrintLanguage) -> None:
    text = (_LONG * 120).strip()
    pdf = make([Table([1, 3], [_row(swedish, "Nr", "Krav"), _row(swedish, "Ett", text)], header_rows=1)])
    assert page_count(pdf) > 1
    assert [words for _, words in text_in_reading_order(pdf)] == ["Nr", "Krav", "Ett", text]
    assert faults(pdf) == []


def test_a_heading_row_is_never_last_on_a_page(make: Make, swedish: PrintLanguage) -> None:
    for before in range(30, 60):
        rows = [_row(swedish, f"{number}", "Krav") for number in range(before)]
        rows += [_row(swedish, "Rubrikrad", "här", keep=True), _row(swedish, "Efteråt", "Krav")]
        pdf = make([Table([1, 1], rows)])
        assert place(pdf, "Rubrikrad").page == place(pdf, "Efteråt").page


def test_a_heading_stays_with_the_beginning_of_a_long_table(make: Make, swedish: PrintLanguage) -> None:
    for before in (0, 10, 35, 40, 41, 42, 43, 44):
        rows = [_row(swedish, f"Rad{number:02}", _LONG) for number in range(80)]
        lines = Paragraph("\n".join(["rad"] * (before + 1)), BODY, swedish)
        pdf = make([lines, Paragraph("Rubrik", HEADING_1, swedish), Table([1, 5], rows)])
        assert place(pdf, "Rubrik").page == place(pdf, "Rad00").page == 0


def test_two_languages_stand_side_by_side(make: Make, swedish: PrintLanguage, arabic: PrintLanguage) -> None:
    pairs = [("Namn", "الاسم"), ("Ärende 2026", f"القضية {isolate('A-7')}")]
    pdf = make([language_pairs(pairs, swedish, arabic)])
    assert text_in_reading_order(pdf) == [
        ("sv", "Svenska"),
        ("ar", "العربية"),
        ("sv", "Namn"),
        ("ar", "الاسم"),
        ("sv", "Ärende 2026"),
        ("ar", "القضية A-7"),
    ]
    assert place(pdf, "Namn").left < LEFT + 10
    assert place(pdf, "الاسم").right > LEFT + WIDTH - 10


def test_two_languages_stand_on_one_line(make: Make, swedish: PrintLanguage, arabic: PrintLanguage) -> None:
    pdf = make([language_pairs([("Nummer 77", f"رقم {isolate('88')}")], swedish, arabic, headed=False)])
    assert place(pdf, "77").bottom == pytest.approx(place(pdf, "88").bottom, abs=0.5)


def test_a_table_a_hair_too_tall_is_cut_rather_than_refused_by_the_page(swedish: PrintLanguage) -> None:
    rows = [Row([Cell.of(f"Rad {number}", SMALL, swedish)]) for number in range(4)]
    table = Table([1], rows)
    height = table.wrap(300, 1000)[1]
    upper, *_ = table.split(300, height - 5e-4)
    assert upper.wrap(300, 1000)[1] < height - 5e-4
