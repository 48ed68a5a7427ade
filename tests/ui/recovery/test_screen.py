"""The recovery sheet through its real controls: made, saved, typed back, and only then real data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import open_portfolio_case
from tests.stores import confirm_recovery, new_store, open_again
from tests.ui.finding import cut_texts, everything, find, press, settle, tick, write
from ui.application import build_main_window
from ui.file_choosing import FileChooser
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.recovery.screen import RecoveryScreen
from validering.acting import StaffRole
from validering.errors import UserError
from validering.recovery import is_confirmed, read_recovery
from validering.settings import change_centre
from validering.storage.keys import newest_readable
from validering.storage.recovery_words import to_scan
from validering.storage.stores import Store

FIELD = "Orden på bladet"


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Store]:
    """A store without a sheet."""
    store = new_store(tmp_path, confirmed=False)
    yield store
    store.close()


@pytest.fixture
def window(fresh: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_main_window(fresh, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    made.workspace.screen_language.set("sv")
    made.close()


def begin(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Go to the screen by the reminder, make a sheet, and read its words off the page."""
    press(window, "Gör återställningsbladet klart")
    press(window, "Gör ett nytt blad")
    qtbot.waitUntil(lambda: find(window, "Spara som fil …", QPushButton).isEnabled(), timeout=20_000)
    qtbot.waitUntil(lambda: "Sida 1 av 1" in names(window))
    read = find(window, "Sida 1 av 1", QLabel).accessibleDescription()
    words = re.findall(r"\b\d{1,2}\s+([a-z]{5})\b", read)
    assert len(words) == 12
    return words


def names(window: MainWindow) -> set[str]:
    return {one.accessibleName() for one in everything(window, QWidget)}


def said(window: MainWindow) -> str:
    return find(window, FIELD, QLineEdit).accessibleDescription()


def test_the_sheet_is_made_and_typed_back_before_the_first_case(
    window: MainWindow, fresh: Store, qtbot: QtBot
) -> None:
    with pytest.raises(UserError) as refused:
        open_portfolio_case(fresh, "Bo Ek")
    assert refused.value.code == "recovery_not_confirmed"
    words = begin(window, qtbot)
    press(window, "Jag har papperet: skriv av det")
    assert "Sida 1 av 1" not in names(window)
    wrong = [*words[:6], words[7], *words[7:]]
    write(window, FIELD, " ".join(wrong))
    press(window, "Kontrollera bladet")
    assert "Ord 7" in said(window) and not fresh.read(is_confirmed)
    write(window, FIELD, " ".join(words))
    press(window, "Kontrollera bladet")
    assert fresh.read(is_confirmed)
    assert "Gör återställningsbladet klart" not in names(window)
    open_portfolio_case(fresh, "Bo Ek")


def test_what_cannot_be_printed_of_the_centres_name_is_told_before(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.apply(change_centre, name="Exempelstad 🍲 validering")
    begin(window, qtbot)
    told = [label.text() for label in everything(window, QLabel) if label.isVisible()]
    assert any(text.endswith("står det så här: Exempelstad validering") for text in told)


def test_a_hand_scanner_types_the_code_and_enter(window: MainWindow, fresh: Store, qtbot: QtBot) -> None:
    words = begin(window, qtbot)
    store_name = newest_readable(fresh.folder).short_name
    press(window, "Jag har papperet: skriv av det")
    field = find(window, FIELD, QLineEdit)
    QTest.keyClicks(field, to_scan(tuple(words), store_name))
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert fresh.read(is_confirmed)


def test_the_sheet_is_saved_only_where_the_user_says(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = begin(window, qtbot)
    chosen = tmp_path / "blad.pdf"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: chosen)
    press(window, "Spara som fil …")
    assert chosen.read_bytes().startswith(b"%PDF")
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != chosen:
            content = path.read_bytes().lower()
            assert not [word for word in words if word.encode() in content], path


def test_a_sheet_that_was_made_another_day_is_still_typed_back(
    fresh: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = fresh.make_recovery_sheet()
    again = open_again(fresh)
    window = build_main_window(again, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    window.open_screen("recovery")
    settle()
    write(window, FIELD, " ".join(sheet.words))
    press(window, "Kontrollera bladet")
    assert again.read(is_confirmed)
    window.close()


def test_a_new_sheet_ends_the_old_one(window: MainWindow, fresh: Store, qtbot: QtBot) -> None:
    old = fresh.make_recovery_sheet()
    fresh.confirm_recovery_sheet(" ".join(old.words))
    window.open_screen("recovery")
    settle()
    assert "Karin Ek kontrollerade det" in " ".join(one.text() for one in everything(window, QLabel))
    press(window, "Gör ett nytt blad")
    assert any("slutar gälla genast" in one.text() for one in everything(window, QLabel))
    state = fresh.read(read_recovery)
    assert state is not None and state.confirmed_at is not None, "the first press only tells"
    press(window, "Gör ett nytt blad i stället")
    state = fresh.read(read_recovery)
    assert state is not None and state.confirmed_at is None
    with pytest.raises(UserError) as refused:
        fresh.confirm_recovery_sheet(" ".join(old.words))
    assert refused.value.code == "recovery_other_sheet"


def test_a_case_is_refused_in_words_with_the_way_to_the_sheet_beside_them(window: MainWindow) -> None:
    window.open_screen("new_case")
    settle()
    write(window, "Förnamn, som i ID-handlingen", "Rim")
    write(window, "Efternamn, som i ID-handlingen", "Haddad")
    tick(window, "Meritportfölj")
    press(window, "Öppna ärendet")
    assert any(
        "inget återställningsblad som är kontrollerat" in one.text() for one in everything(window, QLabel)
    )
    press(window, "Gör återställningsbladet klart")
    assert "Gör ett nytt blad" in names(window)


def test_others_are_told_and_not_offered_it(tmp_path: Path, qtbot: QtBot) -> None:
    store = new_store(tmp_path, roles=(StaffRole.COORDINATOR,), confirmed=False)
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    settle()
    assert "Gör återställningsbladet klart" not in names(window)
    assert "recovery" not in window._actions
    with pytest.raises(UserError):
        store.make_recovery_sheet()
    window.close()


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_it_fits_a_small_screen(window: MainWindow, language: str, qtbot: QtBot) -> None:
    window.open_screen("recovery")
    window.resize(683, 384)
    window.workspace.screen_language.set(language)
    settle()
    screen = window.findChild(RecoveryScreen)
    assert screen is not None and cut_texts(screen) == []


def test_the_words_of_the_tests_open(tmp_path: Path) -> None:
    store = new_store(tmp_path, confirmed=False)
    store.close()
    assert len(confirm_recovery(store.folder)) == 12
