"""Moves the focus from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


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
    """The first control of ``region`` that Tab would reach."""
    if region.focusPolicy() & Qt.FocusPolicy.TabFocus and region.isVisible() and region.isEnabled():
        return region
    start = region.nextInFocusChain()
    widget = start
    while widget is not None:
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if region.isAncestorOf(widget) and reachable and widget.isVisible():
            return widget
        widget = widget.nextInFocusChain()
        if widget is start:
            return None
    return None
