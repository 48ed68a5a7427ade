"""Lets the candidate change language at any moment."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from ui.candidate_view.candidate_look import BUTTON_HEIGHT
from ui.widgets.look import GRID

MORE = "Språk · Language · لغة"
"""Said in three languages at once: who looks for their own may not read the one that is shown."""


class LanguageSwitch(QWidget):
    """A button in its own language for each of ``near``, and a list of all; ``chosen(tag)`` tells which.

    ``languages`` are tags with their own names. The one that is shown has a button too.
    """

    chosen = Signal(str)

    def __init__(
        self, languages: Sequence[tuple[str, str]], near: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._near = frozenset(near)
        self._shown, self._is_narrow = "", False
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for tag, name in languages:
            button = self._button(name)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, tag=tag: self.chosen.emit(tag))
            self._group.addButton(button)
            self._buttons[tag] = button
            row.addWidget(button)
        self._more = self._button(MORE)
        self._more.setMenu(self._menu(languages))
        row.addWidget(self._more)

    def show_chosen(self, tag: str) -> None:
        """Mark the language that is spoken."""
        self._shown = tag
        self._buttons[tag].setChecked(True)
        self._show_buttons()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.minimumSizeHint().width(), super().minimumSizeHint().height())

    def set_narrow(self, narrow: bool) -> None:
        """Have the list alone, in a narrow window."""
        self._is_narrow = narrow
        self._show_buttons()

    def _show_buttons(self) -> None:
        near = frozenset[str]() if self._is_narrow else self._near | {self._shown}
        for each, button in self._buttons.items():
            button.setVisible(each in near)
        self._more.setVisible(not near.issuperset(self._buttons))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(name, self)
        button.setObjectName("tongue")
        button.setMinimumHeight(BUTTON_HEIGHT)
        button.setAccessibleName(name)
        return button

    def _menu(self, languages: Sequence[tuple[str, str]]) -> QMenu:
        menu = QMenu(MORE, self)
        menu.setObjectName("tongues")
        menu.setAccessibleName(MORE)
        for tag, name in languages:
            menu.addAction(name).triggered.connect(lambda _=False, tag=tag: self.chosen.emit(tag))
        return menu
