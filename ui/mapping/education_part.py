"""Education: schooling of any length and country."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent

from ui.mapping import words
from ui.mapping.entry_form import EntryForm, Save
from ui.mapping.part import ListPart
from ui.widgets.cards import CardText
from ui.widgets.fields import CheckField, ChoiceField, NumberField, TextField
from ui.workspace import Workspace
from validering import education
from validering.changes import Change
from validering.education import EducationEntry
from validering.terms import DatePrecision


class EducationForm(EntryForm):
    """What, where, when and which paper."""

    def __init__(self, workspace: Workspace, case_id: UUID, entry_id: UUID, save: Save) -> None:
        super().__init__(workspace, f"education/{entry_id}", case_id, save)
        self._section = self.add_section()
        self.title = self.keep_pair("title", lines=1)
        self.add(self.title)
        self.school = self.keep("school", TextField(self))
        self.country = self.keep("country", TextField(self))
        self.add(self.school, self.country)
        self.from_year = self.keep("from_year", NumberField(self, least=1900, most=2100))
        self.to_year = self.keep("to_year", NumberField(self, least=1900, most=2100))
        self.years = self.keep("years", NumberField(self, most=40, decimals=1))
        self.add(self.from_year, self.to_year, self.years)
        self.about = self.bind("about", CheckField(self), self._save_about)
        self.is_completed = self.keep("is_completed", CheckField(self))
        self.add(self.is_completed, self.about)
        self.paper_status = self.keep("paper_status", ChoiceField(self))
        self.paper_note = self.keep("paper_note", TextField(self))
        self.add(self.paper_status, self.paper_note)
        self._retranslate()

    def show_entry(self, entry: object) -> None:
        super().show_entry(entry)
        if isinstance(entry, EducationEntry):
            self.about.set_value(entry.years_precision is DatePrecision.ABOUT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _save_about(self, about: bool) -> None:
        self.save_row({"years_precision": DatePrecision.ABOUT if about else DatePrecision.YEAR})

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Skola eller kurs"))
        self._section.set_help(self.tr("Också avbruten skolgång, kurser på arbetet och lärlingstid räknas."))
        self.title.set_label(self.tr("Utbildning"))
        self.school.set_label(self.tr("Skola"))
        self.country.set_label(self.tr("Land"))
        self.from_year.set_label(self.tr("Från år"))
        self.to_year.set_label(self.tr("Till år"))
        self.years.set_label(self.tr("Längd i år"))
        self.about.set_label(self.tr("Åren är ungefärliga"))
        self.is_completed.set_label(self.tr("Avslutad"))
        self.paper_status.set_label(self.tr("Papper"))
        self.paper_status.set_options(list(words.paper_statuses().items()))
        self.paper_note.set_label(self.tr("Vilket papper"))


class EducationPart(ListPart):
    """A card for each education, opened as a form."""

    part_id = "education"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self._retranslate()

    def read(self) -> tuple[EducationEntry, ...]:
        return self.workspace.read(education.read_educations, self.case_id)

    def card(self, entry: EducationEntry) -> CardText:
        years = self._years(entry)
        length = (
            self.tr("{years} år").format(years=f"{entry.years:g}".replace(".", ",")) if entry.years else ""
        )
        first = " · ".join(part for part in (entry.school, entry.country, years, length) if part)
        lines = [line for line in (first, words.paper_statuses()[entry.paper_status]) if line]
        if entry.is_carried_over:
            lines.append(self.tr("Från ett tidigare ärende"))
        return CardText(entry.id, entry.title or words.without_title(), tuple(lines))

    def make_form(self, entry: EducationEntry) -> EducationForm:
        form = EducationForm(
            self.workspace, self.case_id, entry.id, lambda changes: self._change(entry.id, **changes)
        )
        form.show_language(self.own_language()[0])
        return form

    def add_row(self) -> Change | None:
        return self.workspace.attempt(self, education.add_education, self.case_id)

    def remove_row(self, row_id: UUID) -> Change | None:
        return self.workspace.attempt(self, education.remove_education, self.case_id, row_id)

    def is_empty(self, entry: EducationEntry) -> bool:
        return not any((entry.title, entry.school, entry.from_year, entry.to_year, entry.paper_note))

    def _change(self, row_id: UUID, **changes: Any) -> Change:
        return self.workspace.apply(education.change_education, self.case_id, row_id, **changes)

    def _years(self, entry: EducationEntry) -> str:
        if entry.from_year is None and entry.to_year is None:
            return ""
        years = self.tr("{began} – {ended}").format(began=entry.from_year or "?", ended=entry.to_year or "?")
        about = entry.years_precision is DatePrecision.ABOUT
        return self.tr("ungefär {date}").format(date=years) if about else years

    def _retranslate(self) -> None:
        self.set_intro(self.tr("Skola, yrkesutbildning och kurser, hela eller avbrutna."))
        self.cards.set_add_text(self.tr("Lägg till utbildning"))
        self.cards.set_empty_text(self.tr("Ingen utbildning är inskriven än. Det är inget fel."))
