"""A whole document: its foot, its stamp, its bytes, its time."""

import shutil
import subprocess
import time
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from exports.languages import PrintLanguage
from exports.pdf.checking import faults
from exports.pdf.document import FootLine, build
from exports.pdf.figures import Figure
from exports.pdf.flowables import new_page
from exports.pdf.lists import bullet_list
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import text_in_reading_order
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import BODY, HEADING_1, HEADING_2, SMALL
from tests.exports.pdf.conftest import NOW, Make
from tests.exports.pdf.pages import page_count, places
from tests.exports.pdf.pairs import language_pairs

_SWEDISH = (
    "Kandidaten planerar, tillagar och serverar varma rätter för upp till sextio gäster och håller ordning."
)
_ARABIC = "تعمل أمينة في المطبخ منذ سنة وتطبخ أطباقاً ساخنة لستين ضيفاً، وتحافظ على النظافة كل يوم."


def _story(swedish: PrintLanguage, arabic: PrintLanguage, photo: bytes, pairs: int = 60) -> list[object]:
    def cell(text: str) -> Cell:
        return Cell.of(text, SMALL, swedish)

    return [
        Paragraph("Meritportfölj", HEADING_1, swedish),
        *bullet_list([_SWEDISH] * 4, BODY, swedish),
        Paragraph("Sida vid sida", HEADING_2, swedish),
        language_pairs([(f"{number}. {_SWEDISH}", _ARABIC) for number in range(pairs)], swedish, arabic),
        Paragraph("النتائج", HEADING_2, arabic),
        Table(
            [1, 4],
            [
                Row([cell("Nr"), cell("Krav")]),
                *(Row([cell(f"{number}"), cell(_SWEDISH)]) for number in range(pairs)),
            ],
            header_rows=1,
        ),
        Figure(photo, "En bild", 200, 150),
    ]


def test_each_page_says_case_number_page_and_pages(make: Make, swedish: PrintLanguage) -> None:
    pdf = make([Paragraph("Ett", BODY, swedish), new_page(), Paragraph("Två", BODY, swedish), new_page()] * 2)
    pages = page_count(pdf)
    assert pages == 4
    assert [found.page for found in places(pdf, "2026-0001-A")] == list(range(pages))
    for number in range(pages):
        assert [found.page for found in places(pdf, f"Sida {number + 1} av 4")] == [number]


def test_the_foot_is_not_read_out(make: Make, swedish: PrintLanguage) -> None:
    assert text_in_reading_order(make([Paragraph("Ord", BODY, swedish)])) == [("sv", "Ord")]


def test_a_foot_line_that_matters_is_read_out_once_at_the_end(swedish: PrintLanguage) -> None:
    pdf = build(
        [Paragraph("Först", BODY, swedish), new_page(), Paragraph("Sist", BODY, swedish)],
        title="Intyg",
        author="Ett centrum",
        language=swedish,
        now=NOW,
        footer=lambda page, pages: [
            FootLine("2026-0001-A", f"Sida {page} av {pages}", swedish),
            FootLine("Ger ingen rätt till en titel.", "", swedish, is_read=True),
        ],
    )
    read = [text for _, text in text_in_reading_order(pdf)]
    assert read == ["Först", "Sist", "Ger ingen rätt till en titel."]


def test_a_draft_is_marked_on_each_page_and_only_a_draft(make: Make, swedish: PrintLanguage) -> None:
    def story() -> list[object]:
        return [Paragraph("Ett", BODY, swedish), new_page(), Paragraph("Två", BODY, swedish)]

    draft = make(story(), draft_stamp="UTKAST")
    for page in pikepdf.open(BytesIO(draft)).pages:
        assert b"/Type/Background" in page.Contents.read_bytes()
    assert faults(draft) == []
    for page in pikepdf.open(BytesIO(make(story()))).pages:
        assert b"/Type/Background" not in page.Contents.read_bytes()


def test_the_same_story_gives_the_same_bytes(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage, photo: bytes
) -> None:
    first = make(_story(swedish, arabic, photo, 12))
    assert make(_story(swedish, arabic, photo, 12)) == first


def test_a_rich_document_has_no_faults(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage, photo: bytes
) -> None:
    assert faults(make(_story(swedish, arabic, photo))) == []


def test_holes_fit_on_the_left(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage, photo: bytes
) -> None:
    millimetre = 72 / 25.4
    pdf = make(_story(swedish, arabic, photo, 6))
    found = [place for word in ("Kandidaten", "Sida", "2026", "المطبخ") for place in places(pdf, word)]
    assert min(place.left for place in found) >= 25 * millimetre - 1
    assert max(place.right for place in found) <= (210 - 15) * millimetre


def test_two_languages_on_many_pages_are_made_at_once(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage, photo: bytes
) -> None:
    make(_story(swedish, arabic, photo))
    took = []
    for _ in range(3):
        start = time.perf_counter()
        pdf = make(_story(swedish, arabic, photo))
        took.append(time.perf_counter() - start)
    assert page_count(pdf) >= 6
    # A third of a second on an idle machine; the rest is room for a busy one.
    assert min(took) < 1.0


def test_a_part_is_not_drawn_in_two_documents(make: Make, swedish: PrintLanguage) -> None:
    part = Paragraph("Ord", BODY, swedish)
    make([part])
    with pytest.raises(ValueError, match="make a new part"):
        make([part])


def test_a_document_without_a_foot_can_be_made(swedish: PrintLanguage) -> None:
    pdf = build(
        [Paragraph("Ord", BODY, swedish)],
        title="Ord",
        author="Ett centrum",
        language=swedish,
        now=NOW,
        footer=lambda *_: [],
    )
    assert faults(pdf) == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_another_reader_finds_the_words_too(
    make: Make, swedish: PrintLanguage, arabic: PrintLanguage, tmp_path: Path
) -> None:
    pdf = tmp_path / "two.pdf"
    pdf.write_bytes(make([Paragraph(_SWEDISH, BODY, swedish), Paragraph(_ARABIC, BODY, arabic)]))
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True)
    words = {word.strip("\u200e\u200f\u202a\u202b\u202c") for word in done.stdout.split()}
    assert set(_SWEDISH.split()) <= words
    arabic_words = _ARABIC.split()
    assert sum(word in words for word in arabic_words) >= 0.8 * len(arabic_words)
