"""The windows in which evidence is captured and questions get a voice, for the pictures of every screen."""

from __future__ import annotations

import tempfile
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from forms import reading
from tests.pictures import pdf
from tests.screen_states import Take
from ui.camera_dialog import CameraDialog
from ui.evidence.page import EvidencePage
from ui.evidence.pages_dialog import PagesDialog
from ui.evidence.picture_editor import PictureEditor
from ui.evidence.player_dialog import PlayerDialog
from ui.evidence_intake import sources_from
from ui.main_window import MainWindow
from ui.occupations.sounds_dialog import SoundsDialog
from ui.persons_question import PersonsDialog
from ui.recording_dialog import RecordingDialog
from validering.evidence_reading import read_evidence

FILM = Path(__file__).parent / "files" / "film.mp4"
SPOKEN = b"\x00\x10\x00\xf0" * 40_000


def take_media(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The editor of a picture, camera, recording, film, pages to pick, third persons, and the sounds."""
    work = window.workspace
    window.open_case(case_id, "evidence")
    page = window.case.page if window.case is not None else None
    if not isinstance(page, EvidencePage):
        raise LookupError("evidence")
    pictures = [entry for entry in work.read(read_evidence, case_id) if entry.is_picture]
    page.bar.persons.ask([entry.id for entry in pictures])
    take(window, work.background, "evidence-persons")
    profile = reading.read_profile(reading.profile_ids()[0])
    dialogs: list[tuple[str, QDialog]] = [
        ("camera", CameraDialog(page)),
        ("recording", RecordingDialog(page)),
        ("recording-under_way", _recording(page)),
        ("sounds", SoundsDialog(work, profile, page)),
    ]
    if pictures:
        editor = PictureEditor(work, case_id, pictures[0], page)
        editor.sketch.add_cover(QRectF(0.4, 0.2, 0.2, 0.25))
        dialogs += [("picture_editor", editor), ("persons", PersonsDialog(work, case_id, pictures, page))]
    for name, dialog in (*dialogs, ("player", _player(page))):
        take(dialog, work.background, name)
        dialog.hide()
        dialog.deleteLater()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pages.pdf"
        path.write_bytes(pdf(6))
        picked = PagesDialog(work, path, page)
        take(picked, work.background, "pages")
        picked.grid.tick([0, 2])
        take(picked, work.background, "pages-ticked")
        picked.reject()
    QApplication.processEvents()


def _recording(page: QWidget) -> RecordingDialog:
    """A recording that has begun, of what a microphone would give."""
    dialog = RecordingDialog(page)
    given = QBuffer(dialog)
    given.setData(SPOKEN)
    given.open(QIODevice.OpenModeFlag.ReadWrite)
    dialog.box.taker.listen_to(given, 16_000)
    dialog.box.retranslate()
    return dialog


def _player(page: EvidencePage) -> PlayerDialog:
    """A film that was brought in."""
    page.bar.add(sources_from([FILM]))
    while page.bar.intake.is_busy:
        QApplication.processEvents()
    entries = page.workspace.read(read_evidence, page.case_id)
    film = next(entry for entry in entries if entry.file_name == FILM.name)
    return PlayerDialog(page.workspace, page.case_id, film, page)
