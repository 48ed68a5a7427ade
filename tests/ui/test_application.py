"""The program as a whole: light to start, complete, signed in and out without a thread left behind."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.stores import PASSPHRASE
from tests.ui.finding import find, press, settle
from ui.application import PAGES, SCREENS, Program, screens_and_pages
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.sign_in.screen import SignIn
from validering.storage.stores import Store

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def program(store: Store, tmp_path: Path, qapp: QApplication) -> Iterator[Program]:
    store.close()
    made = Program(qapp, store.folder, Preferences(tmp_path / "window.ini"))
    yield made
    if made.window is not None:
        made.window.close()
    made.stop()


def test_the_sign_in_window_needs_neither_store_nor_forms() -> None:
    heavy = ("sqlalchemy", "pydantic", "reportlab", "validering.storage", "forms", "PIL")
    code = f"import sys, ui.application; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_source_is_kept_of_what_is_imported_after_the_program() -> None:
    code = "import ui.application, difflib, linecache; print(difflib.__file__ in linecache.cache)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_screen_and_page_is_there_and_knows_its_name() -> None:
    screens, pages = screens_and_pages()
    assert list(screens) == list(SCREENS)
    assert list(pages) == list(PAGES)
    assert all(kind.screen_id == name for name, kind in screens.items())
    assert all(kind.page_id == name for name, kind in pages.items())


def signed_in(program: Program, qtbot: QtBot) -> MainWindow:
    """Sign in by hand and give the window that opens."""
    sign_in = program.sign_in
    assert sign_in is not None
    qtbot.waitUntil(lambda: bool(find(sign_in, "Vem är du?", QComboBox).currentText()))
    find(sign_in, "Lösenfras", QLineEdit).setText(PASSPHRASE)
    press(sign_in, "Logga in")
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.window is not None
    return program.window


def test_signing_in_opens_the_window_and_signing_out_closes_it(program: Program, qtbot: QtBot) -> None:
    program.show_sign_in()
    window = signed_in(program, qtbot)
    assert window.isVisible()
    assert program.sign_in is None
    window.sign_out()
    assert not window.isVisible()
    assert program.window is None


def test_after_signing_out_somebody_else_is_asked_for(program: Program, qtbot: QtBot) -> None:
    program.show_sign_in()
    signed_in(program, qtbot).sign_out()
    settle()
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SignIn) and one.isVisible())
    assert find(shown, "Lösenfras", QLineEdit).text() == ""


def test_after_signing_out_the_language_of_the_screen_still_changes(program: Program, qtbot: QtBot) -> None:
    program.show_sign_in()
    window = signed_in(program, qtbot)
    window.open_screen("centre")
    with qtbot.waitSignal(window.destroyed):
        window.sign_out()
    assert program.sign_in is not None
    press(program.sign_in, "العربية")
    assert program.sign_in.accessibleName() != "Inloggning"
    press(program.sign_in, "Svenska")


def test_every_window_stands_where_the_one_before_stood(program: Program, qtbot: QtBot) -> None:
    program.show_sign_in()
    assert program.sign_in is not None
    place = QRect(40, 60, 700, 500)
    program.sign_in.setGeometry(place)
    window = signed_in(program, qtbot)
    assert window.geometry() == place
    place = QRect(20, 30, 760, 520)
    window.setGeometry(place)
    window.sign_out()
    assert program.sign_in.geometry() == place
