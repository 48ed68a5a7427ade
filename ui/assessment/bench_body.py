"""Modules, criteria and the criterion in hand: side by side, or folded where there is little room."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.assessment.bench_view import BenchView
from ui.assessment.criterion_panel import CriterionPanel
from ui.assessment.criterion_views import CriterionViews
from ui.assessment.module_list import ModuleList
from ui.assessment.several_panel import SeveralPanel
from ui.assessment.toggle_button import ToggleButton
from ui.widgets.look import GRID
from ui.workspace import Workspace

MODULES_BESIDE = 940
PANEL_BESIDE = 640
PANEL_BESIDE_LOW = 860
PANEL_BESIDE_TABLE = 1280


class BenchBody(QWidget):
    """Three columns; two below ``MODULES_BESIDE`` pixels; the list or the panel below ``PANEL_BESIDE``.

    The table has the whole width up to ``PANEL_BESIDE_TABLE``. Where there is little height the modules stand
    in ``upper``, a layout above. ``words_left()`` comes when Esc leads from the words back to the list,
    ``opening_turned(bool)`` when the button for what is chosen comes or goes.
    """

    words_left = Signal()
    opening_turned = Signal(bool)

    def __init__(
        self, workspace: Workspace, case_id: UUID, upper: QHBoxLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.modules = ModuleList(self)
        self.criteria = CriterionViews(self)
        self._side = QStackedWidget(self)
        self.panel = CriterionPanel(workspace, case_id, self._side)
        self.several_panel = SeveralPanel(workspace, case_id, self._side)
        self.choose_several = ToggleButton(self)
        self.open_several = QPushButton(self)
        self.open_several.setProperty("primary", True)
        self._side.addWidget(self.panel)
        self._side.addWidget(self.several_panel)
        self._view = BenchView.ONE
        self._shows_panel = False
        self._upper = upper
        self._is_low = False
        self._connect()
        self._lay_out()

    @property
    def view(self) -> BenchView:
        """How the criteria are shown now."""
        return self._view

    def show_view(self, view: BenchView) -> None:
        """Show the criteria as a list or as a table."""
        self._view = view
        self._shows_panel = False
        self.criteria.show_view(view)
        self._fold()

    def show_several(self, count: int, *, several: bool) -> None:
        """Show what ``count`` chosen criteria get together, or the one in hand."""
        self._side.setCurrentWidget(self.several_panel if several else self.panel)
        self._count, self._is_several = count, several
        self._fold()

    def show_words(self) -> None:
        """Go to the reason text of the criterion in hand, or of all that are chosen."""
        self._shows_panel = True
        self._fold()
        if self._is_several:
            self.several_panel.show_words()
        else:
            self.panel.show_reason()

    def show_list(self) -> None:
        """Go to the criteria."""
        self._shows_panel = False
        self._fold()
        self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _leave_words(self) -> None:
        self.show_list()
        self.words_left.emit()

    def _press_list(self) -> None:
        """A press on a criterion opens it where the list stands alone; in the table a press marks."""
        if self._side.isHidden() and not self._is_several and self._view is BenchView.ONE:
            self._shows_panel = True
            self._fold()

    def _fold(self) -> None:
        is_table = self._view is BenchView.TABLE
        modules_beside = self.width() >= MODULES_BESIDE and not self._is_low and not is_table
        least = PANEL_BESIDE_TABLE if is_table else PANEL_BESIDE_LOW if self._is_low else PANEL_BESIDE
        panel_beside = self.width() >= least
        place = self._row if modules_beside else self._upper if self._is_low else self._head
        if place.indexOf(self.modules) < 0:
            for layout in (self._row, self._head, self._upper):
                layout.removeWidget(self.modules)
            place.insertWidget(0, self.modules, 0 if modules_beside else 1)
        self._place_opening()
        is_list_shown = panel_beside or not self._shows_panel
        self.modules.fold(not modules_beside)
        self.modules.setVisible(is_list_shown or self._is_low)
        self.criteria.setVisible(is_list_shown)
        self.choose_several.setVisible(is_list_shown and not self._is_low)
        is_opening = is_list_shown and not panel_beside and self._count > 0 and self._is_several
        self.open_several.setVisible(is_opening)
        self.opening_turned.emit(is_opening)
        self._side.setVisible(panel_beside or self._shows_panel)
        self.panel.back.setVisible(not panel_beside)
        self.several_panel.back.setVisible(not panel_beside)
        self._row.setStretchFactor(self._column, (7 if is_table else 4) if is_list_shown else 0)

    def _place_opening(self) -> None:
        """What opens the chosen ones stands beside the modules, wherever they stand above the list."""
        wanted = self._upper if self._is_low else self._head
        if wanted.indexOf(self.open_several) < 0:
            for layout in (self._head, self._upper):
                layout.removeWidget(self.open_several)
            wanted.insertWidget(1, self.open_several)

    def _connect(self) -> None:
        self._count, self._is_several = 0, False
        for panel in (self.panel, self.several_panel):
            panel.back_wanted.connect(self.show_list)
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel)
            back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            back.activated.connect(self._leave_words)
        self.criteria.list.clicked.connect(self._press_list)
        self.open_several.clicked.connect(self.show_words)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(GRID)
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        self._row.setSpacing(GRID)
        self._row.addWidget(self.modules)
        self._row.addLayout(self._column, 4)
        self._column.addLayout(self._head)
        for button in (self.choose_several, self.open_several):
            button.setProperty("touch", True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._head.addWidget(button)
        self._head.addStretch(0)
        self._column.addWidget(self.criteria, 1)
        self._row.addWidget(self._side, 4)
