"""The ways in which evidence comes in: files, scanned papers, the clipboard, observations and notes."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.evidence_intake import ENDINGS, EvidenceIntake, IntakeResult, Source, sources_from, sources_of, takes
from ui.file_choosing import FileChooser
from ui.widgets.intake_bar import IntakeBar
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import evidence
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId


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
        self._files = QPushButton(self)
        self._files.setProperty("primary", True)
        self._files.clicked.connect(lambda: self.ask_for_files(None))
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
        self._more.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self._files, self._observation, self._more):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.progress)
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

    def acts(self) -> tuple[QAction, ...]:
        """What stands under the last button."""
        return (self._paper, self._paste, self._note)

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

    def _retranslate(self) -> None:
        for button, text in (
            (self._files, self.tr("Lägg till filer…")),
            (self._observation, self.tr("Observation")),
            (self._more, self.tr("Mer")),
        ):
            button.setText(text)
        self._files.setAccessibleName(self._files.text())
        self._observation.setAccessibleName(self.tr("Skriv en observation"))
        self._more.setAccessibleName(self.tr("Fler sätt att lägga till underlag"))
        self._paper.setText(self.tr("Inskannat papper…"))
        self._paste.setText(self.tr("Klistra in"))
        self._note.setText(self.tr("Anteckning"))
