"""The end of the mapping: first view, recommended way, what is missing, and that it is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.mapping.entry_form import EntryForm
from ui.mapping.part import Part
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import LongTextField
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import mapping
from validering.changes import Change
from validering.gaps import Missing


class SummaryPart(Part):
    """Two texts, what is missing with a way there, and one button."""

    part_id = "summary"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self.form = EntryForm(workspace, f"summary/{case_id}", case_id, self._save)
        self._section = self.form.add_section()
        self.first_view = self.form.keep("first_view", LongTextField())
        self.recommended_way = self.form.keep("recommended_way", LongTextField())
        self.form.add(self.first_view)
        self.form.add(self.recommended_way)
        self.missing = CardList(self)
        self.missing.set_add_text("")
        self.missing.open_wanted.connect(self._go_to)
        self.state = Label(parent=self)
        self.done_button = QPushButton(self)
        self.done_button.clicked.connect(self._finish)
        self.reopen_button = QPushButton(self)
        self.reopen_button.clicked.connect(self._reopen)
        for widget in (self.form, self.state, self.missing, self.done_button, self.reopen_button):
            self.column.addWidget(widget)
        for button in (self.done_button, self.reopen_button):
            self.column.setAlignment(button, Qt.AlignmentFlag.AlignLeading)
        self._missing: dict[str, Missing] = {}
        self._retranslate()

    def reload(self) -> None:
        entry = self.workspace.read(mapping.read_mapping, self.case_id)
        self.form.show_entry(entry)
        missing = () if entry.done_at else self.workspace.read(mapping.read_missing, self.case_id)
        self._show_missing(missing)
        self._show_state(entry, bool(missing))

    def show_field(self, name: str) -> bool:
        if name == "mapping_done":
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().show_field(name)

    def _show_missing(self, missing: tuple[Missing, ...]) -> None:
        self._missing = {item.code: item for item in missing}
        language = self.workspace.language
        self.missing.set_cards(
            [
                CardText(item.code, item.text(language), removable=False, open_text=self.tr("Gå dit"))
                for item in missing
            ]
        )
        self.missing.setVisible(bool(missing))

    def _show_state(self, entry: mapping.MappingEntry, is_missing: bool) -> None:
        is_done = entry.done_at is not None
        self.done_button.setVisible(not is_done and self.may_write)
        self.done_button.setEnabled(not is_missing)
        self.reopen_button.setVisible(is_done and self.may_write)
        if entry.done_at is not None:
            text = self.tr("Kartläggningen blev klar {day}, {name}.")
            day = entry.done_at.astimezone().date().isoformat()
            self.state.setText(text.format(day=day, name=entry.done_by_name or ""))
        elif is_missing:
            self.state.setText(self.tr("Innan kartläggningen är klar:"))
        else:
            self.state.setText(self.tr("Inget saknas. Mer kan läggas till också efteråt."))

    def _go_to(self, code: object) -> None:
        item = self._missing[str(code)]
        if item.field is not None:
            self.part_wanted.emit(item.field)

    def _save(self, changes: Mapping[str, Any]) -> Change:
        given: dict[str, Any] = dict(changes)
        return self.workspace.apply(mapping.change_mapping, self.case_id, **given)

    def _finish(self) -> None:
        self.workspace.attempt(self, mapping.mark_mapping_done, self.case_id)

    def _reopen(self) -> None:
        self.workspace.attempt(self, mapping.reopen_mapping, self.case_id)

    def _retranslate(self) -> None:
        self.set_intro(self.tr("Det som handläggaren och kandidaten själv får läsa efter kartläggningen."))
        self._section.set_title(self.tr("Det vi har kommit fram till"))
        self.first_view.set_label(self.tr("Första bilden av vad kandidaten kan"))
        self.first_view.set_help(self.tr("Det starka först. Det här är ännu ingen bedömning."))
        self.recommended_way.set_label(self.tr("Väg framåt"))
        self.recommended_way.set_help(
            self.tr("Till exempel: bedömning som kock, mer svenska på arbetsplats.")
        )
        for button, text in (
            (self.done_button, self.tr("Kartläggningen är klar")),
            (self.reopen_button, self.tr("Öppna kartläggningen igen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.done_button.setProperty("primary", True)
