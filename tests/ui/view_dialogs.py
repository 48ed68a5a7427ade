"""How each dialog of the program is opened over the case of a ``Stage``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from forms import reading
from forms.workbooks.bundle import bundle_of
from forms.workbooks.faults import CellFault
from forms.workbooks.own import own_profile_of
from forms.workbooks.wording import wording_of
from tests.pictures import pdf
from tests.ui.finding import settle
from ui.assessment.paper_entry import PaperDialog
from ui.batch_dialog import BatchDialog
from ui.camera_dialog import CameraDialog
from ui.candidate_view.candidate_window import PARTS, CandidateWindow
from ui.case_list.screen import CaseListScreen
from ui.documents.once_box import ask_once
from ui.erasure_review import ErasureReview
from ui.evidence.criteria_chooser import CriteriaChooser
from ui.evidence.folder_dialog import FolderDialog
from ui.evidence.page import EvidencePage
from ui.evidence.pages_dialog import PagesDialog
from ui.evidence.picture_editor import PictureEditor
from ui.evidence.player_dialog import PlayerDialog
from ui.evidence.removal_dialog import RemovalDialog
from ui.evidence.viewer import EvidenceViewer
from ui.field_paper_dialog import FieldPaperDialog
from ui.field_paper_making import FieldPaper
from ui.groups.group_dialog import GroupDialog
from ui.groups.projector import Projector
from ui.main_window import MainWindow
from ui.manual.window import ManualWindow
from ui.occupations.catalogue import Occupation
from ui.occupations.export_dialog import ExportDialog
from ui.occupations.faults_dialog import FaultsDialog
from ui.occupations.import_dialog import ImportDialog
from ui.occupations.importing import FaultyWorkbook, SoundWorkbook
from ui.occupations.pictures_dialog import PicturesDialog
from ui.occupations.sounds_dialog import SoundsDialog
from ui.overview.erasure_dialog import ErasureDialog
from ui.persons_question import PersonsDialog
from ui.profiles.compare_dialog import CompareDialog
from ui.recording_dialog import RecordingDialog
from ui.search_box.box import SearchBox
from ui.shortcuts_dialog import ShortcutsDialog
from ui.welcome.dialog import WelcomeDialog
from validering.erasure import propose_erasure, search
from validering.erasure_places import Wording
from validering.errors import UserError
from validering.evidence_reading import read_evidence
from validering.group_reading import GroupView, read_group, read_groups
from validering.groups import Newcomer, open_group
from validering.profile import Profile, Translated
from validering.removals import read_waiting
from validering.sessions import read_sessions

D = TypeVar("D", bound=QWidget)
Opened = Callable[[MainWindow, UUID], QWidget]
PROFILE = "VARD-VBT"
SOUGHT = "Jasmin"


def _shown(window: MainWindow, kind: type[D]) -> D:
    """The one window of ``kind`` that was opened just now."""
    settle()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are shown"
    return found[0]


def _shortcuts(window: MainWindow, _: UUID) -> QWidget:
    window._actions["shortcuts"].trigger()
    return _shown(window, ShortcutsDialog)


def _about(window: MainWindow, _: UUID) -> QWidget:
    window._actions["about"].trigger()
    return _shown(window, QMessageBox)


def _search(window: MainWindow, case_id: UUID) -> QWidget:
    window.open_case(case_id)
    window._actions["search"].trigger()
    return _shown(window, SearchBox)


def _batch(window: MainWindow, _: UUID) -> QWidget:
    window.open_screen("case_list")
    settle()
    screen = window.findChild(CaseListScreen)
    assert screen is not None
    screen.table.selectAll()
    screen._make_several()
    return _shown(window, BatchDialog)


def _group(window: MainWindow, case_id: UUID) -> QWidget:
    return GroupDialog(window.workspace, _class(window, case_id).line, window)


def _projector(window: MainWindow, case_id: UUID) -> QWidget:
    wall = Projector(window.workspace, _class(window, case_id), window)
    wall.show_name()
    wall.showFullScreen()
    return wall


def _class(window: MainWindow, case_id: UUID) -> GroupView:
    """A group that the case is in."""
    work = window.workspace
    known = work.read(read_groups)
    if not known:
        work.apply(open_group, name="Kockar i höst", newcomers=[Newcomer(case_id=case_id)])
        known = work.read(read_groups)
    return work.read(read_group, known[0].id)


def _once(window: MainWindow, _: UUID) -> QWidget:
    ask_once(window, lambda: None, lambda: None)
    return _shown(window, QMessageBox)


def _field_paper(window: MainWindow, _: UUID) -> QWidget:
    return FieldPaperDialog(
        window.workspace, reading.read_profile(PROFILE), FieldPaper.ASSESSMENT_FORM, parent=window
    )


def _pictures(window: MainWindow, _: UUID) -> QWidget:
    return PicturesDialog(window.workspace, reading.read_profile(PROFILE), window)


def _export(window: MainWindow, _: UUID) -> QWidget:
    return ExportDialog(window.workspace, Occupation(reading.read_profile(PROFILE)), window)


def _faults(window: MainWindow, _: UUID) -> QWidget:
    fault = CellFault("criteria", UserError("forms_area_unknown", area="x", file="y"), 2, 3, "kind")
    return FaultsDialog(window.workspace, FaultyWorkbook(Path("bok.xlsx"), (fault,)), window)


def _import(window: MainWindow, _: UUID) -> QWidget:
    bundle = bundle_of(PROFILE)
    read = SoundWorkbook(Path("bok.xlsx"), bundle, own_profile_of(bundle), wording_of(bundle))
    return ImportDialog(window.workspace, read, window)


def _compare(window: MainWindow, _: UUID) -> QWidget:
    old = reading.read_profile(PROFILE)
    return CompareDialog(window.workspace, old, _changed(old), window)


def _changed(old: Profile) -> Profile:
    first = old.modules[0].criteria[0].model_copy(update={"text": Translated.of("Tvättar händerna länge.")})
    module = old.modules[0].model_copy(update={"criteria": (first, *old.modules[0].criteria[1:])})
    return old.model_copy(update={"version": "9.0.0", "modules": (module, *old.modules[1:])})


def _erasure(window: MainWindow, case_id: UUID) -> QWidget:
    dialog = ErasureDialog(window.workspace, case_id, window)
    dialog.show()
    dialog.words.set_value(SOUGHT, force=True)
    dialog._search()
    return dialog


def _erasure_review(window: MainWindow, case_id: UUID) -> QWidget:
    work = window.workspace
    if not work.read(read_waiting):
        places = work.read(search, case_id, SOUGHT).places
        work.apply(propose_erasure, case_id, Wording(SOUGHT), places=places, reason="Fel arbetsplats")
    return ErasureReview(work, work.read(read_waiting)[0].id, window)


def _paper(window: MainWindow, case_id: UUID) -> QWidget:
    return PaperDialog(window.workspace, window.workspace.read(read_sessions, case_id)[0], window)


def _evidence_page(window: MainWindow, case_id: UUID) -> EvidencePage:
    window.open_case(case_id, "evidence")
    settle()
    page = window.case.page if window.case else None
    assert isinstance(page, EvidencePage)
    return page


def _viewer(window: MainWindow, case_id: UUID) -> QWidget:
    page = _evidence_page(window, case_id)
    page.acts.view(window.workspace.read(read_evidence, case_id)[0])
    return _shown(window, EvidenceViewer)


def _criteria(window: MainWindow, case_id: UUID) -> QWidget:
    from validering.profiles import read_case_profiles

    page = _evidence_page(window, case_id)
    entry = window.workspace.read(read_evidence, case_id)[0]
    page.acts.choose_criteria(entry, window.workspace.read(read_case_profiles, case_id))
    return _shown(window, CriteriaChooser)


def _removal(window: MainWindow, case_id: UUID) -> QWidget:
    page = _evidence_page(window, case_id)
    page.acts.ask_removal(window.workspace.read(read_evidence, case_id)[0], "Tallrikar på pass")
    return _shown(window, RemovalDialog)


def _camera(window: MainWindow, _: UUID) -> QWidget:
    return CameraDialog(window)


def _recording(window: MainWindow, _: UUID) -> QWidget:
    return RecordingDialog(window)


def _player(window: MainWindow, case_id: UUID) -> QWidget:
    return PlayerDialog(window.workspace, case_id, window.workspace.read(read_evidence, case_id)[0], window)


def _usb(window: MainWindow, _: UUID) -> QWidget:
    return FolderDialog(window.workspace, window)


def _pages(window: MainWindow, _: UUID) -> QWidget:
    path = window.workspace.store.folder.parent / "intyg.pdf"
    path.write_bytes(pdf(2))
    return PagesDialog(window.workspace, path, window)


def _editor(window: MainWindow, case_id: UUID) -> QWidget:
    return PictureEditor(window.workspace, case_id, window.workspace.read(read_evidence, case_id)[0], window)


def _persons(window: MainWindow, case_id: UUID) -> QWidget:
    return PersonsDialog(window.workspace, case_id, window.workspace.read(read_evidence, case_id), window)


def _sounds(window: MainWindow, _: UUID) -> QWidget:
    return SoundsDialog(window.workspace, reading.read_profile(PROFILE), window)


def _manual(window: MainWindow, _: UUID) -> QWidget:
    return ManualWindow("", window)


def _welcome(window: MainWindow, _: UUID) -> QWidget:
    return WelcomeDialog(window.workspace, parent=window)


def _candidate(window: MainWindow, case_id: UUID) -> QWidget:
    shown = CandidateWindow(window.workspace, case_id, window)
    shown.showFullScreen()
    return shown


def _candidate_part(part_id: str) -> Opened:
    def opened(window: MainWindow, case_id: UUID) -> QWidget:
        shown = CandidateWindow(window.workspace, case_id, window)
        shown.open_part(part_id)
        shown.showFullScreen()
        return shown

    return opened


DIALOGS: dict[str, Opened] = {
    "shortcuts": _shortcuts,
    "about": _about,
    "search": _search,
    "batch": _batch,
    "group": _group,
    "projector": _projector,
    "once": _once,
    "field_paper": _field_paper,
    "pictures": _pictures,
    "export": _export,
    "faults": _faults,
    "import": _import,
    "compare": _compare,
    "erasure": _erasure,
    "erasure_review": _erasure_review,
    "paper": _paper,
    "viewer": _viewer,
    "criteria": _criteria,
    "removal": _removal,
    "camera": _camera,
    "recording": _recording,
    "player": _player,
    "usb": _usb,
    "pages": _pages,
    "editor": _editor,
    "persons": _persons,
    "sounds": _sounds,
    "manual": _manual,
    "welcome": _welcome,
    "candidate": _candidate,
    **{f"candidate-{part.part_id}": _candidate_part(part.part_id) for part in PARTS},
}
