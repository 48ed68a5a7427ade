"""The pages of a document in small, to go from one to another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

_SMALL = QSize(48, 68)
_WIDTH = 96


class Thumbnails(QListWidget):
    """``chosen`` comes with the page, from 0, that somebody went to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = 0
        self.setIconSize(_SMALL)
        self.setFixedWidth(_WIDTH)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._choose)
        self.itemClicked.connect(lambda item: self._choose(self.row(item)))
        self._retranslate()

    def show_page(self, index: int, pages: int, pixels: QPixmap) -> None:
        """Show a page in small; ``pages`` are all of them."""
        self._pages = pages
        self.blockSignals(True)
        while self.count() > pages:
            self.takeItem(self.count() - 1)
        while self.count() <= index:
            self.addItem(QListWidgetItem(str(self.count() + 1)))
        small = pixels.scaled(
            _SMALL * self.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.item(index).setIcon(QIcon(small))
        self.blockSignals(False)
        self._name()

    def show_current(self, index: int) -> None:
        """Mark the page that is seen, without going anywhere."""
        if 0 <= index < self.count() and index != self.currentRow():
            self.blockSignals(True)
            self.setCurrentRow(index)
            self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(index)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sidorna i smått"))
        self._name()

    def _name(self) -> None:
        for at in range(self.count()):
            name = self.tr("Sida {page} av {pages}").format(page=at + 1, pages=self._pages)
            self.item(at).setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self.item(at).setToolTip(name)
