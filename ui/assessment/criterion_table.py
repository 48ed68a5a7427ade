"""A module as a table: a criterion on each line, its levels to press beside each other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.assessment.criterion_acts import CriterionActs
from ui.assessment.criterion_delegate import sized
from ui.assessment.criterion_model import CriterionRow
from ui.assessment.table_delegate import TableDelegate
from ui.assessment.table_model import Column, TableModel
from ui.widgets.look import ARABIC_LARGER, GRID, SMALL
from validering.profile import RatingScale
from validering.terms import Absence

LEAST_LEVEL = 80
ABSENT_WIDTH = 100


class CriterionTable(QTableView):
    """The same keys as in the list; a press on a level sets it.

    ``criterion_chosen(id)`` tells which criterion is in hand, ``chosen_changed()`` that others are selected.
    """

    criterion_chosen = Signal(str)
    chosen_changed = Signal()

    def __init__(self, acts: CriterionActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.criteria = TableModel(self)
        self.setModel(self.criteria)
        self.setItemDelegate(TableDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        self.clicked.connect(self._press)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.chosen_changed.emit())

    def show_rows(self, rows: list[CriterionRow], scale: RatingScale, screen: str) -> None:
        """Show ``rows``; the levels of ``scale`` are columns, named in the screen language."""
        if self.criteria.show_scale([level.title.shown(screen)[0] for level in scale.levels]):
            self._fit_columns()
        self.criteria.show_rows(rows)

    def current_id(self) -> str | None:
        index = self.currentIndex()
        return self.criteria.row(index.row()).criterion_id if index.isValid() else None

    def chosen_ids(self) -> list[str]:
        """The criteria that are selected, in their order."""
        places = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self.criteria.row(place).criterion_id for place in places]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_plain and event.key() == Qt.Key.Key_Space and not self._chooses_several():
            self._press(self.currentIndex())
        elif not self._acts.act(event, has_criterion=self.current_id() is not None):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search here: they could be meant as marks."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _chooses_several(self) -> bool:
        return len(self.chosen_ids()) > 1 or self.selectionMode() == QTableView.SelectionMode.MultiSelection

    def _press(self, index: QModelIndex) -> None:
        """A level or the place for what has none; while several are chosen a press only chooses."""
        if not index.isValid() or self._chooses_several():
            return
        kind = self.criteria.kind(index.column())
        if kind is Column.LEVEL:
            self._acts.level_wanted.emit(index.column() - 1)
        elif kind is Column.ABSENT:
            self._acts.absence_wanted.emit(Absence.NOT_ASSESSED)

    def _open(self, index: QModelIndex) -> None:
        if self.criteria.kind(index.column()) is Column.TEXT and not self._chooses_several():
            self._acts.words_wanted.emit()

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        chosen = self.current_id()
        if chosen is not None and current.row() != before.row():
            self.criterion_chosen.emit(chosen)

    def _fit_columns(self) -> None:
        """The text takes what the others leave."""
        width = self.viewport().width()
        # Arabic letters are larger than what the style says of Latin ones.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = sized(self.horizontalHeader().font(), SMALL + (ARABIC_LARGER if is_mirrored else 0))
        font.setBold(True)
        metrics = QFontMetrics(font)
        used, lines = 0, 1
        for column in range(1, self.criteria.columnCount()):
            kind = self.criteria.kind(column)
            wanted = ABSENT_WIDTH if kind is Column.ABSENT else self._level_width(column, metrics)
            self.setColumnWidth(column, wanted)
            used += wanted
            lines = max(lines, _lines(self.criteria.title(column), metrics, wanted))
        self.setColumnWidth(0, max(160, width - used))
        self.horizontalHeader().setFixedHeight(metrics.lineSpacing() * lines + GRID * 2 + 4)

    def _level_width(self, column: int, metrics: QFontMetrics) -> int:
        longest = max(self.criteria.title(column).split(), key=len, default="")
        return max(LEAST_LEVEL, metrics.horizontalAdvance(longest) + GRID * 2 + 2)


def _lines(text: str, metrics: QFontMetrics, width: int) -> int:
    """How many lines a head needs."""
    lines, line = 1, ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and metrics.horizontalAdvance(longer) > width - GRID * 2:
            lines, longer = lines + 1, word
        line = longer
    return lines
