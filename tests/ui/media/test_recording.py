"""Speech is recorded in memory, heard, thrown away or kept; without a microphone the box says what to do."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import everything, press, settle
from tests.ui.media.conftest import RATE, device, plays, tone, with_media, without_media
from ui import media
from ui.evidence_intake import Source
from ui.recording_box import RecordingBox
from ui.recording_dialog import RecordingDialog
from ui.sound_taking import SoundTaker


def said(box: RecordingBox) -> str:
    return " ".join(label.text() for label in everything(box, QLabel))


@pytest.fixture
def box(qtbot: QtBot) -> RecordingBox:
    made = RecordingBox()
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def spoken(box: RecordingBox, seconds: float = 2.0) -> None:
    """Speak into the box as into a microphone."""
    given = device(tone(seconds))
    given.setParent(box)
    box.taker.listen_to(given, RATE)
    box.taker.stop()
    settle()


def test_what_is_said_becomes_a_file_in_memory(qtbot: QtBot) -> None:
    taker = SoundTaker()
    given = device(tone(0.5))
    heard: list[tuple[float, int]] = []
    taker.moved.connect(lambda seconds, loudness: heard.append((seconds, loudness)))
    taker.listen_to(given, RATE)
    given.write(tone(0.25))
    taker.stop()
    with wave.open(io.BytesIO(taker.wav())) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        assert file.readframes(RATE // 2) == tone(0.5)
    assert heard[0] == (0.5, 27)
    taker.clear()
    assert taker.seconds == 0


def test_numbers_of_a_microphone_that_knows_no_others(qtbot: QtBot) -> None:
    from array import array

    taker = SoundTaker()
    taker.listen_to(device(array("f", [0.0, 0.5, -2.0, 1.0]).tobytes()), RATE, is_float=True)
    taker.stop()
    with wave.open(io.BytesIO(taker.wav())) as file:
        assert list(array("h", file.readframes(9))) == [0, 16384, -32767, 32767]


def test_it_is_kept_only_when_the_user_says_so(box: RecordingBox, qtbot: QtBot) -> None:
    assert "Ingenting sparas förrän du säger till." in said(box)
    spoken(box)
    assert "Inspelat: \u20660:02\u2069" in said(box)
    press(box, "Släng och spela in igen")
    assert not box.has_recording and "Ingenting sparas" in said(box)
    spoken(box, 1.0)
    with qtbot.waitSignal(box.kept) as kept:
        press(box, "Behåll")
    assert kept.args is not None and kept.args[0].startswith(b"RIFF")
    assert not box.has_recording


def test_a_covered_screen_ends_the_recording_and_keeps_what_there_is(box: RecordingBox) -> None:
    given = device(tone(1.0))
    given.setParent(box)
    box.taker.listen_to(given, RATE)
    assert not box.has_recording
    media.silence()
    assert box.has_recording


def test_nobody_loses_a_recording_by_escape(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = RecordingDialog(window)
    dialog.show()
    sources: list[Source] = []
    dialog.kept.connect(sources.append)
    spoken(dialog.box)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "inte sparad" in dialog.strip.text()
    press(dialog, "Behåll")
    spoken(dialog.box)
    press(dialog, "Behåll")
    assert [(each.name, each.is_made_here) for each in sources] == [
        ("Inspelning 1.wav", True),
        ("Inspelning 2.wav", True),
    ]
    press(dialog, "Stäng inspelningen")


@without_media
def test_without_the_part_the_buttons_say_what_to_do(box: RecordingBox) -> None:
    press(box, "Spela in")
    assert "inte installerad" in said(box) and "spela in med en telefon" in said(box)
    assert not box.taker.is_recording
    spoken(box)
    press(box, "Lyssna: det inspelade")
    assert "inte installerad" in said(box)
    assert box.has_recording


@with_media
def test_with_the_part_it_is_heard_and_no_file_is_written(
    box: RecordingBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spoken(box, 0.4)
    press(box, "Lyssna: det inspelade")
    assert plays(box.listen)
    qtbot.waitUntil(lambda: not plays(box.listen), timeout=10_000)
    press(box, "Lyssna: det inspelade")
    press(box, "Sluta spela: det inspelade")
    assert not plays(box.listen)
    assert list(tmp_path.iterdir()) == []


@with_media
def test_without_a_microphone_the_box_says_so(box: RecordingBox) -> None:
    if media.lack_of(media.Lack.MICROPHONE) is None:
        pytest.skip("there is a microphone here")
    press(box, "Spela in")
    assert "hittar ingen mikrofon" in said(box)
