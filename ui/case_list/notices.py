"""What waits for the coordinator: a case that may be a protected person's second, by number alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import notices
from validering.acting import StaffRole
from validering.notices import NoticeEntry


class Notices(QWidget):
    """Hidden for everybody but the coordinator, and while there is nothing to look into."""

    case_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def reload(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        may_see = self._workspace.acting.may(StaffRole.COORDINATOR)
        waiting = self._workspace.read(notices.read_notices) if may_see else ()
        self._lines = [self._line(notice) for notice in waiting]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(waiting))

    def _line(self, notice: NoticeEntry) -> QWidget:
        line = QWidget(self)
        text = self.tr("Ärende {case} kan gälla samma person som ärende {other}. Skriv inga namn om det.")
        said = Label(text.format(case=notice.case_no, other=notice.other_case_no), line, tone="warning")
        see = QPushButton(self.tr("Visa {case}").format(case=notice.case_no), line)
        see.clicked.connect(lambda: self.case_wanted.emit(notice.case_id))
        done = QPushButton(self.tr("Kontrollerat: {case}").format(case=notice.case_no), line)
        done.clicked.connect(lambda: self._workspace.attempt(self, notices.handle_notice, notice.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(said, 1)
        for button in (see, done):
            button.setProperty("quiet", True)
            button.setAccessibleName(button.text())
            row.addWidget(button)
        return line
