"""The list of evidence as a model: what was filtered, with the words of each row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.evidence import words
from ui.evidence.thumbnails import Thumbnails
from validering.evidence_access import EvidenceKindId
from validering.evidence_reading import EvidenceEntry

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class EvidenceRow:
    """One piece as the list shows it."""

    id: UUID
    title: str
    kind: str
    day: str
    state: str
    has_picture: bool
    is_warning: bool


class EvidenceModel(QAbstractListModel):
    """Rows of evidence; a changed piece keeps its row, and with it the choice."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EvidenceRow] = []
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._on_arrived)

    def show_entries(self, entries: Sequence[EvidenceEntry], kind_names: dict[EvidenceKindId, str]) -> None:
        """Show these pieces in this order."""
        rows = [_row_of(entry, kind_names) for entry in entries]
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self._replace(rows)
            return
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.picture(row.id) if row.has_picture else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, row.kind, row.day, row.state) if part)
        return None

    def id_at(self, place: int) -> UUID:
        return self._rows[place].id

    def place_of(self, evidence_id: UUID | None) -> int:
        """Where a piece stands; -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.id == evidence_id), -1)

    def _replace(self, rows: list[EvidenceRow]) -> None:
        """Rows that only grow at the end, as when files come in, are put in without a new beginning."""
        kept = len(self._rows)
        if kept and [row.id for row in rows[:kept]] == [row.id for row in self._rows]:
            self.beginInsertRows(TOP, kept, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(kept - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _on_arrived(self, ids: frozenset[UUID]) -> None:
        for place, row in enumerate(self._rows):
            if row.id in ids:
                index = self.index(place)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def _row_of(entry: EvidenceEntry, kind_names: dict[EvidenceKindId, str]) -> EvidenceRow:
    lacks_consent = entry.third_persons_visible and not entry.third_persons_consent
    return EvidenceRow(
        id=entry.id,
        title=words.title_of(entry, kind_names),
        kind=kind_names[entry.kind],
        # Isolated, for among Arabic words a day would be read from its end.
        day=f"\u2066{entry.captured_on.isoformat()}\u2069" if entry.captured_on else "",
        state=words.state_line(entry),
        has_picture=entry.can_be_shown,
        is_warning=entry.is_contested or lacks_consent,
    )
