"""The assessment of one case: modules, criteria, and the criterion in hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.assessment.bench_body import BenchBody
from ui.assessment.judging import bench_for, judges_any, judges_line, second_persons
from ui.assessment.reason_menu import ReasonMenu
from ui.assessment.session_bar import SessionBar
from ui.assessment.session_place import SessionPlace
from ui.assessment.sign_box import SignBox, sheet_id
from ui.assessment.usual_session import usual_session
from ui.page import CasePage
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import judgements, marks, reopening, sessions
from validering.assessment_access import ASSESSORS
from validering.bench import (
    Bench,
    CriterionLine,
    read_case_evidence,
    read_evidence_of,
    read_own_language,
)
from validering.errors import UserError
from validering.profiles import CaseProfileView, read_case_profiles
from validering.sessions import SessionView, read_sessions
from validering.terms import Absence, AbsenceReason, SessionKind

LOW = 340


class AssessmentPage(CasePage):
    """Rates criterion by criterion in a session, which is signed at its end."""

    page_id = "assessment"
    scrolls = False

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._profiles: tuple[CaseProfileView, ...] = ()
        self._profile_id: UUID | None = None
        self._module_id: str | None = None
        self._session_id: UUID | None = None
        self._bench: Bench | None = None
        self._sessions: tuple[SessionView, ...] = ()
        self._own_tag: str | None = None
        self._build()
        self._connect()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Bedömning")

    # --- what is shown ------------------------------------------------------------------------------

    def reload(self) -> None:
        views = self.workspace.read(read_case_profiles, self.case_id)
        self._profiles = tuple(view for view in views if view.dropped_at is None)
        has_profile = bool(self._profiles)
        self._empty.setVisible(not has_profile)
        self._stack.setVisible(has_profile)
        self.bar.setVisible(has_profile)
        self._not_here.hide()
        if not has_profile:
            return
        if self._profile_id not in {view.id for view in self._profiles}:
            self._profile_id = self._profiles[0].id
        assert self._profile_id is not None
        self._own_tag = self.workspace.read(read_own_language, self.case_id)
        self._bench = bench_for(self.workspace, self._profile_id)
        has_modules = bool(self._bench.modules)
        self._not_here.setVisible(not has_modules)
        self._stack.setVisible(has_modules)
        if not has_modules:
            self.bar.show_profiles(self._profiles, self._profile_id, self.workspace.language)
            self.bar.show_acts(shown=False)
            return
        self.bar.show_acts(shown=True)
        self._sessions = self.workspace.read(read_sessions, self.case_id)
        self._session_id = usual_session(self._sessions, self._session_id, self._bench)
        if not self.sign_box.isHidden():
            self.sign_box.offer(self.workspace.read(read_case_evidence, self.case_id))
        self._show_bench()

    def show_field(self, name: str) -> bool:
        """Go to the criteria, to a criterion by its id, or to signing or finishing."""
        if self._bench is None:
            self._read_if_stale()
        if name == "sign":
            self._want_signing()
            return True
        if name == "judged":
            self.bar.finish.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.bar.finish.isVisible()
        if name == "criteria":
            self.begin()
            return self._bench is not None and self.show_criterion(self._bench.next_to_judge())
        return self.show_criterion(name) or super().show_field(name)

    def show_criterion(self, criterion_id: str) -> bool:
        """Make a criterion the one in hand; False where this profile has none with that id."""
        if self._bench is None:
            return False
        for module in self._bench.modules:
            if any(line.criterion.id == criterion_id for line in module.criteria):
                self._module_id = module.module.id
                self._show_bench()
                self.criteria.choose(criterion_id)
                self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def begin(self) -> None:
        self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        super().flush()
        self.panel.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < LOW
        self.bar.set_low(is_low)
        self._bench_body.set_low(is_low)

    def _show_bench(self) -> None:
        bench = self._bench
        assert bench is not None
        module_ids = [line.module.id for line in bench.modules]
        if self._module_id not in module_ids:
            self._module_id = module_ids[0]
        assert self._module_id is not None
        self.bar.show_profiles(self._profiles, bench.case_profile.id, self.workspace.language)
        self.bar.show_bench(
            bench,
            self._sessions,
            self._session_id,
            may_assess=judges_any(self.workspace, bench),
            may_finish=self.workspace.acting.may(*ASSESSORS),
        )
        moments = [line.mark.marked_at for line in bench.lines() if line.mark is not None]
        self.bar.show_saved(max(moments, default=None))
        self.modules.show_modules(bench.modules, self._module_id, self.workspace.language)
        module = bench.modules[module_ids.index(self._module_id)]
        scale = bench.case_profile.profile.scale
        self.criteria.criteria.show_lines(module.criteria, scale, self._own_tag, self.workspace.language)
        if self.criteria.current_id() is None:
            self.criteria.choose(module.criteria[0].criterion.id)
        self._show_panel()
        session = self._session()
        if session is not None:
            self._session_place.show_session(session)

    def _show_panel(self) -> None:
        line = self._line()
        if line is None or self._bench is None:
            return
        view = self._bench.case_profile
        evidence = self.workspace.read(read_evidence_of, view.id, line.criterion.id)
        self.panel.show_line(line, view.profile, view.id, self._own_tag, evidence)
        module = view.profile.module_of(line.criterion.id)
        self.panel.show_judge(module, self.workspace.acting)
        self.panel.levels.setEnabled(judges_line(self.workspace, self._bench, line) and self._bench.may_mark)

    def _line(self) -> CriterionLine | None:
        current = self.criteria.current_id()
        lines = self._bench.lines() if self._bench else []
        return next((line for line in lines if line.criterion.id == current), None)

    def _session(self) -> SessionView | None:
        return next((each for each in self._sessions if each.id == self._session_id), None)

    # --- what is done -------------------------------------------------------------------------------

    def _set(self, **mark: Any) -> None:
        """Set the mark of the criterion in hand; the list shows it once it is on disk."""
        line = self._line()
        if line is None or self._bench is None:
            return
        if self._session_id is None:
            self.workspace.show_error(self, UserError("session_missing"))
            self.bar.add.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        view = self._bench.case_profile
        self.workspace.attempt(
            self, marks.set_mark, view.id, line.criterion.id, session_id=self._session_id, **mark
        )

    def _set_place(self, place: int) -> None:
        levels = self._bench.case_profile.profile.scale.levels if self._bench else ()
        if place < len(levels):
            self._set(level_id=levels[place].id)

    def _remove_mark(self) -> None:
        line = self._line()
        if line is not None and line.mark is not None:
            self.workspace.attempt(self, marks.remove_mark, line.mark.id)

    def _ask_reason(self, absence: Absence) -> None:
        line = self._line()
        if line is None or not judges_line(self.workspace, self._bench, line):
            return
        persons = None
        if absence is Absence.NOT_APPLICABLE and line.criterion.is_critical:
            persons = second_persons(self.workspace, self._session())
            if not persons:
                self.workspace.show_error(self, UserError("mark_needs_second_person"))
                return
        menu = ReasonMenu(
            absence,
            lambda reason, person: self._set(absence=absence, absence_reason=reason, second_person_id=person),
            second_persons=persons,
            parent=self,
        )
        anchor = self.panel.levels.anchor(absence)
        menu.open_at(anchor if anchor.isVisible() else self.bar)

    def _ask_rest(self) -> None:
        menu = ReasonMenu(Absence.NOT_ASSESSED, lambda reason, _person: self._set_rest(reason), parent=self)
        menu.open_at(self.bar.rest)

    def _set_rest(self, reason: AbsenceReason) -> None:
        if self._profile_id is not None and self._session_id is not None:
            self.workspace.attempt(
                self,
                marks.mark_rest_not_assessed,
                self._profile_id,
                session_id=self._session_id,
                absence_reason=reason,
            )

    def _add_session(self) -> None:
        today = self.workspace.acting.today()
        change = self.workspace.attempt(
            self, sessions.add_session, self.case_id, kind=SessionKind.PRACTICAL_DAY, day=today
        )
        if change is not None:
            self._session_id = change.new_id
            self.reload()
            self._open_session()

    def _open_session(self) -> None:
        view = self._session()
        if view is None:
            return
        self._stack.setCurrentWidget(self._session_place)
        self._session_place.open(view)

    def _close_session(self) -> None:
        self._session_place.flush()
        self._session_place.drop()
        self._stack.setCurrentWidget(self._bench_body)
        self._bench_body.show_list()

    def _remove_session(self) -> None:
        if self._session_id is not None and self.workspace.attempt(
            self, sessions.remove_session, self._session_id
        ):
            self._session_place.drop()
            self._stack.setCurrentWidget(self._bench_body)

    def _want_signing(self) -> None:
        self.flush()
        if self._bench is None or self._session_id is None:
            return
        self._bench = bench_for(self.workspace, self._bench.case_profile.id)
        session = self._session()
        own = [line for line in self._bench.lines() if line.mark and line.mark.session_id == self._session_id]
        lacking = [line for line in own if line.mark is not None and line.mark.lacks_reason]
        is_other = session is not None and session.assessor_id != self.workspace.acting.staff_id
        sheets = self.workspace.read(read_case_evidence, self.case_id) if is_other else ()
        other = session.assessor_name if is_other and session else None
        self.sign_box.open_for(len(own), lacking, other, sheets)

    def _sign(self, sheet: object) -> None:
        if self._session_id is None:
            return
        change = self.workspace.attempt(
            self, judgements.sign_session, self._session_id, paper_evidence_id=sheet_id(sheet)
        )
        if change is not None:
            self.sign_box.hide()
            self.strip.show_done(self.tr("Mötet är signerat."))
            self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_signing(self) -> None:
        self.sign_box.hide()
        self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def _jump(self, criterion_id: str) -> None:
        self.sign_box.hide()
        self._stack.setCurrentWidget(self._bench_body)
        if self.show_criterion(criterion_id):
            self._bench_body.show_words()

    def _finish(self) -> None:
        if self._profile_id is not None:
            change = self.workspace.attempt(self, judgements.finish_judging, self._profile_id)
            if change is not None:
                self.strip.show_done(self.tr("Bedömningen är klar. Resultatet kan nu beslutas."))

    def _reopen(self) -> None:
        if self._profile_id is not None:
            self.workspace.attempt(self, reopening.reopen_judging, self._profile_id)

    def _choose_profile(self, profile_id: object) -> None:
        self.flush()
        self._profile_id = profile_id if isinstance(profile_id, UUID) else None
        self._module_id = None
        self.reload()

    def _choose_session(self, session_id: object) -> None:
        self._session_id = session_id if isinstance(session_id, UUID) else None
        self.sign_box.hide()
        self._show_bench()

    def _choose_module(self, module_id: str) -> None:
        if module_id != self._module_id:
            self.panel.flush()
            self._module_id = module_id
            self._show_bench()

    # --- how it is put together ---------------------------------------------------------------------

    def _build(self) -> None:
        self.bar = SessionBar(self)
        self.sign_box = SignBox(self)
        self._empty = Label("", self, tone="quiet")
        self._empty.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        self._empty.hide()
        self._not_here = Label("", self, tone="quiet")
        self._not_here.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        self._not_here.hide()
        self._bench_body = BenchBody(self.workspace, self.case_id, self.bar.second_row, self)
        self.modules = self._bench_body.modules
        self.criteria = self._bench_body.criteria
        self.panel = self._bench_body.panel
        self._session_place = SessionPlace(self.workspace, self)
        self._session_place.closed.connect(self._close_session)
        self._session_place.removal_wanted.connect(self._remove_session)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._bench_body)
        self._stack.addWidget(self._session_place)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.sign_box)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._not_here)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.modules.module_chosen.connect(self._choose_module)
        self.criteria.criterion_chosen.connect(lambda _id: self._show_panel())
        self.criteria.level_wanted.connect(self._set_place)
        self.criteria.absence_wanted.connect(self._ask_reason)
        self.criteria.removal_wanted.connect(self._remove_mark)
        self.criteria.words_wanted.connect(self._bench_body.show_words)
        self.panel.levels.level_wanted.connect(lambda level_id: self._set(level_id=level_id))
        self.panel.levels.absence_wanted.connect(self._ask_reason)
        self.panel.levels.removal_wanted.connect(self._remove_mark)
        self.panel.evidence_wanted.connect(lambda key: self.page_wanted.emit("evidence", key))
        bar = self.bar
        bar.profile_chosen.connect(self._choose_profile)
        bar.session_chosen.connect(self._choose_session)
        bar.session_wanted.connect(self._add_session)
        bar.details_wanted.connect(self._open_session)
        bar.signing_wanted.connect(self._want_signing)
        bar.rest_wanted.connect(self._ask_rest)
        bar.finish_wanted.connect(self._finish)
        bar.reopen_wanted.connect(self._reopen)
        self.sign_box.criterion_wanted.connect(self._jump)
        self.sign_box.signed.connect(self._sign)
        self.sign_box.left.connect(self._leave_signing)
        self.sign_box.evidence_wanted.connect(lambda: self.page_wanted.emit("evidence", ""))

    def _retranslate(self) -> None:
        super()._retranslate()
        self.criteria.setAccessibleName(self.tr("Kriterier"))
        self.criteria.setAccessibleDescription(
            self.tr(
                "Siffrorna 1 till 4 sätter nivån, 0 är ej bedömt, N ej aktuellt. Enter går till motiveringen."
            )
        )
        self._not_here.setText(
            self.tr(
                "I det här yrket finns ingen modul som läraren i sfi bedömer. Annat visas inte för en lärare."
            )
        )
        self._empty.setText(self.tr("Ingen yrkesprofil är vald i ärendet. Välj en på sidan Yrke och plan."))
