"""A text is cut into pieces of one face."""

from exports.languages import PrintLanguage
from exports.pdf.itemizing import prepare
from exports.pdf.text import Run, Text


def _faces(text: Text, language: PrintLanguage) -> list[tuple[str, str]]:
    words = prepare(text, language, False, False).words
    return [
        ("".join(cluster.text for cluster in piece.clusters), piece.face.family)
        for word in words
        for piece in word.pieces
        if piece.clusters
    ]


def test_a_name_in_another_script_is_taken_from_the_font_that_has_it(swedish: PrintLanguage) -> None:
    assert _faces(Text.of("Amina أم ኣብ ✓"), swedish) == [
        ("Amina", "Noto Sans"),
        ("مأ", "Noto Naskh Arabic"),
        ("ኣብ", "Noto Sans Ethiopic"),
        ("✓", "Noto Sans Symbols 2"),
    ]


def test_a_case_number_inside_arabic_is_of_one_font(arabic: PrintLanguage) -> None:
    number = _faces(Text.of("القضية \u20682026-0001-A\u2069"), arabic)[1:]
    assert "".join(letters for letters, _ in number) == "2026-0001-A"
    assert {family for _, family in number} == {"Noto Sans"}


def test_a_letter_that_no_font_has_becomes_the_replacement_sign(swedish: PrintLanguage) -> None:
    assert _faces(Text.of("Li 李"), swedish)[1] == ("\ufffd", "Noto Sans")


def test_bold_runs_take_the_bold_face(swedish: PrintLanguage) -> None:
    words = prepare(Text.of("a ", Run("b", bold=True)), swedish, False, False).words
    assert [word.pieces[0].face.style for word in words] == ["Regular", "Bold"]


def test_lines_stand_further_apart_where_the_script_needs_it(
    swedish: PrintLanguage, arabic: PrintLanguage
) -> None:
    latin = prepare(Text.of("Namn"), swedish, False, False).line_factor
    assert latin == 1
    assert prepare(Text.of("Namn أمينة"), swedish, False, False).line_factor > latin
    assert prepare(Text.of("Namn"), arabic, False, False).line_factor > latin
