"""The module as a table, several criteria marked together, and what there is to talk about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from tests.assessing import Assessed, add_second_person
from tests.stores import open_again
from tests.ui.assessment.begun import case, store
from tests.ui.assessment.test_page import key, open_menu, open_page, pick, words
from tests.ui.finding import choose, everything, find, press, settle, tick, write
from ui.assessment.criterion_list import CriterionList
from ui.assessment.criterion_table import CriterionTable
from ui.assessment.page import AssessmentPage
from ui.preferences import Preferences
from ui.workspace import Workspace
from validering import evidence
from validering.acting import StaffRole
from validering.bench import read_evidence_of
from validering.evidence_access import EvidenceKindId
from validering.self_rating import rate_task
from validering.sessions import read_sessions
from validering.terms import Absence, AbsenceReason, Frequency, HelpGiven, OwnAutonomy

__all__ = ["case", "store"]


@pytest.fixture
def page(case: Assessed, workspace: Workspace) -> Iterator[AssessmentPage]:
    made = open_page(workspace, case)
    yield made
    made.close()


def table(page: AssessmentPage) -> CriterionTable:
    return find(page, "Kriterier", CriterionTable)


def press_cell(
    view: QAbstractItemView, row: int, column: int = 0, modifiers: Qt.KeyboardModifier | None = None
) -> None:
    index = view.model().index(row, column)
    view.scrollTo(index)
    cell = view.visualRect(index)
    # Below the text, which runs over the whole row where there is little room.
    place = QPoint(cell.center().x(), cell.bottom() - 20)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, modifiers or Qt.KeyboardModifier.NoModifier, place
    )
    settle()


def spoken(view: CriterionTable, row: int, column: int) -> str:
    index: QModelIndex = view.model().index(row, column)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def heads(view: CriterionTable) -> list[str]:
    return [
        str(view.model().headerData(column, Qt.Orientation.Horizontal))
        for column in range(view.model().columnCount())
    ]


def rate(case: Assessed, place: int, frequency: Frequency, autonomy: OwnAutonomy | None) -> str:
    """Let the candidate answer for a task of the first module; gives its first criterion."""
    task = case.profile.modules[0].tasks[place]
    case.store.apply(
        rate_task, case.case_profile_id, task.id, frequency=frequency, autonomy=autonomy, answered_in="ar"
    )
    return task.criteria[0]


def test_a_press_in_the_table_sets_the_level_and_keys_do_as_in_the_list(
    page: AssessmentPage, case: Assessed
) -> None:
    first, second = case.module("K1")[:2]
    press(page, "Tabell")
    view = table(page)
    assert heads(view)[1:5] == ["Inte visat ännu", "Med stöd", "Självständigt", "Mycket skickligt"]
    press_cell(view, 0, 2)
    assert case.marked()[first].level_id == "with_support"
    assert spoken(view, 0, 2) == "Med stöd, vald"
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClicks(view, "4")
    settle()
    assert case.marked()[second].level_id == "proficient"
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Space)
    settle()
    assert case.marked()[second].level_id == "not_shown"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    settle()
    assert set(case.marked()) == {first}
    press_cell(view, 1, 5)
    pick(open_menu(page, "Ej bedömt: varför?"), "Tiden räckte inte")
    assert case.marked()[second].absence_reason is AbsenceReason.TIME
    assert spoken(view, 1, 5) == "Utan nivå: Ej bedömt: tiden räckte inte"


def test_enter_in_the_table_leads_to_the_words_and_back(page: AssessmentPage, case: Assessed) -> None:
    press(page, "Tabell")
    press_cell(table(page), 1, 3)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    settle()
    write(page, "Motivering", "Bytte kniv.")
    press(page, "Till listan")
    assert case.marked()[case.module("K1")[1]].reason_text == "Bytte kniv."
    assert table(page).currentIndex().row() == 1


def test_what_is_in_hand_follows_from_list_to_table(page: AssessmentPage) -> None:
    QTest.keyClick(find(page, "Kriterier", CriterionList), Qt.Key.Key_Down)
    press(page, "Tabell")
    assert table(page).current_id() == page.criteria.current_id() == page.panel._criterion_id
    press(page, "Ett i taget")
    assert find(page, "Kriterier", CriterionList).currentIndex().row() == 1


def test_each_person_finds_the_view_they_work_in(
    workspace: Workspace, case: Assessed, tmp_path: Path
) -> None:
    workspace.preferences = Preferences(tmp_path / "window.ini")
    first = open_page(workspace, case)
    press(first, "Tabell")
    press(first, "Skillnader")
    first.close()
    again = open_page_of(workspace, case)
    assert table(again).isVisible()
    again.close()
    add_second_person(case.store)
    other = open_again(case.store, "olof")
    workspace.store = other
    theirs = open_page(workspace, case)
    assert find(theirs, "Kriterier", CriterionList).isVisible()
    theirs.close()
    other.close()


def open_page_of(workspace: Workspace, case: Assessed) -> AssessmentPage:
    made = AssessmentPage(workspace, case.case_id)
    made.resize(1180, 640)
    made.show()
    settle()
    return made


def test_chosen_criteria_get_level_words_help_and_evidence_in_one_act(
    page: AssessmentPage, case: Assessed
) -> None:
    page.workspace.apply(
        evidence.add_note, case.case_id, kind=EvidenceKindId.OBSERVATION, text="Lunchen den 2 september"
    )
    settle()
    view = find(page, "Kriterier", CriterionList)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert "3 kriterier tillsammans" in words(page)
    key(page, Qt.Key.Key_3, "3")
    assert case.marked() == {}
    assert page.focusWidget() is find(page, "Gemensam motivering", QPlainTextEdit)
    write(page, "Gemensam motivering", "Lagade lunchen ensam.")
    choose(page, "Hjälp som gavs", "Ingen hjälp")
    (box,) = everything(page._bench_body.several_panel, QCheckBox)
    tick(page, box.accessibleName())
    press(page, "Markera tillsammans")
    ids = case.module("K1")[:3]
    marks = case.marked()
    assert set(marks) == set(ids)
    assert {marks[each].level_id for each in ids} == {"independent"}
    assert {marks[each].reason_text for each in ids} == {"Lagade lunchen ensam."}
    assert {marks[each].help_given for each in ids} == {HelpGiven.NONE}
    assert all(len(case.store.look(read_evidence_of, case.case_profile_id, each)) == 1 for each in ids)
    assert "3 kriterier är markerade." in page.strip.text()
    press(page, "Ta bort markeringarna")
    assert case.marked() == {}
    press(page, "Tillbaka till ett i taget")
    assert find(page, "Motivering", QPlainTextEdit).isVisible()


def test_fingers_choose_several_by_a_button_and_a_press_on_each(page: AssessmentPage, case: Assessed) -> None:
    press(page, "Tabell")
    press(page, "Välj flera")
    press_cell(table(page), 0, 2)
    press_cell(table(page), 2, 4)
    assert case.marked() == {}
    press(page, "Markera de valda")
    press(page, "Ej bedömt")
    pick(open_menu(page, "Ej bedömt: varför?"), "Av säkerhetsskäl")
    press(page, "Markera tillsammans")
    first, _, third = case.module("K1")[:3]
    assert {each: mark.absence_reason for each, mark in case.marked().items()} == {
        first: AbsenceReason.SAFETY,
        third: AbsenceReason.SAFETY,
    }


def test_several_that_do_not_apply_have_one_reason_and_the_critical_ones_a_second_person(
    page: AssessmentPage, case: Assessed
) -> None:
    view = find(page, "Kriterier", CriterionList)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(page, Qt.Key.Key_N, "n")
    assert "andra person" in page.strip.text()
    add_second_person(case.store)
    key(page, Qt.Key.Key_N, "n")
    below = open_menu(page, "Ej aktuellt: varför?").actions()[-1].menu()
    assert isinstance(below, QMenu)
    pick(below, "Olof Berg")
    assert case.marked() == {}
    assert "Olof Berg" in words(page)
    write(page, "Gemensam motivering", "Finns inte i det här köket.")
    press(page, "Markera tillsammans")
    marks = case.marked()
    assert set(marks) == set(case.module("K1")[:2])
    assert {each.absence for each in marks.values()} == {Absence.NOT_APPLICABLE}
    assert {each.reason_text for each in marks.values()} == {"Finns inte i det här köket."}
    critical = {criterion.id for criterion in case.profile.modules[0].criteria if criterion.is_critical}
    assert {each for each, mark in marks.items() if mark.second_person_name} == critical & set(marks)


def test_the_next_criterion_is_one_press_away_also_in_the_next_module(
    page: AssessmentPage, case: Assessed
) -> None:
    for _ in case.module("K1"):
        press(page, "Nästa kriterium")
    assert page.criteria.current_id() == case.module("K2")[0]
    press(page, "Föregående kriterium")
    assert page.criteria.current_id() == case.module("K1")[-1]
    assert find(page, "Motivering", QPlainTextEdit).isVisible()


def test_a_hand_that_sets_a_level_has_the_points_in_sight_at_once(page: AssessmentPage) -> None:
    page.resize(900, 400)
    settle()
    box = page.panel.look_for._lines[0].box
    level = find(page, "Självständigt", QRadioButton)
    page.panel.area.ensureWidgetVisible(level)
    assert box.visibleRegion().isEmpty()
    QTest.mouseClick(level, Qt.MouseButton.LeftButton)
    settle()
    assert not box.visibleRegion().isEmpty()


def test_with_the_button_criteria_of_several_modules_are_marked_together(
    page: AssessmentPage, case: Assessed
) -> None:
    press(page, "Välj flera")
    press_cell(find(page, "Kriterier", CriterionList), 1)
    page.modules.list.setCurrentRow(2)
    settle()
    press_cell(find(page, "Kriterier", CriterionList), 0)
    page.modules.list.setCurrentRow(0)
    settle()
    press(page, "Tabell")
    assert table(page).chosen_ids() == [case.module("K1")[1]]
    press(page, "Ett i taget")
    assert "2 kriterier tillsammans" in words(page)
    key(page, Qt.Key.Key_2, "2")
    press(page, "Markera tillsammans")
    assert set(case.marked()) == {case.module("K1")[1], case.module("K3")[0]}


def test_words_typed_for_several_wait_while_others_are_chosen(page: AssessmentPage, case: Assessed) -> None:
    press(page, "Välj flera")
    view = find(page, "Kriterier", CriterionList)
    press_cell(view, 0)
    press_cell(view, 1)
    write(page, "Gemensam motivering", "Dukade av.")
    press_cell(view, 1)
    assert find(page, "Gemensam motivering", QPlainTextEdit).toPlainText() == "Dukade av."
    assert not find(page, "Markera tillsammans", QPushButton).isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle()
    assert find(page, "Motivering", QPlainTextEdit).toPlainText() == ""
    press(page, "Välj flera")
    assert find(page, "Gemensam motivering", QPlainTextEdit).toPlainText() == "Dukade av."


def test_the_differences_are_told_in_both_languages_and_lead_to_the_criterion(
    page: AssessmentPage, case: Assessed
) -> None:
    lower = rate(case, 0, Frequency.VERY_OFTEN, OwnAutonomy.ALONE)
    case.mark(lower, "with_support", "Behövde hjälp.")
    page.reload()
    press(page, "Skillnader")
    shown = words(page)
    assert "Säger att det går bra, men bedömd lägre · 1" in shown
    assert "Du svarade: Mycket ofta · Själv" in shown
    assert "Vi såg: Med stöd" in shown
    assert "أجبت: كثيرا جدا · وحدي" in shown
    assert "Inte bedömt · " in shown
    press(page, "Till kriteriet K3.2")
    assert page.criteria.current_id() == case.module("K3")[1]
    assert find(page, "Kriterier", CriterionList).isVisible()


def test_who_may_not_read_the_answers_is_offered_no_differences(workspace: Workspace, case: Assessed) -> None:
    rate(case, 0, Frequency.VERY_OFTEN, OwnAutonomy.ALONE)
    add_second_person(case.store, StaffRole.QUALITY_ASSURER)
    other = open_again(case.store, "olof")
    workspace.store = other
    page = open_page(workspace, case)
    assert "Skillnader" not in {each.accessibleName() for each in everything(page, QAbstractButton)}
    assert "Egen bild" not in words(page)
    page.close()
    other.close()


def test_a_small_screen_has_the_views_and_the_rest_in_one_menu(workspace: Workspace, case: Assessed) -> None:
    page = open_page(workspace, case, 560, 300)
    button = find(page, "Visa modulen som", QPushButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    assert offered == ["Ett i taget", "Tabell", "Skillnader", "Välj flera", "Resten ej bedömt …"]
    menu.actions()[1].trigger()
    settle()
    press_cell(table(page), 0, 3)
    assert case.marked()[case.module("K1")[0]].level_id == "independent"
    page.close()


def test_a_small_screen_has_all_acts_of_the_session_in_one_menu(workspace: Workspace, case: Assessed) -> None:
    page = open_page(workspace, case, 660, 300)
    button = find(page, "Mötet och vad som görs med det", QPushButton)
    assert button.text() == "2026-09-02"
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    acts = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(acts)[1:] == ["Nytt möte", "Om mötet", "Resten ej bedömt …"]
    acts["Nytt möte"].trigger()
    settle()
    assert len(case.store.read(read_sessions, case.case_id)) == 2
    page.close()


def test_the_modules_say_what_still_blocks_them(page: AssessmentPage, case: Assessed) -> None:
    key(page, Qt.Key.Key_3, "3")
    said = page.modules.list.item(0).text()
    assert "1 av 5" in said and "utan motivering: 1" in said and "osignerat: 1" in said
    assert "avgörande kvar: " in said


def test_what_a_finger_presses_is_large(page: AssessmentPage) -> None:
    for name in ("Ett i taget", "Tabell", "Skillnader", "Välj flera", "Ej bedömt", "Ej aktuellt", "Med stöd"):
        assert find(page, name, QAbstractButton).height() >= 44, name
    press(page, "Tabell")
    view = table(page)
    cell = view.visualRect(view.model().index(0, 1))
    assert min(cell.width(), cell.height()) >= 44
    assert cell.topLeft() != QPoint()
