"""What screens look like when somebody has begun something on them, for the pictures of every screen."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from tests.backups import back_up
from ui.assessment.bench_view import BenchView
from ui.assessment.page import AssessmentPage
from ui.background import Background
from ui.batch_dialog import BatchDialog
from ui.bring_back.screen import BringBack
from ui.candidate_view.candidate_window import CandidateWindow
from ui.candidate_view.own_words_part import OwnWordsPart
from ui.candidate_view.satisfaction_part import SatisfactionPart
from ui.case_list.screen import CaseListScreen
from ui.first_start.screen import FirstStart
from ui.groups.projector import Projector
from ui.groups.screen import GroupsScreen
from ui.intake.page import IntakePage
from ui.language import ScreenLanguage
from ui.main_window import MainWindow
from ui.manual.window import ManualWindow
from ui.new_group.screen import NewGroupScreen
from ui.overview.erasure_dialog import ErasureDialog
from ui.overview.page import OverviewPage
from ui.overview.removal_box import RemovalBox
from ui.page import CasePage
from ui.preferences import Preferences
from ui.register_call.screen import RegisterCallScreen
from ui.registers.screen import RegistersScreen
from ui.retention.screen import RetentionScreen
from ui.sessions.page import SessionsPage
from ui.sessions.times_screen import TimesScreen
from ui.shortcuts_dialog import ShortcutsDialog
from ui.sign_in.screen import SignIn
from ui.welcome.dialog import WelcomeDialog
from ui.widgets.following_area import FollowingArea
from validering import candidates, sessions
from validering.groups import Newcomer, open_group
from validering.hosts import add_host
from validering.oral_tests import change_test
from validering.register import read_documents
from validering.returning import Return
from validering.satisfaction import Face, SatisfactionQuestion
from validering.storage.stores import Store
from validering.terms import CaseHalt, Product, ProtectionLevel, SessionKind

S = TypeVar("S", bound=QWidget)
Take = Callable[[QWidget, Background, str], None]
PROTECTION_PART = 3
PIN = "273951"
LONG_AGO = date(2026, 1, 7)
SOUGHT = "kök"
CLASS = ("Rim Haddad", "Ali Noor", "Åsa Berg", "Zaki Omar", "Lina Aziz", "Omid Rahimi", "Sara Ali")
PASTED = "Namn;Född;Språk\nOlena Kovalenko;1988;ukrainska\nRami Nasser;nitti;arabiska\nAli Noor;1985;klingon"


def take_doors(store: Store, language: ScreenLanguage, preferences: Preferences, take: Take) -> None:
    """The windows before anybody has signed in: the sheet, the first start, and a store brought back."""
    background = Background()
    sign_in = SignIn(store.folder, background, language, preferences)
    sign_in._ask_for_sheet()
    take(sign_in, background, "sign_in-recovery")
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        first = FirstStart(place / "arkiv", background, language, preferences)
        take(first, background, "first_start")
        back_up(store, place)
        back = BringBack(place / "arkiv", background, language, preferences)
        back.source.set_folder(place)
        back._look()
        take(back, background, "bring_back")
        background.stop()
    for window in (sign_in, first, back):
        window.deleteLater()


def take_of_coordinator(
    window: MainWindow, passphrase: str, cases: dict[str, UUID], protected: str, take: Take
) -> None:
    """What is searched for, a number that is asked about, the covered screen, and protected data."""
    work = window.workspace
    listed = _screen(window, "case_list", CaseListScreen)
    listed.search.setText(SOUGHT)
    take(window, work.background, "case_list-notes")
    listed.search.clear()
    QApplication.processEvents()
    listed.table.selectAll()
    take(window, work.background, "case_list-several")
    listed._make_several()
    batch = listed.findChild(BatchDialog)
    if batch is not None:
        take(batch, work.background, "batch")
        batch.reject()
    issued = next(document for case_id in cases.values() for document in work.read(read_documents, case_id))
    asked = _screen(window, "register_call", RegisterCallScreen)
    asked.number.set_value(issued.number, force=True)
    asked._ask()
    take(window, work.background, "register_call-answered")
    window.open_case(cases[protected])
    take(window, work.background, "reading_gate")
    _take_cover(window, passphrase, take)


def _take_cover(window: MainWindow, passphrase: str, take: Take) -> None:
    window.workspace.store.set_pin(passphrase, PIN)
    window.cover()
    take(window, window.workspace.background, "cover-code")
    window.cover_sheet._ask_passphrase()
    take(window, window.workspace.background, "cover")
    window.cover_sheet._take_off()


def take_help(window: MainWindow, take: Take) -> None:
    """The manual at a chapter, the shortcuts, and what meets whoever was away a long time."""
    work = window.workspace
    window.open_screen("store_care")
    manual = ManualWindow("13. Vem får göra vad", window)
    take(manual, work.background, "manual")
    manual.reject()
    keys = ShortcutsDialog(window)
    take(keys, work.background, "shortcuts")
    keys.reject()
    welcome = WelcomeDialog(work, Return(LONG_AGO, True, ("kok",)), window)
    for name in ("hello", "news", "example"):
        take(welcome, work.background, f"welcome-{name}")
        welcome.go(1)
    welcome.reject()


def take_of_administrator(window: MainWindow, take: Take) -> None:
    """Each part of what is erased and disposed of."""
    screen = _screen(window, "retention", RetentionScreen)
    tabs = screen.findChild(QTabWidget)
    if tabs is None:
        raise LookupError("tabs")
    for place, name in enumerate(("waiting", "plan", "rules", "receipts")):
        tabs.setCurrentIndex(place)
        take(window, window.workspace.background, f"retention-{name}")


def take_later(window: MainWindow, take: Take) -> None:
    """Who is to be followed up some months after the end, and the minutes of a whole year."""
    background = window.workspace.background
    window.open_screen("follow_up")
    take(window, background, "follow_up-due")
    times = _screen(window, "times", TimesScreen)
    times.first.set_value(date(2026, 1, 1))
    times.reload()
    take(window, background, "times-year")


def take_of_groups(window: MainWindow, take: Take) -> None:
    """A class, the class on the wall with one name shown, and a pasted list with something to mend."""
    work = window.workspace
    people = (each.partition(" ") for each in CLASS)
    newcomers = [Newcomer({"given_names": given, "family_names": family}) for given, _, family in people]
    work.apply(open_group, name="Kockar i höst", newcomers=newcomers, products=(Product.MERIT_PORTFOLIO,))
    shown = _screen(window, "groups", GroupsScreen)
    take(window, work.background, "groups")
    shown.project()
    wall = window.findChild(Projector)
    if wall is None:
        raise LookupError("wall")
    take(wall, work.background, "groups-wall")
    wall.list.setCurrentRow(1)
    wall.show_name()
    take(wall, work.background, "groups-wall-name")
    wall.close()
    fresh = _screen(window, "new_group", NewGroupScreen)
    fresh.form.list.set_value(PASTED, force=True)
    fresh._read(goes_there=True)
    take(window, work.background, "new_group")
    area = fresh.findChild(FollowingArea, "page_scroll")
    if area is not None:
        area.verticalScrollBar().setValue(fresh.list.y())
    take(window, work.background, "new_group-list")


def take_of_case(window: MainWindow, case_id: UUID, take: Take) -> None:
    """Other places of a case's pages: the foot of the overview, the documents, and late protection."""
    work = window.workspace
    page = _page(window, case_id, "overview")
    area = page.findChild(FollowingArea, "page_scroll")
    if area is not None:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    take(window, work.background, "overview-history")
    box = page.findChild(RemovalBox)
    if box is not None:
        _take_erasure(window, box, take)
    documents = _page(window, case_id, "documents").findChild(QTabWidget)
    for place, name in ((1, "issued"), (2, "extract")):
        if documents is not None:
            documents.setCurrentIndex(place)
            take(window, work.background, f"documents-{name}")
    work.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING, None)
    page = _page(window, case_id, "intake")
    if isinstance(page, IntakePage):
        page.show_part(PROTECTION_PART)
        take(window, work.background, "intake-protection")


