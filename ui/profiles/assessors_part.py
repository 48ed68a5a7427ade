"""Who assesses in the case, and how each of them stands to the candidate."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.case_words import parts
from ui.profiles import words
from ui.widgets.choices import BigChoices
from ui.widgets.column import column_set_in
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.form import Section
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering import impartiality, participants
from validering.acting import StaffRole
from validering.case_access import CASE_ROLES
from validering.impartiality import AssessorOfCase, Relation
from validering.profile import JudgedBy
from validering.profiles import read_chosen_profiles
from validering.staff import read_assessors
from validering.terms import ParticipantRole


class AssessorRow(QFrame):
    """A person with their part and what they declared."""

    def __init__(self, name: str, line: str, badge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(f"{name}: {line}")
        words_of = QVBoxLayout()
        words_of.setSpacing(GRID // 2)
        mark = named_label("badge", badge, self)
        mark.setWordWrap(False)
        mark.set_tone("warning")
        mark.setVisible(bool(badge))
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        column_set_in(self).addLayout(self._row)
        self._row.addLayout(words_of, 1)
        words_of.addWidget(Label(name, self, tone="strong"))
        words_of.addWidget(named_label("card_line", line, self))
        self._row.addWidget(mark)

    def offer_end(self, text: str, name: str) -> QPushButton:
        """A button that ends the person's part."""
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setAccessibleName(name)
        self._row.addWidget(button)
        return button


