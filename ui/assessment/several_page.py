"""Choosing several criteria of one observation, and marking them in one act."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.assessment.bench_page import BenchPage
from ui.assessment.judging import judges_line, second_persons
from ui.assessment.reason_menu import ask_why
from ui.assessment.several_panel import NoLevel
from ui.workspace import Workspace
from validering import marks_together
from validering.bench import CriterionLine, read_case_evidence
from validering.errors import UserError
from validering.terms import Absence


class SeveralPage(BenchPage):
    """Two or more chosen criteria, or the button for fingers, open what they get together.

    With the button criteria of several modules can be chosen.
    """

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        self._elsewhere: set[str] = set()
        super().__init__(workspace, case_id, parent)

    def flush(self) -> None:
        super().flush()
        self._bench_body.several_panel.flush()

    def _takes_several(self) -> bool:
        return self._bench_body.choose_several.isChecked() or len(self.criteria.chosen_ids()) > 1

    def _chosen_lines(self) -> list[CriterionLine]:
        chosen = self._elsewhere | set(self.criteria.chosen_ids())
        lines = self._bench.lines() if self._bench else []
        return [line for line in lines if line.criterion.id in chosen]

    def _show_panel(self) -> None:
        super()._show_panel()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show what the chosen criteria get together, where there are several."""
        bench, several = self._bench, self._takes_several()
        lines = self._chosen_lines() if several else []
        self._bench_body.show_several(len(lines), several=several)
        if bench is None or not several:
            return
        self.panel.flush()
        view = bench.case_profile
        may_mark = bench.may_mark and all(judges_line(self.workspace, bench, line) for line in lines)
        self._bench_body.several_panel.show_lines(
            lines,
            view.profile.scale,
            view.id,
            self.workspace.read(read_case_evidence, self.case_id),
            may_mark=may_mark,
        )

    def _toggle_several(self, several: bool) -> None:
        current = self.criteria.current_id()
        self.bar.switch.several.setChecked(several)
        self.criteria.set_several(several)
        self._elsewhere = set()
        if several:
            self._leave_differences()
            self.criteria.choose_several([])
        elif current is not None:
            self.criteria.choose(current)
        self._show_chosen()

    def _keep_chosen(self) -> None:
        """Another module is about to come: what is chosen in this one stays so."""
        if self._bench_body.choose_several.isChecked():
            self._elsewhere |= set(self.criteria.chosen_ids())

    def _choose_again(self) -> None:
        """Another module has come: choose what was chosen in it before."""
        if self._bench_body.choose_several.isChecked():
            here = self._elsewhere & set(self.criteria.shown_ids())
            self._elsewhere -= here
            self.criteria.choose_several(here)
            self._show_chosen()

    def _leave_several(self) -> None:
        current = self.criteria.current_id()
        self._bench_body.choose_several.setChecked(False)
        if current is not None and len(self.criteria.chosen_ids()) > 1:
            self.criteria.choose(current)
        self._bench_body.show_list()

    def _choose_level_together(self, level_id: str) -> bool:
        """Choose a level for all and go on to the words; False where one criterion is in hand alone."""
        if not self._takes_several():
            return False
        self._bench_body.several_panel.choose_level(level_id)
        self._bench_body.show_words()
        return True

    def _ask_together(self, absence: Absence) -> None:
        persons = None
        is_critical = any(line.criterion.is_critical for line in self._chosen_lines())
        if absence is Absence.NOT_APPLICABLE and is_critical:
            persons = second_persons(self.workspace, self._session())
            if not persons:
                self.workspace.show_error(self, UserError("mark_needs_second_person"))
                return
        names = dict(persons or ())
        ask_why(
            absence,
            lambda reason, person: self._choose_none(
                NoLevel(absence, reason, person, names[person] if person else "")
            ),
            second_persons=persons,
            anchors=(self._bench_body.several_panel.levels.anchor(absence), self.bar),
            parent=self,
        )

    def _choose_none(self, none: NoLevel) -> None:
        self._bench_body.several_panel.choose_absence(none)
        self._bench_body.show_words()

    def _mark_together(self) -> None:
        lines, panel = self._chosen_lines(), self._bench_body.several_panel
        if self._bench is None:
            return
        if self._session_id is None:
            self.workspace.show_error(self, UserError("session_missing"))
            self.bar.focus_act(self.bar.add)
            return
        change = self.workspace.attempt(
            self,
            marks_together.mark_together,
            self._bench.case_profile.id,
            [line.criterion.id for line in lines],
            session_id=self._session_id,
            **panel.values(),
        )
        if change is not None:
            panel.forget()
            self.strip.show_done(self.tr("%n kriterier är markerade.", "", len(lines)))

    def _take_back_together(self) -> None:
        if self._bench is None:
            return
        chosen = [line.criterion.id for line in self._chosen_lines()]
        change = self.workspace.attempt(
            self, marks_together.take_back_together, self._bench.case_profile.id, chosen
        )
        if change is not None:
            self.strip.show_done(self.tr("Markeringarna är borttagna."))

    def _connect_several(self) -> None:
        body = self._bench_body
        body.choose_several.toggled.connect(self._toggle_several)
        self.bar.switch.several_wanted.connect(body.choose_several.toggle)
        self.criteria.chosen_changed.connect(self._show_chosen)
        self.criteria.acts.left.connect(self._leave_several)
        panel = body.several_panel
        panel.marking_wanted.connect(self._mark_together)
        panel.removal_wanted.connect(self._take_back_together)
        panel.absence_wanted.connect(self._ask_together)
        panel.left.connect(self._leave_several)

    def _retranslate(self) -> None:
        super()._retranslate()
        texts = {
            self._bench_body.choose_several: self.tr("Välj flera"),
            self._bench_body.open_several: self.tr("Markera de valda …"),
        }
        for button, text in texts.items():
            button.setText(text)
            button.setAccessibleName(text.removesuffix(" …"))
