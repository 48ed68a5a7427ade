"""A box to tick whose words go on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget


class WrappedBox(QCheckBox):
    """As wide as its words where it may be, as narrow as its longest word where it must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        # A check box would never be narrower than its words in one line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(text)
        if self.isVisible():
            self._wrap()
        self.updateGeometry()

    def text(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self._sides() + self._across(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self._across, self._whole.split()), default=0)
        return QSize(self._sides() + longest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        room = self.width() - self._sides()
        lines: list[str] = []
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._across(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        shown = "\n".join(lines)
        if shown != super().text():
            super().setText(shown)
            self.updateGeometry()

    def _sides(self) -> int:
        """The box itself, the space beside it and the frame of the focus."""
        shown = max(map(self._across, super().text().split("\n")), default=0)
        return super().sizeHint().width() - shown

    def _across(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
