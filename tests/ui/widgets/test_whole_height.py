"""A table as high as its rows: the page scrolls, and follows whoever goes through the rows by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import settle
from ui.widgets.following_area import FollowingArea
from ui.widgets.row_table import dress_rows
from ui.widgets.whole_height import WholeHeight

ROWS = 40


@pytest.fixture
def area(qtbot: QtBot) -> FollowingArea:
    made = FollowingArea()
    qtbot.addWidget(made)
    sheet = QWidget(made)
    column = QVBoxLayout(sheet)
    column.addWidget(QLabel("Förteckning", sheet))
    table = QTableView(sheet)
    table.setModel(QStandardItemModel(ROWS, 2, table))
    dress_rows(table)
    WholeHeight(table)
    column.addWidget(table)
    made.setWidget(sheet)
    made.resize(600, 300)
    made.show()
    settle()
    return made


def table_of(area: FollowingArea) -> QTableView:
    found = area.findChild(QTableView)
    assert found is not None
    return found


def chosen_is_in_sight(area: FollowingArea) -> bool:
    table = table_of(area)
    row = table.visualRect(table.currentIndex())
    there = QRect(table.viewport().mapTo(area.viewport(), row.topLeft()), row.size())
    return bool(area.viewport().rect().intersected(there).height() == row.height())


def test_only_the_page_scrolls_also_when_rows_come(area: FollowingArea) -> None:
    table = table_of(area)
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    assert area.verticalScrollBar().maximum() > 0
    assert table.verticalScrollBar().maximum() == 0
    model.appendRow([QStandardItem("en till"), QStandardItem("")])
    settle()
    assert table.verticalScrollBar().maximum() == 0
    model.removeRows(1, ROWS)
    settle()
    assert area.verticalScrollBar().maximum() == 0


def test_the_page_follows_the_keys(area: FollowingArea) -> None:
    table = table_of(area)
    area.activateWindow()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    control = Qt.KeyboardModifier.ControlModifier
    rows = []
    for key, held in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_End, control),
        (Qt.Key.Key_Home, control),
    ):
        QTest.keyClick(table, key, held)
        settle()
        rows.append(table.currentIndex().row())
        assert chosen_is_in_sight(area)
    assert rows[-2:] == [ROWS - 1, 0]
    down, once, twice, back = rows[:4]
    assert down < once < twice < ROWS - 1 and abs(back - once) <= 1
    heads = table.horizontalHeader().mapTo(area.viewport(), QPoint(0, 0)).y()
    assert heads >= 0, "the heads stand over the first row"
