"""The sample of the month on the result: a quality assurer ticks it off, others read what was seen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.widgets.fields import LongTextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering.samples import CHECKING, CaseSample, CheckView, check_sample, month_of, read_case_sample


class SampleBox(QFrame):
    """Hidden where the case is not drawn and never was."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.workspace, self.case_id = workspace, case_id
        self._sample, self._may = CaseSample(False, None, ()), False
        self._title = Label("", self, tone="head")
        self._state = Label("", self)
        self._past = Label("", self, tone="quiet")
        self.form = ActForm(workspace, f"sample/{case_id}", case_id, self)
        self._intro = Label("", self)
        self._reason = self.form.hold("sample", LongTextField(self, lines=2))
        self._reason.set_text_language("sv")
        self._agree, self._differ = QPushButton(self), QPushButton(self)
        self._agree.setProperty("primary", True)
        self._agree.clicked.connect(lambda: self._check(agrees=True))
        self._differ.clicked.connect(lambda: self._check(agrees=False))
        for widget in (self._intro, self._reason, FlowRow(self._agree, self._differ, parent=self)):
            self.form.add(widget)
        self._again = QPushButton(self)
        self._again.setProperty("quiet", True)
        self._again.clicked.connect(self._open_form)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        for part in (self._title, self._state, self._past, FlowRow(self._again, parent=self), self.form):
            column.addWidget(part)
        self._retranslate()

    def reload(self) -> None:
        """Read whether the case is drawn now, and what was seen."""
        acting = self.workspace.acting
        read = self.workspace.read(read_case_sample, self.case_id, acting.staff_id, acting.today())
        is_new, self._sample = read.checks != self._sample.checks, read
        may = self._may = read.is_drawn and acting.may(*CHECKING)
        self.setVisible(may or bool(read.checks))
        if is_new or not may or self._now() is None:
            self.form.setVisible(may and self._now() is None)
        self._again.setVisible(may and self.form.isHidden())
        reason = self.workspace.say(read.refusal) if read.refusal else ""
        for button in (self._agree, self._differ, self._again):
            allow(button, reason)
        self._reason.setVisible(not reason)
        self._retranslate()

    def first_act(self) -> QPushButton:
        """What is pressed first."""
        return self._again if self.form.isHidden() else self._agree

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _now(self) -> CheckView | None:
        """The newest check of this month."""
        month = month_of(self.workspace.acting.today())
        return next((each for each in reversed(self._sample.checks) if each.month == month), None)

    def _open_form(self) -> None:
        self.form.show()
        self._again.hide()
        self.form.show_field("sample")

    def _check(self, *, agrees: bool) -> None:
        reason = self._reason.value()
        if self.workspace.attempt(self, check_sample, self.case_id, agrees=agrees, reason=reason) is not None:
            self.form.clear("sample")

    def _retranslate(self) -> None:
        is_now = self._sample.is_drawn
        self._title.setText(self.tr("Månadens stickprov") if is_now else self.tr("Tidigare stickprov"))
        self.setAccessibleName(self._title.text())
        self._intro.setText(
            self.tr("Läs bedömningarna, underlagen och besluten. Kontrollen ändrar inget resultat.")
        )
        self._reason.set_label(self.tr("Vad du såg"))
        self._reason.set_help(self.tr("Behövs när du ser något annorlunda. Om arbetet, inte om personer."))
        self._agree.setText(self.tr("Kontrollerat, håller med"))
        self._differ.setText(self.tr("Kontrollerat, ser något annorlunda"))
        self._again.setText(self.tr("Kontrollera en gång till"))
        for button in (self._agree, self._differ, self._again):
            button.setAccessibleName(button.text())
        self._say()

    def _say(self) -> None:
        sample, now = self._sample, self._now()
        if now is not None:
            self._state.setText(self._said(now))
            self._state.set_tone("done" if now.agrees else "warning")
        elif sample.refusal is not None:
            self._state.setText(self.workspace.say(sample.refusal))
            self._state.set_tone("quiet")
        else:
            self._state.setText(self.tr("Ärendet är lottat till månadens stickprov. Ingen har tittat än."))
            self._state.set_tone("")
        self._state.setVisible(now is not None or self._may)
        past = [self._said(each) for each in sample.checks if each is not now]
        self._past.setText("\n".join(past))
        self._past.setVisible(bool(past))

    def _said(self, check: CheckView) -> str:
        """Who looked when, and what they thought."""
        if check.agrees:
            said = self.tr("{name} kontrollerade ärendet {day} och håller med.")
        else:
            said = self.tr("{name} kontrollerade ärendet {day} och ser något annorlunda.")
        told = said.format(name=check.checked_by_name, day=words.day(check.made_at))
        return f"{told} {check.reason}" if check.reason else told
