"""Plays a sound that lies in memory; no file of it is ever written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl, Signal

from ui.media import multimedia, note_sounding

_ENDINGS = {
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/flac": "flac",
    "audio/aac": "aac",
    "audio/amr": "amr",
    "video/3gpp": "3gp",
}


class SoundPlayer(QObject):
    """One sound at a time in the whole program. ``turned(plays)`` tells when it begins and ends.

    ``failed()`` comes where the sound cannot be played here.
    """

    turned = Signal(bool)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Any = None
        self._output: Any = None
        self._buffer: QBuffer | None = None
        self.is_playing = False

    def play(self, sound: bytes, media_type: str) -> None:
        """Play from the beginning; whatever else plays or records stops."""
        module = multimedia()
        if module is None:
            self.failed.emit()
            return
        note_sounding(self)
        if self._player is None:
            self._player, self._output = module.QMediaPlayer(self), module.QAudioOutput(self)
            self._player.setAudioOutput(self._output)
            self._player.mediaStatusChanged.connect(self._on_status)
            self._player.errorOccurred.connect(self._on_error)
        self._buffer = QBuffer(self)
        self._buffer.setData(sound)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # The ending is a hint of the format; nothing is read from this address.
        self._player.setSourceDevice(self._buffer, QUrl(f"sound.{_ENDINGS.get(media_type, 'wav')}"))
        self._turn(True)
        self._player.play()

    def stop(self) -> None:
        """Be silent, and let go of the sound."""
        if self._player is not None and self._buffer is not None:
            buffer, self._buffer = self._buffer, None
            self._player.stop()
            self._player.setSourceDevice(None)
            buffer.close()
            buffer.deleteLater()
        self._turn(False)

    def _turn(self, plays: bool) -> None:
        if plays != self.is_playing:
            self.is_playing = plays
            self.turned.emit(plays)

    def _on_status(self, status: Any) -> None:
        module = multimedia()
        if module is not None and status == module.QMediaPlayer.MediaStatus.EndOfMedia:
            self.stop()

    def _on_error(self, *_told: object) -> None:
        if self._buffer is not None:
            self.stop()
            self.failed.emit()
