"""The evidence of a criterion as small pictures with their titles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.bench import EvidenceGlimpse

PICTURE = QSize(72, 54)
SHOWN = 4


class EvidenceStrip(QWidget):
    """The first pieces, how many more there are, and the way to the evidence page."""

    evidence_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", self, tone="strong")
        self._none = Label("", self, tone="quiet")
        self._more = Label("", self, tone="quiet")
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        self._pieces: list[QToolButton] = []
        self._open = QPushButton(self)
        self._open.setProperty("quiet", True)
        self._open.clicked.connect(self.evidence_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._row)
        column.addWidget(self._more)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        self._evidence: tuple[EvidenceGlimpse, ...] = ()
        self._retranslate()

    def show_evidence(self, evidence: tuple[EvidenceGlimpse, ...]) -> None:
        """Show the pieces of one criterion."""
        self._evidence = evidence
        for button in self._pieces:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        self._pieces = [self._piece(each) for each in evidence[:SHOWN]]
        for button in self._pieces:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _piece(self, glimpse: EvidenceGlimpse) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(self._name(glimpse))
        button.setToolTip(self._name(glimpse))
        button.setIconSize(PICTURE)
        picture = QPixmap()
        if glimpse.thumbnail and picture.loadFromData(glimpse.thumbnail):
            button.setIcon(QIcon(picture))
        else:
            button.setText(self.fontMetrics().elidedText(glimpse.title, Qt.TextElideMode.ElideRight, 110))
        button.setMinimumHeight(PICTURE.height())
        button.clicked.connect(self.evidence_wanted)
        return button

    def _name(self, glimpse: EvidenceGlimpse) -> str:
        if glimpse.is_contested:
            return self.tr("{title} (ifrågasatt)").format(title=glimpse.title)
        return glimpse.title

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Bevis"))
        self._none.setText(self.tr("Inga bevis är kopplade till kriteriet."))
        self._none.setVisible(not self._evidence)
        more = len(self._evidence) - SHOWN
        self._more.setText(self.tr("och %n till", "", max(more, 0)))
        self._more.setVisible(more > 0)
        self._open.setText(self.tr("Lägg till eller visa bevis"))
        self._open.setAccessibleName(self._open.text())
