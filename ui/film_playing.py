"""Plays a film or a long sound that lies in memory, from any place in it; no file of it is ever written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QElapsedTimer,
    QIODevice,
    QObject,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ui.media import multimedia, note_sounding

_ENDINGS = {"video/quicktime": "mov", "video/3gpp": "3gp", "video/webm": "webm", "video/x-msvideo": "avi"}
_BETWEEN_PICTURES_MS = 40


class FilmPlayer(QObject):
    """One recording. ``seen(image)`` comes for each picture, ``moved(at, of)`` in milliseconds.

    ``turned(plays)`` tells when it begins and ends, ``failed()`` that it cannot be played here. Whatever ends
    or moves something in Qt's threads goes through the queue of events: they ask for Python's lock, which
    whoever calls from here holds.
    """

    seen = Signal(QImage)
    moved = Signal(int, int)
    turned = Signal(bool)
    failed = Signal()
    _begin_wanted = Signal()
    _rest_wanted = Signal()
    _place_wanted = Signal("qlonglong")  # type: ignore[arg-type]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Any = None
        self._since = QElapsedTimer()
        self.is_playing = False

    def load(self, recording: bytes | QByteArray, media_type: str) -> None:
        """Be ready to play ``recording`` from its beginning; ``failed()`` follows where that cannot be."""
        module = multimedia()
        if module is None:
            self.failed.emit()
            return
        self.let_go()
        player = self._player = module.QMediaPlayer(self)
        output, sink, buffer = module.QAudioOutput(player), module.QVideoSink(player), QBuffer(player)
        player.setAudioOutput(output)
        player.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._on_frame)
        player.errorOccurred.connect(self._on_error)
        player.positionChanged.connect(lambda _: self._tell_place())
        player.durationChanged.connect(lambda _: self._tell_place())
        player.playbackStateChanged.connect(self._on_state)
        queued = Qt.ConnectionType.QueuedConnection
        self._begin_wanted.connect(player.play, queued)
        self._rest_wanted.connect(player.pause, queued)
        self._place_wanted.connect(player.setPosition, queued)
        buffer.setData(recording)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # The ending is a hint of the format; nothing is read from this address.
        kind = media_type.partition("/")[0]
        ending = _ENDINGS.get(media_type, "mp4" if kind == "video" else media_type.rpartition("/")[2])
        player.setSourceDevice(buffer, QUrl(f"{kind}.{ending}"))

    def play(self) -> None:
        """Play from where it is, and from the beginning after the end; whatever else sounds stops."""
        if self._player is None:
            return
        note_sounding(self)
        if self._player.duration() and self._player.position() >= self._player.duration():
            self._place_wanted.emit(0)
        self._begin_wanted.emit()

    def stop(self) -> None:
        """Rest where it is."""
        # Its window may be gone by now, and whoever plays something else still stops it.
        if self._player is not None and isValid(self):
            self._rest_wanted.emit()

    def go_to(self, milliseconds: int) -> None:
        """Go on from another place."""
        if self._player is not None:
            self._place_wanted.emit(max(0, min(milliseconds, self._player.duration())))

    def let_go(self) -> None:
        """Forget the recording."""
        if self._player is not None:
            self._player.blockSignals(True)
            # Whoever played may be gone before the event that ends the player comes.
            self._player.setParent(QCoreApplication.instance())
            self._player.deleteLater()
            self._player = None
            self._turn(False)

    def _on_frame(self, frame: Any) -> None:
        """Turning a frame into a picture takes long: a slow computer leaves some out while it plays."""
        if self.is_playing and self._since.isValid() and self._since.elapsed() < _BETWEEN_PICTURES_MS:
            return
        image = frame.toImage()
        self._since.start()
        if not image.isNull():
            self.seen.emit(image)

    def _on_state(self, state: Any) -> None:
        if self._player is not None:
            self._turn(state == type(self._player).PlaybackState.PlayingState)

    def _on_error(self, *_told: object) -> None:
        self._turn(False)
        self.failed.emit()

    def _tell_place(self) -> None:
        if self._player is not None:
            self.moved.emit(self._player.position(), self._player.duration())

    def _turn(self, plays: bool) -> None:
        if plays != self.is_playing:
            self.is_playing = plays
            self.turned.emit(plays)
