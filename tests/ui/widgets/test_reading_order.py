"""Tab follows the layouts, and leaves nothing behind that Qt may throw away."""

from __future__ import annotations

import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.reading_order import ReadingOrder


class Sheet(ReadingOrder, QWidget):
    """Buttons that are made from the last to the first, in layouts of every kind within each other."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = [QPushButton(str(number), self) for number in reversed(range(7))][::-1]
        column, row, grid = QVBoxLayout(self), QHBoxLayout(), QGridLayout()
        stack = QStackedWidget(self)
        column.addWidget(self.buttons[0])
        column.addLayout(row)
        column.addLayout(grid)
        column.addWidget(stack)
        row.addWidget(self.buttons[1])
        row.addStretch(1)
        row.addWidget(self.buttons[2])
        grid.addWidget(self.buttons[5], 1, 1)
        grid.addWidget(self.buttons[4], 1, 0)
        grid.addWidget(self.buttons[3], 0, 1)
        stack.addWidget(self.buttons[6])


def _items() -> set[int]:
    """The items of layouts that Python has names for."""
    gc.collect()
    return {id(each) for each in gc.get_objects() if type(each) in _ITEMS and isValid(each)}


_ITEMS = {QSpacerItem, QWidgetItem}


def test_tab_goes_as_the_layouts_lie(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.buttons[0].setFocus()
    before = _items()
    passed = []
    for _ in sheet.buttons:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        passed.append(sheet.buttons.index(focused))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert passed == list(range(7))
    assert QApplication.focusWidget() is sheet.buttons[0]
    assert _items() <= before
