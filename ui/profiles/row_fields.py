"""Fields in the rows of a table: named after their row, and labelled only where the table has folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.widgets.fields import ChoiceField, DateField, Field
from ui.widgets.look import GRID
from ui.widgets.suggest_field import SuggestField

Index = QModelIndex | QPersistentModelIndex


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


class PersonDelegate(QStyledItemDelegate):
    """In the open list stands what is known of each beside the name."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = index.data(Qt.ItemDataRole.AccessibleTextRole) or option.text


class RowPerson(RowChoice):
    """A person of the register: the name in the row, the rest in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo.setItemDelegate(PersonDelegate(self.combo))

    def set_people(self, people: Sequence[tuple[UUID | None, str, str]]) -> None:
        """Offer each as key, name, and name with details."""
        self.set_options([(key, name) for key, name, _ in people])
        for place, (_, _, details) in enumerate(people):
            self.combo.setItemData(place, details, Qt.ItemDataRole.AccessibleTextRole)
        self.combo.view().setMinimumWidth(self.combo.view().sizeHintForColumn(0) + GRID * 2)


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
        "assessor_id": RowPerson(parent),
    }
