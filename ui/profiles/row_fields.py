"""Fields in the rows of a table: named after their row, and labelled only where the table has folded."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.widgets.fields import ChoiceField, DateField, TextField
from ui.widgets.labels import Label


class InRow:
    """Mixed into a field: ``set_row`` names the row, ``show_label`` shows the label above the field."""

    _label: Label
    _row_name = ""

    def set_row(self, name: str) -> None:
        self._row_name = name
        self._name_editors()

    def show_label(self, shown: bool) -> None:
        self._label.setVisible(shown)

    def label(self) -> str:
        text = self._label.text()
        return f"{text}: {self._row_name}" if self._row_name else text

    def _name_editors(self) -> None:
        raise NotImplementedError


class RowChoice(InRow, ChoiceField):
    def _name_editors(self) -> None:
        ChoiceField._name_editors(self)


class RowText(InRow, TextField):
    def _name_editors(self) -> None:
        TextField._name_editors(self)


class RowDate(InRow, DateField):
    def _name_editors(self) -> None:
        DateField._name_editors(self)


def row_fields(parent: QWidget | None = None) -> dict[str, Any]:
    """Method, place, day and assessor, in this order."""
    return {
        "method": RowChoice(parent),
        "place": RowText(parent),
        "day": RowDate(parent),
        "assessor_id": RowChoice(parent),
    }
