"""What tells practising from the real thing: a band and a frame on each window and dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.labels import Label
from ui.widgets.look import GRID

FRAME = 3
_KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)


def _told() -> str:
    return QCoreApplication.translate("PracticeBand", "Övning: alla personer är påhittade.")


class PracticeBand(QFrame):
    """Says that everybody is invented; ``left()`` comes when the practice is to end."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_band")
        self._words = Label(parent=self)
        self._leave = QPushButton(self)
        self._leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setSpacing(GRID)
        row.setContentsMargins(GRID * 2, 2, GRID * 2, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._leave)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._words.setText(_told())
        self._leave.setText(self.tr("Lämna övningen"))
        self._leave.setAccessibleName(self.tr("Lämna övningen"))


class PracticeFrame(QFrame):
    """A coloured edge round ``window``, whose content makes room for it.

    ``says`` whether a narrow band on top tells it in words too, where the window itself does not.
    """

    def __init__(self, window: QWidget, *, says: bool = False) -> None:
        super().__init__(window)
        self.setObjectName("practice_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._strip = QFrame(self)
        self._strip.setObjectName("practice_band")
        self._words = Label(parent=self._strip)
        column = QVBoxLayout(self._strip)
        column.setContentsMargins(GRID * 2, 2, GRID * 2, 2)
        column.addWidget(self._words)
        self._strip.setVisible(says)
        self._retranslate()
        window.installEventFilter(self)
        self._fit()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._words.setText(_told())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildPolished):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        whole, top = window.rect(), FRAME
        if not self._strip.isHidden():
            top += self._strip.layout().totalHeightForWidth(whole.width() - 2 * FRAME)  # type: ignore[union-attr]
            self._strip.setGeometry(FRAME, FRAME, whole.width() - 2 * FRAME, top - FRAME)
        if window.contentsMargins() != QMargins(FRAME, top, FRAME, FRAME):
            window.setContentsMargins(FRAME, top, FRAME, FRAME)
        self.setGeometry(whole)
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(FRAME, top, -FRAME, -FRAME)))
        self.raise_()


class PracticeFrames(QObject):
    """Frames every window of the program; it looks when one gets the focus, never at single events."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        QGuiApplication.instance().focusWindowChanged.connect(self.look)  # type: ignore[union-attr]
        PracticeFrame(window)

    def look(self, _window: object = None) -> None:
        """Frame what is shown and has no frame yet."""
        for widget in QApplication.topLevelWidgets():
            known = widget.windowType() in _KINDS and not isinstance(widget, QFileDialog)
            if known and widget.isVisible() and not is_framed(widget):
                PracticeFrame(widget, says=True)


def is_framed(window: QWidget) -> bool:
    """Whether a window has the frame of practice."""
    return any(isinstance(child, PracticeFrame) for child in window.children())
