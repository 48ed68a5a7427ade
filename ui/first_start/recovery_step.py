"""The last step of the first start: the recovery sheet, which no case is opened without."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.background import Background
from ui.idle import IdleWatch
from ui.language import ScreenLanguage
from ui.recovery_part import RecoveryPart
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from validering.recovery import is_confirmed
from validering.screen_lock import USUAL
from validering.storage.stores import Store

WIDTH = 720


class RecoveryStep(QWidget):
    """``done()`` comes when the person goes on, with the sheet checked or put off."""

    done = Signal()

    def __init__(
        self, store: Store, background: Background, language: ScreenLanguage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.store = store
        self._is_ready = store.read(is_confirmed)
        self._title, self._lead = Label(parent=self, tone="title"), Label(parent=self, tone="quiet")
        self.part = RecoveryPart(store, background, language, self)
        self.part.confirmed.connect(self._show)
        # Nobody has a cover before the main window is open.
        self._idle = IdleWatch(lambda: USUAL, parent=self)
        self._idle.left_alone.connect(self.part.forget_sheet)
        self._go = QPushButton(self)
        self._go.setMinimumHeight(TARGET)
        self._go.clicked.connect(self.done)
        self._lay_out()
        self._retranslate()

    def title(self) -> str:
        """The heading of the step."""
        return self._title.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._idle.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self) -> None:
        self._is_ready = True
        self._retranslate()
        self._go.setFocus()

    def _lay_out(self) -> None:
        area = FollowingArea(self)
        sheet = QWidget(area)
        inner = QWidget(sheet)
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID * 2)
        for widget in (self._title, self._lead, self.part):
            column.addWidget(widget)
        column.addStretch(1)
        row = QHBoxLayout(sheet)
        row.setSpacing(GRID)
        row.setContentsMargins(0, 0, GRID, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        area.setWidget(sheet)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        foot.addStretch(1)
        foot.addWidget(self._go)

    def _retranslate(self) -> None:
        is_ready = self._is_ready
        self._title.setText(self.tr("5. Återställningsbladet"))
        self._lead.setText(
            self.tr("Arkivet är skapat. Innan det första ärendet öppnas ska bladet finnas på papper.")
        )
        self._go.setText(self.tr("Öppna programmet") if is_ready else self.tr("Gör det senare"))
        self._go.setAccessibleName(self._go.text())
        self._go.setProperty("primary", is_ready)
        self._go.style().unpolish(self._go)
        self._go.style().polish(self._go)
