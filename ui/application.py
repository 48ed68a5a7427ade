"""Puts the program together: application, sign-in, main window with its screens and pages."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ui.background import Background, Progress
from ui.console.arguments import default_store
from ui.dressing import dress
from ui.failures import Failures
from ui.language import ScreenLanguage
from ui.lean_memory import give_memory_back
from ui.manual.opening import hear_f1, open_manual
from ui.plain_imports import import_plainly
from ui.practice_people import practice_people
from ui.preferences import Preferences
from ui.sign_in.screen import SignIn
from ui.zoom import set_zoom

if TYPE_CHECKING:
    from ui.bring_back.screen import BringBack
    from ui.first_start.screen import FirstStart
    from ui.main_window import MainWindow
    from ui.page import CasePage, Screen
    from validering.storage.stores import Store

# Before all that is imported later.
import_plainly()

SCREENS = {
    "case_list": "ui.case_list.screen:CaseListScreen",
    "start": "ui.start.screen:StartScreen",
    "new_case": "ui.new_case.screen:NewCaseScreen",
    "groups": "ui.groups.screen:GroupsScreen",
    "new_group": "ui.new_group.screen:NewGroupScreen",
    "follow_up": "ui.follow_up.screen:FollowUpScreen",
    "occupations": "ui.occupations.screen:OccupationsScreen",
    "staff": "ui.staff.screen:StaffScreen",
    "registers": "ui.registers.screen:RegistersScreen",
    "times": "ui.sessions.times_screen:TimesScreen",
    "centre": "ui.centre.screen:CentreScreen",
    "information": "ui.information.screen:InformationScreen",
    "satisfaction": "ui.satisfaction.screen:SatisfactionScreen",
    "authenticity": "ui.authenticity.screen:AuthenticityScreen",
    "register_call": "ui.register_call.screen:RegisterCallScreen",
    "passphrase": "ui.passphrase.screen:PassphraseScreen",
    "store_care": "ui.store_care.screen:StoreCareScreen",
    "recovery": "ui.recovery.screen:RecoveryScreen",
    "retention": "ui.retention.screen:RetentionScreen",
    "records": "ui.records.screen:RecordsScreen",
}
PAGES = {
    "overview": "ui.overview.page:OverviewPage",
    "intake": "ui.intake.page:IntakePage",
    "mapping": "ui.mapping.page:MappingPage",
    "profiles": "ui.profiles.page:ProfilesPage",
    "self_rating": "ui.candidate_view.page:SelfRatingPage",
    "assessment": "ui.assessment.page:AssessmentPage",
    "evidence": "ui.evidence.page:EvidencePage",
    "result": "ui.result.page:ResultPage",
    "documents": "ui.documents.page:DocumentsPage",
    "sessions": "ui.sessions.page:SessionsPage",
}


def _classes(places: dict[str, str]) -> dict[str, Any]:
    """The classes at ``places``, imported when the first window is made."""
    found = {}
    for name, place in places.items():
        module, _, kind = place.partition(":")
        try:
            found[name] = getattr(importlib.import_module(module), kind)
        except ModuleNotFoundError as missing:
            if missing.name is None or not module.startswith(missing.name):
                raise
    return found


def screens_and_pages() -> tuple[dict[str, type[Screen]], dict[str, type[CasePage]]]:
    """The screens beside the cases and the pages of a case, by their ids and in their order."""
    return _classes(SCREENS), _classes(PAGES)


def build_main_window(
    store: Store,
    forms: ModuleType,
    *,
    background: Background | None = None,
    language: ScreenLanguage | None = None,
    preferences: Preferences | None = None,
) -> MainWindow:
    """The main window on an open store; ``forms`` is the module of reading forms."""
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

    workspace = Workspace(store, forms, background=background, language=language)
    is_practice = bool(practice_people(store.folder))
    workspace.is_practice = is_practice
    workspace.preferences = preferences or Preferences()
    screens, pages = screens_and_pages()
    window = MainWindow(workspace, screens, pages, workspace.preferences, is_practice=is_practice)
    workspace.setParent(window)
    return window


def warm_up(progress: Progress) -> None:
    """Import what the main window needs, compile and read what every case needs, while the person types."""
    for module in ("forms.reading", "validering.storage.stores", "ui.main_window", "ui.rehearsal"):
        importlib.import_module(module)
    screens_and_pages()
    from forms import reading
    from validering.profiles import share
    from validering.storage.fixed_statements import make_ready

    make_ready()
    ids = reading.profile_ids()
    _leave_known_alone()
    for step, profile_id in enumerate(ids):
        progress(step, len(ids))
        share(reading.read_profile(profile_id))
        # What was left over from reading it makes room for the next.
        _leave_known_alone()


def _leave_known_alone() -> None:
    """Throw garbage away, and look no more among what is left: it stays to the end."""
    gc.collect()
    gc.freeze()


def clear_seldom() -> None:
    """Look for garbage more seldom, and never among what is imported, for that stays to the end.

    A look through all of it halts the window for 100 ms, in the middle of a mark or of an opening case.
    """
    _leave_known_alone()
    gc.set_threshold(10_000, 20, 20)


class Program(QObject):
    """The running program: the sign-in window, then the main window, and back; at first the first start."""

    def __init__(self, app: QApplication, folder: Path, preferences: Preferences | None = None) -> None:
        super().__init__(app)
        self._folder = folder
        self._preferences = preferences or Preferences()
        self._background = Background(self)
        self._language = ScreenLanguage(self._preferences.language, self)
        self.failures = Failures(parent=self)
        self.failures.before_telling(self._keep_typed)
        self.failures.defect.connect(self._show_defect)
        self.failures.refused.connect(self._show_refusal)
        self._app = app
        self._language.changed.connect(self._dress)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._dress_as_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress_as_system)
        self._language.install()
        self.window: MainWindow | None = None
        self.sign_in: SignIn | None = None
        self.first_start: FirstStart | None = None
        self.bring_back: BringBack | None = None

    def start(self, prepared: Callable[[object], None] | None = None) -> None:
        """Show the sign-in window, or the first start where there is no store, and prepare the rest.

        ``prepared`` is called when that is done.
        """
        if self._is_first():
            self.show_first_start()
        else:
            self.show_sign_in()
        self._background.run(warm_up, progress=lambda _step, _steps: None, done=prepared)

    def start_again(self) -> None:
        """Ask who signs in, or what a store needs where none has been made."""
        from validering.storage.places import awaits_store

        if self._folder == default_store() and awaits_store(self._folder):
            self.show_first_start()
        else:
            self.show_sign_in()

    def show_sign_in(self) -> None:
        """Ask who signs in to which store."""
        self.sign_in = SignIn(self._folder, self._background, self._language, self._preferences)
        self.sign_in.opened.connect(self.open_window)
        self.sign_in.new_store_wanted.connect(self.show_first_start)
        self.sign_in.restore_wanted.connect(self.show_bring_back)
        self._show_door(self.sign_in)

    def show_first_start(self, wanted: Path | None = None) -> None:
        """Ask for what a new store needs; it is proposed in ``wanted`` where nothing lies there."""
        from ui.first_start.order import free_folder
        from ui.first_start.screen import FirstStart

        folder = free_folder(wanted or self._folder, default_store())
        self.first_start = FirstStart(folder, self._background, self._language, self._preferences)
        self.first_start.opened.connect(self.open_window)
        self.first_start.left.connect(self.show_sign_in)
        self.first_start.restore_wanted.connect(self.show_bring_back)
        self.first_start.practice_wanted.connect(self._enter_practice)
        self._show_door(self.first_start)

    def show_bring_back(self, wanted: Path | None = None) -> None:
        """Ask for a backup to bring back, into ``wanted`` or where this person's cases lie."""
        from ui.bring_back.screen import BringBack

        folder = wanted or self._folder
        self.bring_back = BringBack(folder, self._background, self._language, self._preferences)
        self.bring_back.opened.connect(self.open_window)
        self.bring_back.restored.connect(self._show_restored)
        self.bring_back.left.connect(self.show_sign_in)
        self._show_door(self.bring_back)

    def _show_restored(self, folder: Path) -> None:
        """A store stands again; somebody has yet to sign in to it."""
        self._remember(folder)
        self.show_sign_in()

    def open_window(self, store: Store) -> None:
        """Show the main window for the person who signed in."""
        from forms import reading
        from ui.rehearsal import Rehearsal

        if self._door is not None and self._door.isVisible():
            self._preferences.geometry = self._door.saveGeometry()
        window = build_main_window(
            store,
            reading,
            background=self._background,
            language=self._language,
            preferences=self._preferences,
        )
        window.signed_out.connect(self._sign_out)
        window.practice_left.connect(self._leave_practice)
        window.show()
        self.window = window
        self._remember(store.folder)
        self._close_doors()
        Rehearsal(window.workspace, window).begin()

    @property
    def _door(self) -> QWidget | None:
        """The window in which nobody has signed in yet."""
        return self.sign_in or self.first_start or self.bring_back

    def _is_first(self) -> bool:
        """Whether nobody has made a store on this computer; goes to the last one where it lies elsewhere."""
        from validering.storage.places import awaits_store

        if self._folder != default_store() or not awaits_store(self._folder):
            return False
        last = self._preferences.last_folder
        self._folder = last or self._folder
        return last is None

    def _remember(self, folder: Path) -> None:
        self._folder = folder
        if folder != default_store() and not practice_people(folder):
            self._preferences.last_folder = folder

    def _show_door(self, door: QWidget) -> None:
        """Show one of the windows before the main window, in the place of the other."""
        doors = (self.sign_in, self.first_start, self.bring_back)
        before = next((one for one in doors if one is not None and one is not door), None)
        hear_f1(door, partial(open_manual, self._door_id(door), door))
        door.resize(1093, 570)
        kept = self._preferences.geometry
        if before is not None:
            door.setGeometry(before.geometry())
        elif kept is not None:
            door.restoreGeometry(kept)
        door.show()
        self._close_doors(but=door)
        self.failures.is_heard = True

    def _door_id(self, door: QWidget) -> str:
        """The place in the manual's table of chapters."""
        return (
            "sign_in" if door is self.sign_in else "bring_back" if door is self.bring_back else "first_start"
        )

    def _close_doors(self, but: QWidget | None = None) -> None:
        for door in (self.sign_in, self.first_start, self.bring_back):
            if door is not None and door is not but:
                door.close()
                door.deleteLater()
        self.sign_in = self.sign_in if self.sign_in is but else None
        self.first_start = self.first_start if self.first_start is but else None
        self.bring_back = self.bring_back if self.bring_back is but else None

    def _sign_out(self) -> None:
        """Nothing of a closed store may read it again, as a change of language would."""
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        self.start_again()

    def _enter_practice(self, folder: Path) -> None:
        """From the first start to the invented people; what was typed there has made nothing."""
        self._folder = folder
        self.show_sign_in()

    def _leave_practice(self) -> None:
        """Sign out of the practice and come back to the real cases, or to making their store."""
        from ui.practice_way import own_folder

        if self.window is not None:
            self._folder = own_folder(self._preferences)
            self.window.sign_out()

    def stop(self) -> None:
        """Leave no thread behind."""
        self._background.stop()

    def _dress(self, tag: str) -> None:
        kept = self._preferences
        dress(self._app, dark=kept.is_dark, contrast=kept.is_contrast, language=tag)

    def _dress_as_system(self, _told: object = None) -> None:
        """The system went over to dark or to high contrast while the program runs."""
        if self._preferences.theme in ("system", "contrast"):
            self._dress(self._language.tag)

    def _keep_typed(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.keep_typed()

    def _show_defect(self, report: object) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.show_defect(report)
            return
        self._say(self.tr("Något gick fel i programmet. Starta det igen."), report)
        if self._door is None or not self._door.isVisible():
            QApplication.exit(1)

    def _show_refusal(self, error: Any) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.show_refusal(error)

    def _say(self, words: str, report: object) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Validering", words)
        if report is not None:
            box.setInformativeText(self.tr("Rapport utan personuppgifter: {path}").format(path=report))
        box.setParent(self._door, box.windowFlags())
        box.open()


def run(store_folder: Path) -> int:
    """Open the window on the store in ``store_folder``; gives the exit code of the program."""
    from validering.storage.platform import forbid_memory_dumps

    forbid_memory_dumps()
    give_memory_back()
    set_zoom(Preferences().zoom)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Validering")
    app.setDesktopFileName("validering")
    program = Program(app, store_folder)
    program.failures.install()
    program.start(prepared=lambda _: clear_seldom())
    try:
        return app.exec()
    finally:
        program.stop()
        program.failures.uninstall()
