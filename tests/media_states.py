"""The windows in which evidence is captured and questions get a voice, for the pictures of every screen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QDialog

from forms import reading
from tests.screen_states import Take
from ui.camera_dialog import CameraDialog
from ui.evidence.page import EvidencePage
from ui.evidence.picture_editor import PictureEditor
from ui.main_window import MainWindow
from ui.occupations.sounds_dialog import SoundsDialog
from ui.persons_question import PersonsDialog
from ui.recording_dialog import RecordingDialog
from validering.evidence_reading import read_evidence


def take_media(window: MainWindow, case_id: UUID, take: Take) -> None:
    """The editor of a picture, the camera, a recording, the question of third persons, and the sounds."""
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
        ("sounds", SoundsDialog(work, profile, page)),
    ]
    if pictures:
        editor = PictureEditor(work, case_id, pictures[0], page)
        editor.sketch.add_cover(QRectF(0.4, 0.2, 0.2, 0.25))
        dialogs += [("picture_editor", editor), ("persons", PersonsDialog(work, case_id, pictures, page))]
    for name, dialog in dialogs:
        take(dialog, work.background, name)
        dialog.hide()
        dialog.deleteLater()
    QApplication.processEvents()
