"""The languages of the screen, each by its own name, for windows that have no menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.language import OWN_NAMES, ScreenLanguage
from ui.preferences import Preferences
from ui.widgets.look import GRID


class LanguageButtons(QWidget):
    """A row at the trailing edge; what is chosen is remembered."""

    def __init__(
        self, language: ScreenLanguage, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._preferences = language, preferences
        row = QHBoxLayout(self)
        row.setSpacing(GRID)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for tag, name in OWN_NAMES.items():
            button = QPushButton(name, self)
            button.setProperty("quiet", True)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._choose, tag))
            row.addWidget(button)

    def _choose(self, tag: str, _checked: bool = False) -> None:
        self._preferences.language = tag
        self._language.set(tag)
