"""The start page: what there is to do, and how far each of it has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.candidate_view.beside_swedish import BesideSwedish
from ui.candidate_view.candidate_pages import calm_button, name_button
from ui.candidate_view.signs import SIDE, Sign
from ui.candidate_view.speech import Part, Said, Speech, Spoken
from ui.widgets.column import column_at_top
from ui.widgets.labels import named_label
from ui.widgets.look import GRID
from validering.profile import SWEDISH

TWO_COLUMNS = 620


class Tile(QPushButton):
    """One thing to do: a drawing, its name, and how far it has come."""

    def __init__(self, part_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part_id = part_id
        self.setObjectName("answer")
        # As high as the one beside it, which may say more.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        row.setSpacing(GRID * 2)
        self.sign = Sign(part_id, self)
        self._name = named_label("answer_text", parent=self)
        self._state = named_label("note_text", parent=self)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        row.addWidget(self.sign)
        row.addLayout(words, 1)
        words.addStretch(1)
        for label in (self._name, self._state):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        words.addStretch(1)

    def show_texts(self, name: Said, state: Said) -> None:
        self._name.setText(name)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self.setAccessibleName(name)
        self.setAccessibleDescription(" · ".join(filter(None, (state, name.beside))))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        wanted = layout.minimumSize() if layout is not None else QSize()
        return QSize(200, max(SIDE + GRID * 2, wanted.height()))


class HomePart(Spoken):
    """``chosen(part_id)`` and ``handed_back()`` come from its buttons."""

    chosen = Signal(str)
    handed_back = Signal()

    def __init__(self, speech: Speech, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(speech, parent)
        self._parts = parts
        self._columns = 0
        self._texts = BesideSwedish(self)
        self._tiles = {part: Tile(part.part_id, self) for part in parts}
        for tile in self._tiles.values():
            tile.clicked.connect(lambda _=False, one=tile: self.chosen.emit(one.part_id))
        self.button = calm_button(self)
        self.button.clicked.connect(self.handed_back)
        self._draft = named_label("note_text", parent=self)
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID * 2)
        self._column = column_at_top(self)
        self._column.setSpacing(GRID * 2)
        self._column.addWidget(self._texts)
        self._column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.setSpacing(GRID * 2)
        self._column.addLayout(foot)
        foot.addWidget(self.button)
        foot.addWidget(self._draft, 1000)
        foot.addStretch(1)

    def title(self) -> Said:
        """What stands above the start page."""
        return self.tr("Min sida")

    def where(self, what: Said, place: int, count: int) -> Said:
        """What stands above a question of a part."""
        return self.tr("{what} · {place} av {count}").filled(what=what, place=place, count=count)

    def show_words(self) -> None:
        """Say everything in the present language, with how far each part has come."""
        greeting = self.tr("Vad vill du göra?")
        how = self.tr("Tryck på en ruta. Allt sparas. Du kan göra paus när du vill.")
        self._texts.set_texts("", greeting, how, self.speech.tag)
        for part, tile in self._tiles.items():
            tile.setVisible(part.is_offered())
            tile.show_texts(part.title(), self._state(part))
        name_button(self.button, self.tr("Lämna tillbaka datorn"))
        self._draft.setText(
            self.tr("Översättningen är ett utkast. Fråga om något är oklart. Den svenska texten gäller.")
        )
        self._draft.setVisible(self.speech.tag != SWEDISH)
        self._columns = 0
        self._lay_out()

    def set_low(self, low: bool) -> None:
        """Take less height, in a low window."""
        self._texts.set_low(low)
        self._column.setSpacing(GRID if low else GRID * 2)
        self._grid.setSpacing(GRID if low else GRID * 2)

    def focus_first(self) -> None:
        """Put the focus on the first thing that is not done, else on handing back."""
        for part, tile in self._tiles.items():
            done, count = part.done_of()
            if not tile.isHidden() and (done < count or count == 0):
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _state(self, part: Part) -> Said:
        done, count = part.done_of()
        if count == 0:
            return Said("", "")
        if done == 0:
            return self.tr("Inte börjat")
        if done == count:
            return self.tr("✓ Klart")
        return self.tr("{done} av {count} klart").filled(done=done, count=count)

    def _lay_out(self) -> None:
        columns = 2 if self.width() >= TWO_COLUMNS else 1
        if columns == self._columns:
            return
        self._columns = columns
        shown = [tile for tile in self._tiles.values() if not tile.isHidden()]
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
        for place, tile in enumerate(shown):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
