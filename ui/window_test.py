"""Opens the window on a store in every language and closes it again; part of the self-test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from forms import reading
from ui.application import SCREENS, build_main_window
from ui.dressing import dress
from ui.language import FOLDER, OWN_NAMES, SWEDISH, ScreenLanguage
from ui.main_window import MainWindow
from ui.preferences import Preferences
from validering.case_list import read_case_list
from validering.storage.stores import Store


def open_and_close(store: Store, folder: Path) -> None:
    """Open every screen, and every page of a case, in every language; closes the store with the window.

    What the window remembers goes into ``folder``. Raises LookupError for what is not there.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["validering"])
    dress(app, dark=False)
    preferences = Preferences(folder / "window.ini")
    language = ScreenLanguage()
    window = build_main_window(store, reading, language=language, preferences=preferences)
    window.show()
    for tag in (*OWN_NAMES, SWEDISH):
        if tag != SWEDISH and not QTranslator().load(f"validering_{tag}", str(FOLDER)):
            raise LookupError(f"the texts of the screen cannot be read in {tag}")
        language.set(tag)
        _open_everything(window, app)
    window.close()
    window.deleteLater()
    app.processEvents()


def _open_everything(window: MainWindow, app: QApplication) -> None:
    for screen_id in SCREENS:
        window.open_screen(screen_id)
        app.processEvents()
    case_id = window.workspace.read(read_case_list)[0].case_id
    window.open_case(case_id)
    if window.case is None:
        raise LookupError("the case does not open")
    for page_id in window.case.page_ids:
        window.open_case(case_id, page_id)
        app.processEvents()
        if window.case.page is None or window.case.page.page_id != page_id:
            raise LookupError(f"the page {page_id} does not open")
