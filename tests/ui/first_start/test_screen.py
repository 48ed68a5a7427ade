"""The first start: a store is made and opened, and whatever stands in the way is said at its field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import cut_texts, everything, find, press, settle, tick, write
from ui.background import Background
from ui.file_choosing import FileChooser
from ui.first_start.screen import FirstStart
from ui.language import ScreenLanguage
from ui.preferences import Preferences
from validering.acting import StaffRole
from validering.errors import UserError
from validering.recovery import is_confirmed
from validering.settings import read_centre
from validering.storage.stores import Store, open_store

PASSPHRASE = "grön cykel sjunger baklänges"
FOLDER = "Mapp för det nya arkivet"
FirstStartAt = Callable[[Path], FirstStart]


@pytest.fixture
def start_at(tmp_path: Path, qtbot: QtBot) -> Iterator[FirstStartAt]:
    background, language = Background(), ScreenLanguage()

    def made(folder: Path) -> FirstStart:
        screen = FirstStart(folder, background, language, Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(screen)
        screen.resize(683, 384)
        screen.show()
        qtbot.waitUntil(lambda: not background.is_busy)
        settle()
        return screen

    yield made
    background.stop()
    language.set("sv")


@pytest.fixture
def screen(start_at: FirstStartAt, tmp_path: Path) -> FirstStart:
    return start_at(tmp_path / "arkiv")


def fill(screen: FirstStart, **other: str) -> None:
    """Fill the form in, some fields otherwise than usual."""
    write(screen, "Centrets namn", other.get("centre", "Ekbackens valideringscentrum"))
    write(screen, "Arbetsplatsens bokstav", other.get("letter", "b"))
    write(screen, "Ditt namn", other.get("name", "Karin Ek"))
    write(screen, "Inloggningsnamn", other.get("sign_in_name", "karin"))
    write(screen, "Lösenfras", other.get("passphrase", PASSPHRASE))
    write(screen, "Lösenfras en gång till", other.get("again", other.get("passphrase", PASSPHRASE)))


def put_off(screen: FirstStart, qtbot: QtBot) -> None:
    """Wait until the store is made and the recovery sheet is asked for."""
    qtbot.waitUntil(lambda: screen.recovery is not None and screen.recovery.isVisible(), timeout=20_000)
    settle()


def made(screen: FirstStart, qtbot: QtBot) -> Store:
    """Press the button and give the store that opens."""
    press(screen, "Skapa arkivet")
    put_off(screen, qtbot)
    with qtbot.waitSignal(screen.opened) as opened:
        press(screen, "Gör det senare")
    assert opened.args is not None
    store = opened.args[0]
    assert isinstance(store, Store)
    return store


def said_at(screen: QWidget, name: str) -> str:
    """What a screen reader says of the field beside its name; an error stands first."""
    return find(screen, name, QLineEdit).accessibleDescription()


def all_words(screen: QWidget) -> str:
    return "\n".join(label.text() for label in everything(screen, QLabel))


def test_a_store_is_made_and_its_administrator_signed_in(
    screen: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    assert find(screen, FOLDER, QLineEdit).text() == str(tmp_path / "arkiv")
    fill(screen)
    store = made(screen, qtbot)
    assert store.acting.name == "Karin Ek"
    assert store.acting.roles == {StaffRole.ADMINISTRATOR}
    centre = store.read(read_centre)
    assert (centre.name, centre.letter) == ("Ekbackens valideringscentrum", "B")
    assert [field.value() for field in (screen.passphrase.first, screen.passphrase.second)] == ["", ""]
    store.close()


def test_the_passphrase_opens_the_store_again_and_lies_nowhere_in_it(
    screen: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(screen)
    made(screen, qtbot).close()
    with pytest.raises(UserError, match="stämmer inte"):
        open_store(tmp_path / "arkiv", "karin", "grön cykel sjunger framlänges")
    open_store(tmp_path / "arkiv", "karin", PASSPHRASE).close()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert PASSPHRASE.encode() not in path.read_bytes(), path


def test_somebody_alone_is_coordinator_and_assessor_too(screen: FirstStart, qtbot: QtBot) -> None:
    fill(screen)
    tick(screen, "Jag är också samordnare")
    tick(screen, "Jag är också bedömare")
    store = made(screen, qtbot)
    assert store.acting.roles == {StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.ASSESSOR}
    store.close()


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"centre": ""}, "Centrets namn", "Centrets namn saknas"),
        ({"centre": "a" * 201}, "Centrets namn", "högst 200"),
        ({"letter": "AB"}, "Arbetsplatsens bokstav", "en enda bokstav A–Z"),
        ({"letter": "å"}, "Arbetsplatsens bokstav", "en enda bokstav A–Z"),
        ({"name": ""}, "Ditt namn", "Skriv ditt namn"),
        ({"sign_in_name": ""}, "Inloggningsnamn", "Skriv namnet"),
        ({"passphrase": "elva tecken"}, "Lösenfras", "för kort"),
        ({"again": "grön cykel sjunger"}, "Lösenfras en gång till", "inte lika"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_missing_is_said_at_its_field_and_nothing_is_made(
    screen: FirstStart, tmp_path: Path, given: dict[str, str], field: str, words: str
) -> None:
    fill(screen, **given)
    press(screen, "Skapa arkivet")
    assert words in said_at(screen, field)
    assert QApplication.focusWidget() is find(screen, field, QLineEdit)
    assert not (tmp_path / "arkiv").exists()


def test_everything_missing_is_said_at_once_and_goes_as_it_is_mended(
    screen: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    write(screen, FOLDER, "arkiv")
    press(screen, "Skapa arkivet")
    assert "Centrets namn saknas" in said_at(screen, "Centrets namn")
    assert "för kort" in said_at(screen, "Lösenfras")
    assert "hela sökvägen" in said_at(screen, FOLDER)
    write(screen, "Centrets namn", "Ekbacken")
    assert "saknas" not in said_at(screen, "Centrets namn")
    assert "för kort" in said_at(screen, "Lösenfras")
    write(screen, FOLDER, str(tmp_path / "arkiv"))
    fill(screen)
    made(screen, qtbot).close()


def test_a_folder_that_holds_something_is_refused_at_its_field(
    screen: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "brev").mkdir()
    (tmp_path / "brev" / "hej.txt").write_text("Hej")
    fill(screen)
    write(screen, FOLDER, str(tmp_path / "brev"))
    press(screen, "Skapa arkivet")
    qtbot.waitUntil(lambda: "ligger redan annat" in said_at(screen, FOLDER))
    assert [path.name for path in (tmp_path / "brev").iterdir()] == ["hej.txt"]
    write(screen, FOLDER, str(tmp_path / "arkiv"))
    assert "ligger redan annat" not in said_at(screen, FOLDER)
    made(screen, qtbot).close()


def test_a_store_that_is_there_is_left_alone(screen: FirstStart, store: Store, qtbot: QtBot) -> None:
    store.close()
    fill(screen)
    write(screen, FOLDER, str(store.folder))
    press(screen, "Skapa arkivet")
    qtbot.waitUntil(lambda: "finns redan ett arkiv" in said_at(screen, FOLDER))


def test_a_folder_that_is_copied_elsewhere_is_warned_of_and_allowed(
    screen: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "OneDrive" not in all_words(screen)
    write(screen, FOLDER, str(tmp_path / "OneDrive" / "arkiv"))
    qtbot.waitUntil(lambda: "OneDrive" in all_words(screen))
    fill(screen)
    made(screen, qtbot).close()


def test_pointing_at_a_folder_with_other_things_proposes_one_inside(
    screen: FirstStart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hej.txt").write_text("Hej")
    monkeypatch.setattr(FileChooser, "folder", lambda *_: tmp_path)
    press(screen, "Välj mapp för det nya arkivet")
    assert find(screen, FOLDER, QLineEdit).text() == str(tmp_path / "validering")


def test_how_hard_the_passphrase_is_to_guess_is_said_while_it_is_written(screen: FirstStart) -> None:
    for passphrase, words in (
        ("karin", "Tecken: 5 av minst 12"),
        ("lösenord1234", "Lätt att gissa"),
        ("grön cykel i regn", "Den duger"),
        (PASSPHRASE, "Svår att gissa"),
    ):
        write(screen, "Lösenfras", passphrase)
        assert words in all_words(screen)


def test_that_a_lost_passphrase_is_a_lost_store_is_said_before_it_is_chosen(screen: FirstStart) -> None:
    assert "Utan blad är allt förlorat" in all_words(screen)
    assert find(screen, "Lösenfras", QLineEdit).echoMode() == QLineEdit.EchoMode.Password
    assert find(screen, "Lösenfras en gång till", QLineEdit).echoMode() == QLineEdit.EchoMode.Password


def focused() -> QWidget:
    """What the keys go to, which must be in sight."""
    here = QApplication.focusWidget()
    assert here is not None
    assert not here.visibleRegion().isEmpty(), f"{here.accessibleName()} has the focus out of sight"
    return here


def test_the_keyboard_alone_fills_in_and_sends(screen: FirstStart, qtbot: QtBot) -> None:
    screen.activateWindow()
    qtbot.waitActive(screen)
    twice = ["glad cykel sjunger mot regn"] * 2
    for text in ("Ekbacken", "", "Karin Ek", "", " ", " ", *twice):
        QTest.keyClicks(focused(), text)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        settle()
    stops = []
    while focused().accessibleName() != "Skapa arkivet":
        stops.append(focused().accessibleName())
        assert len(stops) < 20, stops
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    put_off(screen, qtbot)
    with qtbot.waitSignal(screen.opened) as opened:
        press(screen, "Gör det senare")
    assert opened.args is not None
    store = opened.args[0]
    assert store.acting.name == "Karin Ek"
    assert store.acting.roles == {StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR, StaffRole.ASSESSOR}
    store.close()
    open_store(store.folder, "karin", twice[0]).close()


@pytest.mark.parametrize("language", ["Svenska", "English", "العربية"])
def test_everything_fits_a_narrow_screen_in_each_language(screen: FirstStart, language: str) -> None:
    press(screen, "Skapa arkivet")
    press(screen, language)
    settle()
    assert screen.size().width() == 683
    for widget in everything(screen, QWidget):
        left = widget.mapTo(screen, widget.rect().topLeft()).x()
        assert left >= 0, widget.accessibleName()
        assert left + widget.width() <= 683, widget.accessibleName()
    for label in everything(screen, QLabel):
        if label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_refusals_are_said_anew_in_another_language(screen: FirstStart) -> None:
    press(screen, "Skapa arkivet")
    press(screen, "English")
    assert "The name of the centre is missing" in all_words(screen)
    press(screen, "العربية")
    assert screen.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "ينقص اسم المركز" in all_words(screen)


def test_the_recovery_sheet_is_made_and_typed_back_as_the_last_step(screen: FirstStart, qtbot: QtBot) -> None:
    fill(screen)
    press(screen, "Skapa arkivet")
    put_off(screen, qtbot)
    press(screen, "Gör ett nytt blad")
    qtbot.waitUntil(lambda: "Sida 1 av 1" in names(screen), timeout=20_000)
    words = re.findall(
        r"\b\d{1,2}\s+([a-z]{5})\b", find(screen, "Sida 1 av 1", QLabel).accessibleDescription()
    )
    press(screen, "Jag har papperet: skriv av det")
    write(screen, "Orden på bladet", " ".join(words))
    press(screen, "Kontrollera bladet")
    with qtbot.waitSignal(screen.opened) as opened:
        press(screen, "Öppna programmet")
    assert opened.args is not None
    store = opened.args[0]
    assert store.read(is_confirmed)
    store.close()


def test_the_sheet_leaves_the_screen_when_nobody_is_there(screen: FirstStart, qtbot: QtBot) -> None:
    fill(screen)
    press(screen, "Skapa arkivet")
    put_off(screen, qtbot)
    press(screen, "Gör ett nytt blad")
    qtbot.waitUntil(lambda: "Sida 1 av 1" in names(screen), timeout=20_000)
    step = screen.recovery
    assert step is not None
    step._idle._touched -= 3 * 60
    step._idle.look()
    settle()
    assert not {"Sida 1 av 1", "Visa bladet igen"} & names(screen)
    assert {"Orden på bladet", "Gör ett nytt blad i stället"} <= names(screen)
    screen.close()
    assert not step._idle._timer.isActive()


def test_closing_the_window_at_the_last_step_leaves_a_store_that_opens(
    screen: FirstStart, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(screen)
    press(screen, "Skapa arkivet")
    put_off(screen, qtbot)
    screen.close()
    store = open_store(tmp_path / "arkiv", "karin", PASSPHRASE)
    assert not store.read(is_confirmed)
    store.close()


@pytest.mark.parametrize("language", ["Svenska", "English", "العربية"])
def test_the_last_step_fits_a_narrow_screen(screen: FirstStart, language: str, qtbot: QtBot) -> None:
    fill(screen)
    press(screen, "Skapa arkivet")
    put_off(screen, qtbot)
    press(screen, language)
    assert cut_texts(screen) == []
    screen.close()


def names(screen: QWidget) -> set[str]:
    return {one.accessibleName() for one in everything(screen, QWidget)}
