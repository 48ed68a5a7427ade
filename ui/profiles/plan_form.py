"""The rows of the plan: one for each module, and below it its criteria where somebody opens them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.profiles.plan_row import PlanRow
from ui.widgets.form import Form
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import plan
from validering.plan import PlannedModule


class PlanForm(Form):
    """Each field is saved when it is left; ``opened()`` comes when criteria have got rows of their own."""

    opened = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, module_ids: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, f"plan/{case_id}", case_id, parent)
        self._case_id = case_id
        self.rows: dict[str, PlanRow] = {}
        self.criteria: dict[str, dict[str, PlanRow]] = {}
        self._holders: dict[str, QWidget] = {}
        self._column.setSpacing(0)
        for module_id in module_ids:
            row = self.rows[module_id] = PlanRow(self)
            row.more.clicked.connect(lambda _=False, module_id=module_id: self._turn(module_id))
            for name, field in row.fields.items():
                self.bind(f"{module_id}/{name}", field, self._saving(plan.plan_module, module_id, name))
            if len(self.rows) > 1:
                self.add(self._line())
            self.add(row)
            self._holders[module_id] = self._holder()

    def all_rows(self) -> Iterator[PlanRow]:
        """The rows of modules, and of criteria as far as they have been opened."""
        for module_id, row in self.rows.items():
            yield row
            yield from self.criteria.get(module_id, {}).values()

    def is_open(self, module_id: str) -> bool:
        return not self._holders[module_id].isHidden()

    def open(self, one: PlannedModule) -> None:
        """Give each criterion of a module its own row, made when they are first wanted."""
        module_id = one.module.id
        if module_id not in self.criteria:
            rows: dict[str, PlanRow] = {}
            for each in one.criteria:
                row = rows[each.criterion.id] = PlanRow(self._holders[module_id], above=True)
                for name, field in row.fields.items():
                    key = f"{each.criterion.id}/{name}"
                    self.bind(key, field, self._saving(plan.plan_criterion, each.criterion.id, name))
                layout = self._holders[module_id].layout()
                assert layout is not None
                layout.addWidget(row)
            self.criteria[module_id] = rows
        self._holders[module_id].show()

    def close_module(self, module_id: str) -> None:
        """Hide the rows of its criteria; what stands in them stays."""
        self.flush()
        self._holders[module_id].hide()

    def _turn(self, module_id: str) -> None:
        if self.is_open(module_id):
            self.close_module(module_id)
        else:
            self._holders[module_id].show()
        self.opened.emit()

    def _saving(self, command: Callable[..., Any], row_id: str, name: str) -> Callable[[Any], object]:
        def save(value: Any) -> object:
            changes: Any = {name: value}
            return self._workspace.apply(command, self._case_id, row_id, **changes)

        return save

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setFixedHeight(1)
        line.setStyleSheet("background: palette(mid); border: none;")
        return line

    def _holder(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(GRID * 2, 0, 0, GRID)
        column.setSpacing(0)
        holder.hide()
        self.add(holder)
        return holder
