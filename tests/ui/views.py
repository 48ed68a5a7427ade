"""Every view of the program over one filled store, one after the other, as a user who may do all meets them.

What ``application`` lists is found by itself; a dialog is opened by its line in ``view_dialogs.DIALOGS``,
and one without a line fails ``test_accessible_tree.py``.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from shiboken6 import isValid

from forms import reading
from tests.assessing import Assessed
from tests.backups import back_up
from tests.portfolios import add_photo, waiting_cook_copied
from tests.ui.finding import everything, settle
from tests.ui.view_dialogs import DIALOGS, Opened
from ui.application import PAGES, SCREENS, build_main_window
from ui.background import Background
from ui.bring_back.screen import BringBack
from ui.first_start.screen import FirstStart
from ui.language import SWEDISH, ScreenLanguage
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.sign_in.screen import SignIn
from ui.workspace import Workspace

SMALL = (1093, 570)
DOUBLED = (683, 384)
PATIENCE = 20_000
LOOKS_EVERY = 100
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class View:
    """Something the user has in front of the eyes: its name, and the window that it is shown in."""

    name: str
    window: QWidget

    @property
    def is_shown(self) -> bool:
        """Whether it is still there to see."""
        return isValid(self.window) and self.window.isVisible()


class Stage:
    """The main window, signed in as somebody with several roles, and one case with everything."""

    def __init__(self, folder: Path, language: str = "sv", size: tuple[int, int] = SMALL) -> None:
        self.folder, self.size = folder, size
        self.case: Assessed = waiting_cook_copied(folder)
        add_photo(self.case.store, self.case.case_id, caption="Tallrikar på pass")
        self.language = ScreenLanguage(language)
        self.preferences = Preferences(folder / "window.ini")
        self.preferences.language = language
        self.window: MainWindow = build_main_window(
            self.case.store, reading, language=self.language, preferences=self.preferences
        )
        show(self.window, size)
        # Nobody is away here, however slow the computer is.
        self.window.covering.idle.stop()

    @property
    def workspace(self) -> Workspace:
        return self.window.workspace

    def close(self) -> None:
        """Close the window and its store, and leave nothing of it behind."""
        self.window.close()
        throw_away(self.window)
        self.language.set(SWEDISH)

    def every_view(self) -> Iterator[View]:
        """All of them: the doors, the screens, the pages with their parts, and the dialogs."""
        yield from self.doors()
        yield from self.screens()
        yield from self.pages()
        yield from self.dialogs()

    def screens(self, without: Container[str] = ()) -> Iterator[View]:
        for name in SCREENS:
            if name not in without:
                self.window.open_screen(name)
                yield from self._with_parts(name)

    def pages(self, *, parts: bool = True) -> Iterator[View]:
        for name in PAGES:
            self.open_page(name)
            yield from islice(self._with_parts(name), None if parts else 1)

    def open_page(self, name: str) -> QWidget:
        """Show a page of the case, and give it."""
        self.window.open_case(self.case.case_id, name)
        settle()
        case = self.window.case
        assert case is not None and case.page is not None, name
        assert case.page.page_id == name, f"the page {name} does not open"
        return case.page

    def doors(self) -> Iterator[View]:
        """The windows before anybody has signed in."""
        background = Background()
        place, store = self.folder, self.case.store
        sign_in = SignIn(store.folder, background, self.language, self.preferences)
        yield from self._alone("sign_in", sign_in, background)
        first = FirstStart(place / "arkiv", background, self.language, self.preferences)
        yield from self._alone("first_start", first, background)
        if not (place / "kopior").exists():
            (place / "kopior").mkdir()
            back_up(store, place / "kopior")
        back = BringBack(place / "arkiv", background, self.language, self.preferences)
        back.source.set_folder(place / "kopior")
        back._look()
        yield from self._alone("bring_back", back, background)
        background.stop()

    def dialogs(self, without: Container[str] = ()) -> Iterator[View]:
        for name, opened in DIALOGS.items():
            if name not in without:
                with self.dialog(opened) as dialog:
                    yield View(name, dialog)

    @contextmanager
    def dialog(self, opened: Opened) -> Iterator[QWidget]:
        """A dialog as it is opened, gone afterwards."""
        dialog = opened(self.window, self.case.case_id)
        show(dialog, None)
        self.wait(dialog.window())
        yield dialog
        if isValid(dialog):
            dialog.close()
            throw_away(dialog)

    def wait(self, window: QWidget | None = None) -> None:
        """Let what runs beside the window end."""
        wait_for(self.workspace.background, window or self.window)

    def _with_parts(self, name: str) -> Iterator[View]:
        """The view as it opens, and again for each of its tabs."""
        self.wait()
        yield View(name, self.window)
        for bar in everything(self.window, QTabBar):
            first = bar.currentIndex()
            for place in range(bar.count()):
                if place != first and bar.isTabEnabled(place):
                    bar.setCurrentIndex(place)
                    self.wait()
                    yield View(f"{name}/{place}", self.window)
            bar.setCurrentIndex(first)

    def _alone(self, name: str, window: QWidget, background: Background) -> Iterator[View]:
        show(window, self.size)
        wait_for(background, window)
        yield View(name, window)
        window.close()
        throw_away(window)


def show(window: QWidget, size: tuple[int, int] | None) -> None:
    """Show a window, at ``size`` logical pixels, and give it the keyboard."""
    if size is not None:
        window.resize(*size)
    window.show()
    window.activateWindow()
    settle()


def wait_for(background: Background, window: QWidget) -> None:
    """Let everything happen that was begun."""
    patience = QDeadlineTimer(PATIENCE)
    settle()
    while background.is_busy:
        assert not patience.hasExpired(), f"{window.windowTitle()} waits for ever"
        _wait_a_moment(background)
    settle()


def _wait_a_moment(background: Background) -> None:
    """Leave the processor to the work until it says that it has ended."""
    loop = QEventLoop()
    look = QTimer(loop)
    look.timeout.connect(loop.quit)
    background.busy_changed.connect(loop.quit)
    look.start(LOOKS_EVERY)
    loop.exec()


def throw_away(window: QWidget) -> None:
    """Let a window be gone now."""
    if isValid(window):
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()
