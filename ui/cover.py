"""A sheet over the window, so that nobody who passes reads what is on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import Label


class Cover(QWidget):
    """Hides all of its window until it is turned again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("window_body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = Label(parent=self, tone="head")
        self._show = QPushButton(self)
        self._show.setProperty("primary", True)
        self._show.clicked.connect(self.turn)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._before: QWidget | None = None
        window.installEventFilter(self)
        self._retranslate()
        self.hide()

    def turn(self) -> None:
        """Cover the window, or show it again with the focus where it was."""
        window = self.parentWidget()
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()
            return
        self._before = window.focusWidget() if window is not None else None
        self._fit()
        self.show()
        self.raise_()
        self._show.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Skärmen är dold."))
        self._show.setText(self.tr("Visa igen (F9)"))
        self._show.setAccessibleName(self.tr("Visa skärmen igen"))
