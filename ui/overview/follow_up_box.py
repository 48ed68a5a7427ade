"""What came of a complete case: when the candidate is asked, what was heard, and the way to ask now."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.case_words import figures
from ui.follow_up_words import heard
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.follow_up import FollowUpOfCase, FollowUpState, read_course
from validering.seeing import RUN_CASES


class FollowUpBox(Section):
    """Hidden while the case goes on; ``ask_wanted()`` comes from the one that is due."""

    ask_wanted = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._course: tuple[FollowUpOfCase, ...] = ()
        self._lines = Label(parent=self)
        self.ask = LinkButton(self, wraps=True)
        self.ask.clicked.connect(self.ask_wanted)
        self.column.setSpacing(GRID)
        for widget in (self._lines, self.ask):
            self.column.addWidget(widget)
        self._retranslate()

    def reload(self) -> None:
        """Read how the follow-ups stand."""
        acting = self._workspace.acting
        self._course = (
            self._workspace.read(read_course, self._case_id, acting.today()) if acting.may(*RUN_CASES) else ()
        )
        self.setVisible(bool(self._course))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say(self) -> None:
        due = next((each for each in self._course if each.state is FollowUpState.DUE), None)
        told = [self._line(each) for each in self._course if each is not due]
        self._lines.setText("\n".join(told))
        self._lines.setVisible(bool(told))
        self.ask.setVisible(due is not None)
        if due is not None:
            words = self.tr("Skriv in uppföljningen efter {months} månader, {day}")
            self.ask.set_words(words.format(months=due.months, day=figures(due.due_on.isoformat())))

    def _line(self, each: FollowUpOfCase) -> str:
        if each.entry is not None:
            return heard(each.entry)
        words = {
            FollowUpState.LATER: self.tr("Efter {months} månader: frågas {day}"),
            FollowUpState.LET_GO: self.tr("Efter {months} månader: ingen frågade {day}"),
        }[each.state]
        return words.format(months=each.months, day=figures(each.due_on.isoformat()))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Uppföljning"))
        self._say()
