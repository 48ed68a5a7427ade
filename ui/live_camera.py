"""What a camera sees now, and a picture of it; nothing of it is on any disk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.media import multimedia

_BETWEEN_FRAMES_MS = 60
_MOST_PIXELS = 13_000_000
_LEAST_FRAMES = 5


class LiveCamera(QObject):
    """``seen(image)`` comes often, ``taken(image)`` after ``take``; ``failed()`` if it cannot."""

    seen = Signal(QImage)
    taken = Signal(QImage)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._sink: Any = None
        self._capture: Any = None
        self._camera: Any = None
        self._last = QImage()
        self._since = QElapsedTimer()

    @property
    def has_picture(self) -> bool:
        """Whether something is seen."""
        return not self._last.isNull()

    def look_through(self, device: Any) -> None:
        """Show what a camera of ``media.cameras()`` sees, as sharp as it can."""
        module = multimedia()
        if module is None:
            self.failed.emit()
            return
        self.stop()
        self._camera = module.QCamera(device, self)
        sharpest = _sharpest(device)
        if sharpest is not None:
            self._camera.setCameraFormat(sharpest)
        self._camera.errorOccurred.connect(lambda *_: self.failed.emit())
        self._connect(module)
        self._session.setCamera(self._camera)
        self._camera.start()

    def look_at(self, frames: Any) -> None:
        """Show what a ``QVideoFrameInput`` gives, as if it were a camera."""
        module = multimedia()
        if module is None:
            self.failed.emit()
            return
        self.stop()
        self._connect(module)
        self._session.setVideoFrameInput(frames)

    def take(self) -> None:
        """Keep what is seen now."""
        if self._capture is not None and self._capture.isReadyForCapture():
            self._capture.capture()
        elif self.has_picture:
            self.taken.emit(self._last)

    def stop(self) -> None:
        """Let go of the camera, and switch its lamp off."""
        # Never ended from here: their threads ask for Python's lock, which whoever calls this holds.
        for one in (self._camera, self._capture, self._sink, self._session):
            if one is not None:
                one.blockSignals(True)
                one.deleteLater()
        self._session = self._capture = self._sink = self._camera = None
        self._last = QImage()

    def _connect(self, module: Any) -> None:
        self._session = module.QMediaCaptureSession(self)
        self._sink, self._capture = module.QVideoSink(self), module.QImageCapture(self)
        self._session.setVideoSink(self._sink)
        self._session.setImageCapture(self._capture)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._capture.imageCaptured.connect(lambda _number, image: self.taken.emit(image))
        self._capture.errorOccurred.connect(lambda *_: self._take_last())

    def _take_last(self) -> None:
        if self.has_picture:
            self.taken.emit(self._last)
        else:
            self.failed.emit()

    def _on_frame(self, frame: Any) -> None:
        """Turning a frame into a picture takes long; a few in a second are enough to aim."""
        if self._since.isValid() and self._since.elapsed() < _BETWEEN_FRAMES_MS and self.has_picture:
            return
        image = frame.toImage()
        if not image.isNull():
            self._since.start()
            self._last = image
            self.seen.emit(image)


class CameraView(QWidget):
    """Shows a picture as large as there is room, turned by quarters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.quarter_turns = 0
        self.setMinimumSize(200, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    def show_image(self, image: QImage) -> None:
        """Show a picture; an empty one leaves the ground."""
        self._image = image
        self.update()

    def turn(self) -> None:
        """A quarter clockwise, as for a camera on an arm."""
        self.quarter_turns = (self.quarter_turns + 1) % 4
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        if self._image.isNull():
            return
        turned = turned_by(self._image, self.quarter_turns)
        room = QRectF(self.rect())
        shown = turned.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - shown.width()) / 2, (room.height() - shown.height()) / 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, shown.width(), shown.height()), turned)


def turned_by(image: QImage, quarter_turns: int) -> QImage:
    """A picture turned clockwise by quarters."""
    return image.transformed(QTransform().rotate(90 * quarter_turns)) if quarter_turns else image


def _sharpest(device: Any) -> Any | None:
    """The format with the most pixels that still moves; document cameras offer many."""
    offered = [
        each
        for each in device.videoFormats()
        if each.resolution().width() * each.resolution().height() <= _MOST_PIXELS
        and each.maxFrameRate() >= _LEAST_FRAMES
    ]
    return max(offered, key=lambda each: each.resolution().width() * each.resolution().height(), default=None)
