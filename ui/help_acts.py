"""The entries of the help menu, and F1 in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

import validering
from ui.actions import action_text
from ui.manual.opening import DialogHelp, open_manual
from ui.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class HelpActs(QObject):
    """What the help menu of ``window`` does; each entry is done by the method of its id."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        DialogHelp(window, self.manual)

    def manual(self) -> None:
        """Open the manual where it tells of what is shown."""
        open_manual(self._window.place(), self._window)

    def shortcuts(self) -> None:
        ShortcutsDialog(self._window).open()

    def about(self) -> None:
        words = self.tr("Validering {version}. Fri programvara under EUPL-1.2.")
        box = QMessageBox(self._window)
        box.setWindowTitle(action_text("about"))
        box.setText(words.format(version=validering.__version__))
        box.open()
