"""What the candidate says aloud instead of writing, kept as a recording of the case."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.candidate_view.speech import Speech, Spoken
from ui.evidence_intake import EvidenceIntake, IntakeResult, Source
from ui.media import Lack, lack_of
from ui.recording_box import RecordingBox
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import evidence
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId


class SpeakingBox(Spoken):
    """``kept()`` comes when a recording lies in the case; without a microphone the box is not offered."""

    kept = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(speech, parent)
        self._workspace, self._case_id = workspace, case_id
        self._name = ""
        self.label = Label(parent=self)
        self.label.setObjectName("note_text")
        self.recording = RecordingBox(self, say=lambda context, text: speech.say([context], text))
        self.recording.kept.connect(self._keep)
        self._done = Label(parent=self, tone="done")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.label, self.recording, self._done):
            column.addWidget(widget)
        self._done.hide()

    @staticmethod
    def is_possible() -> bool:
        """Whether there is a microphone, and the part of the program for it."""
        return lack_of(Lack.MICROPHONE) is None

    def open(self, name: str) -> None:
        """Record what will stand in the case as ``name``."""
        if name != self._name:
            self.recording.clear()
            self._done.hide()
        self._name = name
        self.label.setText(self.tr("Du kan också säga det i stället för att skriva:"))
        self.recording.retranslate()

    def _keep(self, sound: bytes) -> None:
        intake = EvidenceIntake(self._workspace, self._case_id, self)
        intake.ended.connect(self._ended)
        try:
            intake.add(
                [Source(f"{self._name}.wav", sound, is_made_here=True)], kind=EvidenceKindId.OWN_DESCRIPTION
            )
        except UserError as error:
            self._workspace.show_error(self, error)

    def _ended(self, result: IntakeResult) -> None:
        for evidence_id in result.added:
            self._workspace.attempt(
                self,
                evidence.change_evidence,
                evidence_id,
                transcription_language=self.speech.tag,
            )
        self._done.setText(
            self.tr("✓ Det du sa är sparat.")
            if result.added
            else self.tr("Det gick inte att spara. Säg till.")
        )
        self._done.show()
        self.kept.emit()
