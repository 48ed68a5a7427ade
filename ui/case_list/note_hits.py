"""What is found in the notes: number, place and the words around; Enter or a double click opens the place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.case_words import figures, page_text
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering.note_search import MOST, NoteHit, search_notes
from validering.seeing import SEE_CASES

MOST_IN_SIGHT = 3
_HIT = Qt.ItemDataRole.UserRole


class HitList(QListWidget):
    """``opened(hit)`` comes when the user wants the place of a note."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen is not None:
            self._open(chosen)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_HIT))


class NoteHits(QWidget):
    """Hidden while no note is found; ``place_wanted(case_id, page_id)`` asks for where a note stands."""

    place_wanted = Signal(object, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._hits: tuple[NoteHit, ...] = ()
        self._is_low = False
        self.title = Label(parent=self, tone="head")
        self.list = HitList(self)
        self.list.opened.connect(lambda hit: self.place_wanted.emit(hit.case_id, hit.page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.hide()

    def look_for(self, query: str) -> None:
        """Show the newest notes that have the words of ``query``."""
        sees_cases = self._workspace.acting.may(*SEE_CASES)
        self._hits = self._workspace.read(search_notes, query) if sees_cases else ()
        self.retranslate()
        self.setVisible(bool(self._hits))

    def keep_low(self, is_low: bool) -> None:
        """In a low window one line is in sight, without a heading."""
        self._is_low = is_low
        self.title.setVisible(not is_low)
        self._fit()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.list.setAccessibleName(self.tr("I anteckningar"))
        words = self.tr("I anteckningar: {count}")
        if len(self._hits) == MOST:
            words = self.tr("I anteckningar: de {count} senaste")
        self.title.setText(words.format(count=len(self._hits)))
        self.list.clear()
        for hit in self._hits:
            item = QListWidgetItem(self._line(hit), self.list)
            item.setToolTip(hit.snippet)
            item.setData(_HIT, hit)
            item.setSizeHint(QSize(0, TARGET))
        self._fit()

    def _line(self, hit: NoteHit) -> str:
        # The words of a note keep their own direction beside the words of the screen.
        words = f"\N{FIRST STRONG ISOLATE}{hit.snippet}\N{POP DIRECTIONAL ISOLATE}"
        line = self.tr("{case} · {page}: {words}")
        return line.format(case=figures(hit.case_no), page=page_text(hit.page), words=words)

    def _fit(self) -> None:
        rows = min(len(self._hits), 1 if self._is_low else MOST_IN_SIGHT)
        self.list.setFixedHeight(rows * TARGET + 2 * (self.list.frameWidth() + self.list.viewport().y()))
