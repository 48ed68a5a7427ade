"""The form of one mapping that was made before this case, elsewhere or here."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Signal

from ui.mapping import words
from ui.mapping.entry_form import EntryForm, Save
from ui.widgets.act_rows import leading
from ui.widgets.fields import CheckField, ChoiceField, LongTextField, TextField
from ui.widgets.link_button import LinkButton
from ui.workspace import Workspace
from validering.earlier_mappings import EarlierMappingEntry
from validering.evidence_reading import EvidenceEntry, read_evidence


class EarlierMappingForm(EntryForm):
    """Who made it and when, where its copy is, and that it has been looked at.

    ``evidence_wanted(evidence_id)`` asks for the evidence of the case, at a piece or at none (None).
    """

    evidence_wanted = Signal(object)

    def __init__(
        self, workspace: Workspace, case_id: UUID, entry: EarlierMappingEntry, save: Save, look: Any
    ) -> None:
        super().__init__(workspace, f"earlier/{entry.id}", case_id, save)
        self._in_case = case_id
        self._section = self.add_section()
        self.made_by = self.keep("made_by", TextField(self))
        self.made_on_text = self.keep("made_on_text", TextField(self))
        self.add(self.made_by, self.made_on_text)
        self.has_copy = self.keep("has_copy", CheckField(self))
        self.looked_at = self.bind("looked_at", CheckField(self), look)
        self.add(self.has_copy, self.looked_at)
        self.copy = self.keep("evidence_id", ChoiceField(self))
        self.add(self.copy)
        self._link = LinkButton(self)
        self._link.clicked.connect(lambda: self.evidence_wanted.emit(self.copy.value()))
        self._way = leading(self._link)
        self.add(self._way)
        self.note = self.keep("note", LongTextField(self, lines=2))
        self.add(self.note)
        self._retranslate()

    def show_entry(self, entry: object) -> None:
        if isinstance(entry, EarlierMappingEntry):
            self._show_copy(entry)
            self.looked_at.set_value(entry.looked_at_on is not None)
        super().show_entry(entry)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_copy(self, entry: EarlierMappingEntry) -> None:
        """Which piece is the copy; a mapping made here lies in its own case."""
        pieces = self.workspace.read(read_evidence, self._in_case)
        self.copy.set_options(
            [(None, self.tr("Ingen än")), *((piece.id, self._named(piece)) for piece in pieces)]
        )
        is_elsewhere = entry.earlier_case_id is None
        self.copy.setVisible(is_elsewhere and bool(pieces))
        self._way.setVisible(is_elsewhere)
        is_there = entry.evidence_id is not None
        self._link.set_words(
            self.tr("Visa kopian") if is_there else self.tr("Lägg in en kopia bland underlagen")
        )

    def _named(self, piece: EvidenceEntry) -> str:
        first_words = (piece.text or "").split("\n")[0][:60]
        return piece.title or piece.file_name or first_words or self.tr("Underlag utan rubrik")

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Kartläggning som redan är gjord"))
        self.made_by.set_label(self.tr("Gjord av"))
        self.made_by.set_help(self.tr("Till exempel skola, kommun eller Arbetsförmedlingen."))
        self.made_on_text.set_label(self.tr("När"))
        self.made_on_text.set_help(self.tr("Så gott man minns, till exempel: våren 2024."))
        self.has_copy.set_label(self.tr("Kopia finns"))
        self.looked_at.set_label(self.tr("Vi har tittat igenom den tillsammans"))
        self.copy.set_label(self.tr("Kopian bland underlagen"))
        self.note.set_label(self.tr("Det viktiga i den"))
        self.note.set_help(words.facts_only())
