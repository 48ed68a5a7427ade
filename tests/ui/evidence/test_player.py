"""A film is played from memory in a window of its own; without the part for it, it says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from tests.ui.evidence.bringing import bring, dialog
from tests.ui.evidence.conftest import Write
from tests.ui.finding import everything, find, press, settle
from tests.ui.media.conftest import qt_is_silent, with_media, without_media
from ui.evidence.page import EvidencePage
from ui.evidence.player_dialog import PlayerDialog
from ui.film_playing import FilmPlayer
from ui.media import silence

__all__ = ["qt_is_silent"]
FILM = Path(__file__).parents[2] / "files" / "film.mp4"
"""One second of red and one of blue."""


def colour(image: QImage) -> str:
    seen = image.pixelColor(40, 40)
    return max(("red", "green", "blue"), key=lambda name: getattr(seen, name)())


@pytest.fixture
def shown(page: EvidencePage, write_file: Write, qtbot: QtBot) -> PlayerDialog:
    """The film in its window, ready to be played."""
    bring(page, qtbot, write_file("arbete.mp4", FILM.read_bytes()))
    press(page, "Spela filmen …")
    opened = dialog(page)
    assert isinstance(opened, PlayerDialog)
    qtbot.waitUntil(lambda: opened.place.maximum() > 0, timeout=10_000)
    return opened


@with_media
def test_a_film_is_seen_rests_and_goes_on_from_another_place(
    shown: PlayerDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.rglob("*"))
    seen: list[str] = []
    shown.player.seen.connect(lambda image: seen.append(colour(image)))
    press(shown, "Spela")
    qtbot.waitUntil(lambda: seen[-1:] == ["red"], timeout=10_000)
    press(shown, "Pausa")
    qtbot.waitUntil(lambda: not shown.player.is_playing)
    slider = find(shown, "Plats i inspelningen", QSlider)
    QTest.keyClick(slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: seen[-1:] == ["blue"], timeout=10_000)
    assert "/ 0:0" in " ".join(label.text() for label in everything(shown, QLabel))
    shown.close()
    settle()
    assert set(tmp_path.rglob("*")) == before


@with_media
def test_it_rests_when_the_screen_is_covered(shown: PlayerDialog, qtbot: QtBot) -> None:
    press(shown, "Spela")
    qtbot.waitUntil(lambda: shown.player.is_playing, timeout=10_000)
    silence()
    qtbot.waitUntil(lambda: not shown.player.is_playing, timeout=10_000)
    shown.close()


@with_media
def test_what_cannot_be_played_says_so_and_so_does_the_next(qtbot: QtBot) -> None:
    for _ in range(3):
        # Gone at once after it was let go: nothing may come for it later.
        player = FilmPlayer()
        with qtbot.waitSignal(player.failed, timeout=10_000):
            player.load(b"no film at all", "video/mp4")
        player.let_go()


@without_media
def test_without_the_part_it_says_what_to_do(page: EvidencePage, write_file: Write, qtbot: QtBot) -> None:
    bring(page, qtbot, write_file("arbete.mp4", FILM.read_bytes()))
    press(page, "Spela filmen …")
    assert "inte installerad" in page.strip.text()
    assert "öppna den i ett annat program" in page.strip.text()
