"""A group on the screen: how far everybody has come, what is next, papers, and the class on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from forms import reading
from tests.opened import sign_in_as
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.batch_dialog import BatchDialog
from ui.groups.class_table import ClassTable
from ui.groups.group_dialog import GroupDialog
from ui.groups.projector import Projector
from ui.groups.screen import GroupsScreen
from ui.widgets.look import TARGET
from ui.workspace import Workspace
from validering import candidates, groups
from validering.acting import StaffRole
from validering.group_reading import read_group, read_groups
from validering.groups import Newcomer
from validering.storage.stores import Store
from validering.terms import Product, ProtectionLevel

NAMES = ("Rim Haddad", "Ali Noor", "Lina Aziz")


def open_group(store: Store, name: str = "Kockar i höst", names: tuple[str, ...] = NAMES) -> UUID:
    people = [each.partition(" ") for each in names]
    newcomers = [Newcomer({"given_names": given, "family_names": family}) for given, _, family in people]
    made = store.apply(
        groups.open_group, name=name, newcomers=newcomers, products=(Product.MERIT_PORTFOLIO,)
    ).new_id
    assert made is not None
    return made


def shown(workspace: Workspace, qtbot: QtBot) -> GroupsScreen:
    screen = GroupsScreen(workspace)
    qtbot.addWidget(screen)
    screen.resize(1000, 560)
    screen.show()
    settle()
    return screen


def test_somebody_is_chosen_at_once_in_a_mirrored_window_too(workspace: Workspace, qtbot: QtBot) -> None:
    open_group(workspace.store)
    screen = GroupsScreen(workspace)
    qtbot.addWidget(screen)
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.reload()
    assert table(screen).member() is not None


def table(screen: GroupsScreen) -> ClassTable:
    return find(screen, "Personer i gruppen", ClassTable)


def cells(screen: GroupsScreen, column: int) -> list[str]:
    model = table(screen).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def words(root: QWidget) -> str:
    return " ".join(label.text() for label in everything(root, QLabel))


def member(workspace: Workspace, group: UUID, name: str) -> UUID:
    found = workspace.read(read_group, group).members
    return next(each.row.case_id for each in found if each.row.shown_name == name)


@pytest.fixture
def protected(workspace: Workspace) -> UUID:
    """A group in which Ali Noor has protected data."""
    group = open_group(workspace.store)
    case_id = member(workspace, group, "Ali Noor")
    workspace.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)
    return group


def test_everybody_is_shown_with_step_what_is_missing_and_what_is_next(
    workspace: Workspace, protected: UUID, qtbot: QtBot
) -> None:
    screen = shown(workspace, qtbot)
    assert cells(screen, 0) == ["Lina Aziz", "Rim Haddad", "2026-0002-A, skyddade uppgifter"]
    assert cells(screen, 2) == ["Inskrivning"] * 3
    assert all("Kontaktväg" in text for text in cells(screen, 3))
    assert cells(screen, 4) == ["Fortsätt inskrivningen"] * 3
    assert "Ansvarig: Karin Ek · Personer: 3 · Inskrivning: 3" in words(screen)
    assert "Noor" not in " ".join(cells(screen, 0) + cells(screen, 3)) + words(screen)


def test_enter_leads_straight_to_what_is_next_and_a_protected_case_to_its_door(
    workspace: Workspace, protected: UUID, qtbot: QtBot
) -> None:
    screen = shown(workspace, qtbot)
    places: list[tuple[object, str]] = []
    screen.place_wanted.connect(lambda case_id, page: places.append((case_id, page)))
    for _ in range(3):
        QTest.keyClick(table(screen), Qt.Key.Key_Return)
        QTest.keyClick(table(screen), Qt.Key.Key_Down)
    assert [page for _, page in places] == ["intake", "intake", "overview"]


def test_the_link_below_says_what_is_next_for_the_chosen_one(workspace: Workspace, qtbot: QtBot) -> None:
    group = open_group(workspace.store)
    screen = shown(workspace, qtbot)
    table(screen).selectRow(1)
    places: list[object] = []
    screen.place_wanted.connect(lambda case_id, _: places.append(case_id))
    press(screen, "Rim Haddad – nästa: Fortsätt inskrivningen")
    assert places == [member(workspace, group, "Rim Haddad")]


def test_papers_of_the_whole_group_are_made_in_one_go(
    workspace: Workspace, protected: UUID, qtbot: QtBot
) -> None:
    screen = shown(workspace, qtbot)
    press(screen, "Skapa dokument för gruppen")
    (dialog,) = everything(screen, BatchDialog)
    assert "Dokument för 3 ärenden" in words(dialog) and "görs inte här: 1" in words(dialog)
    dialog.reject()


def test_a_person_is_taken_out_and_the_group_closed_and_opened_again(
    workspace: Workspace, qtbot: QtBot
) -> None:
    group = open_group(workspace.store)
    screen = shown(workspace, qtbot)
    table(screen).selectRow(0)
    screen.leave.trigger()
    settle()
    assert cells(screen, 0) == ["Rim Haddad", "Ali Noor"]
    assert "Lina Aziz är inte längre med i gruppen. Ärendet finns kvar." in screen.strip.text()
    screen.close_it.trigger()
    settle()
    assert workspace.read(read_groups) == () and not screen.add.isVisible() and screen.again.isVisible()
    assert screen.which.currentText() == "Kockar i höst (avslutad)"
    screen.again.trigger()
    settle()
    assert [line.id for line in workspace.read(read_groups)] == [group]


def test_in_a_low_window_the_class_scrolls_and_the_page_does_not(workspace: Workspace, qtbot: QtBot) -> None:
    open_group(workspace.store)
    screen = shown(workspace, qtbot)
    screen.resize(677, 307)
    settle()
    page = screen.findChild(QScrollArea, "page_room")
    assert page is not None
    assert page.verticalScrollBar().maximum() == 0
    assert table(screen).rowAt(0) == 0 and table(screen).viewport().height() > TARGET


def test_a_group_is_named_otherwise(workspace: Workspace, qtbot: QtBot) -> None:
    open_group(workspace.store)
    open_group(workspace.store, "Svenska A", ("Omid Rahimi",))
    screen = shown(workspace, qtbot)
    choose(screen, "Grupp", "Svenska A")
    assert cells(screen, 0) == ["Omid Rahimi"]
    screen.change.trigger()
    (dialog,) = everything(screen, GroupDialog)
    write(dialog, "Gruppens namn", "kockar i HÖST")
    press(dialog, "Spara")
    assert "Det finns redan en öppen grupp" in dialog.strip.text()
    write(dialog, "Gruppens namn", "Svenska B")
    press(dialog, "Spara")
    settle()
    assert screen.which.currentText() == "Svenska B"


def test_without_a_group_the_screen_says_what_one_is(workspace: Workspace, qtbot: QtBot) -> None:
    screen = shown(workspace, qtbot)
    wanted: list[str] = []
    screen.screen_wanted.connect(wanted.append)
    assert "En grupp är till exempel en klass" in words(screen)
    press(screen, "Öppna den första gruppen")
    assert wanted == ["new_group"]
    screen.project()
    assert screen.window().findChildren(Projector) == []


@pytest.fixture
def wall(workspace: Workspace, protected: UUID, qtbot: QtBot) -> Iterator[Projector]:
    screen = shown(workspace, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_F7)
    settle()
    (opened,) = screen.window().findChildren(Projector)
    yield opened
    if isValid(opened):
        opened.close()


def seen(wall: Projector) -> str:
    """Every word on the wall."""
    places = find(wall, "Platser i gruppen", QListWidget)
    items = [places.item(row).text() for row in range(places.count())]
    buttons = [button.text() for button in everything(wall, QPushButton)]
    return " ".join([*items, *buttons, words(wall), wall.windowTitle()])


def test_one_key_shows_the_class_without_a_name_and_nobody_who_is_protected(wall: Projector) -> None:
    assert "Plats 1: Inskrivning" in seen(wall) and "Plats 2" in seen(wall) and "Plats 3" not in seen(wall)
    places = find(wall, "Platser i gruppen", QListWidget)
    for _ in range(3):
        for name in ("Lina", "Aziz", "Rim", "Haddad", "Ali", "Noor", "Skyddad", "Kandidat "):
            assert name not in seen(wall)
        QTest.keyClick(places, Qt.Key.Key_Down)


def test_only_the_one_who_is_shown_has_a_name_until_another_place_is_chosen(wall: Projector) -> None:
    places = find(wall, "Platser i gruppen", QListWidget)
    QTest.keyClick(places, Qt.Key.Key_Return)
    assert "Lina Aziz: Inskrivning" in seen(wall) and "Nästa: Fortsätt inskrivningen" in seen(wall)
    assert "Haddad" not in seen(wall)
    QTest.keyClick(places, Qt.Key.Key_Down)
    assert "Lina" not in seen(wall) and "Haddad" not in seen(wall)
    press(wall, "Visa namnet")
    assert "Rim Haddad" in seen(wall) and "Lina" not in seen(wall)
    press(wall, "Dölj namnet")
    assert "Rim" not in seen(wall)


def test_the_wall_ends_by_the_same_key_or_with_the_case_of_the_one_who_is_shown(
    wall: Projector, workspace: Workspace, protected: UUID, qtbot: QtBot
) -> None:
    wanted: list[object] = []
    wall.case_wanted.connect(lambda each: wanted.append(each.row.case_id))
    press(wall, "Visa namnet")
    press(wall, "Avsluta och öppna ärendet")
    assert wanted == [member(workspace, protected, "Lina Aziz")]
    assert not isValid(wall) or not wall.isVisible()
    again = Projector(workspace, workspace.read(read_group, protected))
    again.show()
    with qtbot.waitSignal(again.finished):
        QTest.keyClick(again, Qt.Key.Key_F7)


def test_a_teacher_is_shown_their_own_groups_alone(workspace: Workspace, qtbot: QtBot) -> None:
    open_group(workspace.store)
    other = Workspace(sign_in_as(workspace.store, StaffRole.SFI_TEACHER), reading)
    open_group(other.store, "Svenska A", ("Omid Rahimi",))
    screen = shown(other, qtbot)
    assert [screen.which.itemText(row) for row in range(screen.which.count())] == ["Svenska A"]
    other.background.stop()
    other.store.close()
