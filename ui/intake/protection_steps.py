"""The list of what carried a protected person's name: done by the program, to be done, ticked off."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.case_words import figures
from ui.intake import protection_words as words
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import name_erasure, protection_work
from validering.case_access import CASE_ROLES
from validering.changes import Change
from validering.protection_list import ListedItem, ProtectionList, read_protection_list
from validering.protection_work import ItemKind

_LOOKED_AT = (ItemKind.SCAN, ItemKind.PICTURE)


class ProtectionSteps(QWidget):
    """Hidden where there is no list; ``evidence_wanted()`` asks for the page where files are looked at."""

    evidence_wanted = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._list: ProtectionList | None = None
        self._section = Section(self)
        self._state = Label(parent=self)
        self._itself = Label(parent=self, tone="done")
        self._open, self._done = ActRows(self), ActRows(self)
        self._open.acted.connect(self._act)
        self._finish = QPushButton(self)
        self._finish.setProperty("primary", True)
        self._finish.clicked.connect(lambda _=False: self._end())
        self._end_row = leading(self._finish)
        for widget in (self._state, self._itself, self._open, self._end_row, self._done):
            self._section.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._section)
        self._retranslate()

    def reload(self) -> None:
        """Read the list anew."""
        self._list = self._workspace.read(read_protection_list, self._case_id)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self) -> None:
        found = self._list
        self.setVisible(found is not None)
        if found is None:
            return
        by_hand = [item for item in found.items if not item.is_by_itself]
        itself = words.done_by_itself(found.items)
        self._itself.setText("\n".join(f"✓ {line}" for line in itself))
        self._itself.setVisible(bool(itself))
        self._state.setText(self._said(found, len(by_hand)))
        may_run = self._workspace.acting.may(*CASE_ROLES)
        self._open.show_rows(
            [
                ActRow(item.id, words.to_do(item), acts=self._acts(item) if may_run else ())
                for item in by_hand
                if not item.is_done
            ]
        )
        self._done.show_rows([self._done_row(item) for item in by_hand if item.is_done])
        self._end_row.setVisible(may_run and found.finished_on is None)
        self._finish.setEnabled(found.left == 0)

    def _said(self, found: ProtectionList, every: int) -> str:
        began = self.tr("Skyddet slogs på {day} av {name}.").format(
            day=figures(found.began_at.astimezone().date().isoformat()), name=found.began_by_name
        )
        if found.finished_on is not None:
            ended = self.tr("Allt är genomgånget {day} av {name}.").format(
                day=figures(found.finished_on.isoformat()), name=found.finished_by_name or "–"
            )
            return f"{began} {ended}"
        if not every:
            return f"{began} {self.tr('Inget mer behöver göras. Bekräfta att listan är genomgången.')}"
        left = self.tr("Kvar att göra: {left} av {all}.").format(left=found.left, all=every)
        return f"{began} {left}"

    def _acts(self, item: ListedItem) -> tuple[tuple[str, str], ...]:
        acts: list[tuple[str, str]] = []
        if item.kind is ItemKind.TEXT and item.has_name:
            if not item.is_signed:
                acts.append(("replace", self.tr("Byt namnet mot aliaset")))
            else:
                acts.append(("erase", self.tr("Föreslå att namnet raderas")))
            acts.append(("no_name", self.tr("Ordet är inte namnet")))
            if not item.is_signed:
                return tuple(acts)
        if item.kind in _LOOKED_AT:
            acts.append(("look", self.tr("Titta")))
        if item.kind is ItemKind.PICTURE:
            acts += [
                ("allow", self.tr("Får skrivas ut")),
                ("tick", self.tr("Skrivs inte ut")),
            ]
        else:
            acts.append(("tick", self.tr("Klart")))
        return tuple(acts)

    def _done_row(self, item: ListedItem) -> ActRow:
        said = self.tr("✓ {what} {day}, {name}").format(
            what=words.to_do(item).splitlines()[0],
            day=figures(item.done_on.isoformat()) if item.done_on else "",
            name=item.done_by_name or "–",
        )
        return ActRow(item.id, said, "quiet")

    def _act(self, item_id: UUID, act: str) -> None:
        if self._list is None:
            return
        item = next(each for each in self._list.items if each.id == item_id)
        acts: dict[str, Callable[[], Change | None]] = {
            "tick": lambda: self._workspace.attempt(self, protection_work.tick_item, item_id),
            "no_name": lambda: self._workspace.attempt(
                self, protection_work.tick_item, item_id, is_no_name=True
            ),
            "erase": lambda: self._workspace.attempt(self, name_erasure.propose_name_erasure, item_id),
            "replace": lambda: self._workspace.attempt(self, protection_work.replace_name, item_id),
        }
        if act == "look":
            self.evidence_wanted.emit()
        elif act == "allow" and item.evidence_id is not None:
            self._workspace.attempt(self, protection_work.allow_picture, item.evidence_id, allowed=True)
        elif act in acts:
            acts[act]()

    def _end(self) -> None:
        if self._list is not None:
            self._workspace.attempt(self, protection_work.finish_round, self._list.round_id)

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Där namnet har funnits"))
        self._section.set_help(
            self.tr("Gå igenom listan en rad i taget. Det som är klart står kvar till nästa gång.")
        )
        self._finish.setText(self.tr("Allt på listan är genomgånget"))
        self._finish.setAccessibleName(self._finish.text())
        self._show()
