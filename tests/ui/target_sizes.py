"""What is too small to be hit by a finger or an unsteady hand (WCAG 2.2, 2.5.8)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.ui.accessible_tree import QTS_OWN
from tests.ui.finding import everything
from ui.candidate_view.candidate_look import LOW
from ui.widgets.link_button import LinkButton
from ui.widgets.look import BIG_TARGET, TARGET

LEAST = 24
FIELDS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSlider, QAbstractSpinBox)
# A bar that scrolls has the wheel, the keys and the text itself beside it.
NO_TARGETS = (QScrollBar,)
ROWS_LOOKED_AT = 40


def too_small(window: QWidget) -> list[str]:
    """What can be pressed and is smaller than 24 pixels either way, or is a button lower than 40.

    In the candidate's window all buttons are 56 high, where the window itself is not low.
    """
    is_large = window.objectName() == "candidate_window" and window.height() >= LOW
    return [
        f"{name} is {size.width()} × {size.height()}"
        for name, size, least in _targets(window)
        if size.width() < LEAST or size.height() < (BIG_TARGET if is_large and least == TARGET else least)
    ]


def _targets(window: QWidget) -> Iterator[tuple[str, QSize, int]]:
    for each in everything(window, QWidget):
        if each.width() and each.isEnabled() and each.objectName() not in QTS_OWN:
            yield from _in(each, f"{type(each).__name__} ({each.accessibleName() or each.objectName()})")


def _in(widget: QWidget, name: str) -> Iterator[tuple[str, QSize, int]]:
    """What of one control can be hit, how large it is, and how high it must be."""
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield f"{name}: {widget.tabText(place)}", widget.tabRect(place).size(), LEAST
    elif isinstance(widget, QMenuBar):
        for act in widget.actions():
            yield f"{name}: {act.text()}", widget.actionGeometry(act).size(), LEAST
    elif isinstance(widget, QHeaderView):
        if widget.sectionsClickable() and widget.orientation() == Qt.Orientation.Horizontal:
            yield name, widget.size(), LEAST
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget, name)
    elif isinstance(widget, FIELDS) and not isinstance(widget, NO_TARGETS) and not _is_part(widget):
        is_button = isinstance(widget, QPushButton) and not isinstance(widget, LinkButton)
        yield name, widget.size(), TARGET if is_button else LEAST


def _rows(view: QAbstractItemView, name: str) -> Iterator[tuple[str, QSize, int]]:
    """The first rows of a list; of a table the height of them."""
    model = view.model()
    if view.selectionMode() is QAbstractItemView.SelectionMode.NoSelection:
        return
    boxes = [view.visualRect(model.index(row, 0)) for row in range(min(model.rowCount(), ROWS_LOOKED_AT))]
    tops = sorted({box.top() for box in boxes if not box.isEmpty()})
    for above, below in pairwise(tops):
        yield f"a row of {name}", QSize(LEAST, below - above), LEAST


def _is_part(widget: QWidget) -> bool:
    """What Qt puts into a field: the cross that empties it, the field of a box that folds out."""
    return isinstance(widget.parentWidget(), QLineEdit | QAbstractSpinBox | QComboBox)
