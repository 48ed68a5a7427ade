"""Small pictures to tick, which stream in."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from ui.widgets.look import GRID, SMALL

PICTURE = QSize(128, 96)
PAGE = QSize(128, 160)
_MORE = QSize(68, 52)
_KEY = Qt.ItemDataRole.UserRole


class TickGrid(QListWidget):
    """``ticked()`` comes when a tick changes. Space, Enter or a click ticks the one in hand.

    ``size`` is that of the pictures, in logical pixels.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None, *, size: QSize = PICTURE) -> None:
        super().__init__(parent)
        self._size, self._cell = size, size + _MORE
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setIconSize(size)
        self.setGridSize(self._cell)
        self.setSpacing(GRID // 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(PICTURE.height() + _MORE.height())
        small = self.font()
        small.setPixelSize(SMALL)
        self.setFont(small)
        self.itemPressed.connect(self._on_pressed)

    def show_keys(self, named: Sequence[tuple[Hashable, str]]) -> None:
        """Show these, each with its words; those that stay keep their tick, picture and place."""
        there = {self.item(row).data(_KEY): row for row in range(self.count())}
        wanted = dict(named)
        for key in [key for key in there if key not in wanted]:
            self._take(key)
        for place, (key, words) in enumerate(named):
            if key not in there:
                self._put(place, key, words)

    def set_picture(self, key: Hashable, image: QImage) -> None:
        """Show a picture beside its words."""
        item = self._item(key)
        if item is not None and not image.isNull():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            sharp = self.devicePixelRatioF()
            picture = QPixmap.fromImage(image.scaled(self._size * sharp, keep, smooth))
            picture.setDevicePixelRatio(sharp)
            # White paper has an edge on a white ground, too.
            edged = QPainter(picture)
            edged.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            edged.drawRect(QRectF(0, 0, picture.width() / sharp - 1, picture.height() / sharp - 1))
            edged.end()
            item.setIcon(QIcon(picture))

    def ticks(self) -> list[Hashable]:
        """The keys that are ticked, in order."""
        items = [self.item(row) for row in range(self.count())]
        return [each.data(_KEY) for each in items if each.checkState() == Qt.CheckState.Checked]

    def tick(self, keys: Sequence[Hashable]) -> None:
        """Tick these and no others."""
        for row in range(self.count()):
            item = self.item(row)
            is_ticked = item.data(_KEY) in keys
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.currentItem()
            if item is not None:
                self._toggle(item)
        else:
            super().keyPressEvent(event)

    def _on_pressed(self, item: QListWidgetItem) -> None:
        """The items are not checkable by themselves, so that a press anywhere on one ticks it once."""
        self._toggle(item)

    def _toggle(self, item: QListWidgetItem) -> None:
        is_ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)
        self.ticked.emit()

    def _put(self, place: int, key: Hashable, words: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_KEY, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Unchecked)
        # Said here, for the size of the first item is kept for all, and it has no picture yet.
        item.setSizeHint(self._cell - QSize(GRID, GRID))
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        item.setToolTip(words)
        self.insertItem(place, item)

    def _take(self, key: Hashable) -> None:
        item = self._item(key)
        if item is not None:
            self.takeItem(self.row(item))

    def _item(self, key: Hashable) -> QListWidgetItem | None:
        return next((self.item(row) for row in range(self.count()) if self.item(row).data(_KEY) == key), None)
