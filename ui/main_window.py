"""The window: menus, the screens, and the case that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import PAGE_SHORTCUTS, ActionEntry
from ui.case_window import CaseWindow, PageMaker
from ui.copied_text import CopiedText
from ui.cover import Cover
from ui.covering import Covering
from ui.evidence_intake import EvidenceIntake
from ui.help_acts import HelpActs
from ui.menus import Menus, may_open, roles_for
from ui.opening_notices import said_of_opening
from ui.page import Screen
from ui.practice_band import PracticeBand, PracticeFrames
from ui.preferences import Preferences
from ui.recovery_band import RecoveryBand
from ui.regions import next_region
from ui.search_box.box import OpenCase, SearchBox
from ui.search_box.way import Way
from ui.view_choices import ViewChoices
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip, nearest_strip
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.case_list import count_cases
from validering.changes import Change
from validering.errors import UserError
from validering.removals import TO_CLEAR

ScreenMaker = type[Screen]
START = "start"


class MainWindow(ReadingOrder, QMainWindow):
    """Everything after signing in; ``signed_out()`` comes when the window closed for another person.

    ``practice_left()`` asks for the store of real cases instead of the one to practise in.
    """

    signed_out = Signal()
    practice_left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        screens: Mapping[str, ScreenMaker],
        pages: Mapping[str, PageMaker],
        preferences: Preferences,
        *,
        is_practice: bool = False,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self._screen_makers, self._page_makers = screens, pages
        self._preferences = preferences
        self._screens: dict[str, Screen] = {}
        self._case: CaseWindow | None = None
        self._is_signing_out = self._waits_to_close = self._is_greeted = False
        self._roles = workspace.acting.roles
        self._copied = CopiedText(self)
        self._lay_out(is_practice)
        self.help = HelpActs(self)
        self._make_menus()
        self._choices = ViewChoices(self._menus["view"], workspace, preferences)
        self.cover_sheet = Cover(workspace, self)
        self.cover_sheet.turned.connect(self._show_covered)
        self.cover_sheet.sign_out_wanted.connect(self.sign_out)
        self.covering = Covering(workspace, self, self.cover_sheet)
        self.covering.wanted.connect(self.cover)
        workspace.cover_wanted.connect(self.cover)
        workspace.refused.connect(self.show_refusal)
        workspace.told.connect(self.show_told)
        workspace.changed.connect(self._drop_cleared)
        workspace.changed.connect(lambda _: self._meet_roles())
        workspace.background.busy_changed.connect(self._show_busy)
        self._retranslate()
        self.open_screen(self._first_screen())
        if amiss := said_of_opening(workspace):
            self.strip.show_error(amiss)

    @property
    def case(self) -> CaseWindow | None:
        """The case that is open."""
        return self._case if self._stack.currentWidget() is self._case else None

    def _first_screen(self) -> str:
        """Whoever runs the cases begins with all of them, everybody else with their own day.

        Where there is no case yet all begin with the list, which says what is to be done first.
        """
        every = next(iter(self._screen_makers))
        if START not in self._screen_makers or self.workspace.acting.may(StaffRole.COORDINATOR):
            return every
        return START if self.workspace.read(count_cases) else every

    def open_screen(self, screen_id: str, sought: str = "") -> None:
        """Show a screen beside the cases, and there what is ``sought``."""
        self.keep_typed()
        if not may_open(screen_id, self.workspace.acting):
            self.show_refusal(UserError("not_allowed", roles=roles_for(screen_id)))
            return
        if screen_id not in self._screens:
            screen = self._screen_makers[screen_id](self.workspace, self._stack)
            screen.case_wanted.connect(self.open_case)
            screen.place_wanted.connect(self.open_case)
            screen.screen_wanted.connect(self.open_screen)
            screen.sought_wanted.connect(self.open_screen)
            self._screens[screen_id] = screen
            self._stack.addWidget(screen)
        screen = self._screens[screen_id]
        self._stack.setCurrentWidget(screen)
        if self._case is not None and self._case.is_protected:
            # Whoever comes back to a protected case says anew why.
            self._drop_case()
        self._show_title()
        screen.begin()
        if sought:
            screen.seek(sought)

    def open_case(self, case_id: UUID, page_id: str = "overview", field: str = "") -> None:
        """Show a case; what was typed in the one before is saved."""
        self.keep_typed()
        if self._case is None or self._case.case_id != case_id:
            try:
                fresh = CaseWindow(self.workspace, case_id, self._page_makers, self._stack, first=page_id)
            except UserError as error:
                self.show_refusal(error)
                return
            self._drop_case()
            self._case = fresh
            fresh.list_wanted.connect(partial(self.open_screen, "case_list"))
            fresh.sought_wanted.connect(self.open_screen)
            self._stack.addWidget(fresh)
        self._stack.setCurrentWidget(self._case)
        self._show_title()
        self._case.open_page(page_id, field)
        if not field:
            self._case.focus_list()

    def keep_typed(self) -> None:
        """Save what is typed in the view that is open."""
        shown = self._stack.currentWidget()
        if isinstance(shown, CaseWindow | Screen):
            shown.flush()

    def show_refusal(self, error: UserError) -> None:
        """Say what the user can mend, where no screen could."""
        self.strip.show_error(self.workspace.say(error))

    def show_told(self, words: str, is_error: bool) -> None:
        """Say what became of work whose view was closed."""
        (self.strip.show_error if is_error else self.strip.show_done)(words)

    def show_defect(self, report: object) -> None:
        """Say that the program failed, that nothing typed is lost, and where the report lies."""
        words = self.tr("Något gick fel i programmet. Det du har skrivit finns kvar, och du kan fortsätta.")
        if report is not None:
            where = self.tr("En rapport utan personuppgifter ligger här: {path}").format(path=report)
            words = f"{words} {where}"
        in_front = QApplication.activeModalWidget()
        if in_front is not None and (strip := nearest_strip(in_front)) is not None:
            strip.show_error(words)
        self.strip.show_error(words)

    def search(self) -> None:
        """Look for anything: cases, criteria, notes, screens and acts."""
        case = self.case
        shown = OpenCase(case.case_id, case.header.case_no, case.page_ids) if case else None
        box = SearchBox(self.workspace, self._actions, shown, self)
        box.wanted.connect(self._go)
        box.open()

    def _go(self, way: Way) -> None:
        if way.act is not None:
            way.act.trigger()
        elif way.case_id is not None:
            self.open_case(way.case_id, way.page, way.field)
        else:
            self.open_screen(way.screen, way.sought)

    def next_region(self) -> None:
        next_region(self._regions(), 1)

    def last_region(self) -> None:
        next_region(self._regions(), -1)

    def cover(self) -> None:
        """Hide everything until the signed-in person has given the code or the passphrase."""
        self.keep_typed()
        self._copied.forget()
        self.covering.cover()

    def full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def place(self) -> str:
        """The id of the screen or page that is shown."""
        if self.case is not None and self.case.page is not None:
            return self.case.page.page_id
        shown = self._stack.currentWidget()
        return next((name for name, screen in self._screens.items() if screen is shown), "")

    def sign_out(self) -> None:
        self._is_signing_out = True
        self.close()

    def quit(self) -> None:
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.covering.idle.begin()
        if not self._is_greeted:
            self._is_greeted = True
            self.help.greet()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_typed()
        left = sum(intake.left for intake in self.workspace.findChildren(EvidenceIntake))
        if left and not self._waits_to_close:
            self._waits_to_close = True
            self.strip.show_info(self._said_of_waiting(left))
            event.ignore()
            return
        self._copied.forget()
        self._preferences.geometry = self.saveGeometry()
        self.covering.idle.stop()
        self.workspace.background.stop()
        self._drop_case()
        self.workspace.store.close()
        super().closeEvent(event)
        if self._is_signing_out:
            self.signed_out.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _said_of_waiting(self, left: int) -> str:
        return self.tr(
            "Filer läses fortfarande in: %n. Fönstret stängs när de är klara. "
            "Stäng en gång till för att lämna dem utanför.",
            "",
            left,
        )

    def _drop_cleared(self, change: object) -> None:
        """A case that was left may be gone, and must not be read again."""
        if isinstance(change, Change) and TO_CLEAR in change.parts and self.case is None:
            self._drop_case()

    def _drop_case(self) -> None:
        if self._case is not None:
            self._drop(self._case)
            self._case = None

    def _drop(self, view: CaseWindow | Screen) -> None:
        self.workspace.changed.disconnect(view._on_changed)
        self._stack.removeWidget(view)
        view.deleteLater()

    def _regions(self) -> list[QWidget]:
        shown = self._stack.currentWidget()
        if isinstance(shown, CaseWindow):
            return shown.regions()
        return [] if shown is None else [shown]

    def _show_title(self) -> None:
        """Say what is shown; a case by number alone, for titles stand in task bars and shared screens."""
        shown = self._stack.currentWidget()
        if isinstance(shown, Screen):
            what = shown.title()
        elif isinstance(shown, CaseWindow):
            what = self.tr("Ärende {number}").format(number=shown.header.case_no)
        else:
            return
        self.setWindowTitle(self.tr("{what} – Validering").format(what=what))

    def _show_covered(self, is_covered: bool) -> None:
        """Let nothing below the cover be seen, pressed or reached by keys."""
        self._body.setVisible(not is_covered)
        self.menuBar().setEnabled(not is_covered)
        for action in self._actions.values():
            action.setEnabled(not is_covered)
        for shortcut in self._page_shortcuts:
            shortcut.setEnabled(not is_covered)

    def _show_busy(self, busy: bool) -> None:
        self._busy.setText(self.tr("Arbetar …") if busy else "")
        if not busy and self._waits_to_close:
            self.close()

    def _make_menus(self) -> None:
        self._made = Menus(self, self._screen_makers, self._act_of)
        self._actions, self._menus = self._made.actions, self._made.menus
        self._made.offer(self.workspace.acting)
        self._page_shortcuts = [
            QShortcut(QKeySequence(keys), self, partial(self._open_place, place))
            for place, keys in enumerate(PAGE_SHORTCUTS)
        ]

    def _act_of(self, entry: ActionEntry) -> Callable[[], None]:
        if entry.screen:
            return partial(self.open_screen, entry.screen)
        does: Callable[[], None] = getattr(self.help if entry.menu == "help" else self, entry.id)
        return does

    def _meet_roles(self) -> None:
        """Whoever has got other roles is offered other acts, and screens that are made for them."""
        if self.workspace.acting.roles == self._roles:
            return
        self._roles = self.workspace.acting.roles
        self._made.offer(self.workspace.acting)
        self._made.retranslate()
        shown = self.place()
        for name in self._screens.keys() - {shown}:
            self._drop(self._screens.pop(name))
        if self.case is None:
            self._drop_case()
        if not may_open(shown, self.workspace.acting):
            self.open_screen(self._first_screen())
            self._drop(self._screens.pop(shown))

    def _open_place(self, place: int) -> None:
        if self.case is not None:
            self.case.open_place(place)

    def _retranslate(self) -> None:
        self._made.retranslate()
        self._choices.retranslate()
        self._person.setText(self.tr("Inloggad: {name}").format(name=self.workspace.acting.name))
        # The corner of a menu bar keeps the width it has when it is shown, until the bar is laid out anew.
        self._busy.setMinimumWidth(self._busy.fontMetrics().horizontalAdvance(self.tr("Arbetar …")))
        QApplication.sendEvent(self._bar, QResizeEvent(self._bar.size(), self._bar.size()))
        self.menuBar().setAccessibleName(self.tr("Meny"))
        self._show_title()

    def _lay_out(self, is_practice: bool) -> None:
        body = QWidget(self)
        body.setObjectName("window_body")
        self._stack = QStackedWidget(body)
        self.strip = MessageStrip(body)
        self._band = PracticeBand(body)
        self._band.left.connect(self.practice_left)
        self._band.setVisible(is_practice)
        if is_practice:
            PracticeFrames(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        reminder = RecoveryBand(self.workspace, body)
        reminder.wanted.connect(partial(self.open_screen, "recovery"))
        for widget in (self._band, reminder, self.strip):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self._body = body
        self._busy = Label(tone="tiny")
        self._person = Label(tone="tiny")
        corner = QWidget(self)
        corner_row = QHBoxLayout(corner)
        corner_row.setSpacing(GRID)
        corner_row.setContentsMargins(GRID, 0, GRID * 2, 0)
        for label in (self._busy, self._person):
            label.setWordWrap(False)
            corner_row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        corner.setMinimumHeight(TARGET - 4)
        self.menuBar().setCornerWidget(corner)
        # Kept, for what hangs on it is gone for Python when the last name of the bar is.
        self._bar = self.menuBar()
        self.setMinimumSize(480, 360)
        self.resize(1093, 570)
        kept = self._preferences.geometry
        if kept is not None:
            self.restoreGeometry(kept)
