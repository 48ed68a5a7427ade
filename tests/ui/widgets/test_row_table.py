"""The headings of a table stand where its columns begin, whichever way the language is read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import settle
from ui.widgets.row_table import dress_rows

WAYS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def begins(part: QWidget, image: QImage, *, from_right: bool) -> int:
    """How far from the edge of the window the first ink of a part stands."""
    at = part.mapTo(part.window(), part.rect().topLeft())
    rows = range(at.y() + 2, at.y() + 22)
    ground = image.pixelColor(image.width() // 2, at.y() + 4)
    columns = range(8, image.width() - 8)
    inked = [x for x in columns if any(image.pixelColor(x, y).lightness() < 140 for y in rows)]
    assert ground.lightness() > 200
    return image.width() - inked[-1] if from_right else inked[0]


@pytest.fixture(params=WAYS, ids=["left to right", "right to left"])
def way(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_heading_begins_where_its_column_begins(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(20, 2, table)
    model.setHorizontalHeaderLabels(["HHH", ""])
    model.setItem(0, 0, QStandardItem("HHH"))
    table.setModel(model)
    dress_rows(table)
    table.resize(400, 200)
    table.show()
    settle()
    image = table.grab().toImage()
    is_mirrored = way is Qt.LayoutDirection.RightToLeft
    head = begins(table.horizontalHeader(), image, from_right=is_mirrored)
    cell = begins(table.viewport(), image, from_right=is_mirrored)
    # The line between two columns, which is not drawn, takes one pixel in one of the directions.
    assert abs(head - cell) <= 2
