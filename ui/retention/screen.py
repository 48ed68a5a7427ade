"""Erasing and disposing: what waits for a second person, the centre's rules, the dry run, the receipts."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.page import Screen
from ui.retention.plan_part import PlanPart
from ui.retention.receipts_part import ReceiptsPart
from ui.retention.rules_part import RulesPart
from ui.retention.waiting_part import WaitingPart
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID, READING_WIDTH
from ui.workspace import Workspace
from validering.changes import Change
from validering.removals import PART, PROPOSERS, RemovalKind

_LOW = 420


class RetentionScreen(Screen):
    """One tab for each part; those who do not dispose of records see what waits and the receipts."""

    screen_id: ClassVar[str] = "retention"
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.waiting = WaitingPart(workspace, self)
        self.waiting.case_wanted.connect(self.case_wanted)
        self.plan = PlanPart(workspace, self)
        self.rules = RulesPart(workspace, self)
        self.receipts = ReceiptsPart(workspace, self)
        disposes = workspace.acting.may(*PROPOSERS[RemovalKind.RETENTION])
        self._parts = (
            (self.waiting, self.plan, self.rules, self.receipts)
            if disposes
            else (self.waiting, self.receipts)
        )
        self.plan.setVisible(disposes)
        self.rules.setVisible(disposes)
        self.heading = Label(parent=self, tone="title")
        self.tabs = QTabWidget(self)
        for part in self._parts:
            self.tabs.addTab(self._scrolled(part), "")
        whole = QVBoxLayout()
        whole.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        whole.setSpacing(GRID)
        self.body.addLayout(whole, 1)
        whole.addWidget(self.heading)
        whole.addWidget(self.tabs, 1)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Radera och gallra")

    def concerns(self, change: Change) -> bool:
        return bool({PART, "retention"} & change.parts)

    def reload(self) -> None:
        for part in self._parts:
            part.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heading.setVisible(self.height() >= _LOW)

    def _scrolled(self, content: QWidget) -> FollowingArea:
        area = FollowingArea(self)
        holder = QWidget(area)
        holder.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(holder)
        column.setSpacing(GRID)
        column.setContentsMargins(0, GRID * 2, 0, GRID * 2)
        column.addWidget(content)
        column.addStretch(1)
        area.setWidget(holder)
        return area

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        self.tabs.setAccessibleName(self.title())
        self.tabs.tabBar().setAccessibleName(self.title())
        names = {
            self.waiting: self.tr("Väntar på godkännande"),
            self.plan: self.tr("Gallra"),
            self.rules: self.tr("Regler"),
            self.receipts: self.tr("Kvitton"),
        }
        for place, part in enumerate(self._parts):
            self.tabs.setTabText(place, names[part])
