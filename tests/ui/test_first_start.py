"""From nothing at all to the first case, by one person, and back the next day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import everything, find, press, settle, tick, write
from ui.application import Program
from ui.console.arguments import default_store
from ui.first_start.screen import FirstStart
from ui.main_window import MainWindow
from ui.preferences import Preferences
from validering.case_list import read_case_list
from validering.storage.stores import Store

PASSPHRASE = "grön cykel sjunger baklänges"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data of a person who has never started the program."""
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    return tmp_path


@pytest.fixture
def program(home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, default_store(), Preferences(home / "window.ini"))
    yield made
    stop(made)


def stop(program: Program) -> None:
    for window in (program.window, program.sign_in, program.first_start):
        if window is not None:
            window.close()
    program.stop()
    settle()


def first_start(program: Program) -> FirstStart:
    assert program.sign_in is None
    assert program.first_start is not None
    assert program.first_start.isVisible()
    return program.first_start


def window_of(program: Program, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    assert program.window is not None
    settle()
    return program.window


def make(screen: FirstStart, *more: str) -> None:
    write(screen, "Centrets namn", "Ekbackens valideringscentrum")
    write(screen, "Ditt namn", "Karin Ek")
    for field in ("Lösenfras", "Lösenfras en gång till"):
        write(screen, field, PASSPHRASE)
    for role in more:
        tick(screen, role)
    press(screen, "Skapa arkivet")


def go_on(program: Program, qtbot: QtBot, *, with_sheet: bool = False) -> None:
    """The last step: the sheet is read off the page and typed back, or put off."""
    screen = first_start(program)
    qtbot.waitUntil(lambda: screen.recovery is not None and screen.recovery.isVisible(), timeout=20_000)
    settle()
    if not with_sheet:
        press(screen, "Gör det senare")
        return
    press(screen, "Gör ett nytt blad")
    pages = "Sida 1 av 1"
    qtbot.waitUntil(lambda: pages in {one.accessibleName() for one in everything(screen, QWidget)})
    read = find(screen, pages, QLabel).accessibleDescription()
    press(screen, "Jag har papperet: skriv av det")
    write(screen, "Orden på bladet", " ".join(re.findall(r"\b\d{1,2}\s+([a-z]{5})\b", read)))
    press(screen, "Kontrollera bladet")
    press(screen, "Öppna programmet")


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in everything(window, QLabel))


def test_one_person_comes_from_nothing_to_a_case_and_back_the_next_day(
    program: Program, qtbot: QtBot
) -> None:
    program.start()
    make(first_start(program), "Jag är också samordnare", "Jag är också bedömare")
    go_on(program, qtbot, with_sheet=True)
    window = window_of(program, qtbot)
    assert program.first_start is None
    assert "Inga ärenden ännu" in words(window)
    assert "den enda administratören" in words(window)
    press(window, "Öppna det första ärendet")
    write(window, "Förnamn, som i ID-handlingen", "Rim")
    write(window, "Efternamn, som i ID-handlingen", "Haddad")
    tick(window, "Meritportfölj")
    press(window, "Öppna ärendet")
    assert window.case is not None
    (row,) = window.workspace.read(read_case_list)
    assert row.case_no.endswith("-A")
    window.sign_out()
    qtbot.waitUntil(lambda: program.sign_in is not None)
    sign_in = program.sign_in
    assert sign_in is not None
    qtbot.waitUntil(lambda: find(sign_in, "Vem är du?", QComboBox).currentText() == "karin")
    find(sign_in, "Lösenfras", QLineEdit).setText(PASSPHRASE)
    press(sign_in, "Logga in")
    again = window_of(program, qtbot)
    assert [one.case_no for one in again.workspace.read(read_case_list)] == [row.case_no]


def test_an_administrator_alone_is_told_to_add_staff_first(program: Program, qtbot: QtBot) -> None:
    program.start()
    make(first_start(program))
    go_on(program, qtbot)
    window = window_of(program, qtbot)
    assert "Lägg först till dem som ska arbeta här" in words(window)
    assert "Öppna det första ärendet" not in [one.accessibleName() for one in everything(window, QWidget)]
    press(window, "Lägg till personal")
    write(window, "Den nya personens namn", "Per Lind")


def test_a_store_elsewhere_is_found_again(
    program: Program, home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    program.start()
    write(first_start(program), "Mapp för det nya arkivet", str(home / "annanstans"))
    make(first_start(program))
    go_on(program, qtbot)
    window_of(program, qtbot)
    stop(program)
    later = Program(qapp, default_store(), Preferences(home / "window.ini"))
    later.start()
    assert later.first_start is None
    assert later.sign_in is not None
    assert str(home / "annanstans") in words(later.sign_in)
    stop(later)


def test_whoever_has_a_store_goes_to_the_sign_in_and_back(program: Program, qtbot: QtBot) -> None:
    program.start()
    press(first_start(program), "Jag har redan ett arkiv")
    sign_in = program.sign_in
    assert sign_in is not None
    assert program.first_start is None
    qtbot.waitUntil(lambda: "finns inget arkiv" in words(sign_in))
    press(sign_in, "Skapa nytt arkiv")
    make(first_start(program))
    go_on(program, qtbot)
    window_of(program, qtbot)


def test_a_second_store_is_proposed_beside_the_first(
    home: Path, store: Store, qapp: QApplication, qtbot: QtBot
) -> None:
    store.close()
    default_store().parent.mkdir()
    store.folder.rename(default_store())
    program = Program(qapp, default_store(), Preferences(home / "window.ini"))
    program.start()
    assert program.sign_in is not None
    press(program.sign_in, "Skapa nytt arkiv")
    proposed = find(first_start(program), "Mapp för det nya arkivet", QLineEdit).text()
    assert proposed == str(default_store().with_name("store-2"))
    stop(program)


def test_a_store_that_lost_a_part_is_not_taken_for_none(
    home: Path, store: Store, qapp: QApplication, qtbot: QtBot
) -> None:
    store.close()
    default_store().parent.mkdir()
    store.folder.rename(default_store())
    (default_store() / "store.db").unlink()
    program = Program(qapp, default_store(), Preferences(home / "window.ini"))
    program.start()
    assert program.first_start is None
    sign_in = program.sign_in
    assert sign_in is not None
    qtbot.waitUntil(lambda: "finns inget arkiv" in words(sign_in))
    stop(program)
