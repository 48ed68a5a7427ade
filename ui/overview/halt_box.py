"""Stopping a case with its reason, taking it up again, and closing it as complete."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import case_words
from ui.case_words import figures
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.labels import Label
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering import cases, halts
from validering.case_access import CASE_ROLES
from validering.cases import CaseView
from validering.halts import HaltEvent
from validering.states import Act, CaseFacts, may
from validering.terms import CaseHalt, HaltReason

_ACTS = {
    CaseHalt.PAUSED: Act.PAUSE,
    CaseHalt.INTERRUPTED: Act.INTERRUPT,
    CaseHalt.WITHDRAWN: Act.WITHDRAW,
}


class HaltBox(PendingForm):
    """Shows either the way to stop, or the stop and the way on."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"overview_halt/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._offered = list(CaseHalt)
        self._section = self.add_section()
        self.state = Label(parent=self, tone="warning")
        self.add(self.state)
        self.kind = ChoiceField(self)
        self.kind.committed.connect(lambda _: self._explain())
        self.reason = ChoiceField(self)
        self.add(self.kind, self.reason)
        self.note = self.pend("halt_note", LongTextField(self, lines=2))
        self.add(self.note)
        self.stop = self._button("stop", self._stop)
        self.resume = self._button("resume", self._resume)
        self.complete = self._button("complete", self._complete)
        self.reopen = self._button("reopen", self._reopen)
        self.add(leading(self.stop, self.resume, self.complete, self.reopen))
        self.history = Label(parent=self, tone="quiet")
        self.add(self.history)
        self.kind.set_value(CaseHalt.PAUSED)
        self._retranslate()

    def show_case(self, case: CaseView, facts: CaseFacts) -> None:
        """Show the acts that this case has now."""
        is_closed = case.completed_at is not None
        is_running = case.halt is None and not is_closed
        may_run = self.workspace.acting.may(*CASE_ROLES)
        self._offered = [halt for halt, act in _ACTS.items() if not may(facts, act)]
        self._offer()
        for widget in (self.kind, self.reason, self.stop):
            widget.setVisible(may_run and not is_closed and bool(self._offered))
        self.note.setVisible(may_run and not is_closed)
        self.resume.setVisible(may_run and case.halt is not None)
        self.complete.setVisible(may_run and not is_closed and not may(facts, Act.COMPLETE))
        self.reopen.setVisible(may_run and is_closed)
        self.state.setText(self._state_text(case))
        self.state.setVisible(not is_running)
        events = self.workspace.read(halts.read_halts, self.case_id)
        self.history.setText("\n".join(self._said(event) for event in events))
        self.history.setVisible(bool(events))
        self.setVisible(may_run or bool(events) or not is_running)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _stop(self) -> None:
        if self.reason.value() is None:
            self.reason.set_error(self.tr("Välj en orsak."))
            self.reason.setFocus()
            return
        change = self.workspace.attempt(
            self,
            halts.halt_case,
            self.case_id,
            CaseHalt(self.kind.value()),
            HaltReason(self.reason.value()),
            self.note.value() or None,
        )
        if change is not None:
            self.forget()
            self.reason.set_value(None, force=True)

    def _resume(self) -> None:
        note = self.note.value() or None
        if self.workspace.attempt(self, halts.resume_case, self.case_id, note) is not None:
            self.forget()

    def _complete(self) -> None:
        self.workspace.attempt(self, cases.complete_case, self.case_id)

    def _reopen(self) -> None:
        self.workspace.attempt(self, cases.reopen_case, self.case_id)

    def _state_text(self, case: CaseView) -> str:
        if case.completed_at is not None:
            day = figures(case.completed_at.astimezone().date().isoformat())
            return self.tr("Ärendet avslutades som klart {day}.").format(day=day)
        if case.halt is None or case.halt_reason is None or case.halted_at is None:
            return ""
        said = self.tr("{halt} sedan {day}: {reason}. Det som är gjort kan fortfarande skrivas ut.")
        return said.format(
            halt=case_words.halts()[case.halt],
            day=figures(case.halted_at.astimezone().date().isoformat()),
            reason=case_words.halt_reasons()[case.halt_reason].lower(),
        )

    def _said(self, event: HaltEvent) -> str:
        day = figures(event.made_at.astimezone().date().isoformat())
        what = case_words.halts()[event.halt] if event.halt else self.tr("Upptaget igen")
        reason = case_words.halt_reasons()[event.reason] if event.reason else ""
        more = " – ".join(text for text in (reason, event.note) if text)
        said = self.tr("{day} {what} ({name})").format(day=day, what=what, name=event.made_by_name)
        return f"{said}: {more}" if more else said

    def _explain(self) -> None:
        self.kind.set_help(
            {
                CaseHalt.PAUSED: self.tr("Fortsätter senare, precis där det är nu."),
                CaseHalt.INTERRUPTED: self.tr("Slutar i förtid. Det som är bedömt kan få ett resultat."),
                CaseHalt.WITHDRAWN: self.tr("Kandidaten tar tillbaka sitt ärende. Inget mer skrivs in."),
            }[CaseHalt(self.kind.value() or CaseHalt.PAUSED)]
        )

    def _offer(self) -> None:
        """A stop gives way to a more final one alone."""
        halts = case_words.halts()
        self.kind.set_options(case_words.options({halt: halts[halt] for halt in self._offered}))
        if self._offered and self.kind.value() not in self._offered:
            self.kind.set_value(self._offered[0], force=True)

    def _button(self, name: str, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Stoppa, ta upp igen eller avsluta"))
        self.kind.set_label(self.tr("Sorts stopp"))
        self._offer()
        self.reason.set_label(self.tr("Orsak"))
        self.reason.set_options(case_words.options(case_words.halt_reasons()))
        self.note.set_label(self.tr("Anteckning om stoppet"))
        self.note.set_help(case_words.facts_only())
        for button, text in (
            (self.stop, self.tr("Stoppa ärendet")),
            (self.resume, self.tr("Ta upp ärendet igen")),
            (self.complete, self.tr("Markera ärendet som klart")),
            (self.reopen, self.tr("Öppna ärendet igen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._explain()