def take_of_candidate(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The candidate's own view: its start page, and the first page of each thing to do."""
    work = window.workspace
    own = CandidateWindow(work, case_id, window)
    take(own, work.background, "candidate")
    for part_id, part in own.parts.items():
        if part.is_offered():
            own.open_part(part_id)
            take(own, work.background, f"candidate-{part_id}")
    own.open_part("own_words")
    told = own.parts["own_words"]
    if isinstance(told, OwnWordsPart):
        told.choose(None)
        take(own, work.background, "candidate-own_words-writing")
    own.close()
    _take_begun_opinion(window, case_id, take)


def _take_begun_opinion(window: MainWindow, case_id: UUID, take: Take) -> None:
    """What was answered in an earlier window goes on without being seen."""
    work = window.workspace
    own = CandidateWindow(work, case_id, window)
    part = own.parts["satisfaction"]
    if isinstance(part, SatisfactionPart):
        for question in SatisfactionQuestion:
            part.keep(question, Face.YES)
        part.seal()
        own.open_part("satisfaction")
        take(own, work.background, "candidate-satisfaction-begun")
        part.forget()
    own.close()


def take_of_sessions(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The forms of a few kinds of session, the criteria of a plan, and the registers it picks from."""
    work = window.workspace
    day = work.acting.today()
    for kind, name in (
        (SessionKind.TEST, "test"),
        (SessionKind.PROFESSIONAL_CONVERSATION, "conversation"),
        (SessionKind.PRACTICAL_DAY, "practical"),
    ):
        made = work.apply(sessions.add_session, case_id, kind=kind, day=day, language="ar").new_id
        if made is None:
            raise LookupError(name)
        if kind is SessionKind.TEST:
            work.apply(change_test, made)
        page = _page(window, case_id, "sessions")
        if not isinstance(page, SessionsPage):
            raise LookupError("sessions")
        page.reload()
        page._open(made)
        take(window, work.background, f"sessions-{name}")
    window.open_case(case_id, "profiles", "unseen")
    take(window, work.background, "profiles-criteria")
    work.apply(add_host, name="Köket vid Ån", address="Ågatan 2", can_show="Storkök med ugn och diskrum.")
    registers = _screen(window, "registers", RegistersScreen)
    QApplication.processEvents()
    registers.add.setFocus()
    take(window, work.background, "registers-host")


def take_of_assessor(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The bench: ticked points, the table, several criteria together, and what there is to talk about."""
    work = window.workspace
    page = _page(window, case_id, "assessment")
    if not isinstance(page, AssessmentPage) or page._bench is None:
        raise LookupError("assessment")
    page._bench_body.show_words()
    page.criteria.setFocus()
    page.panel.area.verticalScrollBar().setValue(page.panel.look_for.y())
    take(window, work.background, "assessment-points")
    page._bench_body.show_list()
    page.bar.switch.view_wanted.emit(BenchView.TABLE)
    take(window, work.background, "assessment-table")
    page._bench_body.choose_several.setChecked(True)
    page.criteria.choose_several([line.criterion.id for line in page._bench.modules[0].criteria[1:4]])
    take(window, work.background, "assessment-table-several")
    page.bar.switch.view_wanted.emit(BenchView.ONE)
    page._bench_body.several_panel.choose_level("independent")
    take(window, work.background, "assessment-several")
    page._bench_body.choose_several.setChecked(False)
    page.bar.switch.view_wanted.emit(BenchView.DIFFERENCES)
    take(window, work.background, "assessment-differences")


def take_of_checker(window: MainWindow, case_id: UUID, take: Take) -> None:
    """What a quality assurer meets: the day with its sample, and a drawn case."""
    background = window.workspace.background
    window.open_screen("start")
    take(window, background, "start-quality")
    window.open_case(case_id, "result")
    take(window, background, "result-sample")


def take_of_stopping(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The overview while a successor is chosen, and while it is asked why the case stops."""
    page = _page(window, case_id, "overview")
    if isinstance(page, OverviewPage):
        page.show_field("lead")
        take(window, window.workspace.background, "overview-hand-over")
        page.halts.ways[CaseHalt.INTERRUPTED].click()
        take(window, window.workspace.background, "overview-stop")


def _take_erasure(window: MainWindow, box: RemovalBox, take: Take) -> None:
    dialog = ErasureDialog(window.workspace, box.case_id, window)
    dialog.words.set_value(SOUGHT, force=True)
    dialog._search()
    take(dialog, window.workspace.background, "erasure")
    dialog.close()


def _page(window: MainWindow, case_id: UUID, page_id: str) -> CasePage:
    window.open_case(case_id, page_id)
    QApplication.processEvents()
    if window.case is None or window.case.page is None or window.case.page.page_id != page_id:
        raise LookupError(f"the page {page_id} does not open")
    return window.case.page


def _screen(window: MainWindow, screen_id: str, kind: type[S]) -> S:
    window.open_screen(screen_id)
    found = window.findChild(kind)
    if found is None:
        raise LookupError(screen_id)
    return found
