"""Pausing or stopping a case with its reason, taking it up again, and closing it as complete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui import case_words
from ui.case_words import figures
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.labels import Label
from ui.widgets.pending_form import PendingForm
from ui.widgets.reasons import allow
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
    """A button for each way to stop, which asks why; or the stop and the way on."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"overview_halt/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._asked: CaseHalt | None = None
        self._has_stopped = False
        self._section = self.add_section()
        self.state = Label(parent=self)
        self.add(self.state)
        self.ways = {halt: self._button("", partial(self._ask, halt)) for halt in _ACTS}
        self.resume = self._button("resume", self._resume)
        self.complete = self._button("complete", self._complete)
        self.reopen = self._button("reopen", self._reopen)
        self.add(leading(self.resume, self.complete, self.reopen, *self.ways.values()))
        self._why_not = Label(parent=self, tone="quiet")
        self.add(self._why_not)
        self._meaning = Label(parent=self, tone="strong")
        self.add(self._meaning)
        self.reason = ChoiceField(self)
        self.add(self.reason)
        self.note = self.pend("halt_note", LongTextField(self, lines=2))
        self.add(self.note)
        self.stop = self._button("stop", self._stop)
        self.stop.setProperty("primary", True)
        self.leave = self._button("", partial(self._ask, None))
        self._acts = leading(self.stop, self.leave)
        self.add(self._acts)
        self.history = Label(parent=self, tone="quiet")
        self.add(self.history)
        self._retranslate()

    def show_case(self, case: CaseView, facts: CaseFacts) -> None:
        """Show the acts that this case has now."""
        is_closed = case.completed_at is not None
        is_running = case.halt is None and not is_closed
        may_run = self.workspace.acting.may(*CASE_ROLES)
        for halt, button in self.ways.items():
            button.setVisible(may_run and not is_closed and not may(facts, _ACTS[halt]))
        self._has_stopped = may_run and case.halt is not None
        self.resume.setVisible(self._has_stopped)
        self._show_completing(facts, is_offered=may_run and not is_closed)
        self.reopen.setVisible(may_run and is_closed)
        self.state.setText(self._state_text(case))
        self.state.set_tone("done" if is_closed else "warning")
        self.state.setVisible(not is_running)
        events = self.workspace.read(halts.read_halts, self.case_id)
        self.history.setText("\n".join(self._said(event) for event in events))
        self.history.setVisible(bool(events))
        self.setVisible(may_run or bool(events) or not is_running)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_completing(self, facts: CaseFacts, *, is_offered: bool) -> None:
        """What keeps the case from being complete is said, not hidden; a stopped one is taken up first."""
        lacking = may(facts, Act.COMPLETE)
        self.complete.setVisible(is_offered and not (facts.halt and lacking))
        why = lacking[0].text(self.workspace.language) if lacking else ""
        said = self.tr("Kan inte markeras som klart än: {what}").format(what=why) if why else ""
        allow(self.complete, said)
        self._why_not.setText(said)
        self._why_not.setVisible(bool(said) and not self.complete.isHidden())

    def _ask(self, halt: CaseHalt | None) -> None:
        """Ask why the case is to stop in this way, or not any more."""
        before, self._asked = self._asked, halt
        self._retranslate()
        self._fold()
        if halt is not None:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before is not None:
            self.reason.set_error("")
            self.ways[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        """The questions are there while a way to stop is chosen; one that has stopped takes a note."""
        if self._asked is not None and self.ways[self._asked].isHidden():
            self._asked = None
        for widget in (self._meaning, self.reason, self._acts):
            widget.setVisible(self._asked is not None)
        self.note.setVisible(self._asked is not None or self._has_stopped)

    def _stop(self) -> None:
        if self.reason.value() is None:
            self.reason.set_error(self.tr("Välj en orsak."))
            self.reason.setFocus()
            return
        if self._asked is None:
            return
        why, note = HaltReason(self.reason.value()), self.note.value() or None
        change = self.workspace.attempt(self, halts.halt_case, self.case_id, self._asked, why, note)
        if change is not None:
            self.forget()
            self.reason.set_value(None, force=True)
            self._asked = None
            self._fold()

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

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: act())
        return button

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Stoppa, ta upp igen eller avsluta"))
        self._meaning.setText(
            {
                None: "",
                CaseHalt.PAUSED: self.tr("Uppehåll: fortsätter senare, precis där det är nu."),
                CaseHalt.INTERRUPTED: self.tr(
                    "Avbrutet: slutar i förtid. Det som är bedömt kan få ett resultat."
                ),
                CaseHalt.WITHDRAWN: self.tr(
                    "Återkallat: kandidaten tar tillbaka sitt ärende. Inget mer skrivs in."
                ),
            }[self._asked]
        )
        self.reason.set_label(self.tr("Orsak"))
        self.reason.set_options(case_words.options(case_words.halt_reasons()))
        self.note.set_label(self.tr("Anteckning om stoppet"))
        self.note.set_help(case_words.facts_only())
        stops = {
            None: "",
            CaseHalt.PAUSED: self.tr("Gör uppehåll"),
            CaseHalt.INTERRUPTED: self.tr("Avbryt ärendet"),
            CaseHalt.WITHDRAWN: self.tr("Återkalla ärendet"),
        }
        for button, text in (
            (self.ways[CaseHalt.PAUSED], self.tr("Gör uppehåll …")),
            (self.ways[CaseHalt.INTERRUPTED], self.tr("Avbryt i förtid …")),
            (self.ways[CaseHalt.WITHDRAWN], self.tr("Kandidaten återkallar …")),
            (self.stop, stops[self._asked]),
            (self.leave, self.tr("Nej, låt ärendet fortsätta")),
            (self.resume, self.tr("Ta upp ärendet igen")),
            (self.complete, self.tr("Markera ärendet som klart")),
            (self.reopen, self.tr("Öppna ärendet igen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
