"""The entries of the help menu, and F1 in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

import validering
from ui.actions import action_text
from ui.manual.opening import DialogHelp, open_manual
from ui.shortcuts_dialog import ShortcutsDialog
from ui.welcome.dialog import WelcomeDialog
from validering.returning import note_welcomed, read_return

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

    def greet(self) -> None:
        """Tell whoever comes back after a long time what is new; once, and never in the practice."""
        workspace = self._window.workspace
        if workspace.is_practice:
            return
        back = workspace.read(read_return)
        if back.is_long:
            workspace.apply(note_welcomed)
            WelcomeDialog(workspace, back, self._window).open()

    def welcome(self) -> None:
        """What is new, and examples of the levels, for whoever asks."""
        WelcomeDialog(self._window.workspace, parent=self._window).open()

    def shortcuts(self) -> None:
        ShortcutsDialog(self._window).open()

    def about(self) -> None:
        words = self.tr("Validering {version}. Fri programvara under EUPL-1.2.")
        box = QMessageBox(self._window)
        box.setWindowTitle(action_text("about"))
        box.setText(words.format(version=validering.__version__))
        box.open()
