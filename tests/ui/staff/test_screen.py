"""The staff screen through its real controls: a person is added, can sign in, and is taken off again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from tests.opened import SECOND_PASSPHRASE, add_person
from tests.stores import open_again
from tests.ui.finding import cut_texts, everything, find, press, settle, write
from ui.staff.screen import StaffScreen
from ui.workspace import Workspace
from validering import staff
from validering.acting import StaffRole
from validering.errors import UserError
from validering.staff import StaffEntry


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> StaffScreen:
    made = StaffScreen(workspace)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def person(workspace: Workspace, name: str) -> StaffEntry:
    return next(one for one in workspace.read(staff.read_staff) if one.name == name)


def add(screen: StaffScreen, name: str, sign_in_name: str) -> None:
    write(screen, "Den nya personens namn", name)
    write(screen, "Inloggningsnamn", sign_in_name)
    find(screen.new, "Yrkesbedömare", QCheckBox).click()
    press(screen, "Lägg till personen")


def test_a_new_person_signs_in_with_the_passphrase_they_wrote(
    screen: StaffScreen, workspace: Workspace, qtbot: QtBot
) -> None:
    add(screen, "Per Lind", "per")
    write(screen, "Ny lösenfras", SECOND_PASSPHRASE)
    write(screen, "Ny lösenfras igen", "något annat")
    press(screen, "Spara lösenfrasen")
    assert screen.passphrase.second.error()
    write(screen, "Ny lösenfras igen", SECOND_PASSPHRASE)
    press(screen, "Spara lösenfrasen")
    qtbot.waitUntil(lambda: screen.strip.text() == "per kan nu logga in.")
    settle()
    again = open_again(workspace.store, "per", SECOND_PASSPHRASE)
    assert again.acting.name == "Per Lind"
    assert again.acting.roles == {StaffRole.ASSESSOR}
    again.close()


def test_a_weak_passphrase_is_refused_in_words(screen: StaffScreen, qtbot: QtBot) -> None:
    add(screen, "Per Lind", "per")
    for field in ("Ny lösenfras", "Ny lösenfras igen"):
        write(screen, field, "kort")
    press(screen, "Spara lösenfrasen")
    qtbot.waitUntil(lambda: bool(screen.passphrase.first.error()))
    assert screen.passphrase.isVisible()


def test_a_person_without_name_or_role_is_not_added(screen: StaffScreen, workspace: Workspace) -> None:
    press(screen, "Lägg till personen")
    assert screen.new.name.error() == "Skriv ett namn."
    assert screen.new.name.isAncestorOf(screen.focusWidget())
    write(screen, "Den nya personens namn", "Per Lind")
    press(screen, "Lägg till personen")
    assert not screen.new.name.error()
    assert screen.new.roles.error() == "Välj minst en roll."
    find(screen.new, "Yrkesbedömare", QCheckBox).click()
    write(screen, "Inloggningsnamn", "karin")
    press(screen, "Lägg till personen")
    assert not screen.new.roles.error()
    assert "karin" in screen.new.sign_in.error()
    assert len(workspace.read(staff.read_staff)) == 1


def test_a_sign_in_name_is_proposed_and_an_own_one_stays(screen: StaffScreen) -> None:
    write(screen, "Den nya personens namn", "Per Lind")
    assert screen.new.sign_in.value() == "per"
    write(screen, "Inloggningsnamn", "plind")
    write(screen, "Den nya personens namn", "Per Lindh")
    assert screen.new.sign_in.value() == "plind"


def test_roles_and_trade_are_changed_in_the_card(screen: StaffScreen, workspace: Workspace) -> None:
    add_person(workspace.store, "Per Lind", StaffRole.ASSESSOR)
    screen.reload()
    settle()
    press(screen, "Öppna: Per Lind")
    find(screen.cards, "Samordnare", QCheckBox).click()
    write(screen, "Yrke", "Kock")
    find(screen.cards, "Arbetar här nu", QCheckBox).click()
    settle()
    changed = person(workspace, "Per Lind")
    assert changed.roles == {StaffRole.ASSESSOR, StaffRole.COORDINATOR}
    assert changed.trade == "Kock"
    assert not changed.is_active


def test_the_last_administrator_stays(screen: StaffScreen, workspace: Workspace) -> None:
    press(screen, "Öppna: Karin Ek")
    find(screen.cards, "Administratör", QCheckBox).click()
    settle()
    form = screen._form
    assert form is not None
    assert form.roles.error() == "Minst en aktiv person måste vara administratör."
    assert StaffRole.ADMINISTRATOR in person(workspace, "Karin Ek").roles


def test_who_is_removed_signs_in_no_more_and_is_asked_about_first(
    screen: StaffScreen, workspace: Workspace
) -> None:
    add_person(workspace.store, "Per Lind", StaffRole.ASSESSOR)
    screen.reload()
    settle()
    press(screen, "Ta bort: Per Lind")
    press(screen, "Behåll")
    assert person(workspace, "Per Lind").is_active
    press(screen, "Ta bort: Per Lind")
    press(screen, "Ta bort inloggningen")
    assert "står kvar" in screen.strip.text()
    assert not person(workspace, "Per Lind").is_active
    with pytest.raises(UserError):
        open_again(workspace.store, "Per Lind", SECOND_PASSPHRASE)


def test_a_forgotten_passphrase_is_renewed_and_changed_at_the_next_sign_in(
    screen: StaffScreen, workspace: Workspace, qtbot: QtBot
) -> None:
    add_person(workspace.store, "Per Lind", StaffRole.ASSESSOR)
    screen.reload()
    settle()
    press(screen, "Ny lösenfras: Per Lind")
    for field in ("Ny lösenfras", "Ny lösenfras igen"):
        write(screen, field, "en fras att byta bort")
    press(screen, "Spara lösenfrasen")
    qtbot.waitUntil(lambda: "väljer då en egen" in screen.strip.text())
    settle()
    with pytest.raises(UserError) as refused:
        open_again(workspace.store, "Per Lind", "en fras att byta bort")
    assert refused.value.code == "passphrase_must_change"


def test_nobody_renews_or_removes_oneself(screen: StaffScreen) -> None:
    names = {one.accessibleName() for one in everything(screen, QWidget)}
    assert not {"Ny lösenfras: karin", "Ta bort: karin"} & names


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_it_fits_a_small_screen(screen: StaffScreen, workspace: Workspace, language: str) -> None:
    add_person(workspace.store, "Per Lind", StaffRole.ASSESSOR)
    screen.reload()
    screen.resize(683, 384)
    screen.leaving.ask("Per Lind")
    screen.passphrase.ask("Per Lind", renews=True)
    workspace.screen_language.set(language)
    settle()
    cut = cut_texts(screen)
    workspace.screen_language.set("sv")
    settle()
    assert cut == []
