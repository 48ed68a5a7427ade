"""The ways in which evidence comes in: files, camera, microphone, telephones, papers and notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from ui.camera_dialog import CameraDialog
from ui.evidence.folder_dialog import FolderDialog
from ui.evidence.pages_dialog import PagesDialog
from ui.evidence_intake import ENDINGS, EvidenceIntake, IntakeResult, Source, sources_from, sources_of, takes
from ui.file_choosing import FileChooser
from ui.persons_question import PersonsQuestion
from ui.recording_dialog import RecordingDialog
from ui.widgets.flow_row import FlowRow
from ui.widgets.intake_bar import IntakeBar
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import evidence
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId
from validering.evidence_storing import read_place


class AddBar(QWidget):
    """``written(id)`` tells of a new note to go to, ``brought(id)`` of the first of several files."""

    written = Signal(object)
    brought = Signal(object)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self.intake = EvidenceIntake(workspace, case_id, self)
        self.intake.ended.connect(self._on_ended)
        self.progress = IntakeBar(self.intake, self)
        self.persons = PersonsQuestion(workspace, case_id, self)
        self._files = QPushButton(self)
        self._files.setProperty("primary", True)
        self._files.clicked.connect(lambda: self.ask_for_files(None))
        self._camera = QPushButton(self)
        self._camera.clicked.connect(self.open_camera)
        self._observation = QPushButton(self)
        self._observation.clicked.connect(lambda: self._write(EvidenceKindId.OBSERVATION))
        self._more = QPushButton(self)
        menu = QMenu(self._more)
        self._paper = menu.addAction("")
        self._paste = menu.addAction("")
        self._note = menu.addAction("")
        self._paper.triggered.connect(lambda: self.ask_for_files(EvidenceKindId.DOCUMENT))
        self._paste.triggered.connect(self.paste)
        self._note.triggered.connect(lambda: self._write(EvidenceKindId.ORAL_ANSWER))
        self._phone = menu.addAction("")
        self._pages = menu.addAction("")
        self._sound = menu.addAction("")
        self._phone.triggered.connect(self.open_folder)
        self._pages.triggered.connect(self.ask_for_pages)
        self._sound.triggered.connect(self.open_recording)
        self._more.setMenu(menu)
        buttons = (self._files, self._camera, self._observation, self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(FlowRow(*buttons, parent=self))
        column.addWidget(self.progress)
        column.addWidget(self.persons)
        self._retranslate()

    def add(self, sources: Sequence[Source], kind: EvidenceKindId | None = None) -> None:
        """Take files in; says why where the case takes none."""
        try:
            self.intake.add(sources, kind=kind)
        except UserError as refusal:
            self._workspace.show_error(self, refusal)

    def ask_for_files(self, kind: EvidenceKindId | None) -> None:
        """Let the user choose files; ``kind`` says what all of them are."""
        dialog = FileChooser(self, self._paper.text() if kind else self._files.text())
        dialog.setFileMode(FileChooser.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Bilder, papper och inspelningar ({endings})").format(endings=ENDINGS),
                self.tr("Alla filer (*)"),
            ]
        )
        dialog.filesSelected.connect(lambda paths: self.add(sources_from(paths), kind))
        dialog.open()

    def paste(self) -> None:
        """Take in the picture or the files that were copied."""
        mime = QGuiApplication.clipboard().mimeData()
        sources = sources_of(mime) if mime is not None and takes(mime) else []
        if sources:
            self.add(sources)
        else:
            self._workspace.show_error(self, UserError("clipboard_has_no_file"))

    def open_camera(self) -> None:
        """Take pictures one after the other."""
        takes_photos = self._workspace.read(read_place, self._case_id).takes_photos
        dialog = CameraDialog(self, takes_photos=takes_photos)
        dialog.kept.connect(lambda source, kind: self.add([source], kind))
        dialog.files_wanted.connect(lambda: self.ask_for_files(None))
        dialog.open()

    def open_recording(self) -> None:
        """Record speech."""
        dialog = RecordingDialog(self)
        dialog.kept.connect(lambda source: self.add([source]))
        dialog.open()

    def open_folder(self) -> None:
        """Tick pictures of a telephone or memory card."""
        dialog = FolderDialog(self._workspace, self)
        dialog.chosen.connect(lambda paths: self.add(sources_from(paths)))
        dialog.open()

    def ask_for_pages(self) -> None:
        """Let the user choose a PDF, and then its pages."""
        chosen = FileChooser.file(self, self._pages.text(), self.tr("PDF-filer (*.pdf)"))
        if chosen is not None:
            self.show_pages(chosen)

    def show_pages(self, path: Path) -> None:
        """Pick pages of a PDF."""
        dialog = PagesDialog(self._workspace, path, self)
        dialog.picked.connect(lambda source: self.add([source], EvidenceKindId.DOCUMENT))
        dialog.open()

    def acts(self) -> tuple[QAction, ...]:
        """What stands under the last button."""
        return (self._paper, self._paste, self._note, self._phone, self._pages, self._sound)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _write(self, kind: EvidenceKindId) -> None:
        change = self._workspace.attempt(self, evidence.add_note, self._case_id, kind=kind)
        if change is not None and change.new_id is not None:
            self.written.emit(change.new_id)

    def _on_ended(self, result: object) -> None:
        if isinstance(result, IntakeResult) and result.added:
            self.brought.emit(result.added[0])
            self.persons.ask(result.added)

    def _retranslate(self) -> None:
        for button, text in (
            (self._files, self.tr("Lägg till filer …")),
            (self._camera, self.tr("Kamera …")),
            (self._observation, self.tr("Observation")),
            (self._more, self.tr("Mer")),
        ):
            button.setText(text)
        self._files.setAccessibleName(self._files.text())
        self._camera.setAccessibleName(self.tr("Ta bilder med kameran"))
        self._observation.setAccessibleName(self.tr("Skriv en observation"))
        self._more.setAccessibleName(self.tr("Fler sätt att lägga till underlag"))
        self._paper.setText(self.tr("Inskannat papper …"))
        self._paste.setText(self.tr("Klistra in"))
        self._note.setText(self.tr("Anteckning"))
        self._phone.setText(self.tr("Bilder från telefon eller minne …"))
        self._pages.setText(self.tr("Sidor ur en PDF …"))
        self._sound.setText(self.tr("Spela in ljud …"))
