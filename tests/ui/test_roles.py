"""Each of the invented people, one of each role, gets a program of their own: whatever is offered opens."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from forms import reading
from tests.made_once import make_practice, once
from tests.opened import add_person
from tests.ui.finding import everything, find, press, settle
from ui.actions import ACTIONS, action_text
from ui.application import PAGES as PAGE_PLACES
from ui.application import build_main_window
from ui.case_words import staff_roles
from ui.main_window import MainWindow
from ui.practice.centre import INGRID, JOHAN, KARIN, LEILA, PEOPLE, SAMIRA, Person
from ui.preferences import Preferences
from ui.staff.screen import StaffScreen
from ui.widgets.message_strip import MessageStrip
from validering.acting import StaffRole
from validering.case_list import read_case_page
from validering.cases import read_facts
from validering.seeing import PAGES
from validering.storage.stores import open_store

ASSESSING = {"assessment", "result"}
TOLD_ABOVE = {"assessment"}
"""Where a line above tells of all buttons at once why nothing can be marked."""
STANDING_STILL = "Att följa upp: har stått stilla längst"
Open = Callable[[Person], MainWindow]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "practised", make_practice) / "practice"


@pytest.fixture
def open_as(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """The main window as one of the people sees it who are invented."""
    opened: list[MainWindow] = []

    def shown(person: Person) -> MainWindow:
        shutil.copytree(made, tmp_path / "practice")
        store = open_store(tmp_path / "practice", person.sign_in_name, person.passphrase)
        window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(1093, 570)
        window.show()
        settle()
        return window

    yield shown
    for window in opened:
        background = window.workspace.background
        qtbot.waitUntil(lambda background=background: not background.is_busy, timeout=30_000)  # type: ignore[misc]
        window.close()


def errors(window: MainWindow) -> list[str]:
    """What any strip says that something is not as it should be."""
    return [
        strip.text()
        for strip in everything(window, MessageStrip)
        if strip.property("kind") == "error" and not strip.isHidden()
    ]


def unexplained(window: MainWindow) -> list[str]:
    """The buttons that cannot be pressed now and do not say why."""
    buttons = (*everything(window, QPushButton), *everything(window, QToolButton))
    return [
        each.accessibleName() or each.text() or each.objectName()
        for each in buttons
        if not each.isEnabled() and not (each.accessibleDescription() or each.toolTip())
    ]


def actions(window: MainWindow) -> dict[str, QAction]:
    """The entries of the menus, by their ids."""
    by_text = {action_text(entry.id): entry.id for entry in ACTIONS}
    menus = [entry.menu() for entry in window.menuBar().actions()]
    found = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    return {by_text[action.text()]: action for action in found if action.text() in by_text}


def expected_pages(role: StaffRole, *, is_assessed: bool) -> tuple[str, ...]:
    return tuple(
        each for each in PAGE_PLACES if role in PAGES[each] and (is_assessed or each not in ASSESSING)
    )


def test_there_is_one_of_each_role() -> None:
    assert {person.role for person in PEOPLE} == set(StaffRole)


@pytest.mark.parametrize("person", [LEILA, KARIN, JOHAN, SAMIRA, INGRID], ids=lambda each: each.role.value)
def test_every_screen_in_the_menus_opens(open_as: Open, person: Person) -> None:
    window = open_as(person)
    offered = actions(window)
    assert set(offered) == {entry.id for entry in ACTIONS if not entry.roles or person.role in entry.roles}
    for entry in ACTIONS:
        if entry.screen and entry.id in offered:
            offered[entry.id].trigger()
            settle()
            assert errors(window) == [], entry.id
            assert unexplained(window) == [], entry.id


def tick(window: MainWindow, role: StaffRole) -> None:
    """Give a role to the person whose card is open on the staff screen, or take it."""
    (staff,) = everything(window, StaffScreen)
    find(staff.cards, staff_roles()[role], QCheckBox).click()


def test_whoever_changes_the_own_roles_meets_the_new_ones_at_once(open_as: Open) -> None:
    window = open_as(INGRID)
    before = list(actions(window))
    for screen_id in ("start", "staff"):
        actions(window)[screen_id].trigger()
        settle()
    press(window, "Öppna: Ingrid Falk")
    for role in (StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER):
        tick(window, role)
        settle()
    both = {StaffRole.COORDINATOR, StaffRole.ADMINISTRATOR, StaffRole.QUALITY_ASSURER}
    assert list(actions(window)) == [
        each.id for each in ACTIONS if not each.roles or not both.isdisjoint(each.roles)
    ]
    actions(window)["start"].trigger()
    settle()
    assert STANDING_STILL in [label.text() for label in everything(window, QLabel)]
    actions(window)["satisfaction"].trigger()
    actions(window)["staff"].trigger()
    settle()
    for role in (StaffRole.COORDINATOR, StaffRole.QUALITY_ASSURER):
        tick(window, role)
        settle()
    assert list(actions(window)) == before
    actions(window)["start"].trigger()
    settle()
    assert STANDING_STILL not in [label.text() for label in everything(window, QLabel)]
    assert errors(window) == []


def test_whoever_gives_up_the_role_of_the_screen_leaves_it(open_as: Open) -> None:
    window = open_as(INGRID)
    add_person(window.workspace.store, "Per Lind", StaffRole.ADMINISTRATOR)
    actions(window)["staff"].trigger()
    settle()
    press(window, "Öppna: Ingrid Falk")
    tick(window, StaffRole.COORDINATOR)
    settle()
    tick(window, StaffRole.ADMINISTRATOR)
    settle()
    assert window.place() == "case_list"
    assert window.workspace.acting.roles == {StaffRole.COORDINATOR}
    assert "staff" not in actions(window)
    assert "new_case" in actions(window)
    assert errors(window) == []


def test_a_screen_of_another_role_is_refused_in_words(open_as: Open) -> None:
    window = open_as(JOHAN)
    window.open_screen("staff")
    settle()
    assert window.place() != "staff"
    assert len(errors(window)) == 1


@pytest.mark.parametrize(
    "person",
    [KARIN, *(pytest.param(each, marks=pytest.mark.endurance) for each in (LEILA, JOHAN, SAMIRA))],
    ids=lambda each: each.role.value,
)
def test_every_page_of_every_case_that_is_offered_opens(open_as: Open, person: Person) -> None:
    window = open_as(person)
    for row in window.workspace.read(read_case_page).rows:
        window.open_case(row.case_id)
        if row.is_protected:
            press(window, "Arbeta i ärendet")
        assert window.case is not None
        facts = window.workspace.read(read_facts, row.case_id)
        assert window.case.page_ids == expected_pages(person.role, is_assessed=facts.is_assessed)
        for page_id in window.case.page_ids:
            window.case.open_page(page_id)
            settle()
            assert window.case.page is not None and window.case.page.page_id == page_id
            assert errors(window) == [], (row.case_no, page_id)
            if page_id not in TOLD_ABOVE:
                assert unexplained(window) == [], (row.case_no, page_id)


def test_an_administrator_sees_numbers_and_opens_no_case(open_as: Open) -> None:
    window = open_as(INGRID)
    window.open_screen("case_list")
    settle()
    rows = window.workspace.read(read_case_page).rows
    assert len(rows) == 6
    seen = " ".join(label.text() for label in everything(window, QLabel))
    assert "inte vem de gäller" in seen
    window.open_case(rows[0].case_id)
    settle()
    assert window.case is None
    assert "Be någon annan om hjälp" in " ".join(errors(window))


def test_a_quality_assurer_is_led_to_no_page_that_is_not_theirs(open_as: Open) -> None:
    window = open_as(SAMIRA)
    for row in window.workspace.read(read_case_page).rows:
        if row.is_protected:
            continue
        window.open_case(row.case_id)
        settle()
        assert window.case is not None
        for button in (*everything(window.case, QToolButton), *everything(window.case, QPushButton)):
            if button.objectName() == "path_step" and button.isEnabled():
                button.click()
                settle()
                assert window.case.page is not None
                assert StaffRole.QUALITY_ASSURER in PAGES[window.case.page.page_id]
                window.case.open_page("overview")
        header = " ".join(label.text() for label in everything(window.case.header, QLabel))
        assert "Kontakt" not in header
