"""Earlier mappings: looked at before anything is asked, carried over and confirmed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.mapping import words
from ui.mapping.earlier_form import EarlierMappingForm
from ui.mapping.part import ListPart
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import CheckField
from ui.widgets.form import Form
from ui.widgets.labels import Label, named_label
from ui.workspace import Workspace
from validering import earlier_mappings
from validering.changes import Change
from validering.earlier_mappings import CarriedOver, EarlierCase, EarlierMappingEntry
from validering.mapping import read_mapping


class EarlierPart(ListPart):
    """The person's earlier cases here, mappings made elsewhere, and what was carried over."""

    part_id = "earlier"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self._cases_title = named_label("section_title", parent=self)
        self.cases = CardList(self)
        self.cases.set_add_text("")
        self.cases.open_wanted.connect(self._carry_over)
        self.carried = Label(parent=self)
        self.confirm_button = QPushButton(self)
        self.confirm_button.setProperty("primary", True)
        self.confirm_button.clicked.connect(self._confirm)
        self.none_form = Form(workspace, f"no_earlier/{case_id}", case_id, self)
        self.none = self.none_form.bind("no_earlier_mapping", CheckField(self), self._state_none)
        self.none_form.add(self.none)
        for place, widget in enumerate((self._cases_title, self.cases, self.carried, self.confirm_button), 1):
            self.column.insertWidget(place, widget)
        self.column.setAlignment(self.confirm_button, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.none_form)
        self._retranslate()

    def reload(self) -> None:
        super().reload()
        cases = self.workspace.read(earlier_mappings.read_earlier_cases, self.case_id)
        self._show_cases(cases)
        self._show_carried(self.workspace.read(earlier_mappings.read_carried_over, self.case_id))
        self.none.set_value(self.workspace.read(read_mapping, self.case_id).no_earlier_mapping)
        self.none_form.setVisible(not self._entries and not cases and self.may_write)

    def show_field(self, name: str) -> bool:
        if name == "earlier":
            target = self.cards.add_button if self.none_form.isHidden() else self.none
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().show_field(name)

    def read(self) -> tuple[EarlierMappingEntry, ...]:
        return self.workspace.read(earlier_mappings.read_earlier_mappings, self.case_id)

    def card(self, entry: EarlierMappingEntry) -> CardText:
        copy = self.tr("kopia finns") if entry.has_copy else self.tr("ingen kopia")
        if entry.evidence_id is not None:
            copy = self.tr("kopia bland underlagen")
        lines = [" · ".join(part for part in (entry.made_on_text, copy) if part)]
        if entry.looked_at_on and entry.looked_at_by_name:
            looked = self.tr("Tittat igenom {day} med {name}")
            lines.append(looked.format(day=entry.looked_at_on.isoformat(), name=entry.looked_at_by_name))
        badge = "" if entry.looked_at_on else self.tr("Inte tittat på")
        title = entry.made_by or words.without_title()
        if entry.earlier_case_id is not None:
            title = self.tr("Ärende {case_no}").format(case_no=entry.made_by)
        return CardText(entry.id, title, tuple(lines), badge)

    def make_form(self, entry: EarlierMappingEntry) -> EarlierMappingForm:
        form = EarlierMappingForm(
            self.workspace,
            self.case_id,
            entry,
            lambda changes: self._change(entry.id, **changes),
            lambda looked_at: self._look(entry.id, looked_at=looked_at),
        )
        form.evidence_wanted.connect(lambda piece: self.page_wanted.emit("evidence", str(piece or "")))
        return form

    def add_row(self) -> Change | None:
        return self.workspace.attempt(self, earlier_mappings.add_earlier_mapping, self.case_id)

    def remove_row(self, row_id: UUID) -> Change | None:
        return self.workspace.attempt(self, earlier_mappings.remove_earlier_mapping, row_id)

    def is_empty(self, entry: EarlierMappingEntry) -> bool:
        return not any((entry.made_by, entry.made_on_text, entry.note))

    def _change(self, row_id: UUID, **changes: Any) -> Change:
        return self.workspace.apply(earlier_mappings.change_earlier_mapping, row_id, **changes)

    def _look(self, row_id: UUID, *, looked_at: bool) -> Change:
        return self.workspace.apply(earlier_mappings.look_at_earlier_mapping, row_id, looked_at=looked_at)

    def _state_none(self, is_so: bool) -> Change:
        return self.workspace.apply(earlier_mappings.state_no_earlier_mapping, self.case_id, is_so=is_so)

    def _carry_over(self, earlier_case_id: object) -> None:
        if isinstance(earlier_case_id, UUID):
            self.workspace.attempt(self, earlier_mappings.carry_over, self.case_id, earlier_case_id)

    def _confirm(self) -> None:
        self.workspace.attempt(self, earlier_mappings.confirm_carried_over, self.case_id)

    def _show_cases(self, cases: tuple[EarlierCase, ...]) -> None:
        left = [case for case in cases if not case.is_carried_over]
        for widget in (self._cases_title, self.cases):
            widget.setVisible(bool(left) and self.may_write)
        self.cases.set_cards([self._case_card(case) for case in left])

    def _case_card(self, case: EarlierCase) -> CardText:
        done = case.mapping_done_at
        opened = self.tr("Öppnat {day}").format(day=case.opened_on.isoformat())
        mapped = (
            self.tr("kartläggning klar {day}").format(day=done.astimezone().date().isoformat())
            if done
            else ""
        )
        line = " · ".join(part for part in (opened, mapped) if part)
        title = self.tr("Ärende {case_no}").format(case_no=case.case_no)
        return CardText(case.case_id, title, (line,), removable=False, open_text=self.tr("Ta över"))

    def _show_carried(self, carried: CarriedOver) -> None:
        total = carried.experiences + carried.educations + carried.licences
        self.carried.setVisible(total > 0)
        self.confirm_button.setVisible(carried.awaits_confirmation and self.may_write)
        if carried.confirmed_on is None:
            text = self.tr(
                "%n uppgifter finns sedan tidigare ärenden. Gå igenom dem, fråga inte om.", "", total
            )
        else:
            text = self.tr("%n uppgifter från tidigare ärenden är genomgångna {day}.", "", total)
            text = text.format(day=carried.confirmed_on.isoformat())
        self.carried.setText(text)

    def _retranslate(self) -> None:
        self.set_intro(
            self.tr(
                "Titta först på det som redan är gjort, så att ingen behöver berätta samma sak två gånger."
            )
        )
        self._cases_title.setText(self.tr("Tidigare ärenden här"))
        confirm = self.tr("Vi har gått igenom det: det stämmer")
        self.confirm_button.setText(confirm)
        self.confirm_button.setAccessibleName(confirm)
        self.cards.set_add_text(self.tr("Lägg till tidigare kartläggning"))
        self.none.set_label(self.tr("Det finns ingen tidigare kartläggning"))
