"""A column that stands at the top of its widget and gives wrapped text the height it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget


def column_at_top(widget: QWidget) -> QVBoxLayout:
    """Lay out ``widget`` as one column; room that is left over stays below it.

    A layout aligned to the top would get no more height than before its text was wrapped, and cut the text.
    """
    outer = QVBoxLayout(widget)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(column)
    # It takes what is left over without asking for more, as a plain stretch would.
    outer.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred))
    outer.setStretch(1, 1)
    return column
