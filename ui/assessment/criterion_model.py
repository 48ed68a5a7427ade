"""The criteria of one module as rows: what each says, to the eye and to a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.assessment import words
from ui.assessment.background_notes import own_view_words
from validering.bench import CriterionLine
from validering.profile import RatingScale
from validering.terms import Absence

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class CriterionRow:
    """One row as it is painted.

    ``filled`` of ``segments`` tell the level without colour; None where there is no level. ``is_passed``
    says on which side of the pass line the level lies.
    """

    criterion_id: str
    code: str
    swedish: str
    own: str | None
    own_tag: str | None
    is_critical: bool
    mark: str
    state: str
    is_unsigned: bool
    filled: int | None
    segments: int
    is_passed: bool
    is_absent: bool
    needs_more: bool
    lacks_words: bool
    evidence: int
    own_view: str


class CriterionModel(QAbstractTableModel):
    """The criteria of one module in one column; rows keep their place while their marks change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CriterionRow] = []

    def show_rows(self, rows: list[CriterionRow]) -> None:
        """Show ``rows``; where they are the same criteria only what is new about them is told."""
        if [row.criterion_id for row in rows] != [row.criterion_id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for place, row in enumerate(rows):
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(
            index, QAbstractTableModel.CheckIndexOption.IndexIsValid
        ):  # a stale index of a view that is about to be told
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.code} {row.swedish}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(row)
        return None

    def row(self, place: int) -> CriterionRow:
        return self._rows[place]

    def place_of(self, criterion_id: str) -> int:
        """Where a criterion stands; -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.criterion_id == criterion_id), -1)


def row_of(
    line: CriterionLine, scale: RatingScale, own_tag: str | None, screen: str, *, with_own_view: bool = True
) -> CriterionRow:
    """What a criterion says in the list; the level names are in the screen language where there are any."""
    rating = line.rating
    level_id = rating.level_id if rating else None
    own = line.criterion.text.get(own_tag) if own_tag else None
    return CriterionRow(
        criterion_id=line.criterion.id,
        code=line.code,
        swedish=line.criterion.text.sv,
        own=own,
        own_tag=own_tag if own else None,
        is_critical=line.criterion.is_critical,
        mark=mark_words(line, scale, screen),
        state=_state_words(line),
        is_unsigned=line.mark is not None,
        filled=scale.rank(level_id) if level_id else None,
        segments=len(scale.levels) - 1,
        is_passed=bool(level_id) and scale.passes(level_id or ""),
        is_absent=rating is not None and level_id is None,
        needs_more=line.needs is not None and not line.needs.is_met,
        lacks_words=line.mark is not None and line.mark.lacks_reason,
        evidence=line.evidence,
        own_view=own_view_words(line.own_view, with_year=False) if with_own_view and line.own_view else "",
    )


def mark_words(line: CriterionLine, scale: RatingScale, screen: str) -> str:
    """The level or the absence with its reason, in the language of the screen."""
    rating = line.rating
    if rating is None:
        return words.unmarked()
    if rating.level_id is not None:
        return scale.level(rating.level_id).title.shown(screen)[0]
    source = line.mark or line.judgements[-1]
    name = words.absences()[rating.absence or Absence.NOT_ASSESSED]
    reason = words.absence_reasons()[source.absence_reason] if source.absence_reason else ""
    return f"{name}: {reason.lower()}" if reason else name


def accessible_text(row: CriterionRow) -> str:
    """The whole row in one sentence for a screen reader."""
    parts = [row.code, words.critical() if row.is_critical else "", row.swedish, row.mark, row.state]
    return ". ".join(part.rstrip(".") for part in parts if part)


def _state_words(line: CriterionLine) -> str:
    if line.mark is not None:
        return words.unsigned()
    return words.signed_on(line.judgements[-1].day) if line.judgements else ""
