"""The tag checker sees each fault in a file that was broken on purpose."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from exports.languages import PrintLanguage
from exports.pdf.checking import faults
from exports.pdf.figures import Figure
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import descendants, structure
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import BODY, HEADING_1, HEADING_2, Run, Text
from tests.exports.pdf.conftest import Make


@pytest.fixture
def sound(make: Make, swedish: PrintLanguage, photo: bytes) -> bytes:
    def cell(text: str) -> Cell:
        return Cell.of(text, BODY, swedish)

    return make(
        [
            Paragraph("Ett", HEADING_1, swedish),
            Paragraph("Två", HEADING_2, swedish),
            Paragraph(Text.of("Se ", Run("sidan", link="https://exempel.se")), BODY, swedish),
            Table([1, 1], [Row([cell("Nr"), cell("Krav")]), Row([cell("1"), cell("Mat")])], header_rows=1),
            Figure(photo, "En bild", 100, 100),
        ]
    )


def _element(pdf: pikepdf.Pdf, tag: str) -> Any:
    return next(each.dictionary for each in descendants(structure(pdf)) if each.tag == tag)


def _outside(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    font = next(iter(page.Resources.Font.keys()))
    page.contents_add(pdf.make_stream(f"BT {font} 9 Tf <0001> Tj ET".encode()))


def _unowned(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(pdf.make_stream(b"/P<</MCID 99>>BDC 0 0 9 9 re f EMC"))


def _forget(key: str, tag: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        del _element(pdf, tag)[key]

    return change


def _rename(tag: str, other: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        _element(pdf, tag).S = Name(f"/{other}")

    return change


def _no_parents(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums = Array([])


def _no_title(pdf: pikepdf.Pdf) -> None:
    del pdf.docinfo["/Title"]


def _no_program(pdf: pikepdf.Pdf) -> None:
    font: Any = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def _no_words_on_link(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj.Annots[0]["/Contents"]


def _short_row(pdf: pikepdf.Pdf) -> None:
    row = _element(pdf, "TR")
    row.K = Array([row.K[0]])


def _lost_content(pdf: pikepdf.Pdf) -> None:
    _element(pdf, "H1").K = Array([0, 77])


def _shared_content(pdf: pikepdf.Pdf) -> None:
    _element(pdf, "H2").K = _element(pdf, "H1").K


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_outside, "operator Tj stands outside marked content"),
        (_unowned, "marked content 99 belongs to no element"),
        (_unowned, "marked content 99 is not in the parent tree"),
        (_no_parents, "marked content 0 is not in the parent tree"),
        (_no_parents, "an annotation is not in the parent tree"),
        (_no_words_on_link, "an annotation does not say what it is"),
        (_forget("/Alt", "Figure"), "Figure has no Alt"),
        (_forget("/A", "TH"), "TH has no Scope"),
        (_rename("H2", "H3"), "H3 follows H1"),
        (_rename("H1", "P"), "H2 follows no heading"),
        (_rename("TR", "P"), "TH stands in P"),
        (_short_row, "Table has rows of 1 and 2 columns"),
        (_lost_content, "marked content 77 is not on the page"),
        (_shared_content, "belongs to two elements"),
        (_no_title, "the file has no title"),
        (_no_program, "is not embedded"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_is_found(sound: bytes, change: Callable[[pikepdf.Pdf], None], said: str) -> None:
    assert faults(sound) == []
    with pikepdf.open(BytesIO(sound)) as opened:
        change(opened)
        broken = BytesIO()
        opened.save(broken)
    assert any(said in fault for fault in faults(broken.getvalue())), faults(broken.getvalue())


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("/Lang", "does not say its language"),
        ("/MarkInfo", "does not say that it is tagged"),
        ("/ViewerPreferences", "does not show its title"),
        ("/StructTreeRoot", "no structure tree"),
    ],
)
def test_a_file_without_it_is_found(sound: bytes, key: str, said: str) -> None:
    with pikepdf.open(BytesIO(sound)) as opened:
        del opened.Root[key]
        broken = BytesIO()
        opened.save(broken)
    assert any(said in fault for fault in faults(broken.getvalue()))


def test_a_file_made_by_others_without_tags_is_not_sound() -> None:
    with pikepdf.new() as empty:
        empty.add_blank_page()
        empty.Root.Extensions = Dictionary()
        written = BytesIO()
        empty.save(written)
    assert "the file has no structure tree" in faults(written.getvalue())
