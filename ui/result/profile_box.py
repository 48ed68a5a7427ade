"""The result of a whole profile: proposed, decided in words and with a level of entry."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.result.reopening_part import ReopeningPart
from ui.result.summary_fields import SummaryFields
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.results import ProfileResultView, Summary, decide_profile
from validering.terms import EntryLevel, ProfileOutcome


class ProfileBox(QFrame):
    """``assessment_wanted()`` leads to what is not judged yet."""

    assessment_wanted = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, case_profile_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.workspace = workspace
        self._profile_id = case_profile_id
        self._view: ProfileResultView | None = None
        self._can_decide = False
        self._title = Label("", self, tone="head")
        self._proposal = Label("", self)
        self._why = Label("", self, tone="quiet")
        self._state = Label("", self)
        self._reason_given = Label("", self, tone="quiet")
        self._waiting = Label("", self, tone="warning")
        self._go = QPushButton(self)
        self._go.clicked.connect(self.assessment_wanted)
        self._again = QPushButton(self)
        self._again.setProperty("quiet", True)
        self._again.clicked.connect(self._open_again)
        self._opened = Label("", self, tone="warning")
        self._summary_given, self._summary_own = Label("", self), Label("", self)
        self._summary_given.set_text_language("sv")
        self.reopening = ReopeningPart(workspace, case_id, case_profile_id, self)
        self.form = ActForm(workspace, f"profile_result/{case_profile_id}", case_id, self)
        self._build_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        for widget in self._lines():
            column.addWidget(widget)
        column.addWidget(self._waiting)
        column.addWidget(FlowRow(self._go, self._again, parent=self))
        column.addWidget(self.reopening)
        column.addWidget(self.form)
        self._retranslate()

    def set_own_language(self, tag: str | None, name: str) -> None:
        """The language beside Swedish in this case, and its name on the screen."""
        self._summary.set_own_language(tag, name)

    def show_result(self, view: ProfileResultView, *, may_decide: bool, is_stopped: bool) -> None:
        """Show a profile as it stands; a stopped case is decided although not all is judged."""
        is_new = self._view is None or self._view.decision != view.decision
        is_other_proposal = self._view is None or self._view.proposal.outcome is not view.proposal.outcome
        self._view = view
        judged = view.case_profile.judged_at is not None or is_stopped
        all_decided = all(module.is_decided for module in view.modules if module.module.mandatory)
        self._can_decide = may_decide and judged and all_decided
        if is_new or is_other_proposal:
            self._set_values(view)
        self._go.setVisible(not judged)
        if is_new or not view.stands or not self._can_decide:
            self.form.setVisible(self._can_decide and not view.stands)
        if view.counts:
            self.form.hide()
        self._again.setVisible(self._can_decide and view.stands and not view.counts and self.form.isHidden())
        self.reopening.show_result(view, may_decide=may_decide)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lines(self) -> tuple[Label, ...]:
        proposal = (self._title, self._proposal, self._why)
        return (
            *proposal,
            self._state,
            self._opened,
            self._summary_given,
            self._summary_own,
            self._reason_given,
        )

    def _open_again(self) -> None:
        self.form.show()
        self._again.hide()
        self.form.show_field("result")

    def _build_form(self) -> None:
        self._outcome = self.form.hold("result", ChoiceField(self))
        self._outcome.committed.connect(lambda _value: self._show_reason())
        self._entry = ChoiceField(self)
        self.form.add(self._outcome, self._entry)
        self._summary = SummaryFields(self)
        self.form.hold("summary", self._summary.swedish)
        self.form.hold("summary_own", self._summary.own)
        self.form.add(self._summary)
        self._reason = self.form.hold("reason", LongTextField(self, lines=2))
        self._reason.set_text_language("sv")
        self.form.add(self._reason)
        self._decide = QPushButton(self)
        self._decide.setProperty("primary", True)
        self._decide.clicked.connect(self._on_decide)
        self.form.add(FlowRow(self._decide, parent=self))

    def _set_values(self, view: ProfileResultView) -> None:
        decision = view.decision
        outcome = decision.decided if decision is not None and view.stands else view.proposal.outcome
        self._outcome.set_value(outcome, force=True)
        self._entry.set_value(decision.entry_level if decision else EntryLevel.UNSURE, force=True)
        self._summary.set_value(decision.summary if decision else Summary())

    def _on_decide(self) -> None:
        change = self.workspace.attempt(
            self,
            decide_profile,
            self._profile_id,
            ProfileOutcome(self._outcome.value()),
            entry_level=EntryLevel(self._entry.value()),
            deviation_reason=self._reason.value(),
            summary=self._summary.value(),
        )
        if change is not None:
            self.form.clear("summary", "summary_own", "reason")

    def _show_reason(self) -> None:
        view = self._view
        if view is None:
            return
        disagreed = bool(view.moderations) and not view.moderations[-1].agrees
        deviates = self._outcome.value() != view.proposal.outcome
        self._reason.setVisible(deviates or disagreed or self._reason.is_typed)

    def _retranslate(self) -> None:
        self._outcome.set_label(self.tr("Beslutat resultat"))
        self._outcome.set_options(list(words.profile_outcomes().items()))
        self._entry.set_label(self.tr("Nivå att börja på, din egen bild"))
        self._entry.set_options(list(words.entry_levels().items()))
        self._reason.set_label(self.tr("Skäl till beslutet"))
        self._reason.set_help(
            self.tr("Behövs när beslutet avviker, eller när den andra personen inte höll med.")
        )
        self._decide.setText(self.tr("Besluta resultatet"))
        self._decide.setAccessibleName(self._decide.text())
        self._again.setText(self.tr("Besluta på nytt"))
        self._again.setAccessibleName(self._again.text())
        self._go.setText(self.tr("Till bedömningen"))
        self._go.setAccessibleName(self._go.text())
        if self._view is not None:
            self._say(self._view)

    def _say(self, view: ProfileResultView) -> None:
        profile = view.case_profile.profile
        self._title.setText(
            self.tr("Resultat: {title}").format(title=profile.title.shown(self.workspace.language)[0])
        )
        self.setAccessibleName(self._title.text())
        outcomes = words.profile_outcomes()
        self._proposal.setText(self.tr("Förslag: {outcome}").format(outcome=outcomes[view.proposal.outcome]))
        self._why.setText(words.why_lines(view.proposal.why, profile, self.workspace.language))
        self._say_decision(view)
        waiting = self._what_waits(view)
        self._waiting.setText(waiting)
        self._waiting.setVisible(bool(waiting))
        self._show_reason()

    def _say_decision(self, view: ProfileResultView) -> None:
        decision = view.decision
        self._state.setVisible(decision is not None)
        reason = decision.deviation_reason if decision else None
        summary = decision.summary if decision else Summary()
        self._summary_own.set_text_language(summary.language or "sv")
        for label, text in ((self._summary_given, summary.sv), (self._summary_own, summary.own)):
            label.setText(text or "")
            label.setVisible(bool(text))
        self._opened.setText(words.opened(view.correction))
        self._opened.setVisible(view.correction is not None)
        self._reason_given.setVisible(bool(reason))
        if decision is None:
            return
        line = self.tr("Beslutat {day} av {name}: {outcome}. Nivå att börja på: {level}.").format(
            day=words.day(decision.decided_at),
            name=decision.decided_by_name,
            outcome=words.profile_outcomes()[decision.decided],
            level=words.entry_levels()[decision.entry_level].lower(),
        )
        if decision.is_stale and view.correction is None:
            line += " " + self.tr("Beslutet gäller inte längre: något har ändrats sedan dess.")
        self._state.setText(line)
        self._state.set_tone("warning" if decision.is_stale else "strong")
        self._reason_given.setText(self.tr("Skäl: {reason}").format(reason=reason or ""))

    def _what_waits(self, view: ProfileResultView) -> str:
        if not self._go.isHidden():
            return self.tr("Bedömningen är inte klar. Resultatet beslutas när alla kriterier är bedömda.")
        left = [each.module.code for each in view.modules if each.module.mandatory and not each.is_decided]
        if left:
            return self.tr("Besluta först modulerna: {codes}").format(codes=", ".join(left))
        return ""
