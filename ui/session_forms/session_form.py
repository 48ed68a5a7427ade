"""The facts of one session: kind, day, place, who was there, language and interpreter."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.session_forms import words
from ui.widgets.fields import ChoiceField, DateField, LongTextField, NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.widgets.suggest_field import SuggestField
from ui.workspace import Workspace
from validering.hosts import read_hosts
from validering.language_names import language_choices
from validering.marks import RATING_KINDS
from validering.sessions import SessionView, change_session
from validering.staff import read_assessors
from validering.terms import InterpreterMode


class SessionForm(Form):
    """Each field is saved when it is left; a signed session can only be read."""

    def __init__(self, workspace: Workspace, view: SessionView, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"session/{view.id}", view.case_id, parent)
        self.workspace = workspace
        self._session_id: UUID = view.id
        self._section = self.add_section()
        self._signed = Label("", self, tone="quiet")
        self.add(self._signed)
        self.kind = self._keep("kind", ChoiceField(self))
        self.day = self._keep("day", DateField(self))
        self.add(self.kind, self.day)
        self.start = self._keep("start_time", TextField(self))
        self.minutes = self._keep("minutes", NumberField(self, least=1, most=1440))
        self.add(self.start, self.minutes)
        self.place = self._keep("place", SuggestField(self))
        self.assessor = self._keep("assessor_id", ChoiceField(self))
        self.add(self.place, self.assessor)
        self.language = self._keep("language", ChoiceField(self, searchable=True))
        self.mode = self._keep("interpreter_mode", ChoiceField(self))
        self.add(self.language, self.mode)
        self.interpreter = self._keep("interpreter_name", TextField(self))
        self.add(self.interpreter)
        self.persons = self._keep("persons", LongTextField(self, lines=2))
        self.add(self.persons)
        self.note = self._keep("private_note", LongTextField(self, lines=2))
        self.add(self.note)
        self._retranslate()
        self.show_session(view)

    def show_session(self, view: SessionView) -> None:
        """Show a session as it is kept."""
        people = {person.id: person.name for person in self.workspace.read(read_assessors)}
        people.setdefault(view.assessor_id, view.assessor_name)  # a teacher of Swedish holds one too
        self.assessor.set_options(list(people.items()))
        hosts = [each for each in self.workspace.read(read_hosts) if each.is_active]
        self.place.set_suggestions([(each.name, each.address or "") for each in hosts])
        self._is_rated = view.kind in RATING_KINDS
        self._name_holder()
        self.kind.set_value(view.kind)
        self.day.set_value(view.day)
        self.start.set_value(view.start_time or "")
        self.minutes.set_value(view.minutes)
        self.place.set_value(view.place or "")
        self.assessor.set_value(view.assessor_id)
        self.language.set_value(view.language)
        self.mode.set_value(view.interpreter_mode)
        self.interpreter.set_value(view.interpreter_name or "")
        has_interpreter = view.interpreter_mode is not InterpreterMode.NONE
        self.interpreter.setVisible(has_interpreter or bool(view.interpreter_name))
        self.persons.set_value(view.persons or "")
        self.note.set_value(view.private_note or "")
        is_own = view.assessor_id == self.workspace.acting.staff_id
        self.note.setVisible(is_own or view.private_note is not None)
        is_signed = view.signed_at is not None
        for name in self._names:
            self.field(name).set_enabled(not is_signed)
        self.note.set_enabled(is_own and not is_signed)
        text = self.tr("Signerat av {name}. Uppgifterna kan inte ändras.")
        self._signed.setText(text.format(name=view.signed_by_name or "–"))
        self._signed.setVisible(is_signed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    _names: tuple[str, ...] = ()
    _is_rated = False

    def _keep(self, name: str, field: Any) -> Any:
        self._names = (*self._names, name)
        return self.bind(
            name,
            field,
            lambda value: self.workspace.apply(change_session, self._session_id, **{name: value}),
        )

    def _name_holder(self) -> None:
        """Whoever holds a meeting where nothing is assessed is no assessor there."""
        label = self.tr("Bedömare") if self._is_rated else self.tr("Vem håller mötet")
        self.assessor.set_label(label)

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Mötet eller dagen"))
        self.kind.set_label(self.tr("Slag"))
        self.kind.set_options(list(words.session_kinds().items()))
        self.day.set_label(self.tr("Dag"))
        self.start.set_label(self.tr("Började"))
        self.start.set_help(self.tr("Till exempel 09:30."))
        self.minutes.set_label(self.tr("Längd i minuter"))
        self.place.set_label(self.tr("Plats"))
        self._name_holder()
        self.language.set_label(self.tr("Språk som talades"))
        self.language.set_options(language_choices(self.workspace.language))
        self.mode.set_label(self.tr("Tolk eller språkstöd"))
        self.mode.set_options(list(words.interpreter_modes().items()))
        self.mode.set_help(
            self.tr("Släktingar och barn tolkar inte. Förslaget är från Inskrivning: ändra om något ändras.")
        )
        self.interpreter.set_label(self.tr("Tolkens namn"))
        self.persons.set_label(self.tr("Vilka var med"))
        self.persons.set_help(self.tr("Namn och roll. Inga uppgifter om hälsa eller tro."))
        self.note.set_label(self.tr("Din egen anteckning"))
        self.note.set_help(self.tr("Visas bara för dig och skrivs aldrig ut. Inget om hälsa eller tro."))
