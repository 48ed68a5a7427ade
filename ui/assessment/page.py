"""The assessment of one case: rating in a session, signing it, declaring a profile judged."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.assessment.judging import bench_for, judges_line, second_persons
from ui.assessment.paper_entry import next_on_sheet
from ui.assessment.reason_menu import ReasonMenu, ask_why
from ui.assessment.several_page import SeveralPage
from ui.assessment.sign_box import sheet_id
from ui.session_forms.booked import booked_interpreter
from ui.workspace import Workspace
from validering import judgements, marks, reopening, sessions
from validering.bench import read_case_evidence
from validering.errors import UserError
from validering.sessions import read_sessions
from validering.terms import Absence, AbsenceReason, SessionKind


class AssessmentPage(SeveralPage):
    """Rates criterion by criterion in a session, which is signed at its end."""

    page_id = "assessment"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._connect()
        self._retranslate()

    def show_field(self, name: str) -> bool:
        """Go to the criteria, to a criterion by its id, or to signing or finishing."""
        if self._bench is None:
            self._read_if_stale()
        if name == "sign":
            self._want_signing()
            return True
        if name == "judged":
            return self.bar.focus_act(self.bar.finish)
        if name == "criteria":
            self.begin()
            return self._bench is not None and self.show_criterion(self._bench.next_to_judge())
        return self.show_criterion(name) or super().show_field(name)

    def _set(self, **mark: Any) -> None:
        """Set the mark of the criterion in hand; the list shows it once it is on disk."""
        line = self._line()
        if line is None or self._bench is None:
            return
        if self._session_id is None:
            self.workspace.show_error(self, UserError("session_missing"))
            self.bar.focus_act(self.bar.add)
            return
        view = self._bench.case_profile
        change = self.workspace.attempt(
            self, marks.set_mark, view.id, line.criterion.id, session_id=self._session_id, **mark
        )
        if change is not None and self.paper.is_on(self._session_id):
            if "level_id" in mark:
                self._bench_body.show_words()
            else:
                self._go_on(line.criterion.id)

    def _want_sheet(self) -> None:
        self._session_place.flush()
        self._sessions = self.workspace.read(read_sessions, self.case_id)
        session = self._session()
        if session is not None:
            self.paper.ask(session)

    def _begin_sheet(self) -> None:
        self._session_place.drop()
        self.reload()
        self._show_body()
        if self._bench is not None:
            self.show_criterion(self._bench.next_to_judge())

    def _next_if_rated(self) -> None:
        """Esc goes on to the next criterion of the sheet only from one that has its rating."""
        line = self._line()
        if line is not None and line.rating is not None and self.paper.is_on(self._session_id):
            self._go_on(line.criterion.id)

    def _go_on(self, criterion_id: str) -> None:
        following = next_on_sheet(self._bench, criterion_id) if self._bench else None
        if following is None:
            self.strip.show_info(self.tr("Bladet är slut. Signera mötet."))
        else:
            self.show_criterion(following)

    def _set_place(self, place: int) -> None:
        levels = self._bench.case_profile.profile.scale.levels if self._bench else ()
        if place < len(levels):
            if not self._choose_level_together(levels[place].id):
                self._set(level_id=levels[place].id)
        elif not self._takes_several():
            self.panel.press_point(place - len(levels))

    def _remove_mark(self) -> None:
        if self._takes_several():
            self._take_back_together()
            return
        line = self._line()
        if line is not None and line.mark is not None:
            self.workspace.attempt(self, marks.remove_mark, line.mark.id)

    def _ask_reason(self, absence: Absence) -> None:
        if self._takes_several():
            self._ask_together(absence)
            return
        line = self._line()
        if line is None or not judges_line(self.workspace, self._bench, line):
            return
        persons = None
        if absence is Absence.NOT_APPLICABLE and line.criterion.is_critical:
            persons = second_persons(self.workspace, self._session())
            if not persons:
                self.workspace.show_error(self, UserError("mark_needs_second_person"))
                return
        ask_why(
            absence,
            lambda reason, person: self._set(absence=absence, absence_reason=reason, second_person_id=person),
            second_persons=persons,
            anchors=(self.panel.levels.anchor(absence), self.bar),
            parent=self,
        )

    def _ask_rest(self) -> None:
        menu = ReasonMenu(Absence.NOT_ASSESSED, lambda reason, _person: self._set_rest(reason), parent=self)
        menu.open_at(self.bar.switch if self.bar.rest.isHidden() else self.bar.rest)

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
        booked = booked_interpreter(self.workspace, self.case_id)
        change = self.workspace.attempt(
            self, sessions.add_session, self.case_id, kind=SessionKind.PRACTICAL_DAY, day=today, **booked
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
        self._show_body()
        self._bench_body.show_list()

    def _remove_session(self) -> None:
        if self._session_id is not None and self.workspace.attempt(
            self, sessions.remove_session, self._session_id
        ):
            self._session_place.drop()
            self._show_body()

    def _want_signing(self) -> None:
        self.flush()
        if self._bench is None or self._session_id is None:
            return
        self._bench = bench_for(self.workspace, self._bench.case_profile.id)
        session = self._session()
        own = [line for line in self._bench.lines() if line.mark and line.mark.session_id == self._session_id]
        lacking = [line for line in own if line.mark is not None and line.mark.lacks_reason]
        is_other = session is not None and session.assessor_id != self.workspace.acting.staff_id
        is_paper = is_other or self.paper.is_on(self._session_id)
        sheets = self.workspace.read(read_case_evidence, self.case_id) if is_paper else ()
        other = session.assessor_name if is_other and session else None
        self.sign_box.open_for(len(own), lacking, other, sheets, self.paper.sheet_id)

    def _sign(self, sheet: object) -> None:
        if self._session_id is None:
            return
        change = self.workspace.attempt(
            self, judgements.sign_session, self._session_id, paper_evidence_id=sheet_id(sheet)
        )
        if change is not None:
            self.sign_box.hide()
            self.paper.stop()
            self.strip.show_done(self.tr("Mötet är signerat."))
            self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_signing(self) -> None:
        self.sign_box.hide()
        self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def _jump(self, criterion_id: str) -> None:
        self.sign_box.hide()
        self._show_body()
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
            self._keep_chosen()
            self._module_id = module_id
            self._leave_differences()
            self._show_bench()
            self._choose_again()

    def _press_level(self, level_id: str) -> None:
        """Set a level by its button; a hand goes on to the points, while keys stay where they are."""
        self._set(level_id=level_id)
        if self.panel.levels.is_touched:
            self.panel.show_points()

    def _step(self, step: int) -> None:
        """Go to the criterion before or after, and leave the focus where it is pressed again."""
        beside = self._beside(step)
        if beside is None or self._bench is None:
            return
        module_id = self._bench.case_profile.profile.module_of(beside).id
        if module_id != self._module_id:
            self._choose_module(module_id)
        self.criteria.choose(beside)

    def _connect(self) -> None:
        self.modules.module_chosen.connect(self._choose_module)
        self.criteria.criterion_chosen.connect(lambda _id: self._show_panel())
        acts = self.criteria.acts
        acts.level_wanted.connect(self._set_place)
        acts.absence_wanted.connect(self._ask_reason)
        acts.removal_wanted.connect(self._remove_mark)
        acts.words_wanted.connect(self._bench_body.show_words)
        self._connect_several()
        self.bar.switch.view_wanted.connect(self._choose_view)
        self._differences.criterion_wanted.connect(self.show_criterion)
        self.panel.levels.level_wanted.connect(self._press_level)
        self.panel.levels.absence_wanted.connect(self._ask_reason)
        self.panel.levels.removal_wanted.connect(self._remove_mark)
        self.panel.step_wanted.connect(self._step)
        self.panel.evidence_wanted.connect(lambda key: self.page_wanted.emit("evidence", key))
        bar = self.bar
        bar.profile_chosen.connect(self._choose_profile)
        bar.session_chosen.connect(self._choose_session)
        bar.session_wanted.connect(self._add_session)
        self._session_place.paper_wanted.connect(self._want_sheet)
        self.paper.begun.connect(self._begin_sheet)
        self._bench_body.words_left.connect(self._next_if_rated)
        bar.details_wanted.connect(self._open_session)
        bar.signing_wanted.connect(self._want_signing)
        bar.rest_wanted.connect(self._ask_rest)
        bar.finish_wanted.connect(self._finish)
        bar.reopen_wanted.connect(self._reopen)
        self.sign_box.criterion_wanted.connect(self._jump)
        self.sign_box.signed.connect(self._sign)
        self.sign_box.left.connect(self._leave_signing)
        self.sign_box.evidence_wanted.connect(lambda: self.page_wanted.emit("evidence", ""))
        self._session_place.closed.connect(self._close_session)
        self._session_place.removal_wanted.connect(self._remove_session)
