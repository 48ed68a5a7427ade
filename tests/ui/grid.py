"""What in a window stands beside the grid of the look, and letters of a size that is not of its scale."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QStackedLayout,
    QWidget,
)

from tests.ui.finding import everything
from ui.widgets.look import ARABIC_LARGER, GRID, TYPE_SCALE

HALF = GRID // 2
# A line between things is no distance.
A_LINE = 2
# What these are made of is laid out by Qt.
OF_QT = (QMessageBox, QDialogButtonBox, QCalendarWidget)
# What else has a fixed size has it of the words, rows or picture inside.
SIZED = (QAbstractButton, QComboBox, QLineEdit, QProgressBar)
WITH_TEXT = (QAbstractButton, QLabel, QLineEdit, QPlainTextEdit)
SIZES = {*TYPE_SCALE, *(size + ARABIC_LARGER for size in TYPE_SCALE)}


def off_grid(window: QWidget) -> list[str]:
    """Margins, spacings and fixed sizes that are no whole number of half steps."""
    found = []
    for widget in [window, *everything(window, QWidget)]:
        if _is_of_qt(widget):
            continue
        for layout in _layouts(None if isinstance(widget, QMainWindow) else widget.layout()):
            found += [f"{_name(widget)}: {fault}" for fault in _faults(layout)]
        for way, least, most in (
            ("high", widget.minimumHeight(), widget.maximumHeight()),
            ("wide", widget.minimumWidth(), widget.maximumWidth()),
        ):
            is_chosen = isinstance(widget, SIZED) and least == most
            if is_chosen and least > A_LINE and least % HALF:
                found.append(f"{_name(widget)}: {least} {way}")
    return found


def off_scale(window: QWidget) -> list[str]:
    """Letters of sizes that the type scale does not have."""
    shown = [each for each in everything(window, QWidget) if isinstance(each, WITH_TEXT)]
    return [
        f"{_name(each)}: {each.font().pixelSize()} pixels"
        for each in shown
        if not _is_of_qt(each) and each.font().pixelSize() not in SIZES
    ]


def _faults(layout: QLayout) -> Iterator[str]:
    edges = layout.contentsMargins()
    sides = (edges.left(), edges.top(), edges.right(), edges.bottom())
    if any(side % HALF for side in sides):
        yield f"margins {sides} of {type(layout).__name__}"
    if isinstance(layout, QGridLayout):
        spacings = {layout.horizontalSpacing(), layout.verticalSpacing()}
    else:
        spacings = {layout.spacing()}
    held = [each for each in _parts(layout) if not _is_empty(each)]
    if len(held) > 1 and any(spacing % HALF for spacing in spacings):
        yield f"spacing {spacings} of {type(layout).__name__} with {_first(layout)}"


def _layouts(layout: QLayout | None) -> Iterator[QLayout]:
    if layout is None:
        return
    if not isinstance(layout, QStackedLayout):
        yield layout
    for part in _parts(layout):
        yield from _layouts(part if isinstance(part, QLayout) else None)


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """What lies in a layout, never asked for by its items (see ui/README.md)."""
    owner = layout.parentWidget()
    around = [*layout.children(), *(owner.children() if owner is not None else ())]
    known = [each for each in around if isinstance(each, (QWidget, QLayout))]
    return sorted((each for each in known if layout.indexOf(each) >= 0), key=layout.indexOf)


def _is_empty(part: QWidget | QLayout) -> bool:
    return part.isEmpty() if isinstance(part, QLayout) else part.isHidden()


def _first(layout: QLayout) -> str:
    return next((_name(part) for part in _parts(layout) if isinstance(part, QWidget)), "no widget")


def _is_of_qt(widget: QWidget) -> bool:
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, OF_QT):
            return True
        around = around.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    told = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} ({told[:40]})" if told else type(widget).__name__
