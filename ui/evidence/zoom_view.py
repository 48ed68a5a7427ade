"""A picture that can be enlarged and moved about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

STEP = 1.25
LEAST, MOST = 0.05, 8.0


class ZoomView(QGraphicsView):
    """Fits the picture until it is enlarged with +; - reduces, 0 fits. ``zoomed(percent)`` tells."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        # A picture has the same left and right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumSize(160, 120)
        self._fits = True

    def show_image(self, image: QImage) -> None:
        """Show a picture whole."""
        self._item.setPixmap(QPixmap.fromImage(image))
        self.setSceneRect(self._item.boundingRect())
        self.fit()

    @property
    def percent(self) -> int:
        """How large the picture is shown, of its own size."""
        return round(self.transform().m11() * 100)

    def fit(self) -> None:
        """Show the whole picture, but not larger than it is."""
        self._fits = True
        if self._item.pixmap().isNull():
            return
        self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)
        if self.transform().m11() > 1:
            self.resetTransform()
        self.zoomed.emit(self.percent)

    def enlarge(self) -> None:
        self._scale_by(STEP)

    def reduce(self) -> None:
        self._scale_by(1 / STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {"+": self.enlarge, "-": self.reduce, "0": self.fit}
        act = acts.get(event.text())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._scale_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def _scale_by(self, factor: float) -> None:
        wanted = min(MOST, max(LEAST, self.transform().m11() * factor))
        self._fits = False
        self.setTransform(self.transform().fromScale(wanted, wanted))
        self.zoomed.emit(self.percent)
