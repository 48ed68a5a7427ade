"""The focus stays in sight: also on a page that takes its shape after a link has led to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.assessing import open_assessed_case
from tests.ui.finding import settle
from ui.profiles.page import ProfilesPage
from ui.workspace import Workspace


@pytest.mark.parametrize("width", [620, 880])
def test_a_link_to_a_page_that_was_never_open_ends_in_sight(
    workspace: Workspace, qtbot: QtBot, width: int
) -> None:
    case = open_assessed_case(workspace.store)
    page = ProfilesPage(workspace, case.case_id)
    qtbot.addWidget(page)
    page.resize(width, 300)
    page.show()
    page.activateWindow()
    assert page.show_field("plan")
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.rect().contains(focused.mapTo(page, focused.rect().center()))
    area = page.findChild(QScrollArea, "page_scroll")
    assert area is not None
    QTest.keyClick(area.verticalScrollBar(), Qt.Key.Key_Home)
    page.resize(width - 20, 300)
    settle()
    assert area.verticalScrollBar().value() == 0
