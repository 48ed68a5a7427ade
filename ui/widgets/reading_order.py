"""Tab goes through a window as the eye does, whatever was added to it and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    _Window = QWidget
else:
    _Window = object


class ReadingOrder(_Window):
    """What a window derives from first, so that Tab and Shift+Tab follow its layouts.

    Qt itself goes in the order in which controls were made, and what is made late comes last.
    """

    def focusNextPrevChild(self, onward: bool) -> bool:
        here = QApplication.focusWidget()
        stops = tab_stops(self, around=here)
        place = _place_of(here, stops)
        if place is None:
            place = -1 if onward else len(stops)
        after, before = stops[place + 1 :], stops[: max(place, 0)]
        order = [*after, *before] if onward else [*reversed(before), *reversed(after)]
        target = next((each for each in order if each is not here and is_tab_stop(each)), None)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
        return True


def tab_stops(root: QWidget, *, around: QWidget | None = None) -> list[QWidget]:
    """The controls in ``root`` that Tab stops at, in reading order; ``around`` is listed in any case."""
    return [each for each in _in_order(root) if each is around or is_tab_stop(each)]


def is_tab_stop(widget: QWidget) -> bool:
    """Whether Tab comes to a control now; what hands its focus on is passed for what it hands it to."""
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _place_of(here: QWidget | None, stops: list[QWidget]) -> int | None:
    """Where the focus is; inside a control it is where the control is."""
    while here is not None:
        if here in stops:
            return stops.index(here)
        here = here.parentWidget()
    return None


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that is shown in it, as they are read."""
    yield widget
    for part in _parts(widget):
        if part.isVisible() and not part.isWindow():
            yield from _in_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """What lies directly in a widget: as its layout has it, and then what no layout knows."""
    children = [each for each in widget.children() if isinstance(each, QWidget)]
    laid = list(_laid(widget.layout(), children))
    if isinstance(widget, QSplitter):
        laid = [each for place in range(widget.count()) if (each := widget.widget(place)) is not None]
    elif isinstance(widget, QScrollArea) and widget.widget() is not None:
        laid = [widget.viewport()]
    known = set(map(id, laid))
    children = [each for each in children if id(each) not in known]
    others = sorted(children, key=lambda each: (each.y(), _from_the_start(widget, each)))
    # What floats in a window without a layout, such as a cover, is read where it lies.
    yield from laid
    yield from others


def _laid(layout: QLayout | None, among: Sequence[QWidget]) -> Iterator[QWidget]:
    """Which of the widgets lie in a layout and in those within it, in order.

    Asked part by part, and not for the items of the layout: Qt throws items away without telling, and what
    comes to lie in the memory of one that Python has a name for is mixed up with it, which ends the program.
    """
    if layout is None:
        return
    within = (each for each in layout.children() if isinstance(each, QLayout))
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in among]
    placed += [(layout.indexOf(part), part) for part in within]
    there = [each for each in placed if each[0] >= 0]
    for _place, part in sorted(there, key=lambda each: _order(layout, each[0])):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid(part, among)


def _order(layout: QLayout, place: int) -> tuple[int, int]:
    return _cell(layout, place) if isinstance(layout, QGridLayout) else (place, 0)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    at: Any = grid.getItemPosition(place)
    return int(at[0]), int(at[1])


def _from_the_start(widget: QWidget, part: QWidget) -> int:
    """How far from the side where reading begins."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return widget.width() - part.x() - part.width() if mirrored else part.x()
