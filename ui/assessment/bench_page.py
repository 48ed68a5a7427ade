"""What the assessment of one case shows: modules, criteria, and the criterion in hand."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.assessment.bench_body import BenchBody
from ui.assessment.bench_view import BenchView, remember_view, remembered_view
from ui.assessment.criterion_model import row_of
from ui.assessment.differences_view import DifferencesView
from ui.assessment.judging import bench_for, judges_any, judges_line
from ui.assessment.paper_entry import PaperEntry
from ui.assessment.session_bar import SessionBar
from ui.assessment.sign_box import SignBox
from ui.assessment.usual_session import usual_session
from ui.page import CasePage
from ui.session_forms.place import SessionPlace
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.assessment_access import ASSESSORS
from validering.bench import Bench, CriterionLine, read_case_evidence, read_evidence_of, read_own_language
from validering.profiles import CaseProfileView, read_case_profiles
from validering.seeing import sees_page
from validering.sessions import SessionView, read_sessions

LOW = 340


class BenchPage(CasePage):
    """The bench as it stands; ``page.py`` has what is done there."""

    scrolls = False
    wants_room = True

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._profiles: tuple[CaseProfileView, ...] = ()
        self._profile_id: UUID | None = None
        self._module_id: str | None = None
        self._session_id: UUID | None = None
        self._bench: Bench | None = None
        self._sessions: tuple[SessionView, ...] = ()
        self._own_tag: str | None = None
        self._sees_own_view = sees_page(workspace.acting, "self_rating")
        self._build()
        self._choose_view(remembered_view(workspace.preferences, workspace.acting.staff_id))

    def title(self) -> str:
        return self.tr("Bedömning")

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

    def show_criterion(self, criterion_id: str) -> bool:
        """Make a criterion the one in hand; False where this profile has none with that id."""
        if self._bench is None:
            return False
        for module in self._bench.modules:
            if any(line.criterion.id == criterion_id for line in module.criteria):
                self._module_id = module.module.id
                self._leave_differences()
                self._bench_body.choose_several.setChecked(False)
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
        screen = self.workspace.language
        rows = [
            row_of(line, scale, self._own_tag, screen, with_own_view=self._sees_own_view)
            for line in module.criteria
        ]
        self.criteria.show_rows(rows, scale, screen)
        if self.criteria.current_id() is None:
            with QSignalBlocker(self.criteria):
                self.criteria.choose(rows[0].criterion_id)
        self._show_panel()
        self._show_differences()
        self.paper.show_for(self._session_id)
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
        self.panel.set_markable(judges_line(self.workspace, self._bench, line) and self._bench.may_mark)
        self.panel.head.offer_steps(before=self._beside(-1) is not None, after=self._beside(1) is not None)

    def _beside(self, step: int) -> str | None:
        """The criterion before or after the one in hand, also where it belongs to another module."""
        ids = [line.criterion.id for line in self._bench.lines()] if self._bench else []
        current = self.criteria.current_id()
        place = ids.index(current) + step if current in ids else -1
        return ids[place] if 0 <= place < len(ids) else None

    def _choose_view(self, view: BenchView) -> None:
        """Show the bench in another way, and remember how the person works."""
        self.panel.flush()
        self.bar.switch.show_view(view)
        if view is BenchView.DIFFERENCES:
            self._stack.setCurrentWidget(self._differences)
            self._show_differences()
            return
        self._stack.setCurrentWidget(self._bench_body)
        self._bench_body.show_view(view)
        remember_view(self.workspace.preferences, self.workspace.acting.staff_id, view)

    def _show_body(self) -> None:
        """Go back to the criteria, in the view the person works in."""
        self._stack.setCurrentWidget(self._bench_body)
        self.bar.switch.show_view(self._bench_body.view)

    def _leave_differences(self) -> None:
        if self._stack.currentWidget() is self._differences:
            self._show_body()

    def _show_differences(self) -> None:
        if self._bench is not None and self._stack.currentWidget() is self._differences:
            self._differences.show_bench(self._bench, self._own_tag, self.workspace.language)

    def _line(self) -> CriterionLine | None:
        current = self.criteria.current_id()
        lines = self._bench.lines() if self._bench else []
        return next((line for line in lines if line.criterion.id == current), None)

    def _session(self) -> SessionView | None:
        return next((each for each in self._sessions if each.id == self._session_id), None)

    def _build(self) -> None:
        self.bar = SessionBar(self)
        self.sign_box = SignBox(self)
        self._empty = Label("", self, tone="quiet")
        self._empty.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        self._empty.hide()
        self._not_here = Label("", self, tone="quiet")
        self._not_here.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        self._not_here.hide()
        self.paper = PaperEntry(self.workspace, self)
        # Each with its place from the first: the style sheet looks anew at whatever moves.
        self._stack = QStackedWidget(self.body.parentWidget())
        self._bench_body = BenchBody(self.workspace, self.case_id, self.bar.second_row, self._stack)
        self._bench_body.opening_turned.connect(self.bar.set_several)
        self.modules = self._bench_body.modules
        self.criteria = self._bench_body.criteria
        self.panel = self._bench_body.panel
        self._session_place = SessionPlace(self.workspace, self._stack)
        self._differences = DifferencesView(self._stack)
        for part in (self._bench_body, self._session_place, self._differences):
            self._stack.addWidget(part)
        self.bar.switch.offer(BenchView.DIFFERENCES, offered=self._sees_own_view)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.paper)
        signing = QHBoxLayout()
        signing.setContentsMargins(GRID, 0, GRID, 0)
        self.body.addLayout(signing)
        signing.addWidget(self.sign_box)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._not_here)
        self.body.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.criteria.name(
            self.tr("Kriterier"),
            self.tr(
                "Siffrorna 1 till 4 sätter nivån, 5 till 9 kryssar i det du såg, 0 är ej bedömt, "
                "N ej aktuellt. Enter går till motiveringen."
            ),
        )
        self._not_here.setText(
            self.tr(
                "I det här yrket finns ingen modul som läraren i sfi bedömer. Annat visas inte för en lärare."
            )
        )
        self._empty.setText(self.tr("Ingen yrkesprofil är vald i ärendet. Välj en på sidan Yrke och plan."))
