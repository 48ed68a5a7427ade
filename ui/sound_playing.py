"""Plays a sound that lies in memory; no file of it is ever written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, Qt, QUrl, Signal

from ui.media import multimedia, note_sounding

_ENDINGS = {
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/flac": "flac",
    "audio/aac": "aac",
    "audio/amr": "amr",
}


class SoundPlayer(QObject):
    """One sound at a time in the whole program. ``turned(plays)`` tells when it begins and ends.

    ``failed()`` comes where the sound cannot be played here.
    """

    turned = Signal(bool)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_playing = False

    def play(self, sound: bytes, media_type: str) -> None:
        """Play from the beginning; whatever else plays or records stops."""
        loudspeaker = _Loudspeaker.the_one()
        if loudspeaker is None:
            self.failed.emit()
            return
        note_sounding(self)
        loudspeaker.ended.connect(self._on_ended)
        self._turn(True)
        loudspeaker.play(sound, media_type)

    def stop(self) -> None:
        """Be silent."""
        if self.is_playing:
            loudspeaker = _Loudspeaker.the_one()
            if loudspeaker is not None:
                loudspeaker.ended.disconnect(self._on_ended)
                loudspeaker.stop()
            self._turn(False)

    def _on_ended(self, is_broken: bool) -> None:
        self.stop()
        if is_broken:
            self.failed.emit()

    def _turn(self, plays: bool) -> None:
        if plays != self.is_playing:
            self.is_playing = plays
            self.turned.emit(plays)


class _Loudspeaker(QObject):
    """Qt's player, one for the program, because its threads must never be waited for from here.

    They ask for Python's lock while they end. Who holds it and waits for them waits for ever, so everything
    that ends them goes through the queue of events, where nobody holds it. ``ended(is_broken)`` tells of the
    end of a sound that was not stopped.
    """

    ended = Signal(bool)
    _let_go = Signal(QUrl)
    _one: _Loudspeaker | None = None

    @classmethod
    def the_one(cls) -> _Loudspeaker | None:
        """The loudspeaker, or None where the part for sound is not installed."""
        module = multimedia()
        if cls._one is None and module is not None:
            cls._one = cls(module)
        return cls._one

    def __init__(self, module: Any) -> None:
        super().__init__(QCoreApplication.instance())
        self._status = module.QMediaPlayer.MediaStatus
        self._player, self._output = module.QMediaPlayer(self), module.QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._let_go.connect(self._player.setSource, Qt.ConnectionType.QueuedConnection)
        self._wanted: tuple[bytes, str] | None = None
        self._buffer: QBuffer | None = None
        self._is_stopping = False

    def play(self, sound: bytes, media_type: str) -> None:
        """Play as soon as what played before has let go."""
        self._wanted = (sound, media_type)
        if self._buffer is None:
            self._begin()
        else:
            self._empty()

    def stop(self) -> None:
        self._wanted = None
        if self._buffer is not None:
            self._empty()

    def _begin(self) -> None:
        if self._wanted is None:
            return
        (sound, media_type), self._wanted = self._wanted, None
        self._buffer = QBuffer(self)
        self._buffer.setData(sound)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # The ending is a hint of the format; nothing is read from this address.
        self._player.setSourceDevice(self._buffer, QUrl(f"sound.{_ENDINGS.get(media_type, 'wav')}"))
        self._player.play()

    def _empty(self) -> None:
        if not self._is_stopping:
            self._is_stopping = True
            self._let_go.emit(QUrl())

    def _on_status(self, status: Any) -> None:
        if status == self._status.NoMedia and self._is_stopping:
            self._is_stopping = False
            if self._buffer is not None:
                self._buffer.deleteLater()
                self._buffer = None
            self._begin()
        elif status == self._status.EndOfMedia and not self._is_stopping:
            self.ended.emit(False)

    def _on_error(self, *_told: object) -> None:
        if self._buffer is not None and not self._is_stopping:
            self.ended.emit(True)
