"""The recovery sheet on paper: its words can be read, its code scanned, and it says how it is used."""

from __future__ import annotations

from datetime import UTC, datetime

import pypdfium2
import pytest
import zxingcpp

from exports.recovery_sheet import write_recovery_sheet
from tests.exports.printed import LANGUAGES, lines
from validering.storage.access import RecoverySheet
from validering.storage.recovery_words import read_words, to_scan, to_words

KEY, STORE = bytes(range(7, 27)), "3F2A9C11"
CENTRE = "Ekbackens valideringscentrum"
RECOVERY = RecoverySheet(
    to_words(KEY), to_scan(to_words(KEY), STORE), STORE, datetime(2026, 9, 1, 8, tzinfo=UTC)
)


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_the_code_is_read_from_a_picture_of_120_dpi_and_opens(language: str) -> None:
    document = pypdfium2.PdfDocument(write_recovery_sheet(RECOVERY, CENTRE, LANGUAGES, language=language))
    assert len(document) == 1
    (found,) = zxingcpp.read_barcodes(document[0].render(scale=120 / 72).to_pil().convert("L"))
    document.close()
    assert read_words(found.text, STORE) == KEY


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_the_words_stand_with_their_numbers_in_order(language: str) -> None:
    written = lines(write_recovery_sheet(RECOVERY, CENTRE, LANGUAGES, language=language))
    shown = [" ".join(line.split()) for line in written]
    numbered = [f"{number} {word}" for number, word in enumerate(RECOVERY.words, 1)]
    assert [line for line in shown if line in numbered] == numbered


def test_it_says_whose_it_is_how_it_is_used_and_who_keeps_it() -> None:
    written = lines(write_recovery_sheet(RECOVERY, CENTRE, LANGUAGES))
    assert f"{CENTRE}. Arkiv {STORE}. Gjort 1 september 2026." in written
    for heading in ("Återställningsblad", "Så används det", "Vem som får ha det", "Förvaras hos"):
        assert heading in written
    assert any("Glömt lösenfrasen?" in line for line in written)


def test_a_sign_that_no_font_has_is_left_out_of_the_centres_name() -> None:
    written = lines(write_recovery_sheet(RECOVERY, f"{CENTRE} \N{SPARKLES}", LANGUAGES))
    assert f"{CENTRE}. Arkiv {STORE}. Gjort 1 september 2026." in written


def test_arabic_stands_beside_swedish() -> None:
    pdf = write_recovery_sheet(RECOVERY, CENTRE, LANGUAGES, language="ar")
    assert "Återställningsblad" in lines(pdf, "sv")
    assert "ورقة الاستعادة" in lines(pdf, "ar")
