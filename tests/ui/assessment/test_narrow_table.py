"""The table of criteria where it is narrow: the text runs above what can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from tests.assessing import Assessed
from tests.ui.assessment.begun import case, store
from tests.ui.assessment.test_page import open_page
from tests.ui.finding import find, settle
from ui.assessment.criterion_table import CriterionTable
from ui.assessment.page import AssessmentPage
from ui.widgets.look import LIGHT
from ui.workspace import Workspace

__all__ = ["case", "store"]


def as_table(page: AssessmentPage) -> CriterionTable:
    """Show the module as a table, which a narrow window asks of a menu."""
    menu = find(page, "Visa modulen som", QPushButton).menu()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    settle()
    return find(page, "Kriterier", CriterionTable)


def test_in_a_narrow_table_the_text_runs_above_the_levels_and_a_press_on_it_marks_nothing(
    workspace: Workspace, case: Assessed
) -> None:
    page = open_page(workspace, case, 660, 400)
    view = as_table(page)
    assert view.horizontalHeader().isHidden()
    cell = view.visualRect(view.model().index(0, 3))
    for down, marked in ((12, 0), (cell.height() - 20, 1)):
        at = QPoint(cell.center().x(), cell.top() + down)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        settle()
        assert len(case.marked()) == marked
    page.close()


def test_in_a_narrow_table_the_focus_is_around_the_text_that_has_it(
    workspace: Workspace, case: Assessed
) -> None:
    page = open_page(workspace, case, 660, 400)
    view = as_table(page)
    page.activateWindow()
    view.setFocus()
    end = view.model().columnCount() - 1
    for column, is_around in ((0, True), (2, False), (0, True)):
        view.setCurrentIndex(view.model().index(0, column))
        settle()
        corner = view.visualRect(view.model().index(0, end))
        corner.setHeight(20)
        shown = view.viewport().grab(corner).toImage()
        seen = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
        assert (LIGHT.focus in seen) is is_around
    page.close()
