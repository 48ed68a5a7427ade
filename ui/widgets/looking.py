"""A page for whoever may read it and not write in it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.widgets.cards import CardList
from ui.widgets.field import Field
from ui.widgets.form import Form


def look_only(root: QWidget) -> None:
    """Lock the forms below ``root`` and take away what acts; called after each reading."""
    for form in root.findChildren(Form):
        form.setEnabled(False)
        for button in form.findChildren(QAbstractButton):
            if not _is_of_field(button, form):
                button.hide()
    for cards in root.findChildren(CardList):
        cards.look_only()


def _is_of_field(widget: QWidget, form: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not form:
        if isinstance(parent, Field):
            return True
        parent = parent.parentWidget()
    return False
