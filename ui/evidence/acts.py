"""What is done to the piece in hand through a window of its own: viewed, linked, removed, copied."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from ui.evidence import words
from ui.evidence.criteria_chooser import CriteriaChooser
from ui.evidence.picture_editor import PictureEditor
from ui.evidence.player_dialog import PlayerDialog
from ui.evidence.removal_dialog import RemovalDialog
from ui.evidence.transcription_form import TranscriptionForm
from ui.evidence.viewer import EvidenceViewer
from ui.file_choosing import FileChooser
from ui.media import Lack, lack_of, words_for
from ui.page import CasePage
from ui.paper_leaving import place_of
from validering import evidence
from validering.cases import read_case
from validering.changes import Change
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_reading import EvidenceEntry
from validering.evidence_storing import erase, read_place, save_copy
from validering.profiles import CaseProfileView


class EvidenceActs(QObject):
    """The acts of one page; ``may_change`` is False for those who only look."""

    def __init__(self, page: CasePage, *, may_change: bool) -> None:
        super().__init__(page)
        self._page, self._workspace, self._case_id = page, page.workspace, page.case_id
        self._may_change = may_change
        self._chooser: CriteriaChooser | None = None
        self._linking: EvidenceEntry | None = None

    def save(self, evidence_id: UUID) -> Callable[[Mapping[str, Any]], Change]:
        """A function that saves fields of a piece."""
        return lambda changes: self._workspace.apply(evidence.change_evidence, evidence_id, **changes)

    def view(self, entry: EvidenceEntry) -> None:
        """Show a picture or a PDF, or play a recording; beside a paper stands what it says."""
        if words.is_recording(entry):
            self._play(entry)
            return
        form = None
        if entry.kind is EvidenceKindId.DOCUMENT:
            form = TranscriptionForm(self._workspace, self._case_id, entry, self.save(entry.id))
            form.setEnabled(self._may_change)
        EvidenceViewer(self._workspace, self._case_id, entry, form, self._page).open()

    def _play(self, entry: EvidenceEntry) -> None:
        if lack_of(Lack.PART) is None:
            PlayerDialog(self._workspace, self._case_id, entry, self._page).open()
            return
        instead = self.tr("Spara en kopia och öppna den i ett annat program.")
        self._page.strip.show_info(f"{words_for(Lack.PART)} {instead}")

    def edit(self, entry: EvidenceEntry) -> None:
        """Turn, cut and cover a picture."""
        PictureEditor(self._workspace, self._case_id, entry, self._page).open()

    def choose_criteria(self, entry: EvidenceEntry, profiles: Sequence[CaseProfileView]) -> None:
        """Let the user tick which criteria of the open profiles a piece speaks for."""
        still_open = [view for view in profiles if view.dropped_at is None]
        self._linking = entry
        self._chooser = CriteriaChooser(still_open, self._workspace.language, self._page)
        self._chooser.show_links(entry.links)
        self._chooser.toggled.connect(self._link)
        self._chooser.finished.connect(self._end_choosing)
        self._chooser.open()

    def show_saved(self, entry: EvidenceEntry) -> None:
        """Tick the criteria as they are saved, where they are being chosen."""
        if self._chooser is not None and self._linking is not None and self._linking.id == entry.id:
            self._linking = entry
            self._chooser.show_links(entry.links)

    def ask_removal(self, entry: EvidenceEntry, title: str) -> None:
        """Ask why, and remove."""
        dialog = RemovalDialog(title, self._page)
        dialog.reason_given.connect(lambda reason: self._remove(dialog, entry, reason))
        dialog.open()

    def ask_for_target(self, entry: EvidenceEntry) -> None:
        """Ask where a copy of a recording goes."""
        dialog = FileChooser(self._page, self.tr("Spara en kopia"))
        dialog.setAcceptMode(FileChooser.AcceptMode.AcceptSave)
        dialog.selectFile(words.copy_name(self._workspace.read(read_case, self._case_id).case_no, entry))
        dialog.fileSelected.connect(lambda path: self._copy(entry, Path(path)))
        dialog.open()

    def _link(self, criterion: CriterionRef, ticked: bool) -> None:
        if self._chooser is None or self._linking is None:
            return
        command = evidence.link_evidence if ticked else evidence.unlink_evidence
        if self._workspace.attempt(self._chooser, command, self._linking.id, *criterion) is None:
            self._chooser.show_links(self._linking.links)

    def _end_choosing(self) -> None:
        if self._chooser is not None:
            self._chooser.deleteLater()
            self._chooser = None

    def _remove(self, dialog: RemovalDialog, entry: EvidenceEntry, reason: str) -> None:
        place = self._workspace.read(read_place, self._case_id)
        if self._workspace.attempt(dialog, evidence.remove_evidence, entry.id, reason) is None:
            return
        dialog.accept()
        pieces = [each for each in (entry.content_id, entry.working_content_id) if each is not None]
        if pieces:
            self._workspace.background.run(erase, self._workspace.store.contents, place, pieces)
        self._page.strip.show_done(self.tr("Underlaget är borttaget."))

    def _copy(self, entry: EvidenceEntry, target: Path) -> None:
        """Write the recording outside; that it leaves the store is written down first."""
        if self._workspace.attempt(self._page, evidence.note_copy, entry.id, place_of(target)) is None:
            return
        self._workspace.background.run(
            save_copy,
            self._workspace.store.contents,
            self._workspace.read(read_place, self._case_id),
            entry.content_id,
            entry.media_type,
            target,
            done=self._say_copied,
            failed=self._say_refused,
        )

    def _say_copied(self, _: object) -> None:
        self._page.strip.show_done(self.tr("Kopian är sparad."))

    def _say_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._workspace.show_error(self._page, error)
