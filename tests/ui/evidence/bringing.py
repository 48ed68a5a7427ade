"""Brings files into a page as a user does: dropped on it, and waited for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import settle
from ui.evidence_intake import EvidenceIntake

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, paths: Sequence[Path]) -> bool:
    """Drop files on a widget; False where it does not take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, LEFT, PLAIN)
    entering.ignore()
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, LEFT, PLAIN))
    return True


def wait_for(intake: EvidenceIntake, qtbot: QtBot) -> None:
    """Wait until all files are in or refused, and the screen shows it."""
    qtbot.waitUntil(lambda: not intake.is_busy, timeout=20_000)
    settle()
