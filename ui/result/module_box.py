"""One module: what the rules propose and why, what was decided, and the way to decide otherwise."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.profile import Profile
from validering.results import ModuleResultView, decide_module
from validering.terms import ModuleOutcome


class _DecisionForm(ActForm):
    """Another decision than the proposed one, with its reason."""

    def __init__(self, workspace: Workspace, scope: str, case_id: UUID, parent: QWidget) -> None:
        super().__init__(workspace, scope, case_id, parent)
        self.outcome = ChoiceField(self)
        self.reason = self.hold("reason", LongTextField(self, lines=2))
        self.reason.set_text_language("sv")
        self.decide = QPushButton(self)
        self.decide.setProperty("primary", True)
        for widget in (self.outcome, self.reason, FlowRow(self.decide, parent=self)):
            self.add(widget)


class ModuleBox(QFrame):
    """Decided as proposed by one press; any other decision, and every reason, in a form that opens below."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, case_profile_id: UUID, module_id: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.workspace = workspace
        self._case_id, self._profile_id, self._module_id = case_id, case_profile_id, module_id
        self._view: ModuleResultView | None = None
        self._profile: Profile | None = None
        self._may = False
        self._title = Label("", self, tone="strong")
        self._badge = named_label("badge", "", self)
        self._badge.setWordWrap(False)
        self._proposal = Label("", self)
        self._why = Label("", self, tone="quiet")
        self._lacking = Label("", self, tone="warning")
        self._decided = Label("", self)
        self._accept = QPushButton(self)
        self._accept.clicked.connect(self._decide_as_proposed)
        self._other, self._change = QPushButton(self), QPushButton(self)
        for button in (self._other, self._change):
            button.setProperty("quiet", True)
            button.clicked.connect(self._toggle)
        # Made when it is opened first: most modules are decided as proposed.
        self._form: _DecisionForm | None = None
        self._lay_out()
        self._retranslate()

    @property
    def is_decided(self) -> bool:
        """Whether a decision stands."""
        return self._view is not None and self._view.is_decided

    def show_result(self, view: ModuleResultView, profile: Profile, *, may_decide: bool) -> None:
        """Show a module as it stands."""
        is_new = self._view is None or self._view.decision != view.decision
        self._view, self._profile, self._may = view, profile, may_decide
        if is_new and self._form is not None:
            self._form.outcome.set_value(view.outcome, force=True)
            self._form.hide()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _decide_as_proposed(self) -> None:
        if self._view is not None:
            self._apply(self._view.proposal.outcome, "")

    def _decide_otherwise(self) -> None:
        form = self._opened_form()
        if self._apply(ModuleOutcome(form.outcome.value()), form.reason.value()):
            form.clear("reason")
            form.hide()

    def _apply(self, outcome: ModuleOutcome, reason: str) -> bool:
        change = self.workspace.attempt(
            self, decide_module, self._profile_id, self._module_id, outcome, deviation_reason=reason
        )
        return change is not None

    def _toggle(self) -> None:
        is_open = self._form is not None and not self._form.isHidden()
        form = self._opened_form()
        form.setVisible(not is_open)
        if form.isVisible():
            form.show_field("reason")

    def _opened_form(self) -> _DecisionForm:
        if self._form is None:
            scope = f"module_result/{self._profile_id}/{self._module_id}"
            form = self._form = _DecisionForm(self.workspace, scope, self._case_id, self)
            form.decide.clicked.connect(self._decide_otherwise)
            self._column.addWidget(form)
            self._retranslate()
            if self._view is not None:
                form.outcome.set_value(self._view.outcome, force=True)
        return self._form

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(GRID)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        head.addWidget(self._change)
        for label in (self._proposal, self._why, self._lacking, self._decided):
            column.addWidget(label)
        column.addLayout(foot)
        foot.addWidget(self._accept)
        foot.addWidget(self._other)
        foot.addStretch(1)

    def _retranslate(self) -> None:
        if self._form is not None:
            self._say_form(self._form)
        if self._view is not None and self._profile is not None:
            self._say(self._view, self._profile)

    def _say_form(self, form: _DecisionForm) -> None:
        form.outcome.set_label(self.tr("Beslut"))
        form.outcome.set_options(list(words.module_outcomes().items()))
        form.reason.set_label(self.tr("Skäl"))
        form.reason.set_help(
            self.tr("Behövs när beslutet avviker från förslaget. Den som granskar läser det.")
        )
        code = self._view.module.code if self._view else ""
        form.decide.setText(self.tr("Besluta {code}").format(code=code))
        form.decide.setAccessibleName(form.decide.text())

    def _say(self, view: ModuleResultView, profile: Profile) -> None:
        code, outcomes = view.module.code, words.module_outcomes()
        title = f"{code}  {view.module.title.shown(self.workspace.language)[0]}"
        self._title.setText(
            title if view.module.mandatory else self.tr("{title} (valfri)").format(title=title)
        )
        self.setAccessibleName(title)
        proposal = outcomes[view.proposal.outcome]
        self._proposal.setText(self.tr("Förslag: {outcome}").format(outcome=proposal))
        self._why.setText(words.why_lines(view.proposal.why, profile, self.workspace.language))
        lacking = words.codes(tuple(criterion_id for criterion_id, _ in view.lacking), profile)
        self._lacking.setText(self.tr("För lite underlag: {codes}").format(codes=lacking))
        self._lacking.setVisible(bool(view.lacking))
        followed = view.is_decided and view.outcome is view.proposal.outcome
        for label in (self._proposal, self._why):
            label.setVisible(not followed)
        self._say_decision(view)
        may = self._may
        needs_reason = bool(view.lacking) and view.proposal.outcome is ModuleOutcome.ACHIEVED
        self._accept.setVisible(may and not view.is_decided and not needs_reason)
        self._accept.setText(self.tr("Besluta som föreslaget"))
        self._other.setVisible(may and not view.is_decided)
        self._other.setText(self.tr("Besluta med skäl"))
        self._change.setVisible(may and view.is_decided)
        self._change.setText(self.tr("Ändra beslutet"))
        for button in (self._accept, self._other, self._change):
            button.setAccessibleName(f"{code}: {button.text()}")

    def _say_decision(self, view: ModuleResultView) -> None:
        decision = view.decision
        self._decided.setVisible(decision is not None)
        is_achieved = view.outcome is ModuleOutcome.ACHIEVED
        tone = "warning" if not view.is_decided else "done" if is_achieved else ""
        self._decided.set_tone("quiet" if view.is_decided else "warning")
        self._badge.setText(
            words.module_outcomes()[view.outcome] if view.is_decided else self.tr("Inte beslutad")
        )
        self._badge.set_tone(tone)
        if decision is None:
            return
        line = self.tr("Beslutat {day} av {name}: {outcome}.").format(
            day=words.day(decision.decided_at),
            name=decision.decided_by_name,
            outcome=words.module_outcomes()[decision.decided],
        )
        reason = decision.deviation_reason
        if reason:
            line += " " + self.tr("Skäl: {reason}").format(reason=reason)
        if decision.is_stale:
            line += " " + self.tr("Bedömningar har tillkommit sedan dess. Besluta igen.")
        self._decided.setText(line)
