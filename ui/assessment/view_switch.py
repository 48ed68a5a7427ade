"""The switch between one criterion at a time, the table and the differences."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ui.assessment.bench_view import BenchView
from ui.assessment.toggle_button import ToggleButton


class ViewSwitch(QWidget):
    """Buttons beside each other, or one button with a menu where there is little room.

    ``view_wanted(BenchView)`` tells what was pressed; ``several_wanted()`` and ``rest_wanted()`` come from
    entries that the menu has for acts whose buttons have no room either.
    """

    view_wanted = Signal(object)
    several_wanted = Signal()
    rest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = BenchView.ONE
        self._buttons = {view: ToggleButton(self) for view in BenchView}
        self._group = QButtonGroup(self)
        self._folded = QPushButton(self)
        self._menu = QMenu(self._folded)
        self._folded.setMenu(self._menu)
        self._folded.setProperty("touch", True)
        self._choices = QActionGroup(self)
        self._entries: dict[BenchView, QAction] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for view, button in self._buttons.items():
            button.clicked.connect(partial(self._press, view))
            self._group.addButton(button)
            row.addWidget(button)
            entry = self._entries[view] = self._menu.addAction("")
            entry.setCheckable(True)
            entry.triggered.connect(partial(self._press, view))
            self._choices.addAction(entry)
        row.addWidget(self._folded)
        self._menu.addSeparator()
        self.several = self._menu.addAction("")
        self.several.setCheckable(True)
        self.several.triggered.connect(self.several_wanted)
        self.rest = self._menu.addAction("")
        self.rest.triggered.connect(self.rest_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.fold(False)
        self.show_view(self._view)
        self._retranslate()

    def fold(self, folded: bool) -> None:
        """Show the one button with a menu, or all of them."""
        self._folded.setVisible(folded)
        for view, button in self._buttons.items():
            button.setVisible(not folded and self._entries[view].isVisible())

    def open_width(self) -> int:
        """How wide the buttons are beside each other."""
        shown = (button for view, button in self._buttons.items() if self._entries[view].isVisible())
        return sum(button.sizeHint().width() for button in shown)

    def offer(self, view: BenchView, *, offered: bool) -> None:
        """Whether a view is there at all for whoever is signed in."""
        self._entries[view].setVisible(offered)
        self._buttons[view].setVisible(offered and self._folded.isHidden())

    def show_view(self, view: BenchView) -> None:
        """Show which view is in sight, without telling."""
        self._view = view
        self._buttons[view].setChecked(True)
        self._entries[view].setChecked(True)
        self._folded.setText(self._buttons[view].text())

    def minimumSizeHint(self) -> QSize:
        """What it needs folded; asked for more, the page could never become narrow enough to fold it."""
        return self._folded.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _press(self, view: BenchView, _checked: bool = False) -> None:
        self.show_view(self._view)
        self.view_wanted.emit(view)

    def _retranslate(self) -> None:
        texts = {
            BenchView.ONE: self.tr("Ett i taget"),
            BenchView.TABLE: self.tr("Tabell"),
            BenchView.DIFFERENCES: self.tr("Skillnader"),
        }
        for view, text in texts.items():
            self._buttons[view].setText(text)
            self._buttons[view].setAccessibleName(text)
            self._entries[view].setText(text)
        self.several.setText(self.tr("Välj flera"))
        self.rest.setText(self.tr("Resten ej bedömt …"))
        self._folded.setAccessibleName(self.tr("Visa modulen som"))
        self._folded.setText(texts[self._view])
