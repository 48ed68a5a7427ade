"""Experience: a card for each, opened as a form."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QLocale

from ui.case_words import listed
from ui.mapping import words
from ui.mapping.experience_form import ExperienceForm
from ui.mapping.part import ListPart
from ui.widgets.cards import CardText
from ui.workspace import Workspace
from validering import experience
from validering.changes import Change
from validering.experience import ExperienceEntry
from validering.partial_dates import PartialDate
from validering.terms import DatePrecision


class ExperiencePart(ListPart):
    """Work of every kind, unpaid and own business too."""

    part_id = "experience"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self._retranslate()

    def read(self) -> tuple[ExperienceEntry, ...]:
        return self.workspace.read(experience.read_experiences, self.case_id)

    def card(self, entry: ExperienceEntry) -> CardText:
        kind = words.experience_kinds()[entry.kind]
        where = listed(part for part in (entry.employer, entry.place_text) if part)
        first = " · ".join(part for part in (kind, self._period(entry), where) if part)
        lines = [first, words.paper_statuses()[entry.paper_status]]
        if entry.is_carried_over:
            lines.append(self.tr("Från ett tidigare ärende"))
        return CardText(entry.id, entry.title or words.without_title(), tuple(lines), self._badge(entry))

    def make_form(self, entry: ExperienceEntry) -> ExperienceForm:
        form = ExperienceForm(
            self.workspace, self.case_id, entry.id, lambda changes: self._change(entry.id, **changes)
        )
        form.move_wanted.connect(lambda up: self._move(entry.id, up=up))
        return form

    def add_row(self) -> Change | None:
        return self.workspace.attempt(self, experience.add_experience, self.case_id)

    def remove_row(self, row_id: UUID) -> Change | None:
        return self.workspace.attempt(self, experience.remove_experience, self.case_id, row_id)

    def is_empty(self, entry: ExperienceEntry) -> bool:
        texts = (entry.title, entry.done_own, entry.done_sv, entry.employer, entry.place_text)
        return not any(texts) and not entry.began.is_known

    def _change(self, row_id: UUID, **changes: Any) -> Change:
        return self.workspace.apply(experience.change_experience, self.case_id, row_id, **changes)

    def _move(self, row_id: UUID, *, up: bool) -> None:
        self.workspace.attempt(self, experience.move_experience, self.case_id, row_id, up=up)

    def _badge(self, entry: ExperienceEntry) -> str:
        this_year = self.workspace.acting.today().year
        if not entry.is_long_ago(this_year):
            return ""
        return self.tr("Senast för %n år sedan", "", entry.years_ago(this_year) or 0)

    def _period(self, entry: ExperienceEntry) -> str:
        began = self._date(entry.began)
        ended = self.tr("pågår") if entry.is_ongoing else self._date(entry.ended)
        if not began and not ended:
            return self.tr("tid okänd")
        return self.tr("{began} – {ended}").format(began=began or "?", ended=ended or "?")

    def _date(self, date: PartialDate) -> str:
        if date.year is None:
            return ""
        month = (
            QLocale().standaloneMonthName(date.month, QLocale.FormatType.ShortFormat) if date.month else ""
        )
        shown = f"{month} {date.year}".strip()
        about = date.precision is DatePrecision.ABOUT
        return self.tr("ungefär {date}").format(date=shown) if about else shown

    def _retranslate(self) -> None:
        self.set_intro(
            self.tr("Allt arbete räknas: lön, eget företag, familjens gård, militärtjänst, omsorg hemma.")
        )
        self.cards.set_add_text(self.tr("Lägg till erfarenhet"))
        self.cards.set_empty_text(self.tr("Ingen erfarenhet är inskriven än."))
