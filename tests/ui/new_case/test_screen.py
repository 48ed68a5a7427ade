"""A case is opened with a name and a product, after a look at those who are alike."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.opened import open_case
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.new_case.screen import NewCaseScreen
from ui.workspace import Workspace
from validering import candidates, cases
from validering.case_list import read_case_list
from validering.terms import DatePrecision, Product, ProtectionLevel, Purpose


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> NewCaseScreen:
    made = NewCaseScreen(workspace)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def test_a_person_with_all_that_is_asked(screen: NewCaseScreen, workspace: Workspace, qtbot: QtBot) -> None:
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    write(screen, "Efternamn, som i ID-handlingen", "Yusuf")
    write(screen, "Namnet som kandidaten själv skriver det", "أمينة يوسف")
    write(screen, "Född: år", "1984")
    find(screen, "Meritportfölj", QCheckBox).click()
    find(screen, "Arbete", QCheckBox).click()
    write(screen, "Beställare", "Malmö stad")
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        press(screen, "Öppna ärendet")
    case_id = wanted.args[0]
    case = workspace.read(cases.read_case, case_id)
    person = workspace.read(candidates.read_candidate, case_id)
    assert case.products == {Product.MERIT_PORTFOLIO}
    assert case.purposes == {Purpose.WORK}
    assert case.commissioner == "Malmö stad"
    assert (person.full_name, person.name_in_own_script) == ("Amina Yusuf", "أمينة يوسف")
    assert (person.birth_date, person.birth_date_precision) == (date(1984, 1, 1), DatePrecision.YEAR)
    assert find(screen, "Förnamn, som i ID-handlingen", QWidget).property("text") == ""


def test_a_person_with_one_name_and_protection(screen: NewCaseScreen, workspace: Workspace) -> None:
    write(screen, "Förnamn, som i ID-handlingen", "Suriya")
    find(screen, "Kandidaten har bara ett namn", QCheckBox).click()
    settle()
    names = [widget.accessibleName() for widget in everything(screen, QWidget)]
    assert "Efternamn, som i ID-handlingen" not in names
    choose(screen, "Skyddade personuppgifter", "Sekretessmarkering")
    find(screen, "Meritportfölj", QCheckBox).click()
    press(screen, "Öppna ärendet")
    (row,) = workspace.read(read_case_list)
    person = workspace.read(candidates.read_candidate, row.case_id)
    assert person.has_single_name
    assert person.protection_level is ProtectionLevel.SEKRETESSMARKERING
    assert row.shown_name == person.alias


def test_without_name_or_product_nothing_is_made(screen: NewCaseScreen, workspace: Workspace) -> None:
    find(screen, "Meritportfölj", QCheckBox).click()
    press(screen, "Öppna ärendet")
    assert screen.strip.text() == "Skriv ett namn."
    QTest.keyClicks(screen.person.given.edit, "A")
    assert screen.strip.text() == ""
    find(screen, "Meritportfölj", QCheckBox).click()
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    press(screen, "Öppna ärendet")
    assert screen.strip.text().startswith("Välj minst en produkt")
    box = find(screen, "Meritportfölj", QCheckBox)
    assert box.hasFocus()
    assert screen.rect().contains(box.mapTo(screen, box.rect().center()))
    assert workspace.read(read_case_list) == ()


def test_those_alike_are_looked_at_first(screen: NewCaseScreen, workspace: Workspace) -> None:
    open_case(workspace.store, "Amina Yusuf", [Product.MERIT_PORTFOLIO])
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    write(screen, "Efternamn, som i ID-handlingen", "Yussuf")
    find(screen, "Meritportfölj", QCheckBox).click()
    press(screen, "Öppna ärendet")
    assert len(workspace.read(read_case_list)) == 1
    find(screen, "Nej, det är en annan person", QCheckBox).click()
    press(screen, "Öppna ärendet")
    assert len(workspace.read(read_case_list)) == 2


def test_those_alike_are_in_sight_while_the_name_is_typed(
    screen: NewCaseScreen, workspace: Workspace
) -> None:
    open_case(workspace.store, "Amina Yusuf", [Product.MERIT_PORTFOLIO])
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    write(screen, "Efternamn, som i ID-handlingen", "Yussuf")
    told = find(screen, "Är det någon av dem?", QWidget)
    (hit,) = [each for each in everything(told, QLabel) if each.text().startswith("Amina Yusuf")]
    assert hit.visibleRegion().boundingRect().height() == hit.height()


def test_work_begins_with_the_name_wherever_the_screen_was_left(screen: NewCaseScreen) -> None:
    find(screen, "Öppna ärendet", QPushButton).setFocus()
    settle()
    name = find(screen, "Förnamn, som i ID-handlingen", QWidget)
    assert name.visibleRegion().isEmpty()
    screen.begin()
    settle()
    assert name.hasFocus()
    assert not name.visibleRegion().isEmpty()


def test_a_returning_person_is_not_written_twice(
    screen: NewCaseScreen, workspace: Workspace, qtbot: QtBot
) -> None:
    old = open_case(workspace.store, "Amina Yusuf", [Product.MERIT_PORTFOLIO])
    write(screen, "Förnamn, som i ID-handlingen", "Amina Yusuf")
    press(screen, "Nytt ärende för Amina Yusuf")
    find(screen, "Yrkesbedömning", QCheckBox).click()
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        press(screen, "Öppna ärendet")
    ids = {workspace.read(cases.read_case, one).candidate_id for one in (old, wanted.args[0])}
    assert len(ids) == 1


def test_the_old_case_can_be_opened_instead(
    screen: NewCaseScreen, workspace: Workspace, qtbot: QtBot
) -> None:
    old = open_case(workspace.store, "Amina Yusuf", [Product.MERIT_PORTFOLIO])
    write(screen, "Förnamn, som i ID-handlingen", "Amina Yusuf")
    with qtbot.waitSignal(screen.case_wanted) as wanted:
        press(screen, "Öppna 2026-0001-A")
    assert wanted.args == [old]


def test_a_protected_person_is_no_hit(screen: NewCaseScreen, workspace: Workspace) -> None:
    old = open_case(workspace.store, "Amina Yusuf", [Product.MERIT_PORTFOLIO])
    workspace.apply(candidates.change_protection, old, ProtectionLevel.FINGERADE)
    write(screen, "Förnamn, som i ID-handlingen", "Amina Yusuf")
    assert screen.doubles.isHidden()


def test_what_was_typed_is_there_after_a_crash(
    screen: NewCaseScreen, workspace: Workspace, qtbot: QtBot
) -> None:
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    screen.hide()
    again = NewCaseScreen(workspace)
    qtbot.addWidget(again)
    again.show()
    settle()
    assert again.person.given.value() == "Amina"


@pytest.mark.parametrize("day", ["17", "31"])
def test_what_was_chosen_is_there_after_a_crash_and_can_be_thrown_away(
    screen: NewCaseScreen, workspace: Workspace, qtbot: QtBot, day: str
) -> None:
    write(screen, "Förnamn, som i ID-handlingen", "Suriya")
    find(screen, "Kandidaten har bara ett namn", QCheckBox).click()
    write(screen, "Född: år", "1984")
    choose(screen, "Född: månad", "februari")
    write(screen, "Född: dag", day)
    choose(screen, "Skyddade personuppgifter", "Sekretessmarkering")
    for box in ("Meritportfölj", "Yrkesbedömning", "Arbete"):
        find(screen, box, QCheckBox).click()
    find(screen, "Meritportfölj", QCheckBox).click()
    screen.hide()
    again = NewCaseScreen(workspace)
    qtbot.addWidget(again)
    again.show()
    settle()
    assert again.person.family.isHidden()
    assert again.person.birth.day.text() == day
    assert again.person.birth.month.currentText() == "februari"
    assert again.person.protection.value() == ProtectionLevel.SEKRETESSMARKERING
    assert again.order.chosen_products() == (Product.OCCUPATIONAL_ASSESSMENT,)
    assert again.order.purposes.value() == (Purpose.WORK,)
    assert again.person.given.notice()
    press(again, "Börja om med tomma fält")
    again.hide()
    third = NewCaseScreen(workspace)
    qtbot.addWidget(third)
    third.show()
    settle()
    assert not third.person.given.value() and not third.order.chosen_products()
    assert third.person.protection.value() == ProtectionLevel.NONE
    assert third.anew.isHidden()


def test_a_birth_date_that_is_none_is_gone_to(screen: NewCaseScreen, workspace: Workspace) -> None:
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    write(screen, "Född: år", "1990")
    choose(screen, "Född: månad", "februari")
    write(screen, "Född: dag", "31")
    find(screen, "Meritportfölj", QCheckBox).click()
    press(screen, "Öppna ärendet")
    focused = screen.focusWidget()
    assert focused is not None and focused.accessibleName().startswith("Född")
    assert workspace.read(read_case_list) == ()


def test_a_name_that_is_too_long_is_gone_to(screen: NewCaseScreen, workspace: Workspace) -> None:
    write(screen, "Förnamn, som i ID-handlingen", "Amina")
    write(screen, "Efternamn, som i ID-handlingen", "x" * 201)
    find(screen, "Meritportfölj", QCheckBox).click()
    press(screen, "Öppna ärendet")
    assert screen.focusWidget() is screen.person.family.edit
    assert workspace.read(read_case_list) == ()
    write(screen, "Efternamn, som i ID-handlingen", "Yusuf")
    press(screen, "Öppna ärendet")
    assert len(workspace.read(read_case_list)) == 1
