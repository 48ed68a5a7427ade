"""What a foreign paper says, in its own language and in Swedish, beside its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent

from ui.evidence import words
from ui.widgets.fields import ChoiceField, Field, LongTextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering.evidence_reading import EvidenceEntry
from validering.language_names import language_choices

F = TypeVar("F", bound=Field[Any])


class TranscriptionForm(Form):
    """Language, transcription, Swedish, and who wrote the Swedish; each saved when it is left."""

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        entry: EvidenceEntry,
        save: Callable[[Mapping[str, Any]], object],
    ) -> None:
        super().__init__(workspace, f"transcription/{entry.id}", case_id)
        self._reader = workspace
        self._save_row = save
        self._section = self.add_section()
        self.language = self._keep("transcription_language", ChoiceField(self, searchable=True))
        self.gloss_kind = self._keep("gloss_kind", ChoiceField(self))
        self.add(self.language, self.gloss_kind)
        self.transcription = self._keep("transcription", LongTextField(self, lines=5))
        self.gloss = self._keep("gloss_sv", LongTextField(self, lines=5))
        self.gloss.set_text_language("sv")
        self.add(self.transcription, self.gloss)
        self._retranslate()
        self.show_entry(entry)

    def show_entry(self, entry: EvidenceEntry) -> None:
        """Show what is saved; what is being typed stays."""
        self.language.set_value(entry.transcription_language)
        self.gloss_kind.set_value(entry.gloss_kind)
        self.transcription.set_value(entry.transcription or "")
        self.gloss.set_value(entry.gloss_sv or "")
        if entry.transcription_language:
            self.transcription.set_text_language(entry.transcription_language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: F) -> F:
        return self.bind(name, field, lambda value: self._saved(name, value))

    def _saved(self, name: str, value: object) -> None:
        self._save_row({name: value})
        if name == "transcription_language" and value:
            self.transcription.set_text_language(str(value))

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Vad papperet säger"))
        self._section.set_help(
            self.tr("Skriv av det som behövs: vem, vad, var, när. Personnummer och betyg lämnas.")
        )
        self.language.set_label(self.tr("Papperets språk"))
        self.language.set_options(language_choices(self._reader.language))
        self.gloss_kind.set_label(self.tr("Svenskan är skriven av"))
        self.gloss_kind.set_options(list(words.gloss_kinds().items()))
        self.transcription.set_label(self.tr("Avskrift"))
        self.transcription.set_help(self.tr("Ord för ord som på papperet. Inga personnummer."))
        self.gloss.set_label(self.tr("På svenska"))
        self.gloss.set_help(self.tr("Samma innehåll på svenska. Lägg inte till något."))
