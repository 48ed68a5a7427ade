"""A pasted list becomes a table that is corrected in place, and a group with a case for everybody in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.assessing import add_second_person
from tests.opened import open_portfolio_case
from tests.ui.finding import choose, everything, find, leave, press, settle, tick, write
from ui.new_group.screen import NewGroupScreen
from ui.workspace import Workspace
from validering import candidates
from validering.case_list import count_cases, read_case_page
from validering.group_reading import GroupView, read_group, read_groups
from validering.terms import ProtectionLevel

LIST = "Namn;Född;Språk;Telefon\nRim Haddad;1990;arabiska;070-174 06 05\nAli Noor;1985;somaliska;"
LAST = 5


def shown(workspace: Workspace, qtbot: QtBot) -> NewGroupScreen:
    screen = NewGroupScreen(workspace)
    qtbot.addWidget(screen)
    screen.resize(1000, 900)
    screen.show()
    settle()
    return screen


def paste(screen: NewGroupScreen, text: str, name: str = "Kockar i höst") -> None:
    write(screen, "Gruppens namn", name)
    field = find(screen, "Klistra in listan", QPlainTextEdit)
    QApplication.clipboard().setText(text)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    leave(field)
    press(screen, "Visa listan som tabell")


def table(screen: NewGroupScreen) -> QTableView:
    return find(screen, "Personer i listan", QTableView)


def to_mend(screen: NewGroupScreen) -> list[str]:
    model = table(screen).model()
    return [str(model.index(row, LAST).data()) for row in range(model.rowCount())]


def correct(screen: NewGroupScreen, row: int, column: int, text: str) -> None:
    """Go to a cell and type in it, as with the keyboard."""
    view = table(screen)
    view.setCurrentIndex(view.model().index(row, column))
    QTest.keyClick(view, Qt.Key.Key_Return)
    (editor,) = [each for each in view.findChildren(QLineEdit) if each.isVisible()]
    assert editor.accessibleName().endswith(f"rad {row + 1}")
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def test_a_telephone_number_keeps_its_order_in_arabic(
    workspace: Workspace, qtbot: QtBot, qapp: QApplication
) -> None:
    screen = shown(workspace, qtbot)
    paste(screen, LIST)
    phone = table(screen).model().index(0, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert phone.data() == "\u2066070-174 06 05\u2069"
        assert phone.siblingAtRow(1).data() == ""
        assert phone.data(Qt.ItemDataRole.EditRole) == "070-174 06 05"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_narrow_list_scrolls_no_way_but_down(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    paste(screen, LIST)
    view = table(screen)
    workspace.screen_language.set("ar")
    try:
        screen.resize(520, 340)
        settle()
        assert view.horizontalScrollBar().maximum() == 0
    finally:
        workspace.screen_language.set("sv")


def only_group(workspace: Workspace) -> GroupView:
    (line,) = workspace.read(read_groups)
    return workspace.read(read_group, line.id)


def test_a_list_becomes_a_group_with_a_case_for_each(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    led: list[tuple[str, str]] = []
    screen.sought_wanted.connect(lambda place, what: led.append((place, what)))
    paste(screen, LIST)
    assert to_mend(screen) == ["", ""] and screen.count.text() == "Personer i listan: 2."
    press(screen, "Öppna gruppen")
    assert "produkt" in screen.strip.text().lower() and workspace.read(count_cases) == 0
    tick(screen, "Meritportfölj")
    press(screen, "Öppna gruppen")
    group = only_group(workspace)
    assert [each.row.shown_name for each in group.members] == ["Rim Haddad", "Ali Noor"]
    rim = workspace.read(candidates.read_candidate, group.members[0].row.case_id)
    assert rim.phone == "070-174 06 05" and rim.birth_date is not None and rim.birth_date.year == 1990
    assert led == [("groups", str(group.line.id))]
    assert screen.form.list.value() == "" and everything(screen, QTableView) == []


def numbers(screen: NewGroupScreen) -> list[str]:
    """What stands before the rows: their numbers, with ! where there is something to look at."""
    model = table(screen).model()
    return [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]


def test_what_is_wrong_is_told_in_words_and_mended_in_the_table(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    paste(screen, "Namn;Född;Språk\nRim Haddad;nitti;arabiska\nAli Noor;1985;klingonska\nAli Noor;1985;")
    wrong = to_mend(screen)
    assert "Året går inte att läsa: nitti." in wrong[0]
    assert "Språket känns inte igen: klingonska." in wrong[1]
    assert "Samma person står på rad 2." in wrong[2]
    assert numbers(screen) == ["1 !", "2 !", "3 !"]
    assert screen.count.text() == "Personer i listan: 3. Rader att se på: 3."
    tick(screen, "Meritportfölj")
    press(screen, "Öppna gruppen")
    assert "Titta på rad 1 först." in screen.strip.text() and workspace.read(count_cases) == 0
    assert table(screen).currentIndex().column() == 2
    correct(screen, 0, 2, "1990")
    correct(screen, 1, 3, "somaliska")
    table(screen).setCurrentIndex(table(screen).model().index(2, 0))
    press(screen, "Ta bort rad 3")
    assert to_mend(screen) == ["", ""] and numbers(screen) == ["1", "2"]
    press(screen, "Öppna gruppen")
    assert only_group(workspace).line.members == 2


def test_enter_where_nothing_can_be_written_opens_nothing(
    workspace: Workspace, qtbot: QtBot, qtlog: Any
) -> None:
    screen = shown(workspace, qtbot)
    paste(screen, LIST)
    view = table(screen)
    for place in (view.model().index(0, LAST), view.model().index(-1, -1)):
        view.setCurrentIndex(place)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert [each for each in view.findChildren(QLineEdit) if each.isVisible()] == []
    assert [each.message for each in qtlog.records if "editing failed" in each.message] == []


def test_whoever_is_alike_is_decided_on_before_anything_is_opened(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    (known,) = workspace.read(read_case_page).rows
    screen = shown(workspace, qtbot)
    paste(screen, "Amina Yusuf\nRim Haddad")
    tick(screen, "Meritportfölj")
    assert "Det finns redan någon som liknar." in to_mend(screen)[0]
    press(screen, "Öppna gruppen")
    assert workspace.read(read_groups) == ()
    choose(screen, "Är det någon av dem?", f"Amina Yusuf: ta med ärende {known.case_no} i gruppen")
    assert to_mend(screen)[0] == f"Ärende {known.case_no} tas med i gruppen"
    press(screen, "Öppna gruppen")
    assert {each.row.case_id for each in only_group(workspace).members} > {case_id}
    assert workspace.read(count_cases) == 2


def test_another_person_and_one_more_case_of_the_same(workspace: Workspace, qtbot: QtBot) -> None:
    open_portfolio_case(workspace.store, "Amina Yusuf")
    open_portfolio_case(workspace.store, "Omid Rahimi")
    screen = shown(workspace, qtbot)
    paste(screen, "Amina Yusuf\nOmid Rahimi")
    tick(screen, "Meritportfölj")
    choose(screen, "Är det någon av dem?", "Nej, en annan person")
    table(screen).setCurrentIndex(table(screen).model().index(1, 0))
    choose(screen, "Är det någon av dem?", "Omid Rahimi: öppna ett nytt ärende")
    press(screen, "Öppna gruppen")
    assert only_group(workspace).line.members == 2 and workspace.read(count_cases) == 4
    people = {
        workspace.read(candidates.read_candidate, row.case_id).id
        for row in workspace.read(read_case_page).rows
    }
    assert len(people) == 3


def test_a_protected_person_joins_by_number_and_is_never_told_by_name(
    workspace: Workspace, qtbot: QtBot
) -> None:
    case_id = open_portfolio_case(workspace.store, "Amina Yusuf")
    workspace.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    (known,) = workspace.read(read_case_page).rows
    screen = shown(workspace, qtbot)
    paste(screen, f"{known.case_no}\n2031-0001-A\nAmina Yusuf")
    mending = to_mend(screen)
    assert mending[0] == "Ärendet tas med i gruppen" and mending[2] == ""
    assert "Ärende 2031-0001-A finns inte här." in mending[1]
    correct(screen, 1, 0, "Rim")
    assert "är inget ärendenummer" in to_mend(screen)[1]
    table(screen).setCurrentIndex(table(screen).model().index(2, 0))
    press(screen, "Ta bort rad 3")
    table(screen).setCurrentIndex(table(screen).model().index(1, 0))
    press(screen, "Ta bort rad 2")
    press(screen, "Öppna gruppen")
    (member,) = only_group(workspace).members
    assert member.row.case_id == case_id and member.row.shown_name == ""


def test_more_people_join_a_group_that_is_there(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    paste(screen, "Rim Haddad")
    tick(screen, "Meritportfölj")
    press(screen, "Öppna gruppen")
    screen.begin()
    screen.seek(str(only_group(workspace).line.id))
    settle()
    assert screen.heading.text() == "Fler i gruppen Kockar i höst" and screen.form.name.isHidden()
    write(screen, "Klistra in listan", "Ali Noor")
    tick(screen, "Meritportfölj")
    press(screen, "Ta med dem i gruppen")
    assert only_group(workspace).line.members == 2
    screen.begin()
    assert screen.heading.text() == "Ny grupp"


def test_what_was_pasted_and_corrected_is_there_after_the_program_stopped(
    workspace: Workspace, qtbot: QtBot
) -> None:
    add_second_person(workspace.store)
    screen = shown(workspace, qtbot)
    choose(screen, "Ansvarig för gruppen", "Olof Berg")
    paste(screen, "Namn;Född\nRim Haddad;nitti")
    correct(screen, 0, 2, "1990")
    screen.flush()
    again = shown(workspace, qtbot)
    assert to_mend(again) == [""]
    assert table(again).model().index(0, 2).data() == "1990"
    assert find(again, "Gruppens namn", QLineEdit).text() == "Kockar i höst"
    assert find(again, "Ansvarig för gruppen", QComboBox).currentText() == "Olof Berg"


def test_nothing_pasted_is_asked_for(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    press(screen, "Öppna gruppen")
    assert screen.form.list.error() == "Klistra in minst en person först."
