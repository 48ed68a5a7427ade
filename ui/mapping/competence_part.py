"""Other competence: what the person can do outside any occupation profile."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent

from ui.mapping import words
from ui.mapping.entry_form import EntryForm, Save
from ui.mapping.part import ListPart
from ui.widgets.cards import CardText
from ui.widgets.fields import ChoiceField
from ui.workspace import Workspace
from validering import competence
from validering.changes import Change
from validering.competence import CompetenceEntry


class CompetenceForm(EntryForm):
    """A title and a text, in own words and in Swedish."""

    def __init__(self, workspace: Workspace, case_id: UUID, entry_id: UUID, save: Save) -> None:
        super().__init__(workspace, f"competence/{entry_id}", case_id, save)
        self._section = self.add_section()
        self.title = self.keep_pair("title", lines=1)
        self.text = self.keep_pair("text", lines=4)
        self.add(self.title)
        self.add(self.text)
        self.language = self.keep_language()
        self.translated = self.keep("translation_kind", ChoiceField(self))
        self.add(self.language, self.translated)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Beskrivet av kandidaten, inte bedömt"))
        self.title.set_label(self.tr("Kunnande"))
        self.text.set_label(self.tr("Beskrivning"))
        self.text.set_help(words.facts_only())
        self.label_languages(self.language, self.translated)


class CompetencePart(ListPart):
    """A card for each other competence, opened as a form."""

    part_id = "competence"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self._retranslate()

    def read(self) -> tuple[CompetenceEntry, ...]:
        return self.workspace.read(competence.read_competences, self.case_id)

    def card(self, entry: CompetenceEntry) -> CardText:
        text = (entry.text_sv or entry.text_own or "").split("\n")[0]
        shown = f"{text[:120]}…" if len(text) > 120 else text
        return CardText(entry.id, entry.title or words.without_title(), (shown,) if shown else ())

    def make_form(self, entry: CompetenceEntry) -> CompetenceForm:
        return CompetenceForm(
            self.workspace, self.case_id, entry.id, lambda changes: self._change(entry.id, **changes)
        )

    def add_row(self) -> Change | None:
        return self.workspace.attempt(self, competence.add_competence, self.case_id)

    def remove_row(self, row_id: UUID) -> Change | None:
        return self.workspace.attempt(self, competence.remove_competence, row_id)

    def is_empty(self, entry: CompetenceEntry) -> bool:
        return not any((entry.title, entry.text_own, entry.text_sv))

    def _change(self, row_id: UUID, **changes: Any) -> Change:
        return self.workspace.apply(competence.change_competence, row_id, **changes)

    def _retranslate(self) -> None:
        self.set_intro(
            self.tr("Sådant som ingen yrkesprofil frågar efter: odla, laga bilar, sy, ordna en förening.")
        )
        self.cards.set_add_text(self.tr("Lägg till kunnande"))
        self.cards.set_empty_text(self.tr("Inget annat kunnande är inskrivet."))
