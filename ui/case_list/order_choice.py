"""By what the list is ordered: a list beside the filters and the headings of the table, which follow it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from ui.case_list.columns import Column
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.message_strip import announce

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class OrderChoice(CalmCombo):
    """Orders ``table`` by one of its ``columns``; the one that is chosen already is turned round."""

    def __init__(self, table: QTableView, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._columns = table, columns
        self.activated.connect(self._order)
        table.horizontalHeader().sortIndicatorChanged.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.setAccessibleName(self.tr("Ordna efter"))
        self._show()

    def _order(self, place: int) -> None:
        header = self._table.horizontalHeader()
        is_same = header.sortIndicatorSection() == place
        newest_first = DESCENDING if self._columns[place].id == "changed" else ASCENDING
        turned = DESCENDING if header.sortIndicatorOrder() is ASCENDING else ASCENDING
        self._table.sortByColumn(place, turned if is_same else newest_first)
        announce(self, self.currentText())

    def _show(self) -> None:
        """Every column by its name; the one that orders the list also says which way."""
        header = self._table.horizontalHeader()
        chosen = header.sortIndicatorSection()
        ways = {ASCENDING: self.tr("{column}, stigande"), DESCENDING: self.tr("{column}, fallande")}
        self.fill(
            [
                (
                    column.id,
                    ways[header.sortIndicatorOrder()].format(column=column.title())
                    if place == chosen
                    else column.title(),
                )
                for place, column in enumerate(self._columns)
            ]
        )
        self.setCurrentIndex(chosen if chosen < len(self._columns) else -1)
