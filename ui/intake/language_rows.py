"""The person's languages in short: which is best, and which the person reads."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui import case_words
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.put_away import put_away
from validering.language_names import language_name
from validering.languages import LanguageEntry
from validering.terms import Cefr


class LanguageRows(QWidget):
    """One line per language.

    ``reading_chosen(id, level)``, ``best_chosen(id)`` and ``remove_wanted(id)`` tell what was done.
    """

    reading_chosen = Signal(object, object)
    best_chosen = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[Any, ...] = ()

    def show_languages(self, languages: tuple[LanguageEntry, ...], reader: str) -> None:
        """Show these languages, in words of the language ``reader``."""
        if (languages, reader) == self._shown:
            return
        self._shown = (languages, reader)
        put_away(self._grid)
        for row, language in enumerate(languages):
            self._add(row, language, case_words.in_capitals(language_name(language.bcp47, reader)))
        self.setVisible(bool(languages))

    def _add(self, row: int, language: LanguageEntry, name: str) -> None:
        title = self.tr("{language}, talar bäst").format(language=name) if language.is_first else name
        reads = CalmCombo(self)
        reads.setMinimumContentsLength(18)
        reads.fill([(None, self.tr("Läser: inte frågat")), *self._levels(language)])
        reads.choose(language.reads)
        reads.setAccessibleName(self.tr("Läser {language}").format(language=name))
        reads.activated.connect(lambda: self.reading_chosen.emit(language.id, reads.currentData()))
        self._grid.addWidget(Label(title, self, tone="strong"), row, 0)
        self._grid.addWidget(reads, row, 1)
        best = self._button(self.tr("Talar bäst"), name)
        best.clicked.connect(lambda: self.best_chosen.emit(language.id))
        best.setEnabled(not language.is_first)
        remove = self._button(self.tr("Ta bort"), name)
        remove.clicked.connect(lambda: self.remove_wanted.emit(language.id))
        self._grid.addWidget(best, row, 2, Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(remove, row, 3, Qt.AlignmentFlag.AlignLeading)

    def _levels(self, language: LanguageEntry) -> list[tuple[Any, str]]:
        text = self.tr("Läser: {level}")
        if language.is_swedish:
            return [(level, text.format(level=level.value.replace("_", " "))) for level in Cefr]
        return [
            (level, text.format(level=words.lower())) for level, words in case_words.language_levels().items()
        ]

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setAccessibleName(self.tr("{act}: {language}").format(act=text, language=name))
        return button
