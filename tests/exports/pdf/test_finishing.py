"""The finished file keeps what PDF/A-3 and PDF/UA-1 ask."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pikepdf.pdfa
import pytest

from exports.languages import PrintLanguage
from exports.pdf.about import Attachment
from exports.pdf.figures import Figure
from exports.pdf.lists import bullet_list
from exports.pdf.metadata import xmp
from exports.pdf.paragraph import Paragraph
from exports.pdf.text import BODY, HEADING_1, Run, Text
from tests.exports.pdf.conftest import NOW, Make
from tests.exports.pdf.pairs import language_pairs

# The checker knows neither the PDF/UA schema nor level A; what else it says is a fault.
_KNOWN = ("pdfuaid", "pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfaid:conformance is 'A'")


@pytest.fixture
def pdf(make: Make, swedish: PrintLanguage, arabic: PrintLanguage, photo: bytes) -> bytes:
    story = [
        Paragraph("Meritportfölj – أمينة", HEADING_1, swedish),
        Paragraph(Text.of("Se ", Run("sidan", link="https://exempel.se"), "."), BODY, swedish),
        *bullet_list(["Lagar mat ✓"], BODY, swedish),
        language_pairs([("Namn", "الاسم")], swedish, arabic),
        Figure(photo, "En bild", 200, 150),
    ]
    data = Attachment("uppgifter.json", "application/json", "Samma uppgifter för datorer", b'{"a": 1}')
    return make(story, draft_stamp="UTKAST", attachments=[data])


def test_the_archive_check_finds_nothing_else(pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "portfolj.pdf"
    file.write_bytes(pdf)
    report = pikepdf.pdfa.validate_written(file, "3b")
    assert [
        finding for finding in report.findings if not any(name in finding.message for name in _KNOWN)
    ] == []


def test_the_file_tells_title_language_and_level(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "sv"
        assert str(opened.docinfo.Title) == "Meritportfölj för Amina"
        with opened.open_metadata() as told:
            assert told["dc:title"] == "Meritportfölj för Amina"
            assert told["dc:creator"] == ["Ett centrum"]
            assert (told["pdfaid:part"], told["pdfaid:conformance"], told["pdfuaid:part"]) == ("3", "A", "1")
            assert told["xmp:CreateDate"] == "2026-11-22T09:30:00+00:00"


def test_an_attachment_comes_out_as_it_went_in(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened:
        attached = opened.attachments["uppgifter.json"]
        assert attached.get_file().read_bytes() == b'{"a": 1}'
        assert attached.get_file().mime_type == "application/json"
        assert opened.Root.AF[0].AFRelationship == pikepdf.Name.Data


def test_every_font_is_embedded_and_small(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = {str(font.BaseFont): font for page in opened.pages for font in page.Resources.Font.values()}
        assert not any("Helvetica" in name for name in fonts)
        for font in fonts.values():
            program = font.DescendantFonts[0].FontDescriptor.FontFile2
            assert len(program.read_raw_bytes()) < 30_000


def test_letters_that_mean_something_in_xml_do_no_harm() -> None:
    packet = xmp("A & B <c>", 'Ett "centrum"', "sv", NOW).decode("utf-8")
    assert "A &amp; B &lt;c&gt;" in packet
