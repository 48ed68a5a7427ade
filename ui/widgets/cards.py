"""A list of rows as cards, each of which can be opened, changed and removed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.column import column_set_in
from ui.widgets.labels import named_label
from ui.widgets.look import GRID
from ui.widgets.mirroring import isolated


@dataclass(frozen=True)
class CardText:
    """What a card says: its row, a title, lines below it and a short word at its end.

    ``open_text`` are the words of its button where "open" is not what it does; it has none where it is not
    ``openable``.
    """

    row_id: Hashable
    title: str
    lines: tuple[str, ...] = ()
    badge: str = ""
    removable: bool = True
    open_text: str = ""
    openable: bool = True


class _Card(QFrame):
    opened = Signal()
    removed = Signal()

    def __init__(self, text: CardText, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = column_set_in(self)
        self.column.setSpacing(GRID // 2)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        self.title = named_label("card_title", text.title, self)
        self.badge = named_label("badge", text.badge, self)
        self.badge.setWordWrap(False)
        self.badge.setVisible(bool(text.badge))
        self.open = QPushButton(self)
        self.open.setProperty("quiet", True)
        self.open.clicked.connect(self.opened)
        self.remove = QPushButton(self)
        self.remove.setProperty("quiet", True)
        self.remove.clicked.connect(self.removed)
        self.remove.setVisible(text.removable)
        self.column.addLayout(top)
        top.addWidget(self.title, 1)
        for widget in (self.badge, self.open, self.remove):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = named_label("card_line", parent=self)
        self.column.addWidget(self._lines)
        self.show_text(text)

    def show_text(self, text: CardText) -> None:
        """Say what ``text`` says; the widgets stay, and with them the focus."""
        self.title.setText(text.title)
        self.badge.setText(text.badge)
        self.badge.setVisible(bool(text.badge))
        self.remove.setVisible(text.removable)
        self.open.setVisible(text.openable)
        self._lines.setText("\n".join(isolated(line) for line in text.lines))
        self._lines.setVisible(bool(text.lines))
        self.setAccessibleName(text.title)
        self.open_text = text.open_text


class CardList(QWidget):
    """Cards with a button to add one; the screen decides what each act does.

    ``open_wanted(row_id)``, ``remove_wanted(row_id)`` and ``add_wanted()`` tell what was pressed.
    After ``look_only()`` rows can be opened, but neither added, changed nor removed.
    """

    add_wanted = Signal()
    open_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[Hashable, _Card] = {}
        self._editor: QWidget | None = None
        self._opened: Hashable | None = None
        self._looks_only = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._empty = named_label("field_help", "", self)
        self._column.addWidget(self._empty)
        self.add_button = QPushButton(self)
        self.add_button.clicked.connect(self.add_wanted)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def set_add_text(self, text: str) -> None:
        """The words of the button that adds a row; an empty text takes it away."""
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)
        self.add_button.setVisible(bool(text) and not self._looks_only)

    def look_only(self) -> None:
        """Take away the buttons that write."""
        self._looks_only = True
        self.add_button.hide()
        self._retranslate()

    def set_empty_text(self, text: str) -> None:
        """What stands there while there is no row: that it is normal, or what to do."""
        self._empty.setText(text)
        self._show_emptiness()

    def set_cards(self, cards: Sequence[CardText]) -> None:
        """Show ``cards`` in this order; the open editor stays with its row."""
        if [text.row_id for text in cards] == list(self._cards):
            for text in cards:
                self._cards[text.row_id].show_text(text)
            self._retranslate()
            return
        editor, opened = self._editor, self._opened
        if editor is not None:
            editor.setParent(self)
        for card in self._cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for place, text in enumerate(cards):
            card = _Card(text, self)
            card.opened.connect(lambda row_id=text.row_id: self._on_opened(row_id))
            card.removed.connect(lambda row_id=text.row_id: self.remove_wanted.emit(row_id))
            self._column.insertWidget(place, card)
            self._cards[text.row_id] = card
        self._retranslate()
        self._show_emptiness()
        if editor is not None:
            self._put_back(editor, opened)

    def expand(self, row_id: Hashable, editor: QWidget) -> None:
        """Open the card of ``row_id`` with ``editor`` in it; another open one closes."""
        self.collapse()
        self._editor, self._opened = editor, row_id
        self._put_back(editor, row_id)
        self._retranslate()

    def collapse(self) -> None:
        """Close the open card; its editor is thrown away."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
        self._editor, self._opened = None, None
        self._retranslate()

    @property
    def opened(self) -> Hashable | None:
        """The row whose card is open."""
        return self._opened

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_opened(self, row_id: Hashable) -> None:
        if row_id == self._opened:
            self.collapse()
        else:
            self.open_wanted.emit(row_id)

    def _put_back(self, editor: QWidget, row_id: Hashable | None) -> None:
        card = self._cards.get(row_id) if row_id is not None else None
        if card is None:
            self.collapse()
            return
        card.column.addWidget(editor)
        editor.show()

    def _show_emptiness(self) -> None:
        self._empty.setVisible(not self._cards and bool(self._empty.text()))

    def _retranslate(self) -> None:
        name = self.tr("{act}: {title}")
        for row_id, card in self._cards.items():
            is_open = row_id == self._opened
            title = card.title.text()
            opens = self.tr("Öppna") if self._looks_only else card.open_text or self.tr("Öppna")
            card.open.setText(self.tr("Stäng") if is_open else opens)
            card.open.setAccessibleName(name.format(act=card.open.text(), title=title))
            if self._looks_only:
                card.remove.hide()
            card.remove.setText(self.tr("Ta bort"))
            card.remove.setAccessibleName(name.format(act=card.remove.text(), title=title))
