"""The plan: a row for each module or criterion, with method, place, day and assessor."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.case_words import listed
from ui.profiles import plan_words, words
from ui.profiles.plan_form import PlanForm
from ui.profiles.plan_row import DAY_WIDTH, SHARES, TITLE_SHARE, PlanRow
from ui.widgets.form import Section
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.message_strip import nearest_strip
from ui.workspace import Workspace
from validering import cases, plan
from validering.hosts import HostEntry, read_hosts
from validering.plan import PLANNERS, PlannedCriterion, PlannedModule
from validering.staff import StaffEntry, read_assessors
from validering.states import Act, may

FOLDS_BELOW = 720


class PlanPart(Section):
    """What has no opportunity stands out; one row fills all that is empty."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._workspace, self._case_id = workspace, case_id
        self._planned: tuple[PlannedModule, ...] = ()
        self._people: dict[UUID, StaffEntry] = {}
        self._hosts: list[HostEntry] = []
        self._is_open = False
        self._form: PlanForm | None = None
        self._state = Label(parent=self)
        self._why_not = Label(parent=self, tone="warning")
        self._about = Label(parent=self, tone="quiet")
        self._filler = PlanRow(self)
        self._fill = QPushButton(self)
        self._fill.clicked.connect(self._on_fill)
        self._heads = [named_label("field_label", parent=self) for _ in range(5)]
        self._lay_out()
        self._retranslate()

    def reload(self) -> None:
        """Read the plan and repaint it; what is being typed stays."""
        self._planned = self._workspace.read(plan.read_plan, self._case_id)
        self._people = {one.id: one for one in self._workspace.read(read_assessors)}
        self._hosts = [one for one in self._workspace.read(read_hosts) if one.is_active]
        module_ids = [one.module.id for one in self._planned]
        if self._form is None or list(self._form.rows) != module_ids:
            self._rebuild(module_ids)
        self._paint()

    def show_unseen(self) -> bool:
        """Open the first module with a criterion that nobody will see, and go to that criterion."""
        for one in self._planned:
            first = next((each for each in one.criteria if not each.has_opportunity), None)
            if self._form is not None and one.is_demanded and first is not None:
                self._form.open(one)
                self._paint()
                name = "day" if first.seen_by in first.criterion.allowed_methods else "method"
                return self._form.show_field(f"{first.criterion.id}/{name}")
        return self.show_first_gap()

    def show_first_gap(self) -> bool:
        """Go to the first field that keeps a module from being seen."""
        for one in self._planned:
            if self._form is not None and one.waits:
                name = "method" if one.method is None else "day"
                return self._form.show_field(f"{one.module.id}/{name}")
        first = next(iter(self._planned), None)
        return bool(first and self._form and self._form.show_field(f"{first.module.id}/method"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _rebuild(self, module_ids: list[str]) -> None:
        if self._form is not None:
            self._form.flush()
            self._holder.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = PlanForm(self._workspace, self._case_id, module_ids, self)
        self._form.opened.connect(self._open_rows)
        self._holder.addWidget(self._form)
        self._fold()

    def _open_rows(self) -> None:
        """Make the rows of the criteria that are to be seen now."""
        for one in self._planned:
            if self._form is not None and self._form.is_open(one.module.id):
                self._form.open(one)
        self._paint()

    def _paint(self) -> None:
        self._label_rows()
        self._show_state()
        self._show_people()
        self._show_rows()
        self._fold()

    def _show_state(self) -> None:
        count = sum(one.is_demanded for one in self._planned)
        left = sum(one.waits for one in self._planned)
        unseen = plan_words.unseen(self._planned)
        if not left and unseen:
            self._state.setText(self.tr("%n kriterier har inget tillfälle än.", "", unseen))
        elif not left:
            self._state.setText(self.tr("Alla kriterier har ett tillfälle."))
        elif left == count:
            self._state.setText(self.tr("Ingen modul har metod och dag än."))
        else:
            self._state.setText(self.tr("%n moduler har inte metod och dag än.", "", left))
        self._state.set_tone("warning" if left or unseen else "done")
        reasons = may(self._workspace.read(cases.read_facts, self._case_id), Act.PLAN)
        is_planner = self._workspace.acting.may(*PLANNERS)
        words_of_role = "" if is_planner else self.tr("Planen görs av yrkesbedömaren eller samordnaren.")
        why = reasons[0].text(self._workspace.language) if reasons else words_of_role
        if reasons and reasons[0].code == "missing_receipt":
            why = self.tr("Innan något planeras ska kandidaten ha fått information på sitt språk.")
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))
        self._set_open(is_planner and not reasons)

    def _set_open(self, is_open: bool) -> None:
        self._fill.setVisible(is_open)
        self._filler.setVisible(is_open)
        self._is_open = is_open

    def _show_rows(self) -> None:
        if self._form is None:
            return
        several = len({title for one in self._planned for title in one.profile_titles}) > 1
        for one in self._planned:
            row = self._form.rows[one.module.id]
            self._show_values(row, one)
            titles = [title.shown(self._workspace.language)[0] for title in one.profile_titles]
            lines = [listed(titles)] if several else []
            if not one.module.mandatory:
                lines.append(self.tr("Valfri modul"))
            row.set_notes("\n".join(filter(None, lines)), plan_words.missing_in_module(one))
            is_open = self._form.is_open(one.module.id)
            said = self.tr("Göm kriterierna: {code}") if is_open else self.tr("Planera per kriterium: {code}")
            row.more.setText(self.tr("Göm kriterierna") if is_open else self.tr("Per kriterium"))
            row.more.setAccessibleName(said.format(code=one.module.code))
            row.more.setVisible(self._is_open or any(each.is_own for each in one.criteria))
            for each in one.criteria if is_open else ():
                own = self._form.criteria[one.module.id][each.criterion.id]
                self._show_values(own, each)
                own.set_notes("", plan_words.missing_in_criterion(each))

    def _show_values(self, row: PlanRow, one: PlannedModule | PlannedCriterion) -> None:
        row.fields["method"].set_value(one.method)
        row.fields["place"].set_value(one.place or "")
        row.fields["day"].set_value(one.day)
        row.fields["assessor_id"].set_value(one.assessor_id)
        for field in row.fields.values():
            field.set_enabled(self._is_open)

    def _show_people(self) -> None:
        """When those who stand in the plan can, told once to who plans."""
        planned = [one.assessor_id for one in self._planned]
        planned += [each.assessor_id for one in self._planned for each in one.criteria]
        named = dict.fromkeys(planned)
        is_told = self._workspace.acting.may(*PLANNERS)
        known = [self._people[key] for key in named if key in self._people] if is_told else []
        notes = [plan_words.assessor_note(one) for one in known]
        self._about.setText("\n".join(filter(None, notes)))
        self._about.setVisible(any(notes))

    def _on_fill(self) -> None:
        given: dict[str, Any] = {name: field.value() for name, field in self._filler.fields.items()}
        chosen = {name: value for name, value in given.items() if value}
        if not chosen:
            self._ask_to_choose()
            return
        if self._workspace.attempt(self, plan.fill_plan, self._case_id, **chosen) is not None:
            for name, field in self._filler.fields.items():
                field.set_value("" if name == "place" else None, force=True)

    def _ask_to_choose(self) -> None:
        strip = nearest_strip(self)
        if strip is not None:
            strip.show_info(self.tr("Välj först hur, var, dag eller bedömare i raden Samma för alla tomma."))
        self._filler.fields["method"].setFocus()

    def _fold(self) -> None:
        is_folded = self.width() < FOLDS_BELOW
        rows = [self._filler, *(self._form.all_rows() if self._form else ())]
        for row in rows:
            row.set_folded(is_folded)
        self._head.setVisible(not is_folded)

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        heads = QHBoxLayout(self._head)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setSpacing(GRID)
        for label, share in zip(self._heads, (TITLE_SHARE, *SHARES.values()), strict=True):
            heads.addWidget(label, share)
        self._heads[3].setFixedWidth(DAY_WIDTH)
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._holder = QVBoxLayout()
        self._holder.setSpacing(GRID)
        self.column.setSpacing(GRID)
        for widget in (self._state, self._why_not, self._about, self._head, self._filler):
            self.column.addWidget(widget)
        self.column.addWidget(self._fill, 0, Qt.AlignmentFlag.AlignTrailing)
        self.column.addLayout(self._holder)

    def _label_rows(self) -> None:
        screen = self._workspace.language
        people = [(key, one.name, plan_words.assessor_text(one, screen)) for key, one in self._people.items()]
        places = [(one.name, plan_words.host_text(one)) for one in self._hosts]
        for row in (self._filler, *(self._form.all_rows() if self._form else ())):
            row.fields["method"].set_options([(None, "–"), *words.methods().items()])
            row.fields["assessor_id"].set_people([(None, "–", "–"), *people])
            row.fields["place"].set_suggestions(places)
            for name, label in zip(row.fields, self._column_names()[1:], strict=True):
                row.fields[name].set_label(label)
        for one in self._planned:
            if self._form is None or one.module.id not in self._form.rows:
                continue
            title = f"{one.module.code}  {one.module.title.shown(screen)[0]}"
            self._form.rows[one.module.id].name(title, " ".join(title.split()))
            for each in one.criteria:
                own = self._form.criteria.get(one.module.id, {}).get(each.criterion.id)
                if own is not None:
                    self._label_criterion(own, each)
        self._filler.name(self.tr("Samma för alla tomma"), self.tr("alla tomma"))

    def _label_criterion(self, row: PlanRow, one: PlannedCriterion) -> None:
        """Only what may show the criterion is offered; nothing chosen follows the module."""
        place = one.criterion.id.rsplit(".", 1)[-1]
        text = one.criterion.text.shown(self._workspace.language)[0]
        row.name(f"{place}  {text}", one.criterion.id)
        ways = [
            (each, said) for each, said in words.methods().items() if each in one.criterion.allowed_methods
        ]
        follows = self.tr("Som modulen")
        row.fields["method"].set_options([(None, follows), *ways])
        row.fields["place"].edit.setPlaceholderText(follows)
        screen = self._workspace.language
        people = [
            (key, each.name, plan_words.assessor_text(each, screen)) for key, each in self._people.items()
        ]
        row.fields["assessor_id"].set_people([(None, follows, follows), *people])

    def _column_names(self) -> list[str]:
        return [
            self.tr("Modul"),
            self.tr("Hur"),
            self.tr("Plats"),
            self.tr("Dag"),
            self.tr("Bedömare"),
        ]

    def _retranslate(self) -> None:
        self.set_title(self.tr("Plan"))
        self.set_help(self.tr("Hur, var och när varje modul ska visas, och vem som bedömer."))
        for label, text in zip(self._heads, self._column_names(), strict=True):
            label.setText(text)
        self._fill.setText(self.tr("Fyll i där det är tomt"))
        self._fill.setAccessibleName(self._fill.text())
        self._label_rows()
        self._fold()
