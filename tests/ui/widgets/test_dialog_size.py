"""A dialog opens no larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ui.widgets.dialog_size import open_at


def test_a_dialog_has_the_size_it_asks_for_where_there_is_room(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, 300, 200)
    assert (dialog.width(), dialog.height()) == (300, 200)


def test_a_dialog_larger_than_the_screen_fits_on_it_with_its_title(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()
    open_at(dialog, room.width() + 1, room.height() * 2)
    assert dialog.width() < room.width() and dialog.height() < room.height()
