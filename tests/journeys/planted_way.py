"""A way through the program by a person whose names are planted; run in a process and a home of its own.

Each step is told in a line, so that whoever started it can kill it there. See test_nothing_outside.py.
"""

from __future__ import annotations

import os
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.journeys import choosing, describing, gathering, opening, papers, screen
from tests.journeys.founding import found
from tests.journeys.hands import CONTROL, Mouse, strike, type_text
from tests.journeys.running import Running
from ui.application import Program
from validering.acting import Acting
from validering.changes import Change

TOLD = "STEP"
TITLE = "TITLE"
UNFINISHED = "Haddad ringde hit"


class Titles(QObject):
    """Tells every title that a window gets."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.WindowTitleChange
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            print(TITLE, watched.windowTitle(), flush=True)  # noqa: T201
        return False


def step(words: str) -> None:
    print(TOLD, words, flush=True)  # noqa: T201


def test_a_planted_person_goes_all_the_way(qapp: QApplication, qtbot: QtBot) -> None:
    home, chosen = Path(os.environ["HOME"]), Path(os.environ["CHOSEN_FOLDER"])
    titles = Titles()
    qapp.installEventFilter(titles)
    running, mouse = begin(home / "store", qapp, qtbot), Mouse()
    running.sign_in(mouse)
    opening.open_case(mouse, opening.PORTFOLIO)
    step("case opened")
    opening.take_in(mouse)
    describing.map_person(mouse)
    choosing.choose_occupation(mouse)
    step("person described")
    gathering.add_photo(running, mouse, chosen / "Rim Haddad", "haddad på väg.jpg")
    step("evidence in")
    papers.look(running, mouse, "Rim Haddad")
    mouse.press("Skriv ut")
    qtbot.waitUntil(lambda: "Skickat till skrivaren" in screen.words())
    step("printed")
    entry = papers.issue(running, mouse)
    papers.save(mouse, entry, chosen / "Haddads papper")
    step("saved")
    mouse.open_page("Inskrivning")
    mouse.open_part("Delar av inskrivningen", "Person")
    mouse.go_to("Efternamn, som i ID-handlingen")
    strike(Qt.Key.Key_A, CONTROL)
    strike(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Haddad"
    running.window.search()
    screen.settle()
    type_text("haddad")
    screen.settle()
    step("searched")
    strike(Qt.Key.Key_Escape)
    running.window.open_screen("case_list")
    running.open_case(mouse)
    running.window.workspace.apply(_spoil, running.case.case_id)
    mouse.open_page("Underlag")
    screen.sees("Något gick fel i programmet.")
    step("failed")
    mouse.open_page("Inskrivning")
    mouse.open_part("Delar av inskrivningen", "Kontakt")
    mouse.go_to("Hur kandidaten vill bli kontaktad")
    type_text(UNFINISHED)
    running.window.cover()
    step("covered")
    running.stop()
    running.program.failures.uninstall()
    assert QApplication.clipboard().text() == ""
    step("closed")


def begin(folder: Path, qapp: QApplication, qtbot: QtBot) -> Running:
    """The program with the preferences and the folder of reports that it has by itself."""
    found(folder)
    program = Program(qapp, folder)
    program.failures.install()
    program.show_sign_in()
    return Running(program, qtbot)


def _spoil(session: Session, _acting: Acting, case_id: UUID) -> Change:
    session.execute(text("UPDATE evidence SET kind = 'nonsense'"))
    return Change.of(case_id, "evidence")
