"""The window in which the manual is read: its headings at the side, search in it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.manual.book import MANUAL, headings, is_book
from ui.manual.reader import Reader
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import FOLD_WIDTH, GRID
from ui.widgets.message_strip import announce
from ui.widgets.page_search import PageSearch
from ui.widgets.reading_order import ReadingOrder

LIST_WIDTH = 300
_DEEPER = "\N{EM SPACE}"


class BookSearch(PageSearch):
    """Searches in the text that is shown."""

    def _retranslate(self) -> None:
        super()._retranslate()
        self.words.setAccessibleName(self.tr("Sök i handboken"))
        self.words.setPlaceholderText(self.tr("Sök i handboken"))


class ManualWindow(ReadingOrder, QDialog):
    """The manual, open at the heading ``chapter``; beside the work, which goes on meanwhile."""

    def __init__(self, chapter: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.reader = Reader(self)
        self.contents = QListWidget(self)
        self.contents.setObjectName("manual_contents")
        self.contents.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.hide()
        self.search = BookSearch(self)
        self._back, self._to_contents, self._close = (QPushButton(self) for _ in range(3))
        self._told = Label(parent=self, tone="quiet")
        self._in_swedish = Label(parent=self, tone="warning")
        self._been: list[tuple[str, str]] = []
        self._at = 0
        self._count = 0
        self._lay_out()
        self._connect()
        self._retranslate()
        # Else the rows are laid out as high as they are without the look.
        self.contents.ensurePolished()
        self.open_at(chapter)

    def open_at(self, chapter: str) -> None:
        """Show the manual from the heading ``chapter``, or from its beginning."""
        self._show(MANUAL, chapter)

    def follow(self, address: str) -> None:
        """Go where a link leads, if that is in the manual or in a text beside it; nowhere else."""
        name, _, place = address.partition("#")
        if name and not is_book(name):
            return
        self._been.append((self.reader.name, self.reader.heading_at_top()))
        self._show(name or self.reader.name, place)

    def go_back(self) -> None:
        """Back to where the last link was followed."""
        if self._been:
            self._show(*self._been.pop())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._to_contents.setChecked(not self._is_narrow())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_reading()

    def step_link(self, step: int) -> None:
        """Go to the next link of the text, or the one before (-1), and say it."""
        words = self.reader.step_link(step)
        announce(
            self.reader, self.tr("Länk: {words}").format(words=words) if words else self.tr("Inga länkar")
        )

    def _show(self, name: str, place: str) -> None:
        if name != self.reader.name:
            self.reader.read(name)
            self._fill_contents(name)
        if not (place and self.reader.go_to(place)):
            self.reader.verticalScrollBar().setValue(0)
        self._back.setEnabled(bool(self._been))
        self._follow_reading()
        self.reader.setFocus()

    def _fill_contents(self, name: str) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        for heading in headings(name):
            entry = QListWidgetItem(_DEEPER * max(0, heading.level - 2) * 2 + heading.words)
            entry.setData(Qt.ItemDataRole.UserRole, heading.words)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, heading.words)
            entry.setToolTip(heading.words)
            self.contents.addItem(entry)
        self.contents.blockSignals(False)

    def _go_to_entry(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.reader.go_to(str(entry.data(Qt.ItemDataRole.UserRole)))

    def _take_entry(self, entry: QListWidgetItem) -> None:
        self._go_to_entry(entry)
        self.reader.setFocus()
        if self._is_narrow():
            self._to_contents.setChecked(False)

    def _follow_reading(self) -> None:
        """Mark the heading that is being read, unless the list is what moves the text."""
        if self.contents.hasFocus():
            return
        here = self.reader.heading_at_top()
        for row in range(self.contents.count()):
            entry = self.contents.item(row)
            if entry.data(Qt.ItemDataRole.UserRole) == here:
                self.contents.blockSignals(True)
                self.contents.setCurrentItem(entry)
                self.contents.scrollToItem(entry)
                self.contents.blockSignals(False)
                return

    def _look_for(self, words: str) -> None:
        self._count = self.reader.find_all(words)
        self._at = self.reader.first_found_below()
        self._show_found()

    def _step(self, step: int) -> None:
        if self._count:
            self._at = (self._at + step) % self._count
            self._show_found()

    def _show_found(self) -> None:
        if self._count:
            self.reader.show_found(self._at)
        self.search.show_place(self._at + 1 if self._count else 0, self._count)

    def _is_narrow(self) -> bool:
        return self.width() < FOLD_WIDTH

    def _connect(self) -> None:
        self.reader.followed.connect(self.follow)
        self.reader.moved.connect(self._follow_reading)
        self.contents.currentItemChanged.connect(lambda entry, _before: self._go_to_entry(entry))
        self.contents.itemActivated.connect(self._take_entry)
        self.contents.itemClicked.connect(self._take_entry)
        self.search.asked.connect(self._look_for)
        self.search.stepped.connect(self._step)
        self.search.left.connect(self.reader.setFocus)
        self._back.clicked.connect(self.go_back)
        self._to_contents.toggled.connect(self.contents.setVisible)
        self._close.clicked.connect(self.reject)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.words.setFocus),
            (QKeySequence(Qt.Key.Key_F3), lambda: self._step(1)),
            (QKeySequence(Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_F3), lambda: self._step(-1)),
            (QKeySequence(Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Left), self.go_back),
            (QKeySequence(Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Down), lambda: self.step_link(1)),
            (QKeySequence(Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Up), lambda: self.step_link(-1)),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _lay_out(self) -> None:
        self._to_contents.setCheckable(True)
        for button in (self._to_contents, self._back, self._close):
            button.setProperty("quiet", True)
            button.setAutoDefault(False)
        for button in (self.search.before, self.search.next):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        top.setSpacing(GRID)
        self.contents.setFixedWidth(LIST_WIDTH)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        reading = QVBoxLayout()
        reading.setSpacing(0)
        for label in (self._told, self._in_swedish):
            label.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        for widget in (self._to_contents, self._back):
            top.addWidget(widget)
        top.addWidget(self.search, 1)
        top.addWidget(self._close)
        column.addLayout(whole, 1)
        whole.addWidget(self.contents)
        whole.addLayout(reading, 1)
        reading.addWidget(self._in_swedish)
        reading.addWidget(self.reader, 1)
        reading.addWidget(self._told)
        self.setMinimumSize(420, 300)
        open_at(self, 1040, 680)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Handbok"))
        self.setAccessibleName(self.tr("Handbok"))
        self.reader.setAccessibleName(self.tr("Handbokens text"))
        self.contents.setAccessibleName(self.tr("Handbokens rubriker"))
        self._told.setText(
            self.tr("Länkar i texten: Alt och pil ned eller upp går mellan dem, Enter följer.")
        )
        self.reader.setAccessibleDescription(self._told.text())
        in_swedish = "Handboken finns bara på svenska."
        self._in_swedish.setText(self.tr("Handboken finns bara på svenska."))
        self._in_swedish.setVisible(self._in_swedish.text() != in_swedish)
        for button, words in (
            (self._to_contents, self.tr("Innehåll")),
            (self._back, self.tr("Tillbaka")),
            (self._close, self.tr("Stäng")),
        ):
            # Bold while it is down.
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(words) * 6 // 5 + GRID * 3)
            button.setText(words)
            button.setAccessibleName(words)
