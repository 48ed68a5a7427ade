"""Licences and cards, with their validity in Sweden."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent

from ui.mapping import words
from ui.mapping.entry_form import EntryForm, Save
from ui.mapping.part import ListPart
from ui.widgets.cards import CardText
from ui.widgets.fields import CheckField, ChoiceField, DateField, TextField
from ui.workspace import Workspace
from validering import licences
from validering.changes import Change
from validering.licences import LicenceEntry
from validering.terms import ValidInSweden


class LicenceForm(EntryForm):
    """Which licence, until when, whether it was seen and whether it is valid here."""

    def __init__(self, workspace: Workspace, case_id: UUID, entry_id: UUID, save: Save) -> None:
        super().__init__(workspace, f"licence/{entry_id}", case_id, save)
        self._section = self.add_section()
        self.kind = self.keep("kind", TextField(self))
        self.licence_class = self.keep("licence_class", TextField(self))
        self.add(self.kind, self.licence_class)
        self.country = self.keep("country", TextField(self))
        self.valid_to = self.keep("valid_to", DateField(self))
        self.add(self.country, self.valid_to)
        self.valid_in_sweden = self.keep("valid_in_sweden", ChoiceField(self))
        self.original_seen = self.keep("original_seen", CheckField(self))
        self.add(self.valid_in_sweden, self.original_seen)
        self._retranslate()

    def show_entry(self, entry: object) -> None:
        super().show_entry(entry)
        if isinstance(entry, LicenceEntry):
            seen, checked = entry.seen_by_name, entry.checked_on
            self.original_seen.set_help(self.tr("Sett av {name}").format(name=seen) if seen else "")
            day = checked.isoformat() if checked else ""
            asked = self.tr("Dagen för kontrollen skrivs upp när du väljer.")
            done = self.tr("Kontrollerat {day}").format(day=day)
            self.valid_in_sweden.set_help(done if day else asked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Körkort, kort eller behörighet"))
        self.kind.set_label(self.tr("Vad"))
        self.kind.set_help(self.tr("Till exempel: körkort, truckutbildning, svetsprövning, heta arbeten."))
        self.licence_class.set_label(self.tr("Klass eller nivå"))
        self.country.set_label(self.tr("Utfärdat i (land)"))
        self.valid_to.set_label(self.tr("Giltigt till"))
        self.valid_in_sweden.set_label(self.tr("Gäller i Sverige?"))
        self.valid_in_sweden.set_options(list(words.validities().items()))
        self.original_seen.set_label(self.tr("Jag har sett originalet"))


class LicencePart(ListPart):
    """A card for each licence, opened as a form."""

    part_id = "licences"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self._retranslate()

    def read(self) -> tuple[LicenceEntry, ...]:
        return self.workspace.read(licences.read_licences, self.case_id)

    def card(self, entry: LicenceEntry) -> CardText:
        until = self.tr("till {day}").format(day=entry.valid_to.isoformat()) if entry.valid_to else ""
        seen = self.tr("original sett") if entry.original_seen else self.tr("original inte sett")
        lines = [" · ".join(part for part in (entry.country, until, seen) if part)]
        if entry.is_carried_over:
            lines.append(self.tr("Från ett tidigare ärende"))
        title = " ".join(part for part in (entry.kind, entry.licence_class) if part)
        return CardText(entry.id, title or words.without_title(), tuple(lines), self._badge(entry))

    def make_form(self, entry: LicenceEntry) -> LicenceForm:
        return LicenceForm(
            self.workspace, self.case_id, entry.id, lambda changes: self._change(entry.id, **changes)
        )

    def add_row(self) -> Change | None:
        return self.workspace.attempt(self, licences.add_licence, self.case_id)

    def remove_row(self, row_id: UUID) -> Change | None:
        return self.workspace.attempt(self, licences.remove_licence, self.case_id, row_id)

    def is_empty(self, entry: LicenceEntry) -> bool:
        return not any((entry.kind, entry.licence_class, entry.valid_to, entry.original_seen))

    def _change(self, row_id: UUID, **changes: Any) -> Change:
        return self.workspace.apply(licences.change_licence, self.case_id, row_id, **changes)

    def _badge(self, entry: LicenceEntry) -> str:
        has_run_out = entry.has_run_out(self.workspace.acting.today())
        if has_run_out and entry.valid_in_sweden is ValidInSweden.YES:
            return self.tr("Har gått ut")
        return words.validities()[entry.valid_in_sweden]

    def _retranslate(self) -> None:
        self.set_intro(
            self.tr("Vad som gäller i Sverige skrivs ut på arbetsgivarens sida; annat bara om det väljs.")
        )
        self.cards.set_add_text(self.tr("Lägg till behörighet"))
        self.cards.set_empty_text(self.tr("Ingen behörighet är inskriven."))
