"""What a user chooses in a dialog for files is remembered nowhere on the computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.planted import traces
from ui.copied_text import CopiedText
from ui.file_choosing import FileChooser


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where Qt keeps the settings of a person during this test."""
    folder = tmp_path / "kept"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    return folder


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def choose(path: Path) -> None:
    """Go to the folder in the dialog once it is there, and accept the file."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FileChooser):
            waiting.stop()
            dialog.setDirectory(str(path.parent))
            dialog.selectFile(path.name)
            dialog.accept()

    waiting = QTimer(QApplication.instance())
    waiting.timeout.connect(answer)
    waiting.start(10)


def test_where_a_file_was_saved_is_forgotten(
    kept: Path, widget: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "Amina Haddad" / "2026-0001-A.pdf"
    target.parent.mkdir()
    choose(target)
    assert FileChooser.where_to_save(widget, "Spara", "2026-0001-A.pdf", "PDF (*.pdf)") == target
    qtbot.waitUntil(lambda: not widget.findChildren(FileChooser))
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    assert list(kept.iterdir())
    assert traces(kept, ("Haddad",)) == []


def test_what_was_copied_here_is_taken_from_the_clipboard(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.waitActive(widget)
    copied = CopiedText(widget)
    clipboard = QApplication.clipboard()
    clipboard.setText("Amina Haddad")
    copied.forget()
    assert clipboard.text() == ""


def test_what_another_program_copied_is_left_alone(qapp: QApplication) -> None:
    for window in qapp.topLevelWidgets():
        window.hide()
    assert qapp.activeWindow() is None
    owner = QWidget()
    copied = CopiedText(owner)
    QApplication.clipboard().setText("ett annat program")
    copied.forget()
    assert QApplication.clipboard().text() == "ett annat program"
    QApplication.clipboard().clear()
