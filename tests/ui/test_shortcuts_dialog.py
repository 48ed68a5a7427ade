"""The list of shortcuts has every key of the window, and of what is opened in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import open_case
from tests.ui.finding import everything, settle
from ui.application import build_main_window
from ui.manual.window import ManualWindow
from ui.preferences import Preferences
from ui.shortcuts_dialog import ShortcutsDialog
from validering.storage.stores import Store
from validering.terms import Product


def listed(dialog: ShortcutsDialog) -> set[str]:
    """Every key of the list by the name that is the same everywhere."""
    found: set[str] = set()
    for _heading, rows in dialog.groups():
        for keys, text in rows:
            assert text
            found |= set(keys.split(", "))
    if "Ctrl+1–9" in found:
        found |= {f"Ctrl+{number}" for number in range(1, 10)}
    return found


def test_every_key_that_is_heard_is_listed(store: Store, qtbot: QtBot, tmp_path: Path) -> None:
    case_id = open_case(store, "Amina Al-Hakim", [Product.OCCUPATIONAL_ASSESSMENT])
    window = build_main_window(store, reading, preferences=Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    manual = ManualWindow()
    qtbot.addWidget(manual)
    window.open_screen("groups")
    for page_id in ("assessment", "evidence", "documents"):
        window.open_case(case_id, page_id)
        settle()
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    names = QKeySequence.SequenceFormat.PortableText
    menus = list(window._actions.values())
    heard = {keys.toString(names) for action in menus for keys in action.shortcuts()}
    for root in (window, manual):
        heard |= {shortcut.key().toString(names) for shortcut in root.findChildren(QShortcut)}
    assert len(heard) > 25
    assert heard - listed(dialog) == set()
    # A single letter is heard only where a list has the focus, never in the whole window (WCAG 2.1.4).
    assert [keys for keys in heard if len(keys) == 1 or (keys.startswith("Shift+") and len(keys) == 7)] == []


def test_what_is_listed_stands_in_the_dialog(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    shown = {label.text() for label in everything(dialog, QLabel)}
    for heading, rows in dialog.groups():
        assert heading in shown and {text for _keys, text in rows} <= shown
    dialog.close()
