"""The person's own presentation, in the own language and in Swedish."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ui.mapping.entry_form import EntryForm
from ui.mapping.part import Part
from ui.widgets.fields import ChoiceField
from ui.workspace import Workspace
from validering import mapping
from validering.changes import Change


class _PresentationForm(EntryForm):
    language_name = "presentation_language"


class OwnWordsPart(Part):
    """What the person wants to say, word for word, with Swedish beside it."""

    part_id = "own_words"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self.form = _PresentationForm(workspace, f"own_words/{case_id}", case_id, self._save)
        self._section = self.form.add_section()
        self.presentation = self.form.keep_pair("presentation", lines=6)
        self.language = self.form.keep_language("presentation_language")
        self.translated = self.form.keep("presentation_translation", ChoiceField())
        self.form.add(self.presentation)
        self.form.add(self.language, self.translated)
        self.column.addWidget(self.form)
        self._retranslate()

    def reload(self) -> None:
        entry = self.workspace.read(mapping.read_mapping, self.case_id)
        self.form.show_entry(entry)
        if entry.presentation_language is None:
            tag = self.own_language()[0]
            self.language.set_value(tag or None)
            self.form.show_language(tag)

    def _save(self, changes: Mapping[str, Any]) -> Change:
        given: dict[str, Any] = dict(changes)
        return self.workspace.apply(mapping.change_mapping, self.case_id, **given)

    def _retranslate(self) -> None:
        self.set_intro(self.tr("Kandidatens egna ord behålls som de är; svenskan står bredvid."))
        self._section.set_title(self.tr("Egen presentation"))
        self.presentation.set_label(self.tr("Det här vill jag berätta"))
        self.presentation.set_help(
            self.tr("Vad jag är bra på och vill arbeta med. Inget om hälsa, tro eller ursprung.")
        )
        self.form.label_languages(self.language, self.translated)
