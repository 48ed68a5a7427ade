"""A module as a table: a criterion on each line, its levels to press beside each other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

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
LEAST_TEXT = 264
CODE_WIDTH = 72


class Heads(QHeaderView):
    """The heads of the columns, which break between their words."""

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Room for the longest word."""
        metrics = self.metrics()
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        return QSize(longest + GRID, metrics.lineSpacing())

    def metrics(self) -> QFontMetrics:
        """Those of the letters as the heads are painted."""
        # Arabic letters are larger than what the style says of Latin ones.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = sized(self.font(), SMALL + (ARABIC_LARGER if is_mirrored else 0))
        font.setBold(True)
        return QFontMetrics(font)


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
        self._painter = TableDelegate(self)
        self.setItemDelegate(self._painter)
        self._pressed_at: QPoint | None = None
        self._heads = Heads(Qt.Orientation.Horizontal, self)
        self._heads.setObjectName("level_heads")
        self.setHorizontalHeader(self._heads)
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
        header = self._heads
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        self.clicked.connect(self._press_shown)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

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

    def _press_shown(self, index: QModelIndex) -> None:
        if not self._is_text(index):
            self._press(index)

    def _open(self, index: QModelIndex) -> None:
        is_text = self.criteria.kind(index.column()) is Column.TEXT or self._is_text(index)
        if is_text and not self._chooses_several():
            self._acts.words_wanted.emit()

    def _is_text(self, index: QModelIndex) -> bool:
        """Whether the mouse is on the text that runs above the levels."""
        if self._pressed_at is None or not index.isValid():
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        above = self._painter.text_height(self.criteria.row(index.row()), option)
        return self._pressed_at.y() < self.visualRect(index).top() + above

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if self._painter.is_stacked:
            self.viewport().update()  # the ring around a text is painted by every cell of its row
        chosen = self.current_id()
        if chosen is not None and current.row() != before.row():
            self.criterion_chosen.emit(chosen)

    def _fit_columns(self) -> None:
        """The text takes what the others leave, or stands above them where that is too little."""
        width, metrics = self.viewport().width(), self._heads.metrics()
        wanted = [self._width(column, metrics) for column in range(1, self.criteria.columnCount())]
        is_stacked = width - sum(wanted) < LEAST_TEXT
        if is_stacked != self._painter.is_stacked:
            self._painter.is_stacked = is_stacked
            self._heads.setVisible(not is_stacked)
            self.scheduleDelayedItemsLayout()
        more = max(0, width - CODE_WIDTH - sum(wanted)) // max(1, len(wanted)) if is_stacked else 0
        lines = 1
        for column, least in enumerate(wanted, 1):
            self.setColumnWidth(column, least + more)
            lines = max(lines, _lines(self.criteria.title(column), metrics, least + more))
        self.setColumnWidth(0, width - sum(wanted) - more * len(wanted))
        self._heads.setFixedHeight(metrics.lineSpacing() * lines + GRID * 2 + 4)
        self.resizeRowsToContents()

    def _width(self, column: int, metrics: QFontMetrics) -> int:
        if self.criteria.kind(column) is Column.ABSENT:
            return max(ABSENT_WIDTH, self._heads.sectionSizeHint(column))
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
