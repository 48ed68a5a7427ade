"""The overview of a case: how far it has come, what is missing, its people, stopping, its history."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.overview.follow_up_box import FollowUpBox
from ui.overview.halt_box import HaltBox
from ui.overview.history_box import SHOWN_TO, HistoryBox
from ui.overview.path_box import PathBox
from ui.overview.people_box import PeopleBox
from ui.overview.readers_box import ReadersBox
from ui.overview.removal_box import RemovalBox
from ui.page import CasePage
from ui.workspace import Workspace
from validering import cases


class OverviewPage(CasePage):
    page_id: ClassVar[str] = "overview"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self.way = PathBox(self)
        self.way.page_wanted.connect(self._go)
        self.follow_ups = FollowUpBox(workspace, case_id, self)
        self.follow_ups.ask_wanted.connect(lambda: self.sought_wanted.emit("follow_up", str(case_id)))
        self.people = PeopleBox(workspace, case_id, self)
        self.halts = HaltBox(workspace, case_id, self)
        self.removals = RemovalBox(workspace, case_id, self)
        self.readers = ReadersBox(workspace, case_id, self)
        self.history: HistoryBox | None = None
        for part in (self.way, self.follow_ups, self.people, self.halts, self.readers, self.removals):
            self.body.addWidget(part)
        if workspace.acting.may(*SHOWN_TO):
            self.history = HistoryBox(workspace, case_id, self)
            self.body.addWidget(self.history)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Översikt")

    def reload(self) -> None:
        case = self.workspace.read(cases.read_case, self.case_id)
        facts = self.workspace.read(cases.read_facts, self.case_id)
        self.way.show_facts(facts, case.lead_name or "", self.workspace.language, self.workspace.acting)
        self.follow_ups.reload()
        self.people.show_case(case)
        self.halts.show_case(case, facts)
        self.readers.reload()
        self.removals.reload()
        if self.history is not None:
            self.history.reload()

    def show_field(self, name: str) -> bool:
        """Go to a field; where there is a lead, ``lead`` asks who takes over."""
        self._read_if_stale()
        if name == "lead":
            self.people.begin_hand_over()
            return True
        return super().show_field(name)

    def _go(self, page: str, field: str) -> None:
        if page == self.page_id:
            self.show_field(field)
        else:
            self.page_wanted.emit(page, field)
