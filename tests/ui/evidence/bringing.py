"""Brings evidence into a page as a user does, and reads what the page then shows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.ui.finding import press, settle, write
from ui.evidence.page import EvidencePage
from ui.evidence_intake import EvidenceIntake
from validering.evidence_reading import EvidenceEntry, read_evidence

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


def entries(case: Assessed) -> list[EvidenceEntry]:
    return list(case.store.read(read_evidence, case.case_id))


def titles(page: EvidencePage) -> list[str]:
    pieces = page.list.pieces
    return [str(pieces.index(place).data()) for place in range(pieces.rowCount())]


def bring(page: EvidencePage, qtbot: QtBot, *paths: Path) -> None:
    assert drop(page, paths)
    wait_for(page.bar.intake, qtbot)


def said(page: QWidget) -> str:
    """All the words that stand on the page outside fields and buttons."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def dialog(page: QWidget) -> QDialog:
    (shown,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
    return shown


def note(page: EvidencePage, case: Assessed, text: str) -> UUID:
    press(page, "Skriv en observation")
    write(page, "Det som sågs eller sades", text)
    return entries(case)[-1].id
