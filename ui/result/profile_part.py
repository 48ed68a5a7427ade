"""Everything about the result of one profile, from its modules to the second person."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.profile_words import titled
from ui.result.moderation_box import ModerationBox
from ui.result.module_box import ModuleBox
from ui.result.profile_box import ProfileBox
from ui.result.supplement_part import SupplementPart
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.assessment_access import ASSESSORS
from validering.bench import EvidenceGlimpse, read_own_language
from validering.language_names import language_name
from validering.moderation import ENTERING, REVIEWING, may_moderate
from validering.plan import PLANNERS
from validering.profile import Profile
from validering.results import ModuleResultView, ProfileResultView, decide_modules_as_proposed
from validering.terms import CLOSING, CaseHalt, ModuleOutcome


class ProfilePart(QWidget):
    """``page_wanted(page_id, field)`` leads to what must be done first."""

    page_wanted = Signal(str, str)

    def __init__(
        self, workspace: Workspace, case_id: UUID, view: ProfileResultView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace, self.case_id, self.profile_id = workspace, case_id, view.case_profile.id
        self._beside: tuple[Profile, ...] = ()
        self._view: ProfileResultView | None = None
        self._title = Label("", self, tone="title")
        self._progress = Label("", self, tone="quiet")
        self._all = QPushButton(self)
        self._all.setProperty("primary", True)
        self._all.clicked.connect(
            lambda: self.workspace.attempt(self, decide_modules_as_proposed, self.profile_id)
        )
        self.modules = {
            each.module.id: ModuleBox(workspace, case_id, self.profile_id, each.module.id, self)
            for each in view.modules
        }
        self.result = ProfileBox(workspace, case_id, self.profile_id, self)
        self.result.assessment_wanted.connect(lambda: self.page_wanted.emit("assessment", "criteria"))
        self.supplements = SupplementPart(workspace, case_id, self.profile_id, self)
        self.moderation = ModerationBox(workspace, case_id, self.profile_id, self)
        self.moderation.evidence_wanted.connect(lambda: self.page_wanted.emit("evidence", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._title)
        column.addWidget(self._progress)
        column.addWidget(FlowRow(self._all, parent=self))
        for box in self.modules.values():
            column.addWidget(box)
        for part in (self.result, self.moderation, self.supplements):
            column.addWidget(part)
        self._retranslate()

    def show_beside(self, profiles: Sequence[Profile]) -> None:
        """Know all profiles of the case, so that two versions of one are told apart."""
        self._beside = tuple(profiles)

    def show_result(
        self, view: ProfileResultView, scans: Sequence[EvidenceGlimpse], halt: CaseHalt | None
    ) -> None:
        """Show a result as it stands, and only what the signed-in person may do."""
        self._view = view
        acting = self.workspace.acting
        is_open, is_stopped = halt not in CLOSING, halt is CaseHalt.INTERRUPTED
        may_decide = is_open and acting.may(*ASSESSORS)
        for module in view.modules:
            may_now = may_decide and not view.counts and (is_stopped or not module.unjudged)
            box = self.modules[module.module.id]
            box.show_result(module, view.case_profile.profile, may_decide=may_now)
            box.setVisible(not module.is_left_out)
        all_judged = is_stopped or not any(module.unjudged for module in view.modules)
        ready = [module for module in view.concerned if not module.is_decided and _is_plain(module)]
        self._all.setVisible(may_decide and not view.counts and all_judged and len(ready) > 1)
        tag = self.workspace.read(read_own_language, self.case_id)
        self.result.set_own_language(tag, language_name(tag, self.workspace.language) if tag else "")
        self.result.show_result(view, may_decide=may_decide, is_stopped=is_stopped)
        may_sign = acting.may(*REVIEWING) and self.workspace.read(
            may_moderate, self.profile_id, acting.staff_id
        )
        may_enter = is_open and acting.may(*ENTERING)
        self.moderation.show_result(view, scans, may_sign=may_sign, may_enter=may_enter)
        self.supplements.show_result(view, may_change=acting.may(*PLANNERS))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._all.setText(self.tr("Besluta alla moduler som föreslaget"))
        self._all.setAccessibleName(self._all.text())
        if self._view is None:
            return
        profile = self._view.case_profile.profile
        self._title.setText(titled(profile, self._beside, self.workspace.language))
        decided = sum(each.is_decided for each in self._view.concerned)
        text = self.tr("Beslutade moduler: {decided} av {all}. Programmet föreslår, du beslutar.")
        self._progress.setText(text.format(decided=decided, all=len(self._view.concerned)))


def _is_plain(module: ModuleResultView) -> bool:
    """Whether the proposal can be followed without giving a reason."""
    return not (module.lacking and module.proposal.outcome is ModuleOutcome.ACHIEVED)
