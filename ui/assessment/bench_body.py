"""Modules, criteria and the criterion in hand: side by side, or folded where there is little room."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.assessment.criterion_list import CriterionList
from ui.assessment.criterion_panel import CriterionPanel
from ui.assessment.module_list import ModuleList
from ui.widgets.look import GRID
from ui.workspace import Workspace

MODULES_BESIDE = 940
PANEL_BESIDE = 640
PANEL_BESIDE_LOW = 860


class BenchBody(QWidget):
    """Three columns; two below ``MODULES_BESIDE`` pixels; the list or the panel below ``PANEL_BESIDE``.

    Where there is little height the modules stand in ``upper``, a layout above. ``words_left()`` comes when
    Esc leads from the words back to the list.
    """

    words_left = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, upper: QHBoxLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.modules = ModuleList(self)
        self.criteria = CriterionList(self)
        self.panel = CriterionPanel(workspace, case_id, self)
        self.panel.back_wanted.connect(self.show_list)
        self.criteria.clicked.connect(self._show_panel)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.panel)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._leave_words)
        self._shows_panel = False
        self._upper = upper
        self._is_low = False
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self._column.addWidget(self.criteria)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID, GRID, GRID, GRID)
        self._row.setSpacing(GRID)
        self._row.addWidget(self.modules)
        self._row.addLayout(self._column, 4)
        self._row.addWidget(self.panel, 4)

    def show_words(self) -> None:
        """Go to the reason text of the criterion in hand."""
        self._shows_panel = True
        self._fold()
        self.panel.show_reason()

    def show_list(self) -> None:
        """Go to the criteria."""
        self._shows_panel = False
        self._fold()
        self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_words(self) -> None:
        self.show_list()
        self.words_left.emit()

    def _show_panel(self) -> None:
        """A press on a criterion opens it where the list stands alone."""
        if self.panel.isHidden():
            self._shows_panel = True
            self._fold()

    def set_low(self, is_low: bool) -> None:
        """Say whether the page has little height."""
        self._is_low = is_low
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """What the folded bench needs; asked for more, the page could never become narrow enough to fold."""
        return QSize(300, 96)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        modules_beside = self.width() >= MODULES_BESIDE and not self._is_low
        panel_beside = self.width() >= (PANEL_BESIDE_LOW if self._is_low else PANEL_BESIDE)
        place = self._row if modules_beside else self._upper if self._is_low else self._column
        if place.indexOf(self.modules) < 0:
            for layout in (self._row, self._column, self._upper):
                layout.removeWidget(self.modules)
            place.insertWidget(0, self.modules, 1 if self._is_low else 0)
        self.modules.fold(not modules_beside)
        self.modules.setVisible(panel_beside or self._is_low or not self._shows_panel)
        self.criteria.setVisible(panel_beside or not self._shows_panel)
        self.panel.setVisible(panel_beside or self._shows_panel)
        self.panel.back.setVisible(not panel_beside)
        is_list_shown = panel_beside or not self._shows_panel
        self._row.setStretchFactor(self._column, 4 if is_list_shown else 0)
