"""Who leads the case, who takes over, and who else has a part."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt
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
    """Who has which part; the ways to hand over and to add somebody open when they are wanted."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"overview_people/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._lead_id: UUID | None = None
        self._may_lead = self._may_run = False
        self._is_handing = self._is_adding = False
        self._section = self.add_section()
        self.rows = ActRows(self)
        self.rows.acted.connect(self._end)
        self.add(self.rows)
        self.begin = QPushButton(self)
        self.begin.clicked.connect(self.begin_hand_over)
        self.begin_join = QPushButton(self)
        self.begin_join.clicked.connect(lambda: self._open_adding(True))
        self.add(leading(self.begin, self.begin_join))
        self.lead = ChoiceField(self)
        self.lead.setObjectName("lead")
        self.lead.committed.connect(self._choose_lead)
        self.add(self.lead)
        self.note = self.pend("handover_note", LongTextField(self, lines=2))
        self.add(self.note)
        self.hand_over = QPushButton(self)
        self.hand_over.setProperty("primary", True)
        self.hand_over.clicked.connect(self._hand_over)
        self._keep_lead = QPushButton(self)
        self._keep_lead.clicked.connect(self._leave_handing)
        self._giving = leading(self.hand_over, self._keep_lead)
        self.add(self._giving)
        self.person = ChoiceField(self)
        self.part = ChoiceField(self)
        self.add(self.person, self.part)
        self.join = QPushButton(self)
        self.join.setProperty("primary", True)
        self.join.clicked.connect(self._join)
        self._leave = QPushButton(self)
        self._leave.clicked.connect(lambda: self._open_adding(False))
        self._joining = leading(self.join, self._leave)
        self.add(self._joining)
        self._retranslate()

    def show_case(self, case: CaseView) -> None:
        """Show the people of this case."""
        if self._lead_id is not None and case.lead_id != self._lead_id:
            self._is_handing = False
        self._lead_id = case.lead_id
        self._may_lead = self.workspace.acting.may(*participants.LEAD_GIVERS)
        self._may_run = self.workspace.acting.may(*CASE_ROLES)
        assessors = [(one.id, one.name) for one in self.workspace.read(read_assessors)]
        self.lead.set_options([one for one in assessors if one[0] != case.lead_id])
        if not self._is_handing:
            self.lead.set_value(None, force=True)
        self.person.set_options(
            [(one.id, one.name) for one in self.workspace.read(read_staff) if one.is_active]
        )
        found = self.workspace.read(participants.read_participants, self.case_id)
        self.rows.show_rows([self._row(entry) for entry in found])
        self.setVisible(bool(found) or self._may_lead or self._may_run)
        self._retranslate()
        self._fold()

    def begin_hand_over(self) -> None:
        """Ask who is to lead the case."""
        self._is_handing = True
        self._fold()
        self.lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_handing(self) -> None:
        self._is_handing = False
        self.lead.set_value(None, force=True)
        self._fold()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_adding(self, is_open: bool) -> None:
        self._is_adding = is_open
        self._fold()
        target = self.person if is_open else self.begin_join
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        """The first lead is named at once; a successor and another person when somebody asks for it."""
        has_lead = self._lead_id is not None
        is_handing = self._is_handing and self._may_lead and has_lead
        self.begin.setVisible(self._may_lead and has_lead and not is_handing)
        self.lead.setVisible(self._may_lead and (is_handing or not has_lead))
        for widget in (self.note, self._giving):
            widget.setVisible(is_handing)
        self.begin_join.setVisible(self._may_run and not self._is_adding)
        for widget in (self.person, self.part, self._joining):
            widget.setVisible(self._may_run and self._is_adding)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose_lead(self, staff_id: UUID) -> None:
        """The first lead is simply named; a successor needs to be told something."""
        if self._lead_id is None:
            self._give_lead(staff_id, None)

    def _hand_over(self) -> None:
        if self.lead.value() is None:
            self.lead.set_error(self.tr("Välj vem som tar över."))
            self.lead.setFocus()
            return
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
            self._open_adding(False)

    def _end(self, participant_id: UUID, _act: str) -> None:
        self.workspace.attempt(self, participants.end_participation, self.case_id, participant_id)

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
        self.lead.set_label(
            self.tr("Ansvarig bedömare") if self._lead_id is None else self.tr("Ny ansvarig bedömare")
        )
        self.note.set_label(self.tr("Det som den nya ansvariga behöver veta"))
        self.note.set_help(self.tr("Vad som är gjort, vad som är kvar och vad som är lovat."))
        self.person.set_label(self.tr("Lägg till en person"))
        self.part.set_label(self.tr("Roll i ärendet"))
        words = case_words.parts()
        self.part.set_options(
            [(part, text) for part, text in words.items() if part is not ParticipantRole.LEAD_ASSESSOR]
        )
        for button, text in (
            (self.begin, self.tr("Lämna över till en annan bedömare …")),
            (self.begin_join, self.tr("Lägg till en person …")),
            (self.hand_over, self.tr("Lämna över ansvaret")),
            (self._keep_lead, self.tr("Nej, byt inte bedömare")),
            (self._leave, self.tr("Nej, lägg inte till någon")),
            (self.join, self.tr("Lägg till personen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
