"""The window of a case: whoever opens a page to work on it can work at once."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed, open_assessed_case
from tests.opened import ready_to_register
from tests.ui.finding import everything, find, press, settle, strike
from ui.assessment.page import AssessmentPage
from ui.case_window import CaseWindow
from ui.overview.page import OverviewPage
from ui.workspace import Workspace
from validering import cases, earlier_mappings, experience, languages, mapping, participants, plan
from validering.judgements import sign_session
from validering.profile import Method
from validering.storage.stores import Store

NEXT = "Bedöm"
PAGES = {page.page_id: page for page in (OverviewPage, AssessmentPage)}


@pytest.fixture
def case(store: Store) -> Assessed:
    """A case planned and begun: one criterion has been judged, the next are to be."""
    case = open_assessed_case(store)
    case_id = case.case_id
    ready_to_register(store, case_id)
    store.apply(languages.add_language, case_id, "ar", is_first=True)
    store.apply(participants.hand_over_lead, case_id, store.acting.staff_id)
    store.apply(cases.register_case, case_id)
    store.apply(experience.add_experience, case_id, title_sv="Kock")
    store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    store.apply(mapping.mark_mapping_done, case_id)
    store.apply(plan.fill_plan, case_id, method=Method.OBSERVATION, day=date(2026, 9, 2))
    first, second = case.module("K1")[:2]
    case.mark(first, "independent", "Syntes.")
    store.apply(sign_session, case.session_id)
    case.add_day(date(2026, 9, 3))
    case.mark(second, "independent", "Syntes.", session_id=case.add_day(date(2026, 9, 4)))
    return case


@pytest.fixture
def window(workspace: Workspace, case: Assessed, qtbot: QtBot) -> CaseWindow:
    made = CaseWindow(workspace, case.case_id, PAGES)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    made.activateWindow()
    made.focus_list()
    settle()
    return made


def marked(case: Assessed) -> list[str]:
    return [each.rsplit("-", 1)[-1] for each in case.marked()]


def pages(window: QWidget) -> QListWidget:
    return find(window, "Ärendets sidor", QListWidget)


def test_the_main_button_leads_to_the_first_criterion_without_a_mark(
    window: CaseWindow, case: Assessed
) -> None:
    press(window, "Bedöm")
    assert window.focusWidget() is find(window, "Kriterier")
    strike(window, Qt.Key.Key_3)
    assert marked(case) == ["K1.02", "K1.03"]


def filled(window: QWidget) -> list[str]:
    buttons = window.findChildren(QPushButton)
    return [each.text() for each in buttons if each.isVisible() and each.property("primary")]


def test_each_page_has_one_main_button_in_sight(window: CaseWindow) -> None:
    window.open_page("overview")
    assert filled(window) == ["Bedöm"]
    window.open_page("assessment")
    assert "Bedöm" not in filled(window) and len(filled(window)) <= 1


def in_head(window: CaseWindow) -> set[str]:
    """What can be read and pressed in the head of the case."""
    seen = everything(window.header, QLabel) + everything(window.header, QPushButton)
    return {each.text() for each in seen}


def test_in_a_small_window_contact_and_next_act_are_one_button_away(window: CaseWindow) -> None:
    told = {window.header.contact()}
    window.resize(683, 320)
    window.open_page("assessment")
    settle()
    assert not told & in_head(window)
    assert find(window, "Kontakt och nästa steg", QPushButton).toolTip() in told
    press(window, "Kontakt och nästa steg")
    assert told <= in_head(window) and NEXT in in_head(window)
    press(window, "Visa mindre")
    assert not told & in_head(window) and NEXT not in in_head(window)
    press(window, "Kontakt och nästa steg")
    window.open_page("overview")
    window.open_page("assessment")
    settle()
    assert NEXT not in in_head(window)


def test_a_page_that_is_clicked_takes_digits_at_once(window: CaseWindow, case: Assessed) -> None:
    point = pages(window).visualItemRect(pages(window).item(1)).center()
    QTest.mouseClick(pages(window).viewport(), Qt.MouseButton.LeftButton, pos=point)
    settle()
    assert window.focusWidget() is find(window, "Kriterier")
    strike(window, Qt.Key.Key_2)
    assert len(marked(case)) == 2


def test_a_page_opened_by_its_number_takes_digits_at_once(window: CaseWindow) -> None:
    window.open_place(1)
    settle()
    assert window.focusWidget() is find(window, "Kriterier")


def test_who_looks_through_the_pages_by_arrow_stays_in_their_list_until_enter(window: CaseWindow) -> None:
    pages(window).setFocus()
    strike(window, Qt.Key.Key_Down)
    assert window.page is not None and window.page.page_id == "assessment"
    assert window.focusWidget() is pages(window)
    strike(window, Qt.Key.Key_Return)
    assert window.focusWidget() is find(window, "Kriterier")
