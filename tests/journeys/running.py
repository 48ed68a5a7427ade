"""The running program, from the sign-in window to the last window closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys import screen
from tests.journeys.hands import CASE_LIST, SIGN_OUT, Hand
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from ui.application import Program
from ui.case_window import CaseWindow
from ui.main_window import MainWindow
from validering.storage.stores import Store


class Running:
    """The program, and what a test looks at to see what came of an act."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot
        self.stand_on(program.sign_in)

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    @property
    def store(self) -> Store:
        return self.window.workspace.store

    @property
    def case(self) -> CaseWindow:
        """The case that is open."""
        assert self.window.case is not None, "no case is open"
        return self.window.case

    @property
    def page_id(self) -> str:
        assert self.case.page is not None
        return self.case.page.page_id

    def sign_in(self, hand: Hand, name: str = SIGN_IN_NAME, passphrase: str = PASSPHRASE) -> None:
        """Sign in as ``name`` in the sign-in window."""
        self.qtbot.waitUntil(lambda: screen.control("Vem är du?").count() > 0)  # type: ignore[attr-defined]
        if screen.value("Vem är du?") != name:
            hand.choose("Vem är du?", name)
        hand.write("Lösenfras", passphrase)
        hand.press("Logga in")
        self.qtbot.waitUntil(lambda: self.program.window is not None and self.program.window.isVisible())
        self.stand_on(self.window)

    def uncover(self, hand: Hand, passphrase: str = PASSPHRASE) -> None:
        """Come back to the covered window as the person who is signed in."""
        self.stand_on(self.window)
        hand.write("Din lösenfras", passphrase)
        hand.press("Visa skärmen igen")
        self.qtbot.waitUntil(lambda: not self.window.cover_sheet.isVisible())
        screen.settle()

    def change_person(self, hand: Hand, name: str, passphrase: str) -> None:
        """Sign out, and let somebody else sign in and open the case of Rim Haddad."""
        hand.act(SIGN_OUT)
        self.stand_on(self.program.sign_in)
        self.sign_in(hand, name, passphrase)
        hand.act(CASE_LIST)
        self.open_case(hand)

    def open_case(self, hand: Hand) -> None:
        """Open the case of Rim Haddad in the list."""
        hand.open_row("Lista över ärenden", "Rim Haddad")

    def stand_on(self, window: QWidget | None) -> None:
        """Wait until a window takes the input."""
        assert window is not None
        if QApplication.activeWindow() is not window:
            window.activateWindow()
            self.qtbot.waitActive(window)
        screen.settle()

    def stop(self) -> None:
        """Close everything and leave no thread behind."""
        if self.program.window is not None:
            self.program.window.close()
            self.program.window.deleteLater()
            self.program.window = None
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if self.program.sign_in is not None:
            self.program.sign_in.close()
        self.program.stop()
