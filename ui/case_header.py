"""The top of a case: who, how to reach the person, how far it has come, and the next act."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.case_words import halts, protection_levels
from ui.contact_words import contact_words
from ui.widgets.labels import Label, named_label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering import candidates, cases, states
from validering.candidates import CandidateView
from validering.case_facts import CaseFacts
from validering.cases import CaseView
from validering.doers import may_take
from validering.messages import message
from validering.seeing import RUN_CASES

_ROOM_OF_NAME = 200


class CaseHeader(QFrame):
    """What stands above every page of a case; ``page_wanted(page_id, field)`` comes from its button."""

    page_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_header")
        self._workspace, self._case_id = workspace, case_id
        self.case_no = ""
        self._saved_at: datetime | None = None
        self._is_low = self._is_lacking = self._is_beside = self._is_offered = False
        self._shown_name = ""
        self._name = Label(parent=self, tone="head")
        self._number = Label(parent=self, tone="quiet")
        self._badge = named_label("badge", parent=self)
        self._contact = Label(parent=self, tone="quiet")
        self._missing = LinkButton(self)
        self._saved = Label(parent=self, tone="tiny")
        self._main = QPushButton(self)
        self._main.setProperty("primary", True)
        self._main.setMinimumHeight(TARGET)
        self._missing.clicked.connect(lambda: self._go(self._missing_at))
        self._main.clicked.connect(lambda: self._go(self._next_at))
        self._missing_at: tuple[str, str] = ("overview", "")
        self._next_at: tuple[str, str] = ("overview", "")
        self._next_code = ""
        self._lay_out()

    def reload(self) -> CaseFacts:
        """Read and repaint; gives what was read, for the list of pages."""
        case = self._workspace.read(cases.read_case, self._case_id)
        person = self._workspace.read(candidates.read_candidate, self._case_id)
        facts = self._workspace.read(cases.read_facts, self._case_id)
        self._show_person(case, person)
        self._show_way(facts)
        self._show_saved()
        return facts

    def contact(self) -> str:
        """How the person is reached, for a place beside this one; empty for roles that do not reach them."""
        return self._contact.text() if self._workspace.acting.may(*RUN_CASES) else ""

    def offer(self, pages: Collection[str]) -> None:
        """Lead only to these pages; what is done on another is for somebody with another role."""
        self._is_offered = self._next_at[0] in pages and may_take(self._workspace.acting, self._next_code)
        self._main.setVisible(self._is_offered and not self._is_beside)
        self._missing.setEnabled(self._missing_at[0] in pages)

    def set_low(self, low: bool) -> None:
        """Leave room for the page in a low window; what is missing stands on the overview too."""
        if low != self._is_low:
            self._is_low = low
            self._missing.setVisible(self._is_lacking and not low)

    def set_beside(self, beside: bool) -> None:
        """Be one line beside other controls: who it is, and what must never be missed of the person."""
        if beside == self._is_beside:
            return
        self._is_beside = beside
        self.setProperty("beside", beside)
        self.style().unpolish(self)
        self.style().polish(self)
        edge = (0, 0, 0, 0) if beside else (GRID * 2, GRID, GRID * 2, GRID)
        self._row.setContentsMargins(*edge)
        self._main.setVisible(self._is_offered and not beside)
        self._saved.setVisible(not beside)
        self._contact.setVisible(self._shows_contact())
        self._show_name()

    def set_leading(self, leads: bool) -> None:
        """Have the main button of what is in sight, or leave that to the page below."""
        self._main.setProperty("primary", leads)
        self._main.style().unpolish(self._main)
        self._main.style().polish(self._main)

    def mark_saved(self, at: datetime) -> None:
        """Say that what was done is on disk since ``at``."""
        self._saved_at = at
        self._show_saved()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_saved()

    def _show_person(self, case: CaseView, person: CandidateView) -> None:
        name = person.shown_name or self.tr("Namn saknas")
        self._shown_name = name
        self._show_name()
        self.case_no = case.case_no
        self._number.setText(case.case_no)
        self.setAccessibleName(self.tr("Ärende {number}, {name}").format(number=case.case_no, name=name))
        words = [halts()[case.halt]] if case.halt else []
        if person.is_protected:
            words.insert(0, protection_levels()[person.protection_level])
        self._badge.setText(" · ".join(words))
        self._badge.setVisible(bool(words))
        self._badge.set_tone("error" if person.is_protected else "warning")
        self._contact.setText(contact_words(person))
        self._contact.setVisible(self._shows_contact())

    def _shows_contact(self) -> bool:
        return self._workspace.acting.may(*RUN_CASES) and not self._is_beside

    def _show_name(self) -> None:
        """The name, shortened where it has to share its line."""
        across = self._name.fontMetrics()
        short = across.elidedText(self._shown_name, Qt.TextElideMode.ElideRight, _ROOM_OF_NAME)
        self._name.setText(short if self._is_beside else self._shown_name)
        self._name.setToolTip(self._shown_name if self._is_beside else "")

    def _show_way(self, facts: CaseFacts) -> None:
        language = self._workspace.language
        lacking = states.missing(facts)
        self._is_lacking = bool(lacking)
        self._missing.setVisible(self._is_lacking and not self._is_low)
        if lacking:
            first = lacking[0]
            self._missing_at = (first.page, first.field or "")
            text = first.text(language)
            if len(lacking) > 1:
                more = self.tr("och %n till", "", len(lacking) - 1)
                text = self.tr("{first} ({more})").format(first=text, more=more)
            self._missing.set_words(self.tr("Saknas: {what}").format(what=text))
        act = states.next_act(facts)
        self._next_at = (act.page, act.field or "")
        self._next_code = act.code
        self._main.setText(message(language, act.code, {}))
        self._main.setAccessibleName(self._main.text())

    def _show_saved(self) -> None:
        if self._saved_at is not None:
            at = self._saved_at.astimezone()
            self._saved.setText(self.tr("Sparat {time}").format(time=f"{at:%H:%M}"))
            self._saved.setAccessibleName(self._saved.text())

    def _go(self, place: tuple[str, str]) -> None:
        self.page_wanted.emit(*place)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID + GRID // 2)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        row.setSpacing(GRID * 2)
        row.addLayout(column, 1)
        column.addLayout(first)
        for label in (self._name, self._number, self._badge, self._saved):
            label.setWordWrap(False)
            first.addWidget(label)
        first.addStretch(1)
        column.addWidget(self._contact)
        column.addLayout(line)
        line.addWidget(self._missing)
        line.addStretch(0)
        row.addWidget(self._main, 0, Qt.AlignmentFlag.AlignVCenter)
