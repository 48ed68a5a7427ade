"""The plan: a row for each module, with method, place, day and assessor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.case_words import listed
from ui.profiles import words
from ui.profiles.plan_row import DAY_WIDTH, SHARES, TITLE_SHARE, PlanRow
from ui.widgets.form import Form, Section
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.message_strip import nearest_strip
from ui.workspace import Workspace
from validering import cases, plan
from validering.plan import PLANNERS, PlannedModule
from validering.staff import read_assessors
from validering.states import Act, may

FOLDS_BELOW = 720


class PlanForm(Form):
    """The rows of all modules; each field is saved when it is left."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, module_ids: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, f"plan/{case_id}", case_id, parent)
        self.rows: dict[str, PlanRow] = {}
        self._column.setSpacing(0)
        for module_id in module_ids:
            row = self.rows[module_id] = PlanRow(self)
            for name, field in row.fields.items():
                self.bind(f"{module_id}/{name}", field, self._saving(case_id, module_id, name))
            if len(self.rows) > 1:
                line = QFrame(self)
                line.setFixedHeight(1)
                line.setStyleSheet("background: palette(mid); border: none;")
                self.add(line)
            self.add(row)

    def _saving(self, case_id: UUID, module_id: str, name: str) -> Callable[[Any], object]:
        def save(value: Any) -> object:
            changes: Any = {name: value}
            return self._workspace.apply(plan.plan_module, case_id, module_id, **changes)

        return save


class PlanPart(Section):
    """What has no opportunity stands out; one row fills all that is empty."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._workspace, self._case_id = workspace, case_id
        self._planned: tuple[PlannedModule, ...] = ()
        self._people: list[tuple[UUID, str]] = []
        self._form: PlanForm | None = None
        self._state = Label(parent=self)
        self._why_not = Label(parent=self, tone="warning")
        self._filler = PlanRow(self)
        self._fill = QPushButton(self)
        self._fill.clicked.connect(self._on_fill)
        self._heads = [named_label("field_label", parent=self) for _ in range(5)]
        self._lay_out()
        self._retranslate()

    def reload(self) -> None:
        """Read the plan and repaint it; what is being typed stays."""
        self._planned = self._workspace.read(plan.read_plan, self._case_id)
        self._people = [(one.id, one.name) for one in self._workspace.read(read_assessors)]
        module_ids = [one.module.id for one in self._planned]
        if self._form is None or list(self._form.rows) != module_ids:
            self._rebuild(module_ids)
        self._label_rows()
        self._show_state()
        self._show_rows()

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
        self._holder.addWidget(self._form)
        self._fold()

    def _show_state(self) -> None:
        count = sum(one.is_demanded for one in self._planned)
        left = sum(one.waits for one in self._planned)
        if not left:
            self._state.setText(self.tr("Alla moduler har metod och dag."))
        elif left == count:
            self._state.setText(self.tr("Ingen modul har metod och dag än."))
        else:
            self._state.setText(self.tr("%n moduler har inte metod och dag än.", "", left))
        self._state.set_tone("warning" if left else "done")
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
        for row in self._form.rows.values() if self._form else ():
            for field in row.fields.values():
                field.set_enabled(is_open)

    def _show_rows(self) -> None:
        if self._form is None:
            return
        several = len({title for one in self._planned for title in one.profile_titles}) > 1
        for one in self._planned:
            row = self._form.rows[one.module.id]
            row.fields["method"].set_value(one.method)
            row.fields["place"].set_value(one.place or "")
            row.fields["day"].set_value(one.day)
            row.fields["assessor_id"].set_value(one.assessor_id)
            row.set_notes(*self._notes(one, several=several))

    def _notes(self, one: PlannedModule, *, several: bool) -> tuple[str, str]:
        """What is said below a module, and what is missing there."""
        titles = [title.shown(self._workspace.language)[0] for title in one.profile_titles]
        lines = [listed(titles)] if several else []
        if not one.module.mandatory:
            lines.append(self.tr("Valfri modul"))
        missing = []
        if one.waits:
            missing.append(self.tr("Saknar dag") if one.method else self.tr("Inte planerad"))
        if one.not_shown:
            missing.append(self.tr("%n kriterier kan inte visas så", "", len(one.not_shown)))
        return "\n".join(lines), "\n".join(missing)

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
        rows = [self._filler, *(self._form.rows.values() if self._form else ())]
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
        self.column.setSpacing(GRID)
        for widget in (self._state, self._why_not, self._head, self._filler):
            self.column.addWidget(widget)
        self.column.addWidget(self._fill, 0, Qt.AlignmentFlag.AlignTrailing)
        self.column.addLayout(self._holder)

    def _label_rows(self) -> None:
        rows = [self._filler, *(self._form.rows.values() if self._form else ())]
        for row in rows:
            row.fields["method"].set_options([(None, "–"), *words.methods().items()])
            row.fields["assessor_id"].set_options([(None, "–"), *self._people])
            for name, label in zip(row.fields, self._column_names()[1:], strict=True):
                row.fields[name].set_label(label)
        screen = self._workspace.language
        for one in self._planned:
            if self._form is not None and one.module.id in self._form.rows:
                title = f"{one.module.code}  {one.module.title.shown(screen)[0]}"
                self._form.rows[one.module.id].name(title, " ".join(title.split()))
        self._filler.name(self.tr("Samma för alla tomma"), self.tr("alla tomma"))

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
