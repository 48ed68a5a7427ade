"""Speech recorded where it is wanted: begin, end, listen, again or keep."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.listen_box import ListenBox, Sound
from ui.media import Lack, Say, lack_of, words_for
from ui.sound_taking import SoundTaker
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import BIG_TARGET, GRID
from ui.widgets.message_strip import announce

MEDIA_TYPE = "audio/wav"


class RecordingBox(QWidget):
    """``kept(wav)`` gives what was recorded when the user keeps it; nothing is on any disk before.

    ``say`` gives the words where they are not those of the screen. A recording ends when the box is hidden or
    the screen covered, and waits there to be kept.
    """

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, say: Say | None = None) -> None:
        super().__init__(parent)
        self._say: Say = say or QCoreApplication.translate
        self.taker = SoundTaker(self)
        self.taker.moved.connect(self._on_moved)
        self.taker.stopped.connect(self._on_stopped)
        self.taker.failed.connect(self._on_failed)
        self.begin, self.end = self._button(self._begin), self._button(self.taker.stop)
        self.again, self.keep = self._button(self._discard), self._button(self._keep)
        self.listen = self._listening()
        self.end.setProperty("primary", True)
        self.keep.setProperty("primary", True)
        self._state = Label("", self)
        self._loudness = QProgressBar(self)
        self._loudness.setRange(0, 100)
        self._loudness.setTextVisible(False)
        self._loudness.setMaximumHeight(GRID)
        self._why = Label("", self, tone="warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._state)
        column.addWidget(self._loudness)
        column.addWidget(FlowRow(self.begin, self.end, self.listen, self.keep, self.again, parent=self))
        column.addWidget(self._why)
        self._why.hide()
        self._retranslate()

    @property
    def has_recording(self) -> bool:
        """Whether something waits to be kept."""
        return not self.taker.is_recording and self.taker.seconds > 0

    def clear(self) -> None:
        """Throw away what was recorded and be ready again."""
        self.listen.stop()
        self.taker.clear()
        self._why.hide()
        self._retranslate()

    def _listening(self) -> ListenBox:
        return ListenBox(self._sound, self)

    def _sound(self) -> Sound:
        return self.taker.wav(), MEDIA_TYPE

    def tr(self, text: str, *_: Any) -> str:
        """``text`` in the language of the screen, or of the one who uses the box."""
        return self._say("RecordingBox", text)

    def retranslate(self) -> None:
        """Say everything anew, after the language of ``say`` was switched."""
        self._retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        self.taker.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self) -> None:
        lack = lack_of(Lack.MICROPHONE)
        if lack is not None:
            self._tell(f"{words_for(lack, self._say)} {self._instead()}")
            return
        self._why.hide()
        self.taker.record()
        self._retranslate()
        if self.taker.is_recording:
            self.end.setFocus()
            announce(self, self._state.text())

    def _discard(self) -> None:
        self.clear()
        self.begin.setFocus()

    def _keep(self) -> None:
        self.listen.stop()
        sound = self.taker.wav()
        self.clear()
        self.begin.setFocus()
        self.kept.emit(sound)

    def _on_moved(self, _seconds: float, loudness: int) -> None:
        self._loudness.setValue(loudness)
        self._say_state()

    def _on_stopped(self) -> None:
        self._retranslate()
        self.listen.button.setFocus()
        announce(self, self._state.text())

    def _on_failed(self) -> None:
        nothing = self.tr("Mikrofonen gav inget ljud.")
        self._tell(f"{nothing} {self._instead()}")

    def _tell(self, words: str) -> None:
        self._why.setText(words)
        self._why.show()
        announce(self, words, urgent=True)

    def _say_state(self) -> None:
        minutes, seconds = divmod(int(self.taker.seconds), 60)
        time = f"\u2066{minutes}:{seconds:02}\u2069"
        if self.taker.is_recording:
            self._state.setText(self.tr("● Spelar in {time}").format(time=time))
        elif self.has_recording:
            self._state.setText(
                self.tr("Inspelat: {time}. Lyssna, och behåll eller spela in igen.").format(time=time)
            )
        else:
            self._state.setText(self.tr("Tryck på Spela in och tala. Ingenting sparas förrän du säger till."))

    def _instead(self) -> str:
        return self.tr("Skriv i stället, eller spela in med en telefon och lägg till filen.")

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setMinimumHeight(BIG_TARGET)
        button.clicked.connect(act)
        return button

    def _retranslate(self) -> None:
        is_on, has = self.taker.is_recording, self.has_recording
        for button, text, is_shown in (
            (self.begin, self.tr("Spela in"), not is_on and not has),
            (self.end, self.tr("Stoppa"), is_on),
            (self.keep, self.tr("Behåll"), has),
            (self.again, self.tr("Släng och spela in igen"), has),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setVisible(is_shown)
        self.listen.setVisible(has)
        self.listen.retranslate()
        self.listen.set_name(self.tr("det inspelade"))
        self._loudness.setVisible(is_on)
        self._loudness.setAccessibleName(self.tr("Så starkt låter det"))
        self._say_state()
