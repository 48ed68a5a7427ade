"""The list of cases: found without diacritics, filtered, sorted, opened by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.opened import open_case, open_portfolio_case, ready_to_register, sign_in_as
from tests.ui.finding import choose, choose_by_arrow, find, press, settle, write
from ui.case_list.model import CasesModel
from ui.case_list.screen import CaseListScreen
from ui.widgets.look import TARGET
from ui.workspace import Workspace
from validering import candidates, cases, evidence, experience, halts, participants
from validering.acting import StaffRole
from validering.case_list import PAGE, CaseFilter
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason, Product, ProtectionLevel


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> Iterator[CaseListScreen]:
    made = CaseListScreen(workspace)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    yield made


def names(screen: CaseListScreen) -> list[str]:
    """The shown candidates from top to bottom."""
    shown = screen.shown
    return [str(shown.index(row, 0).data()) for row in range(shown.rowCount())]


def fill(workspace: Workspace, *people: str) -> list[UUID]:
    made = [open_portfolio_case(workspace.store, name) for name in people]
    workspace.apply(candidates.change_candidate, made[0], called_name=None)
    settle()
    return made


def test_an_empty_store_says_what_to_do(screen: CaseListScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.screen_wanted) as wanted:
        press(screen, "Öppna det första ärendet")
    assert wanted.args == ["new_case"]


def test_search_folds_diacritics_and_numbers(screen: CaseListScreen, workspace: Workspace) -> None:
    fill(workspace, "Åsa Öberg", "Amina Yusuf", "Bo Ek")
    for query, found in (
        ("oberg", ["Åsa Öberg"]),
        ("ek bo", ["Bo Ek"]),
        ("2026-0002", ["Amina Yusuf"]),
        ("zzz", []),
    ):
        write(screen, "Sök namn eller nummer", query)
        assert names(screen) == found
    press(screen, "Visa alla ärenden")
    assert len(names(screen)) == 3


def test_the_number_of_any_document_finds_its_case(screen: CaseListScreen, workspace: Workspace) -> None:
    fill(workspace, "Åsa Öberg", "Bo Ek")
    for query in ("2026-0002-A-03", "2026-0002-a-17", "2026-0002-A-03-2", " 2026-0002-A-01 ek"):
        write(screen, "Sök namn eller nummer", query)
        assert names(screen) == ["Bo Ek"], query


def test_why_no_documents_can_be_made_stands_beside_the_button(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    fill(workspace, "Åsa Öberg", "Bo Ärlig")
    screen.resize(1093, 570)
    screen.show()
    settle()
    assert not screen.several.isEnabled()
    assert screen.several_help.isVisible()
    assert screen.several_help.text() == "Markera flera ärenden med Ctrl eller Skift."
    screen.table.selectAll()
    settle()
    assert screen.several.isEnabled()
    assert not screen.several_help.isVisible()


def test_in_a_low_window_the_list_scrolls_and_the_page_does_not(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    fill(workspace, *(f"Person {number}" for number in range(6)))
    screen.resize(677, 307)
    settle()
    page = screen.findChild(QScrollArea, "page_room")
    assert page is not None
    assert page.verticalScrollBar().maximum() == 0
    assert screen.table.viewport().height() > 2 * TARGET


def test_sorting_puts_swedish_letters_last(screen: CaseListScreen, workspace: Workspace) -> None:
    fill(workspace, "Åsa Öberg", "Amina Yusuf", "Bo Ärlig")
    screen.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(screen) == ["Amina Yusuf", "Bo Ärlig", "Åsa Öberg"]


def test_the_order_is_chosen_by_keys_too_and_turned_round(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    fill(workspace, "Åsa Öberg", "Amina Yusuf", "Bo Ärlig")
    order = find(screen, "Ordna efter", QComboBox)
    assert order.currentText() == "Senast ändrat, fallande"
    screen.search.setFocus()
    choose_by_arrow(screen, "Ordna efter", "Kandidat")
    assert names(screen) == ["Amina Yusuf", "Bo Ärlig", "Åsa Öberg"]
    assert order.currentText() == "Kandidat, stigande"
    choose(screen, "Ordna efter", "Kandidat, stigande")
    assert names(screen) == ["Åsa Öberg", "Bo Ärlig", "Amina Yusuf"]
    screen.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert order.currentText() == "Kandidat, stigande"


def test_filters_by_step_lead_and_halt(screen: CaseListScreen, workspace: Workspace) -> None:
    first, second, third = fill(workspace, "Amina Yusuf", "Bo Ek", "Olena Koval")
    ready_to_register(workspace.store, first)
    workspace.apply(cases.register_case, first)
    workspace.apply(participants.hand_over_lead, second, workspace.acting.staff_id)
    workspace.apply(halts.halt_case, third, CaseHalt.PAUSED, HaltReason.CHILDCARE)
    settle()
    for field, word, found in (
        ("Visa steg", "Kartläggning", ["Amina Yusuf"]),
        ("Visa steg", "Stoppade", ["Olena Koval"]),
        ("Visa steg", "Alla steg", ["Olena Koval", "Bo Ek", "Amina Yusuf"]),
        ("Visa ansvarig", "Mina ärenden", ["Bo Ek"]),
        ("Visa ansvarig", "Ingen ansvarig", ["Olena Koval", "Amina Yusuf"]),
    ):
        choose(screen, field, word)
        assert names(screen) == found


def test_a_row_says_step_and_what_is_missing(screen: CaseListScreen, workspace: Workspace) -> None:
    fill(workspace, "Amina Yusuf")
    said = [str(screen.shown.index(0, column).data()) for column in range(7)]
    assert said[1] == "2026-0001-A"
    assert said[3] == "Inskrivning"
    assert said[4].startswith("3 saker: Kontaktväg")


def test_a_protected_person_is_an_alias_that_no_name_finds(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    (case_id,) = fill(workspace, "Amina Yusuf")
    workspace.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    settle()
    assert "Amina" not in names(screen)[0]
    write(screen, "Sök namn eller nummer", "amina")
    assert names(screen) == []
    write(screen, "Sök namn eller nummer", "0001")
    assert len(names(screen)) == 1


def test_enter_opens_the_chosen_case(screen: CaseListScreen, workspace: Workspace, qtbot: QtBot) -> None:
    first, _ = fill(workspace, "Amina Yusuf", "Bo Ek")
    write(screen, "Sök namn eller nummer", "amina")
    search = find(screen, "Sök namn eller nummer", QWidget)
    QTest.keyClick(search, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert wanted.args == [first]


def test_the_chosen_row_stays_chosen_when_the_list_is_read_again(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    first, second = fill(workspace, "Amina Yusuf", "Bo Ek")
    row = screen.shown.row_of(first)
    assert row is not None
    screen.table.selectRow(row)
    workspace.apply(candidates.change_candidate, second, phone="040")
    settle()
    assert screen.shown.case_at(screen.table.currentIndex()).case_id == first


def test_a_double_of_a_protected_person_is_told_by_number(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    (case_id,) = fill(workspace, "Leila Haddad")
    workspace.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    workspace.apply(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={"given_names": "Leila", "family_names": "Haddad"},
    )
    settle()
    press(screen, "Kontrollerat: 2026-0002-A")
    assert screen.notices.isHidden()


def test_who_may_not_open_a_case_has_no_button_for_it(
    store: Store, workspace: Workspace, qtbot: QtBot
) -> None:
    again = sign_in_as(store, StaffRole.QUALITY_ASSURER)
    screen = CaseListScreen(Workspace(again, workspace.forms))
    qtbot.addWidget(screen)
    screen.show()
    settle()
    assert screen.new.isHidden()
    assert screen.empty_act.isHidden()
    again.close()


def test_the_model_keeps_the_rules_of_qt(store: Store, workspace: Workspace) -> None:
    model = CasesModel(workspace)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)
    open_case(store, "Amina Yusuf", [Product.OCCUPATIONAL_ASSESSMENT])
    for number in range(2 * PAGE):
        open_portfolio_case(store, f"Bo Ek{number}")
    model.show(CaseFilter())
    assert (model.rowCount(), model.total) == (PAGE, 2 * PAGE + 1)
    model.fetchMore()
    assert model.rowCount() == 2 * PAGE
    model.sort(0)
    model.read_all()
    assert model.rowCount() == 2 * PAGE + 1
    assert not model.canFetchMore()
    model.show(CaseFilter(query="zzz"))
    assert model.rowCount() == 0
    del tester


def test_a_long_list_comes_page_by_page_and_stays_where_it_was(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    fill(workspace, *(f"Person {number:03}" for number in range(PAGE + 30)))
    screen.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert screen.shown.rowCount() == PAGE
    assert screen.count.text() == f"Ärenden: {PAGE + 30}"
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert names(screen) == [f"Person {number:03}" for number in range(PAGE + 30)]
    last = screen.shown.case_at(screen.table.currentIndex())
    assert last.shown_name == f"Person {PAGE + 29:03}"
    workspace.apply(candidates.change_candidate, last.case_id, phone="040")
    settle()
    assert screen.shown.case_at(screen.table.currentIndex()).case_id == last.case_id


def test_going_down_asks_for_the_next_page(screen: CaseListScreen, workspace: Workspace) -> None:
    fill(workspace, *(f"Person {number:03}" for number in range(PAGE + 5)))
    screen.table.setFocus()
    screen.table.selectRow(PAGE - 1)
    settle()
    assert screen.shown.rowCount() == PAGE + 5


def test_words_of_notes_are_found_by_keys_and_lead_to_their_place(
    screen: CaseListScreen, workspace: Workspace, qtbot: QtBot
) -> None:
    first, second = fill(workspace, "Amina Yusuf", "Bo Ek")
    workspace.apply(
        experience.add_experience, first, title_sv="Kock", done_sv="Bakade surdegsbröd varje natt"
    )
    workspace.apply(evidence.add_note, second, text="Berättade om SURDEG")
    write(screen, "Sök namn eller nummer", "surdég")
    assert names(screen) == []
    hits = find(screen, "I anteckningar", QListWidget)
    assert [hits.item(row).text() for row in range(hits.count())] == [
        "2026-0002-A · Underlag: \u2068Berättade om SURDEG\u2069",
        "2026-0001-A · Kartläggning: \u2068Bakade surdegsbröd varje natt\u2069",
    ]
    assert screen.notes.title.text() == "I anteckningar: 2"
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    QTest.keyClick(hits, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.place_wanted) as wanted:
        QTest.keyClick(hits, Qt.Key.Key_Return)
    assert wanted.args == [first, "mapping"]
    write(screen, "Sök namn eller nummer", "su")
    assert screen.notes.isHidden()


def test_numbers_keep_their_order_where_the_screen_is_written_from_the_right(
    screen: CaseListScreen, workspace: Workspace
) -> None:
    fill(workspace, "Amina Yusuf")
    workspace.screen_language.set("ar")
    settle()
    shown = str(screen.shown.index(0, 1).data())
    workspace.screen_language.set("sv")
    assert shown == "\N{LEFT-TO-RIGHT ISOLATE}2026-0001-A\N{POP DIRECTIONAL ISOLATE}"
