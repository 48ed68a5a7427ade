"""Sound from the microphone, kept in memory alone and given as WAV."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from typing import Any

from PySide6.QtCore import QIODevice, QObject, Signal

from ui.media import multimedia, note_sounding

RATES = (16_000, 44_100, 48_000)
LONGEST_S = 30 * 60
"""Half an hour of speech is 58 MB; a talk that is longer is better taken in parts."""
_LOUDEST = 32_768


class SoundTaker(QObject):
    """``moved(seconds, loudness)`` comes while it records, loudness from 0 to 100; ``stopped()`` at its end.

    ``failed()`` comes where the microphone gives nothing.
    """

    moved = Signal(float, int)
    stopped = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Any = None
        self._device: QIODevice | None = None
        self._samples = bytearray()
        self._rate, self._channels, self._is_float = RATES[0], 1, False

    @property
    def is_recording(self) -> bool:
        return self._device is not None

    @property
    def seconds(self) -> float:
        """How long what was recorded takes."""
        return len(self._samples) / (2 * self._rate * self._channels)

    def record(self) -> None:
        """Begin with the usual microphone; what was recorded before is thrown away."""
        module = multimedia()
        if module is None:
            self.failed.emit()
            return
        format_ = _format_for(module, module.QMediaDevices.defaultAudioInput())
        is_float = format_.sampleFormat() == module.QAudioFormat.SampleFormat.Float
        self._source = module.QAudioSource(module.QMediaDevices.defaultAudioInput(), format_, self)
        device = self._source.start()
        if device is None or not device.isOpen():
            self._source.deleteLater()
            self._source = None
            self.failed.emit()
            return
        self.listen_to(device, format_.sampleRate(), format_.channelCount(), is_float=is_float)

    def listen_to(self, device: QIODevice, rate: int, channels: int = 1, *, is_float: bool = False) -> None:
        """Keep what ``device`` gives: samples of 16 bits, or numbers from -1 to 1."""
        note_sounding(self)
        self._samples.clear()
        self._rate, self._channels, self._is_float = rate, channels, is_float
        self._device = device
        device.readyRead.connect(self._read)
        self._read()

    def stop(self) -> None:
        """End the recording; what there is of it stays."""
        device, self._device = self._device, None
        if device is None:
            return
        self._take(device.readAll().data())
        if self._source is not None:
            # Its threads are ended from the queue of events, where nobody holds the lock they may ask for.
            self._source.deleteLater()
            self._source = None
        self.stopped.emit()

    def clear(self) -> None:
        """Throw away what was recorded."""
        self.stop()
        self._samples.clear()

    def wav(self) -> bytes:
        """What was recorded, as a WAV file."""
        made = io.BytesIO()
        with wave.open(made, "wb") as file:
            file.setnchannels(self._channels)
            file.setsampwidth(2)
            file.setframerate(self._rate)
            file.writeframes(bytes(self._samples))
        return made.getvalue()

    def _read(self) -> None:
        if self._device is None:
            return
        loudness = self._take(self._device.readAll().data())
        if self.seconds >= LONGEST_S:
            self.stop()
        else:
            self.moved.emit(self.seconds, loudness)

    def _take(self, data: bytes | bytearray | memoryview) -> int:
        """Keep samples; answers how loud the loudest of them is."""
        samples = _whole_numbers(bytes(data)) if self._is_float else _shorts(bytes(data))
        if not samples:
            return 0
        loudest = max(max(samples), -min(samples))
        if sys.byteorder == "big":
            samples.byteswap()
        self._samples += samples.tobytes()
        return min(100, loudest * 100 // _LOUDEST)


def _shorts(data: bytes) -> array[int]:
    samples = array("h")
    samples.frombytes(data[: len(data) // 2 * 2])
    return samples


def _whole_numbers(data: bytes) -> array[int]:
    given = array("f")
    given.frombytes(data[: len(data) // 4 * 4])
    return array("h", (round(max(-1.0, min(1.0, each)) * (_LOUDEST - 1)) for each in given))


def _format_for(module: Any, microphone: Any) -> Any:
    """Speech in one channel where the microphone gives it, else as it gives it by itself."""
    format_ = module.QAudioFormat()
    format_.setSampleFormat(module.QAudioFormat.SampleFormat.Int16)
    for channels in (1, 2):
        for rate in RATES:
            format_.setChannelCount(channels)
            format_.setSampleRate(rate)
            if microphone.isFormatSupported(format_):
                return format_
    return microphone.preferredFormat()
