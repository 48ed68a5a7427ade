"""The way into the practice, with invented people, and out of it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.background import Background
from ui.console.arguments import default_practice, default_store
from ui.practice_people import practice_people
from ui.preferences import Preferences
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce


def own_folder(preferences: Preferences) -> Path:
    """Where the real cases of this person lie."""
    return preferences.last_folder or default_store()


def _make_ready(folder: Path) -> Path:
    from ui.practice.store import ensure_practice_store

    ensure_practice_store(folder, tell=lambda: None)
    return folder


class PracticeWay(QWidget):
    """One button; ``chosen(folder)`` says which store is to be shown, ``failed(error)`` why none is.

    The practice store is made where there is none of this version, beside the window. ``is_first`` where
    nobody has any real cases yet.
    """

    chosen = Signal(object)
    failed = Signal(object)

    def __init__(
        self, background: Background, preferences: Preferences, parent: QWidget, *, is_first: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_first = is_first
        self._background, self._preferences = background, preferences
        self._practice, self._is_inside, self._is_making = default_practice(), False, False
        self.button = QPushButton(self)
        self.button.setProperty("quiet", True)
        self.button.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        self._retranslate()

    def stand_in(self, folder: Path) -> None:
        """Offer the way out where ``folder`` is a practice store, else the way in."""
        self._is_inside = bool(practice_people(folder))
        if self._is_inside:
            self._practice = folder
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _go(self) -> None:
        if self._is_inside:
            self.chosen.emit(own_folder(self._preferences))
            return
        self._set_making(True)
        self._background.run(_make_ready, self._practice, done=self._enter, failed=self._refuse)

    def _enter(self, folder: Path) -> None:
        self._set_making(False)
        self.chosen.emit(folder)

    def _refuse(self, error: Exception) -> None:
        self._set_making(False)
        self.failed.emit(error)

    def _set_making(self, is_making: bool) -> None:
        self._is_making = is_making
        self.button.setEnabled(not is_making)
        self._retranslate()
        if is_making:
            announce(self, self.button.text())

    def _retranslate(self) -> None:
        if self._is_making:
            words = self.tr("Övningen görs i ordning …")
        elif self._is_inside:
            words = self.tr("Lämna övningen")
        elif self._is_first:
            words = self.tr("Öva först, med påhittade personer")
        else:
            words = self.tr("Öva med påhittade personer")
        self.button.setText(words)
        self.button.setAccessibleName(words)
