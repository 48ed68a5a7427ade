"""The criteria of a module as a list or as a table; only one of them is in sight."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QSize, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from ui.assessment.bench_view import BenchView
from ui.assessment.criterion_acts import CriterionActs
from ui.assessment.criterion_list import CriterionList
from ui.assessment.criterion_model import CriterionRow
from ui.assessment.criterion_table import CriterionTable
from validering.profile import RatingScale


class CriterionViews(QStackedWidget):
    """One criterion is in hand, and several may be chosen; both follow from the list to the table and back.

    ``criterion_chosen(id)`` and ``chosen_changed()`` tell of either; ``acts`` has what the keys ask for.
    """

    criterion_chosen = Signal(str)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts = CriterionActs(self)
        self.list = CriterionList(self.acts, self)
        self.table = CriterionTable(self.acts, self)
        self._rows: list[CriterionRow] = []
        self._scale: RatingScale | None = None
        self._screen = "sv"
        for view in (self.list, self.table):
            self.addWidget(view)
            view.criterion_chosen.connect(self.criterion_chosen)
            view.chosen_changed.connect(self.chosen_changed)
        self.set_several(False)
        self.setFocusProxy(self.list)

    def show_rows(self, rows: list[CriterionRow], scale: RatingScale, screen: str) -> None:
        """Show the criteria of a module in the view that is in sight."""
        self._rows, self._scale, self._screen = rows, scale, screen
        self._fill()

    def show_view(self, view: BenchView) -> None:
        """Change between list and table; what is in hand and chosen stays so, and so does the focus."""
        wanted = self.table if view is BenchView.TABLE else self.list
        if wanted is self._view():
            return
        current, chosen, has_focus = self.current_id(), self.chosen_ids(), self._view().hasFocus()
        self.setCurrentWidget(wanted)
        self.setFocusProxy(wanted)
        self._fill()
        if current is not None:
            self.choose(current)
        if self._several or len(chosen) > 1:
            self.choose_several(chosen)
        if has_focus:
            wanted.setFocus()

    def set_several(self, several: bool) -> None:
        """Let each press choose one more, for fingers; else Shift and Ctrl choose several."""
        self._several = several
        mode = QAbstractItemView.SelectionMode
        for view in (self.list, self.table):
            view.setSelectionMode(mode.MultiSelection if several else mode.ExtendedSelection)

    def choose(self, criterion_id: str) -> bool:
        """Make a criterion the one in hand; False where it is not here.

        It is chosen alone then, but for while each press chooses one more.
        """
        view = self._view()
        place = view.criteria.place_of(criterion_id)
        if place < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag
        column = max(0, view.currentIndex().column())
        index = view.criteria.index(place, column)
        what = flags.NoUpdate if self._several else flags.ClearAndSelect | flags.Rows
        view.selectionModel().setCurrentIndex(index, what)
        view.scrollTo(view.criteria.index(place, 0))
        return True

    def choose_several(self, criterion_ids: Iterable[str]) -> None:
        """Choose just these."""
        view = self._view()
        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().clearSelection()
        for criterion_id in criterion_ids:
            place = view.criteria.place_of(criterion_id)
            if place >= 0:
                index = view.criteria.index(place, 0)
                view.selectionModel().select(index, flags.Select | flags.Rows)

    def shown_ids(self) -> list[str]:
        """All criteria of the module in sight."""
        return [row.criterion_id for row in self._rows]

    def current_id(self) -> str | None:
        return self._view().current_id()

    def chosen_ids(self) -> list[str]:
        """The criteria that are chosen, in their order."""
        return self._view().chosen_ids()

    def name(self, text: str, description: str) -> None:
        """Give both views their accessible name and say what the keys do."""
        for view in (self.list, self.table):
            view.setAccessibleName(text)
            view.setAccessibleDescription(description)

    def minimumSizeHint(self) -> QSize:
        """Either scrolls in whatever room there is."""
        return QSize(160, 96)

    def _view(self) -> CriterionList | CriterionTable:
        return self.table if self.currentWidget() is self.table else self.list

    def _fill(self) -> None:
        if self._scale is None:
            return
        if self._view() is self.table:
            self.table.show_rows(self._rows, self._scale, self._screen)
        else:
            self.list.show_rows(self._rows)
