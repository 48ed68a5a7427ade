"""Occupations, assessors and plan of one case."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QWidget

from ui.page import CasePage
from ui.profiles.assessors_part import AssessorsPart
from ui.profiles.chosen_part import ChosenPart
from ui.profiles.plan_part import PlanPart
from ui.widgets.form import Section
from ui.workspace import Workspace
from validering import cases
from validering.profiles import read_chosen_profiles


class ProfilesPage(CasePage):
    """One or several frozen profiles; where assessment is ordered also who assesses, and the plan."""

    page_id = "profiles"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._section = Section(self)
        self.choose = ChosenPart(workspace, case_id, self)
        self._section.column.addWidget(self.choose)
        self.assessors = AssessorsPart(workspace, case_id, self)
        self.assessors.lead_wanted.connect(lambda: self.page_wanted.emit("overview", "lead"))
        self.plan = PlanPart(workspace, case_id, self)
        for part in (self._section, self.assessors, self.plan):
            self.body.addWidget(part)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Yrke och plan")

    def reload(self) -> None:
        is_assessed = self.workspace.read(cases.read_facts, self.case_id).is_assessed
        has_profile = bool(self.workspace.read(read_chosen_profiles, self.case_id))
        self.choose.reload()
        self.assessors.setVisible(is_assessed)
        self.plan.setVisible(is_assessed and has_profile)
        if is_assessed:
            self.assessors.reload()
        if is_assessed and has_profile:
            self.plan.reload()

    def show_field(self, name: str) -> bool:
        """Go to ``choose``, ``impartiality``, ``plan`` or ``unseen``, or to a field by its name."""
        parts = {"choose": self._section, "impartiality": self.assessors}
        part = {**parts, "plan": self.plan, "unseen": self.plan}.get(name)
        if part is None:
            return super().show_field(name)
        area = self.findChild(QScrollArea, "page_scroll")
        if area is not None:
            area.verticalScrollBar().setValue(part.y())
        if name == "choose":
            self.choose.open()
        elif name == "impartiality":
            self.assessors.show_declaration()
        elif name == "unseen":
            self.plan.show_unseen()
        else:
            self.plan.show_first_gap()
        return True

    def _retranslate(self) -> None:
        super()._retranslate()
        self._section.set_title(self.tr("Yrken i ärendet"))
