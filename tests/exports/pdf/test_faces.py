"""Which letters the shipped fonts have."""

import pytest

from exports.pdf.faces import FONT_FOLDER, MAIN_FAMILY, chain, face_of, font_files, missing_letters


@pytest.mark.parametrize(
    "text",
    [
        "Åäö ÅÄÖ é ß ł ğ ş İ ơ ư ắ đ — – “” ”’ … € § № ‰ ≥",
        "Привіт, їжак; Γειά",
        "أمينة السيد پژگچ ئەم کەسە ټ ډ ۱۲۳ ،؛؟",
        "ኣብ ክሽነ ይሰርሕ፣ ምግቢ።",
        "ქართული ენა, ᲥᲐᲠᲗᲣᲚᲘ; ⴀⴁ",
        "ภาษาไทย ๑๒๓ เก้า",
        "✓ ✗ ☐ ☑ ☒ ● ○ ◐ ■ □ ▲ → ← ↑ ↓ ★ ⚠",
        "\u2068värde\u2069 \u200b\u00ad\n\t",
    ],
)
def test_everything_documents_need_can_be_printed(text: str) -> None:
    assert missing_letters(text) == set()


def test_letters_that_cannot_be_printed_are_named() -> None:
    assert missing_letters("Li 李 och 😀") == {"李", "😀"}


def test_a_letter_written_as_two_code_points_counts_as_one() -> None:
    assert missing_letters("A\u030a") == set()


def test_numbers_and_latin_letters_look_alike_in_every_language() -> None:
    families = {face.family for face in chain(MAIN_FAMILY)} - {
        MAIN_FAMILY,
        "Noto Sans Math",
        "Noto Sans Symbols 2",
    }
    for family in families:
        for letter in "Az09+@":
            found = face_of(letter, family, False, False)
            assert found is not None and found.family == MAIN_FAMILY


def test_bold_is_bold_where_the_family_has_it() -> None:
    for family in ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Ethiopic", "Noto Sans Thai"):
        assert chain(family, bold=True)[0].style == "Bold"
    assert chain("Noto Sans", italic=True)[0].style == "Italic"
    assert chain("Noto Naskh Arabic", italic=True)[0].style == "Regular"


def test_each_font_file_comes_with_its_licence() -> None:
    for path in font_files():
        licence = FONT_FOLDER / "licences" / f"{path.stem.rpartition('-')[0]}-OFL.txt"
        assert "SIL Open Font License, Version 1.1" in licence.read_text("utf-8")


def test_an_unknown_family_is_refused() -> None:
    with pytest.raises(KeyError, match="Comic"):
        chain("Comic")
