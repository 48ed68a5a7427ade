"""Moves the focus from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.reading_order import is_tab_stop, tab_stops


def next_region(regions: Sequence[QWidget], step: int) -> None:
    """Put the focus in the region ``step`` places on; regions without controls are passed."""
    here = _region_of(QApplication.focusWidget(), regions)
    for away in range(1, len(regions) + 1):
        region = regions[(here + step * away) % len(regions)]
        if _enter(region):
            return


def _region_of(focus: QWidget | None, regions: Sequence[QWidget]) -> int:
    for place, region in enumerate(regions):
        if focus is region or (focus is not None and region.isAncestorOf(focus)):
            return place
    return -1


def _enter(region: QWidget) -> bool:
    target = _first_control(region)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _first_control(region: QWidget) -> QWidget | None:
    """The first control of ``region`` that Tab would reach.

    Never asked of the chain of focus: Python then takes each widget to hang on the one before, and when that
    one goes the other is lost with it, the menu bar too.
    """
    if is_tab_stop(region):
        return region
    return next(iter(tab_stops(region)), None) if region.isVisible() else None
