"""Who leads the case, who takes over, and who else has a part."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import case_words
from ui.case_words import figures
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering import participants
from validering.case_access import CASE_ROLES
from validering.cases import CaseView
from validering.participants import ParticipantEntry
from validering.staff import read_assessors, read_staff
from validering.terms import ParticipantRole


class PeopleBox(PendingForm):
    """The lead with a note to the successor, and the other parts."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"overview_people/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._lead_id: UUID | None = None
        self._section = self.add_section()
        self.lead = ChoiceField(self)
        self.lead.setObjectName("lead")
        self.lead.committed.connect(self._choose_lead)
        self.add(self.lead)
        self.note = self.pend("handover_note", LongTextField(self, lines=2))
        self.add(self.note)
        self.hand_over = QPushButton(self)
        self.hand_over.clicked.connect(self._hand_over)
        self._giving = leading(self.hand_over)
        self.add(self._giving)
        self.rows = ActRows(self)
        self.rows.acted.connect(self._end)
        self.add(self.rows)
        self.person = ChoiceField(self)
        self.part = ChoiceField(self)
        self.add(self.person, self.part)
        self.join = QPushButton(self)
        self.join.clicked.connect(self._join)
        self.add(leading(self.join))
        self._retranslate()

    def show_case(self, case: CaseView) -> None:
        """Show the people of this case."""
        self._lead_id = case.lead_id
        may_lead = self.workspace.acting.may(*participants.LEAD_GIVERS)
        self._may_run = self.workspace.acting.may(*CASE_ROLES)
        for widget in (self.person, self.part, self.join):
            widget.setVisible(self._may_run)
        self.lead.set_options([(one.id, one.name) for one in self.workspace.read(read_assessors)])
        self.lead.set_value(case.lead_id, force=True)
        self.lead.set_enabled(may_lead)
        self.person.set_options(
            [(one.id, one.name) for one in self.workspace.read(read_staff) if one.is_active]
        )
        self._ask_for_note(is_asked=False)
        found = self.workspace.read(participants.read_participants, self.case_id)
        self.rows.show_rows([self._row(entry) for entry in found])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose_lead(self, staff_id: UUID) -> None:
        """The first lead is simply named; a successor needs to be told something."""
        if self._lead_id is None:
            self._give_lead(staff_id, None)
        else:
            self._ask_for_note(is_asked=staff_id != self._lead_id)

    def _hand_over(self) -> None:
        self._give_lead(self.lead.value(), self.note.value() or None)

    def _give_lead(self, staff_id: UUID, note: str | None) -> None:
        change = self.workspace.attempt(self, participants.hand_over_lead, self.case_id, staff_id, note)
        if change is not None:
            self.forget()

    def _join(self) -> None:
        for field in (self.person, self.part):
            if field.value() is None:
                field.set_error(self.tr("Välj i listan."))
                return
        part = ParticipantRole(self.part.value())
        person = self.person.value()
        change = self.workspace.attempt(self, participants.add_participant, self.case_id, person, part)
        if change is not None:
            for field in (self.person, self.part):
                field.set_value(None, force=True)

    def _end(self, participant_id: UUID, _act: str) -> None:
        self.workspace.attempt(self, participants.end_participation, self.case_id, participant_id)

    def _ask_for_note(self, *, is_asked: bool) -> None:
        self.note.setVisible(is_asked)
        self._giving.setVisible(is_asked)
        if is_asked:
            self.note.setFocus()

    def _row(self, entry: ParticipantEntry) -> ActRow:
        said = self.tr("{name}, {part}, från {begin}")
        if entry.to_date is not None:
            said = self.tr("{name}, {part}, från {begin} till {end}")
        text = said.format(
            name=entry.name,
            part=case_words.parts()[entry.role].lower(),
            begin=figures(entry.from_date.isoformat()),
            end=figures(entry.to_date.isoformat()) if entry.to_date else "",
        )
        if entry.handover_note:
            text = f"{text}\n{entry.handover_note}"
        is_open = entry.to_date is None
        may_end = self._may_run and is_open and entry.role is not ParticipantRole.LEAD_ASSESSOR
        end = self.tr("Avsluta rollen: {name}").format(name=entry.name)
        return ActRow(entry.id, text, "" if is_open else "quiet", (("end", end),) if may_end else ())

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Personer i ärendet"))
        self.lead.set_label(self.tr("Ansvarig bedömare"))
        self.note.set_label(self.tr("Det som den nya ansvariga behöver veta"))
        self.note.set_help(self.tr("Vad som är gjort, vad som är kvar och vad som är lovat."))
        self.person.set_label(self.tr("Lägg till en person"))
        self.part.set_label(self.tr("Roll i ärendet"))
        words = case_words.parts()
        self.part.set_options(
            [(part, text) for part, text in words.items() if part is not ParticipantRole.LEAD_ASSESSOR]
        )
        for button, text in (
            (self.hand_over, self.tr("Lämna över ansvaret")),
            (self.join, self.tr("Lägg till personen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
