"""The mapping page fits its window, names its controls, and is found from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QTabBar

from tests.ui.finding import everything, find, press, settle
from ui.mapping.page import PARTS, MappingPage
from ui.mapping.part_bar import PartBar
from ui.workspace import Workspace
from validering import experience
from validering.storage.stores import Store

Show = Callable[..., MappingPage]
OPEN_IT = {"sv": "Öppna: Kock", "ar": "فتح: Kock"}
OPEN = {"sv": "Öppna: Kock", "ar": "فتح: Kock"}


@pytest.mark.parametrize("tag", ["sv", "ar"])
@pytest.mark.parametrize(("width", "is_folded"), [(880, False), (520, True)])
def test_every_part_fits_its_width_and_names_its_controls(
    store: Store, workspace: Workspace, case_id: UUID, show: Show, tag: str, width: int, is_folded: bool
) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Kock")
    workspace.screen_language.set(tag)
    try:
        page = show(workspace, case_id, width=width)
        area = page.findChild(QScrollArea, "page_scroll")
        assert area is not None
        assert find_bar(page).is_folded is is_folded
        for part_id in PARTS:
            page.show_part(part_id)
            settle()
            if part_id == "experience":
                press(page, OPEN[tag])
            assert area.widget().minimumSizeHint().width() <= width  # type: ignore[union-attr]
            for control in (*everything(page, QLineEdit), *everything(page, QPlainTextEdit)):
                holder = control.parent()
                assert control.accessibleName() or isinstance(holder, QComboBox)
            for control in everything(page, QComboBox):
                assert control.accessibleName()
    finally:
        workspace.screen_language.set("sv")


def find_bar(page: MappingPage) -> PartBar:
    (bar,) = page.findChildren(PartBar)
    return bar


def test_the_tabs_are_walked_by_arrow_keys(workspace: Workspace, case_id: UUID, show: Show) -> None:
    page = show(workspace, case_id)
    tabs = find(page, "Delar av kartläggningen", QTabBar)
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    settle()
    find(page, "Lägg till erfarenhet")


@pytest.mark.parametrize("field", ["earlier", "experience", "mapping_done", "sfi_path", "languages"])
def test_a_link_from_elsewhere_finds_its_field(
    workspace: Workspace, case_id: UUID, show: Show, field: str
) -> None:
    assert show(workspace, case_id, "competence").show_field(field)


def test_an_unknown_field_is_not_found(workspace: Workspace, case_id: UUID, show: Show) -> None:
    assert not show(workspace, case_id).show_field("no_such_field")