class AssessorsPart(Section):
    """Lead, second and planned assessors with what they declared; ``lead_wanted()`` asks for another lead."""

    lead_wanted = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._people: tuple[AssessorOfCase, ...] = ()
        self._rows: list[QWidget] = []
        self._nobody = named_label("field_help", parent=self)
        self._second = ChoiceField(self)
        self._all_in = Label(parent=self, tone="quiet")
        self._second.committed.connect(self._add_second)
        self._lead = QPushButton(self)
        self._lead.setProperty("quiet", True)
        self._lead.clicked.connect(self.lead_wanted)
        self._asked = Label(parent=self, tone="strong")
        self._relation = BigChoices(self)
        self._relation.setObjectName("impartiality")
        self._relation.chosen.connect(self._on_relation)
        self._note = LongTextField(self, lines=2)
        self._change = QPushButton(self)
        self._change.setProperty("quiet", True)
        self._change.clicked.connect(self._on_change)
        self._is_changing = False
        self._declare = QPushButton(self)
        self._declare.setProperty("primary", True)
        self._declare.clicked.connect(self._on_declare)
        self._lay_out()
        self._retranslate()

    def reload(self) -> None:
        """Read who assesses and what they declared."""
        self._people = self._workspace.read(impartiality.read_assessors_of_case, self._case_id)
        may_run = self._workspace.acting.may(*CASE_ROLES)
        self._show_people(may_run=may_run)
        self._lead.setVisible(may_run)
        self._offer_people()
        self._show_own()

    def show_declaration(self) -> None:
        """Put the focus on the signed-in person's own declaration."""
        own = (self._relation, self._change, self._lead)
        target = next((widget for widget in own if not widget.isHidden()), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_people(self, *, may_run: bool) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one, may_run=may_run) for one in self._people]
        for row in self._rows:
            self._list.addWidget(row)
        self._nobody.setVisible(not self._rows)

    def _row(self, one: AssessorOfCase, *, may_run: bool) -> AssessorRow:
        role, declared = parts()[one.role] if one.role else self.tr("Står i planen"), one.declaration
        said, badge = self.tr("har inte svarat om jäv"), self.tr("kan inte bedöma än")
        if declared is not None:
            relation, day = words.relations()[declared.relation], declared.declared_on.isoformat()
            said = self.tr("{relation}, {day}").format(relation=relation, day=day)
            badge = "" if declared.lets_assess else self.tr("får inte bedöma")
        note = (declared.note or "") if declared else ""
        line = "\n".join(part for part in (f"{role} · {said}", note) if part)
        row = AssessorRow(one.name, line, badge, self)
        if may_run and one.role is ParticipantRole.SECOND_ASSESSOR:
            name = self.tr("Avsluta uppdraget: {name}").format(name=one.name)
            row.offer_end(self.tr("Avsluta uppdraget"), name).clicked.connect(lambda: self._end_part(one))
        return row

    def _offer_people(self) -> None:
        inside = {one.staff_id for one in self._people if one.role is not None}
        people = [one for one in self._workspace.read(read_assessors) if one.id not in inside]
        self._second.set_options([(one.id, one.name) for one in people])
        self._second.set_value(None)
        may_run = self._workspace.acting.may(*CASE_ROLES)
        self._second.setVisible(may_run and bool(people))
        self._all_in.setVisible(may_run and not people)

    def _show_own(self) -> None:
        """The form of the signed-in person, if one who judges; folded away once it is answered."""
        acting = self._workspace.acting
        is_assessor = acting.may(StaffRole.ASSESSOR) or self._judges_swedish()
        newest = self._workspace.read(impartiality.newest_of, self._case_id, acting.staff_id)
        is_open = is_assessor and (newest is None or self._is_changing)
        for widget in (self._asked, self._relation, self._declare):
            widget.setVisible(is_open)
        self._change.setVisible(is_assessor and not is_open)
        self._asked.setText(self.tr("{name}, hur står du till kandidaten?").format(name=acting.name))
        if newest is not None and not self._is_changing:
            self._relation.set_value(newest.relation)
            self._note.set_value(newest.note or "", force=True)
        self._show_note()

    def _judges_swedish(self) -> bool:
        """Whether whoever is signed in teaches Swedish, and the case has a module for a teacher to judge."""
        if not self._workspace.acting.may(StaffRole.SFI_TEACHER):
            return False
        views = self._workspace.read(read_chosen_profiles, self._case_id)
        judges = {module.judged_by for view in views for module in view.profile.modules}
        return JudgedBy.SFI_TEACHER in judges

    def _on_change(self) -> None:
        self._is_changing = True
        self._relation.show()
        self._relation.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_own()

    def _on_relation(self, _relation: object) -> None:
        self._show_note()
        if not self._note.isHidden():
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_note(self) -> None:
        chosen = self._relation.value()
        is_shown = not self._relation.isHidden()
        self._note.setVisible(is_shown and chosen not in (None, Relation.NONE))
        allow(self._declare, "" if chosen is not None else self.tr("Välj först ett svar."))

    def _on_declare(self) -> None:
        relation = self._relation.value()
        note = self._note.value() if relation is not Relation.NONE else None
        if self._workspace.attempt(self, impartiality.declare, self._case_id, relation, note) is not None:
            self._is_changing = False
            self._change.show()
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reload()

    def _add_second(self, staff_id: object) -> None:
        if isinstance(staff_id, UUID):
            role = ParticipantRole.SECOND_ASSESSOR
            self._workspace.attempt(self, participants.add_participant, self._case_id, staff_id, role)

    def _end_part(self, one: AssessorOfCase) -> None:
        if one.participant_id is not None:
            self._workspace.attempt(self, participants.end_participation, self._case_id, one.participant_id)

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self.column.addWidget(self._nobody)
        self.column.addLayout(self._list)
        for widget in (self._asked, self._relation, self._note):
            self.column.addWidget(widget)
        for button in (self._declare, self._change):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.column.addLayout(row)
        row.addWidget(self._second, 1)
        row.addWidget(self._all_in, 1)
        row.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignBottom)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Bedömare och jäv"))
        self.set_help(self.tr("Alla som bedömer svarar på hur de står till kandidaten, innan något bedöms."))
        self._nobody.setText(self.tr("Ingen ansvarig bedömare är utsedd än."))
        self._all_in.setText(self.tr("Alla bedömare är redan med i ärendet."))
        self._second.set_label(self.tr("Lägg till andrebedömare"))
        self._lead.setText(self.tr("Byt ansvarig bedömare"))
        self._lead.setAccessibleName(self._lead.text())
        self._relation.set_options(list(words.relations().items()))
        self._relation.setAccessibleName(self.tr("Hur du står till kandidaten"))
        self._note.set_label(self.tr("Hur ni känner varandra"))
        self._note.set_help(self.tr("En mening räcker. En annan bedömare behöver ta över."))
        self._change.setText(self.tr("Ändra mitt svar om jäv"))
        self._change.setAccessibleName(self._change.text())
        self._declare.setText(self.tr("Spara mitt svar om jäv"))
        self._declare.setAccessibleName(self._declare.text())
