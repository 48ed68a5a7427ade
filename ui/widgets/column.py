"""Columns: one at the top of its widget, giving wrapped text its height; one set in at the leading side."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.widgets.look import GRID


def column_at_top(widget: QWidget) -> QVBoxLayout:
    """Lay out ``widget`` as one column; room that is left over stays below it.

    A layout aligned to the top would get no more height than before its text was wrapped, and cut the text.
    """
    outer = QVBoxLayout(widget)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    column = QVBoxLayout()
    column.setSpacing(GRID)
    column.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(column)
    # It takes what is left over without asking for more, as a plain stretch would.
    outer.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
    outer.setStretch(1, 1)
    return column


def column_set_in(widget: QWidget) -> QVBoxLayout:
    """Lay out ``widget`` as one column, with more room at the leading side than where its quiet buttons end.

    A spacing is mirrored with the window; the margins of a layout are not.
    """
    row = QHBoxLayout(widget)
    row.setContentsMargins(GRID, GRID, GRID, GRID)
    row.setSpacing(0)
    row.addSpacing(GRID)
    column = QVBoxLayout()
    column.setSpacing(GRID)
    column.setContentsMargins(0, 0, 0, 0)
    row.addLayout(column, 1)
    return column
