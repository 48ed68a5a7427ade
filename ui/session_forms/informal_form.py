"""What a person in the trade said at an informal meeting; it is no assessment."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.session_forms import words
from ui.widgets.fields import CheckField, ChoiceField, LongTextField, NumberField, TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering.informal_meetings import (
    LONGEST_TRADE,
    MOST_CONTACTS,
    change_informal_meeting,
    read_informal_meeting,
)
from validering.sessions import SessionView
from validering.terms import EntryLevel


class InformalForm(Form):
    """The fields of a meeting with a door-opener; each is saved when it is left."""

    def __init__(self, workspace: Workspace, view: SessionView, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"informal/{view.id}", view.case_id, parent)
        self.workspace = workspace
        self._session_id: UUID = view.id
        self._names: tuple[str, ...] = ()
        self._section = self.add_section()
        self.door_opener = self._keep("door_opener", TextField(self))
        self.trade = self._keep("trade", TextField(self))
        self.years = self._keep("trade_years", NumberField(self, least=0, most=LONGEST_TRADE))
        self.organisation = self._keep("organisation", TextField(self))
        self.topics = self._keep("topics", LongTextField(self, lines=3))
        self.level = self._keep("entry_level_view", ChoiceField(self))
        self.contacts = self._keep("contacts_offered", NumberField(self, least=0, most=MOST_CONTACTS))
        self.contact_names = self._keep("contact_names", LongTextField(self, lines=2))
        self.agreed = self._keep("contacts_agreed", CheckField(self))
        self.next_step = self._keep("next_step", LongTextField(self, lines=2))
        self.add(self.door_opener, self.organisation)
        self.add(self.trade, self.years)
        self.add(self.topics)
        self.add(self.level, self.contacts)
        self.add(self.contact_names)
        self.add(self.agreed)
        self.add(self.next_step)
        self._retranslate()
        self.show_session(view)

    def show_session(self, view: SessionView) -> None:
        """Show what is kept of the meeting that the session is."""
        kept = self.workspace.read(read_informal_meeting, self._session_id)
        texts = ("door_opener", "trade", "organisation", "topics", "contact_names", "next_step")
        for name in texts:
            self.field(name).set_value((getattr(kept, name) if kept else None) or "")
        self.years.set_value(kept.trade_years if kept else None)
        self.contacts.set_value(kept.contacts_offered if kept else None)
        self.agreed.set_value(bool(kept and kept.contacts_agreed))
        self.agreed.setVisible(bool(kept and kept.contact_names))
        self.level.set_value(kept.entry_level_view if kept else EntryLevel.UNSURE)
        for name in self._names:
            self.field(name).set_enabled(view.signed_at is None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        self._names = (*self._names, name)
        return self.bind(
            name,
            field,
            lambda value: self.workspace.apply(change_informal_meeting, self._session_id, **{name: value}),
        )

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Vad dörröppnaren sade"))
        self._section.set_help(
            self.tr(
                "Mötet är ingen bedömning och räknas inte i resultatet. Det får en egen sida i portföljen."
            )
        )
        self.door_opener.set_label(self.tr("Dörröppnarens namn"))
        self.organisation.set_label(self.tr("Dörröppnarens arbetsplats"))
        self.trade.set_label(self.tr("Dörröppnarens yrke"))
        self.years.set_label(self.tr("År i yrket"))
        self.topics.set_label(self.tr("Vad ni talade om"))
        self.topics.set_help(self.tr("Yrket, arbetsplatsen och kraven. Inget om andra människor."))
        self.level.set_label(self.tr("Ungefär på vilken nivå"))
        self.level.set_options(list(words.door_levels().items()))
        self.contacts.set_label(self.tr("Antal kontakter som erbjöds"))
        self.contact_names.set_label(self.tr("Kontakternas namn"))
        self.contact_names.set_help(self.tr("Skrivs ut bara om de har sagt ja."))
        self.agreed.set_label(self.tr("Kontakterna har sagt ja till att deras namn står på pappret"))
        self.next_step.set_label(self.tr("Nästa steg"))
        self.next_step.set_help(self.tr("Vem gör vad, och när?"))
