"""The look of the centre's documents: kept field by field, refused with a reason, shown at once."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.finding import choose, find, press, settle, write
from ui.centre.screen import CentreScreen
from ui.file_choosing import FileChooser
from ui.workspace import Workspace
from validering.centre_look import LARGEST_LOGO, CentreLook, read_look

COLOR = "Färg på rubriker och linjer"
NOTICE, CHECKING = "Egen rad om bedömningen", "Egen rad om hur dokumentet kontrolleras"
FOOT = "Egen rad i sidfoten"


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> CentreScreen:
    shown = CentreScreen(workspace)
    qtbot.addWidget(shown)
    shown.show()
    settle()
    return shown


def look_of(screen: CentreScreen) -> CentreLook:
    return screen.workspace.read(read_look)


def refused(screen: CentreScreen, field: str) -> str:
    return find(screen, field, QLineEdit).accessibleDescription()


def test_the_look_is_kept_and_seen_at_once(screen: CentreScreen, qtbot: QtBot) -> None:
    write(screen, COLOR, "#5A1746")
    write(screen, NOTICE, "Vi arbetar på uppdrag av kommunen.")
    write(screen, CHECKING, "Ring {phone} och säg {number}.")
    write(screen, FOOT, "{centre}, org.nr 000000-0000")
    kept = look_of(screen)
    assert (kept.accent, kept.legal_notice) == ("#5a1746", "Vi arbetar på uppdrag av kommunen.")
    assert kept.verify_line == "Ring {phone} och säg {number}."
    paper = find(screen, "Prov på ett dokument", QLabel)
    qtbot.waitUntil(lambda: "org.nr 000000-0000" in paper.accessibleDescription(), timeout=20_000)
    assert "på uppdrag av kommunen" in paper.accessibleDescription()
    image = paper.pixmap().toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)
    }
    assert "#5a1746" in colors and "#17465a" not in colors


def test_the_notices_are_kept_in_another_language_and_what_is_missing_is_told(
    screen: CentreScreen, qtbot: QtBot
) -> None:
    write(screen, NOTICE, "Vi arbetar på uppdrag av kommunen.")
    write(screen, CHECKING, "Ring {phone} och säg {number}.")
    told = screen.look._told
    qtbot.waitUntil(told.isVisible)
    checking = told.text().splitlines()[1]
    assert checking.startswith("Raden om kontrollen saknas på ")
    assert "engelska" in checking and "arabiska" in checking
    choose(screen, "Egna rader på ett språk till", "arabiska")
    write(screen, "Raden om bedömningen på det språket", "نعمل بتكليف من البلدية.")
    write(screen, "Raden om kontrollen på det språket", "اتصل على {phone} واقرأ {number}.")
    kept = look_of(screen)
    assert kept.notice("legal_notice", "ar") == "نعمل بتكليف من البلدية."
    assert "Raden om bedömningen saknas på engelska" in told.text() and "arabiska" not in told.text()
    paper = find(screen, "Prov på ett dokument", QLabel)
    qtbot.waitUntil(lambda: "بتكليف" in paper.accessibleDescription(), timeout=20_000)
    choose(screen, "Egna rader på ett språk till", "engelska")
    assert find(screen, "Raden om kontrollen på det språket", QLineEdit).text() == ""
    write(screen, "Raden om kontrollen på det språket", "Call us.")
    assert "{number}" in refused(screen, "Raden om kontrollen på det språket")
    assert look_of(screen).others.keys() == {"ar"}


def test_the_sample_follows_what_is_typed(screen: CentreScreen, qtbot: QtBot) -> None:
    field = find(screen, FOOT, QLineEdit)
    QTest.keyClicks(field, "En rad till")
    paper = find(screen, "Prov på ett dokument", QLabel)
    qtbot.waitUntil(lambda: "En rad till" in paper.accessibleDescription(), timeout=20_000)
    assert look_of(screen).foot_line == ""


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (COLOR, "gul", "ingen färg"),
        (COLOR, "#ffcc00", "för ljus"),
        (CHECKING, "Ring {telefon} om {number}.", "{centre}, {phone}, {number}"),
        (CHECKING, "Ring oss.", "{number}"),
        (NOTICE, "Se {number}", "{number} kan inte"),
        (FOOT, "Halv { klammer", "{centre}, {number}, {case_no}"),
        (FOOT, "x" * 111, "110"),
    ],
)
def test_what_cannot_be_printed_is_refused(screen: CentreScreen, field: str, typed: str, said: str) -> None:
    write(screen, field, typed)
    assert said in refused(screen, field)
    assert look_of(screen) == CentreLook()


def test_a_logo_loses_its_metadata_and_can_be_removed(
    screen: CentreScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Amina Farah")
    path = tmp_path / "logo.png"
    Image.effect_noise((2400, 900), 90).convert("RGBA").save(path, pnginfo=told)
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    press(screen, "Välj logotyp")
    logo = look_of(screen).logo
    assert logo is not None and len(logo) <= LARGEST_LOGO and b"Amina" not in logo
    with Image.open(BytesIO(logo)) as shown:
        assert shown.format == "PNG" and not shown.info
    press(screen, "Ta bort logotypen")
    assert look_of(screen).logo is None


def test_a_file_that_is_no_picture_is_refused(
    screen: CentreScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.png"
    path.write_text("hej")
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    press(screen, "Välj logotyp")
    assert "kan inte läsas som en bild" in screen.strip.text()
    assert look_of(screen).logo is None
    Image.new("RGB", (90, 30), "teal").save(path)
    press(screen, "Välj logotyp")
    assert look_of(screen).logo is not None
    assert not screen.strip.isVisible(), "the refusal stands there no more"
