"""Work-Swedish: what the person manages per situation, in words."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ui.mapping import words
from ui.mapping.part import Part
from ui.widgets.fields import ChoiceField, DateField, LongTextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering import work_swedish
from validering.staff import read_staff
from validering.work_swedish import WorkSituation


class WorkSwedishPart(Part):
    """One text per situation at work, and who has judged it when."""

    part_id = "work_swedish"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self.form = Form(workspace, f"work_swedish/{case_id}", case_id, self)
        self._section = self.form.add_section()
        self.situations: dict[WorkSituation, LongTextField] = {}
        for situation in WorkSituation:
            self.situations[situation] = self.form.bind(
                situation.value, LongTextField(self, lines=2), self._saver(situation)
            )
        fields = list(self.situations.values())
        for place in range(0, len(fields), 2):
            self.form.add(*fields[place : place + 2])
        self._judge_section = self.form.add_section()
        self.judged_by = self.form.bind("judged_by", ChoiceField(self), lambda _: self._save_judge())
        self.judged_on = self.form.bind("judged_on", DateField(self), lambda _: self._save_judge())
        self.form.add(self.judged_by, self.judged_on)
        self.column.addWidget(self.form)
        self._retranslate()

    def reload(self) -> None:
        said = self.workspace.read(work_swedish.read_work_swedish, self.case_id)
        for situation, field in self.situations.items():
            field.set_value(said.words.get(situation, ""))
        self.judged_by.set_options([(one.id, one.name) for one in self.workspace.read(read_staff)])
        self.judged_by.set_value(said.judged_by)
        self.judged_on.set_value(said.judged_on)
        self._judge_section.setVisible(bool(said.words))

    def _saver(self, situation: WorkSituation) -> Any:
        return lambda text: self.workspace.apply(
            work_swedish.judge_work_swedish, self.case_id, situation, text
        )

    def _save_judge(self) -> None:
        if not self.judged_on.can_be_read():
            return
        by, on = self.judged_by.value(), self.judged_on.value()
        if by is not None and on is not None:
            self.workspace.apply(
                work_swedish.name_work_swedish_judge, self.case_id, judged_by=by, judged_on=on
            )

    def _retranslate(self) -> None:
        self.set_intro(
            self.tr(
                "Skriv vad kandidaten klarar på svenska i arbetet, inte vad som saknas. Tomt skrivs inte ut."
            )
        )
        self._section.set_title(self.tr("Situationer i arbetet"))
        for situation, (label, example) in words.work_situations().items():
            self.situations[situation].set_label(label)
            self.situations[situation].set_help(example)
        self._judge_section.set_title(self.tr("Vem har bedömt det"))
        self.judged_by.set_label(self.tr("Arbetssvenskan bedömd av"))
        self.judged_on.set_label(self.tr("Arbetssvenskan bedömd den"))
