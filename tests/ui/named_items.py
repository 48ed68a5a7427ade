"""The items of layouts that Python has names for: a name outlives its item, and can end the program."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtWidgets import QWidgetItem

from ui.widgets.flow_row import _Flow


def named_items() -> set[int]:
    """Those that Qt made; a row of our own layout has its own, and gives them up when Qt does."""
    gc.collect()
    named = shiboken6.getAllValidWrappers()
    ours = {id(item) for each in named if isinstance(each, _Flow) for item in each._items}
    return {id(each) for each in named if type(each) is QWidgetItem} - ours
