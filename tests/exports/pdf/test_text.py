"""What a person typed goes onto the page as it is."""

from exports.languages import PrintLanguage
from exports.pdf.paragraph import Paragraph
from exports.pdf.reading import text_in_reading_order
from exports.pdf.text import BODY, LINE_BREAK, Run, Text
from tests.exports.pdf.conftest import Make


def test_text_that_looks_like_markup_is_printed_as_typed(make: Make, swedish: PrintLanguage) -> None:
    typed = "Jag <b>kan</b> & vill; a < b {x} %s \\n /P <</MCID 1>> BDC (hej"
    assert text_in_reading_order(make([Paragraph(typed, BODY, swedish)])) == [("sv", typed)]


def test_texts_and_runs_are_joined_in_order() -> None:
    text = Text.of("Tel. ", Run("070", bold=True)) + ", kväll"
    assert text.plain == "Tel. 070, kväll"
    assert [run.bold for run in text.runs] == [False, True, False]


def test_control_letters_are_dropped_and_line_ends_kept() -> None:
    assert Run("a\x00b\x07\tc\r\nd\ne").text == f"ab c{LINE_BREAK}d{LINE_BREAK}e"


def test_letters_written_in_two_ways_are_the_same() -> None:
    assert Run("A\u030as") == Run("Ås")
