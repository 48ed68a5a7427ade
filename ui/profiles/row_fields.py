"""Fields in the rows of a table: named after their row, and labelled only where the table has folded."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.widgets.fields import ChoiceField, DateField, Field
from ui.widgets.suggest_field import SuggestField


class InRow(Field[Any]):
    """Mixed into a field: ``set_row`` names the row, ``show_label`` shows the label above the field."""

    _row_name = ""

    def set_row(self, name: str) -> None:
        self._row_name = name
        self._name_editors()

    def show_label(self, shown: bool) -> None:
        self._label.setVisible(shown)

    def label(self) -> str:
        text = self._label.text()
        return f"{text}: {self._row_name}" if self._row_name else text


class RowChoice(InRow, ChoiceField):
    """One of a list, in a row."""


class RowText(InRow, SuggestField):
    """One line of text, in a row; what the register knows is offered."""


class RowDate(InRow, DateField):
    """One day, in a row."""


def row_fields(parent: QWidget | None = None) -> dict[str, Any]:
    """Method, place, day and assessor, in this order."""
    return {
        "method": RowChoice(parent),
        "place": RowText(parent),
        "day": RowDate(parent),
        "assessor_id": RowChoice(parent),
    }
