"""What waits for the coordinator: a case that may be a protected person's second, by number alone."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.case_words import figures
from ui.widgets.act_rows import ActRow, ActRows
from ui.workspace import Workspace
from validering import notices
from validering.acting import StaffRole
from validering.notices import NoticeEntry


class Notices(ActRows):
    """Hidden for everybody but the coordinator, and while there is nothing to look into."""

    case_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._cases: dict[UUID, UUID] = {}
        self.acted.connect(self._act)
        self.hide()

    def reload(self) -> None:
        may_see = self._workspace.acting.may(StaffRole.COORDINATOR)
        waiting = self._workspace.read(notices.read_notices) if may_see else ()
        self._cases = {notice.id: notice.case_id for notice in waiting}
        self.show_rows([self._row(notice) for notice in waiting])

    def _row(self, notice: NoticeEntry) -> ActRow:
        text = self.tr("Ärende {case} kan gälla samma person som ärende {other}. Skriv inga namn om det.")
        acts = (
            ("see", self.tr("Visa {case}").format(case=figures(notice.case_no))),
            ("done", self.tr("Kontrollerat: {case}").format(case=figures(notice.case_no))),
        )
        said = text.format(case=figures(notice.case_no), other=figures(notice.other_case_no))
        return ActRow(notice.id, said, "warning", acts)

    def _act(self, notice_id: UUID, act: str) -> None:
        if act == "see":
            self.case_wanted.emit(self._cases[notice_id])
        else:
            self._workspace.attempt(self, notices.handle_notice, notice_id)
