"""Menu entries and shortcuts: none twice, each does something, each has words."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from ui.actions import ACTIONS, MENUS, action_text, shortcuts
from ui.application import SCREENS
from ui.help_acts import HelpActs
from ui.main_window import MainWindow


def test_no_two_entries_share_a_shortcut() -> None:
    keys = [QKeySequence(one).toString() for one in shortcuts()]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_each_entry_opens_a_screen_or_is_done_by_the_window() -> None:
    for entry in ACTIONS:
        assert entry.menu in MENUS
        done_by = HelpActs if entry.menu == "help" else MainWindow
        assert entry.screen in SCREENS if entry.screen else callable(getattr(done_by, entry.id))


def test_each_entry_has_words_of_its_own() -> None:
    words = [action_text(entry.id) for entry in ACTIONS]
    assert all(words)
    assert len(words) == len(set(words))
