"""Pictures are taken one after the other, and only those kept come in. Qt gives the frames of a camera."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import everything, find, press, settle
from tests.ui.media.conftest import with_media, without_media
from ui.camera_dialog import CameraDialog
from ui.evidence_intake import Source
from ui.media import multimedia
from validering.evidence_access import EvidenceKindId

SIZE = (320, 240)


def said(dialog: CameraDialog) -> str:
    return " ".join(label.text() for label in everything(dialog, QLabel))


def frame(colour: Qt.GlobalColor) -> Any:
    image = QImage(*SIZE, QImage.Format.Format_RGBA8888)
    image.fill(colour)
    module: Any = multimedia()
    return module.QVideoFrame(image)


@pytest.fixture
def see(qtbot: QtBot) -> Iterator[tuple[CameraDialog, Callable[[Qt.GlobalColor], None]]]:
    """A dialog that looks at frames, and what lets it see one."""
    module: Any = multimedia()
    if module is None:
        pytest.skip("QtMultimedia is not installed (the extra called media)")
    frames = module.QVideoFrameInput(frame(Qt.GlobalColor.red).surfaceFormat())
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CameraDialog(window, frames=frames)
    frames.setParent(window)
    dialog.show()
    settle()

    def show(colour: Qt.GlobalColor) -> None:
        with qtbot.waitSignal(dialog.camera.seen, timeout=10_000):
            frames.sendVideoFrame(frame(colour))
        settle()

    yield dialog, show
    window.close()


def shown_colour(source: Source) -> tuple[int, int, str]:
    assert isinstance(source.content, bytes)
    image = QImage.fromData(source.content)
    dominant = max(("red", "green", "blue"), key=lambda name: getattr(image.pixelColor(9, 9), name)())
    return image.width(), image.height(), dominant


@with_media
def test_several_are_taken_and_only_those_that_are_kept_come_in(
    see: tuple[CameraDialog, Callable[[Qt.GlobalColor], None]], qtbot: QtBot
) -> None:
    dialog, show = see
    kept: list[tuple[Source, EvidenceKindId | None]] = []
    dialog.kept.connect(lambda source, kind: kept.append((source, kind)))
    assert "Väntar på kameran" in said(dialog) and not dialog.take.isEnabled()
    show(Qt.GlobalColor.red)
    with qtbot.waitSignal(dialog.camera.taken, timeout=10_000):
        press(dialog, "Ta bild")
        show_after = dialog.camera.has_picture
    assert show_after and "Blev bilden bra?" in said(dialog)
    press(dialog, "Ta om")
    assert kept == []
    with qtbot.waitSignal(dialog.camera.taken, timeout=10_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Behållna bilder: 1." in said(dialog)
    QTest.keyClick(find(dialog, "Det är ett papper", QCheckBox), Qt.Key.Key_Space)
    press(dialog, "Vrid")
    with qtbot.waitSignal(dialog.camera.taken, timeout=10_000):
        press(dialog, "Ta bild")
    press(dialog, "Behåll")
    assert [(source.name, source.is_made_here, kind) for source, kind in kept] == [
        ("Foto 1.jpg", True, None),
        ("Papper 2.jpg", True, EvidenceKindId.DOCUMENT),
    ]
    assert shown_colour(kept[0][0]) == (320, 240, "red")
    assert shown_colour(kept[1][0]) == (240, 320, "red")
    press(dialog, "Klar")


@without_media
def test_without_the_part_it_says_what_to_do_and_leads_there(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CameraDialog(window)
    dialog.show()
    settle()
    assert "inte installerad" in said(dialog) and "med en telefon" in said(dialog)
    with qtbot.waitSignal(dialog.files_wanted):
        press(dialog, "Lägg till filer …")


@with_media
def test_without_a_camera_it_says_so(qtbot: QtBot) -> None:
    module: Any = multimedia()
    if module.QMediaDevices.videoInputs():
        pytest.skip("there is a camera here")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CameraDialog(window)
    dialog.show()
    settle()
    assert "hittar ingen kamera" in said(dialog)
    press(dialog, "Försök igen")
    assert "hittar ingen kamera" in said(dialog)


def test_of_a_protected_person_only_papers_are_photographed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CameraDialog(window, takes_photos=False)
    assert dialog.paper.isChecked() and not dialog.paper.isEnabled()
