"""Each rule of PDF/UA-1 that a machine can check is seen to be broken in a file broken on purpose."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from exports.languages import PrintLanguage
from exports.pdf.about import Attachment
from exports.pdf.checking import faults
from exports.pdf.figures import Figure
from exports.pdf.flowables import new_page
from exports.pdf.lists import bullet_list
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import descendants, structure
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import BODY, HEADING_1, Run, Text
from tests.exports.pdf.conftest import Make

Change = Callable[[pikepdf.Pdf], None]


@pytest.fixture(scope="module")
def sound(make: Make, swedish: PrintLanguage, photo: bytes) -> bytes:
    def cell(text: str) -> Cell:
        return Cell.of(text, BODY, swedish)

    return make(
        [
            Paragraph("Ett", HEADING_1, swedish),
            Paragraph(Text.of("Se ", Run("sidan", link="https://exempel.se")), BODY, swedish),
            *bullet_list(["Lagar mat"], BODY, swedish),
            Table([1, 1], [Row([cell("Nr"), cell("Krav")]), Row([cell("1"), cell("Mat")])], header_rows=1),
            Figure(photo, "En bild", 100, 100),
            new_page(),
            Paragraph("Slut", BODY, swedish),
        ],
        attachments=[Attachment("uppgifter.json", "application/json", "Uppgifter", b"{}")],
    )


def _element(pdf: pikepdf.Pdf, tag: str) -> Any:
    return next(each.dictionary for each in descendants(structure(pdf)) if each.tag == tag)


def _rename(tag: str, other: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        _element(pdf, tag).S = Name(f"/{other}")

    return change


def _set(key: str, value: Callable[[pikepdf.Pdf], Any]) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root[key] = value(pdf)

    return change


def _told(key: str, value: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as told:
            told[key] = value

    return change


def _content(operators: bytes) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        font = next(iter(page.Resources.Font.keys())).encode()
        page.contents_add(pdf.make_stream(operators.replace(b"/F ", font + b" ")))

    return change


def _font(change: Callable[[Any, Any], None]) -> Change:
    def changed(pdf: pikepdf.Pdf) -> None:
        font: Any = next(iter(pdf.pages[0].Resources.Font.values()))
        change(font, font.DescendantFonts[0])

    return changed


def _no_map(font: Any, _inner: Any) -> None:
    del font["/ToUnicode"]


def _wrong_widths(_font: Any, inner: Any) -> None:
    del inner["/W"]
    inner.DW = 3


def _other_order(_font: Any, inner: Any) -> None:
    inner.CIDSystemInfo.Ordering = String("Japan1")


def _no_glyph_map(_font: Any, inner: Any) -> None:
    del inner["/CIDToGIDMap"]


def _glyph_list(_font: Any, inner: Any) -> None:
    inner.FontDescriptor.CIDSet = Array([])


def _simple(font: Any, _inner: Any) -> None:
    font.Subtype = Name.TrueType


def _no_letter(font: Any, _inner: Any) -> None:
    map_of = font.ToUnicode.read_bytes()
    font.ToUnicode.write(map_of.replace(b"><00", b"><FEFF00", 1))


def _annotation(change: Callable[[Any], None]) -> Change:
    def changed(pdf: pikepdf.Pdf) -> None:
        change(pdf.pages[0].obj.Annots[0])

    return changed


def _other_kind(annotation: Any) -> None:
    annotation.Subtype = Name.Sound


def _elsewhere(pdf: pikepdf.Pdf) -> None:
    inside = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, StructParents=3, BBox=[0, 0, 1, 1])
    pdf.pages[0].obj.Resources.XObject = Dictionary(Fremmande=inside)


def _no_tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


def _no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


def _no_description(pdf: pikepdf.Pdf) -> None:
    del pdf.attachments["uppgifter.json"].obj["/Desc"]


def _no_heads(pdf: pikepdf.Pdf) -> None:
    for each in descendants(structure(pdf)):
        if each.tag == "TH":
            each.dictionary.S = Name.TD


def _no_box(pdf: pikepdf.Pdf) -> None:
    del _element(pdf, "Figure")["/A"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda pdf: pdf.Root.__delitem__("/Metadata"), "says nothing about itself in XMP"),
        (_told("pdfuaid:part", "2"), "does not say that the file follows PDF/UA-1"),
        (_told("dc:title", " "), "XMP has no title"),
        (_set("/MarkInfo", lambda _: Dictionary(Marked=True, Suspects=True)), "calls its own tags doubtful"),
        (_set("/OCProperties", lambda _: Dictionary()), "the file has OCProperties"),
        (_set("/OpenAction", lambda _: Dictionary()), "the file has OpenAction"),
        (_set("/AcroForm", lambda _: Dictionary(XFA=Array([]))), "a dynamic form"),
        (_no_description, "the attachment uppgifter.json does not say what it is"),
        (lambda pdf: pdf.Root.StructTreeRoot.__setitem__("/RoleMap", Dictionary()), "tags are mapped"),
        (_rename("Figure", "Bild"), "Bild is no tag of ours"),
        (_rename("Figure", "Formula"), "Formula is no tag of ours"),
        (_rename("LI", "P"), "P stands in L"),
        (_rename("TD", "P"), "P stands in TR"),
        (_no_heads, "Table has no headings"),
        (_no_box, "Figure has no BBox"),
        (_content(b"/P <</MCID 77>> BDC /Artifact BMC EMC EMC"), "Artifact stands inside its opposite"),
        (_content(b"/Artifact BMC /P <</MCID 77>> BDC EMC EMC"), "P stands inside its opposite"),
        (_no_bookmarks, "pages and no bookmarks"),
        (_no_tabs, "the order of the fields"),
        (_annotation(_other_kind), "an annotation is of the kind Sound"),
        (_rename("Link", "Span"), "an annotation stands in no Link"),
        (_elsewhere, "is content from elsewhere"),
        (_content(b"/Artifact BMC BT /F 9 Tf <0000> Tj ET EMC"), "shows a letter that it does not have"),
        (_content(b"/Artifact BMC BT /F 9 Tf <FFF0> Tj ET EMC"), "shows glyphs that are not in the file"),
        (_font(_no_map), "shows glyphs that say no letter"),
        (_font(_no_letter), "says letters that are none"),
        (_font(_wrong_widths), "has other widths than it tells"),
        (_font(_other_order), "has another order of glyphs"),
        (_font(_no_glyph_map), "does not say which glyph a code is"),
        (_font(_glyph_list), "lists its glyphs"),
        (_font(_simple), "is not of the kind whose codes are glyphs"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_rule_is_found(sound: bytes, change: Change, said: str) -> None:
    assert faults(sound) == []
    with pikepdf.open(BytesIO(sound)) as opened:
        change(opened)
        broken = BytesIO()
        opened.save(broken)
    found = faults(broken.getvalue())
    assert any(said in fault for fault in found), found


def test_an_encrypted_file_is_found(sound: bytes) -> None:
    with pikepdf.open(BytesIO(sound)) as opened:
        locked = BytesIO()
        opened.save(locked, encryption=pikepdf.Encryption(owner="hemlig", user=""))
    assert "the file is encrypted" in faults(locked.getvalue())


def test_a_bookmark_leads_to_each_heading(sound: bytes, make: Make, swedish: PrintLanguage) -> None:
    with pikepdf.open(BytesIO(sound)) as opened, opened.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Ett"]
    one_page = make([Paragraph("Ett", HEADING_1, swedish)])
    with pikepdf.open(BytesIO(one_page)) as opened:
        assert "/Outlines" not in opened.Root


def test_what_only_places_texts_is_no_table(make: Make, swedish: PrintLanguage) -> None:
    cells = [Cell.of(text, BODY, swedish) for text in ("Till vänster", "Till höger")]
    pdf = make([Table([1, 1], [Row(cells)])])
    with pikepdf.open(BytesIO(pdf)) as opened:
        tags = [each.tag for each in descendants(structure(opened))]
    assert tags == ["Document", "Div", "Div", "P", "P"]
