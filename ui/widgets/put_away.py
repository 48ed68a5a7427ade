"""Being rid of what lies in a layout."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def put_away(layout: QLayout) -> None:
    """Take every widget out of a layout, and let it be gone; stretches and layouts within stay.

    Asked of the widgets, and not of the layout's items: Qt throws those away without telling Python.
    """
    owner = layout.parentWidget()
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    for part in owner.findChildren(QWidget, options=directly) if owner is not None else ():
        if layout.indexOf(part) >= 0:
            layout.removeWidget(part)
            part.hide()
            part.deleteLater()
