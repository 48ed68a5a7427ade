"""A button that plays a sound, and says why where it cannot be heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.media import Lack, Say, lack_of, words_for
from ui.sound_playing import SoundPlayer
from ui.widgets.act_rows import leading
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET

LISTEN_KEY = "Ctrl+Shift+U"
Sound = tuple[bytes, str]
"""The bytes of a sound and its media type."""


class ListenBox(QWidget):
    """Plays what ``fetch`` gives when pressed and stops when pressed again, hidden or covered.

    Without ``fetch``, ``wanted()`` asks for the sound, and whoever has it calls ``play``. ``say`` gives the
    words where they are not those of the screen.
    """

    wanted = Signal()

    def __init__(
        self,
        fetch: Callable[[], Sound | None] | None = None,
        parent: QWidget | None = None,
        *,
        has_key: bool = False,
        say: Say | None = None,
    ) -> None:
        super().__init__(parent)
        self._say: Say = say or QCoreApplication.translate
        self._fetch, self._name = fetch, ""
        self.player = SoundPlayer(self)
        self.player.turned.connect(lambda _: self._retranslate())
        self.player.failed.connect(self._say_unplayable)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.setMinimumHeight(TARGET)
        self.button.clicked.connect(self.press)
        self._has_key = has_key
        self._why = Label("", self, tone="warning")
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(leading(self.button))
        column.addWidget(self._why)
        self._retranslate()

    def set_name(self, name: str) -> None:
        """Say what is heard, such as the question itself."""
        self._name = name
        self._retranslate()

    def press(self) -> None:
        """Play, or stop what plays."""
        if self.player.is_playing:
            self.player.stop()
            return
        self._why.hide()
        lack = lack_of(Lack.LOUDSPEAKER)
        if lack is Lack.PART:
            self._tell(f"{self._lacks(lack)} {self._instead()}")
            return
        if self._fetch is None:
            self.wanted.emit()
        else:
            sound = self._fetch()
            if sound is not None:
                self.play(*sound)
        if lack is not None:
            self._tell(self._lacks(lack))

    def play(self, sound: bytes, media_type: str) -> None:
        """Play a sound that was asked for by ``wanted``, unless the button is out of sight by now."""
        if self.isVisible():
            self.player.play(sound, media_type)

    def stop(self) -> None:
        self.player.stop()
        self._why.hide()

    def tr(self, text: str, *_: Any) -> str:
        """``text`` in the language of the screen, or of the one who uses the box."""
        return self._say("ListenBox", text)

    def retranslate(self) -> None:
        """Say everything anew, after the language of ``say`` was switched."""
        self._retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        self.player.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._why.hide()
            self._retranslate()

    def _tell(self, words: str) -> None:
        self._why.setText(words)
        self._why.setAccessibleName(words)
        self._why.show()

    def _say_unplayable(self) -> None:
        self._tell(self.tr("Ljudet kan inte spelas på den här datorn."))

    def _lacks(self, lack: Lack) -> str:
        return words_for(lack, self._say)

    def _instead(self) -> str:
        return self.tr("Läs frågan högt i stället, eller låt tolken göra det.")

    def _retranslate(self) -> None:
        text = self.tr("Sluta spela") if self.player.is_playing else self.tr("Lyssna")
        self.button.setText(text)
        named = self.tr("{act}: {what}").format(act=text, what=self._name) if self._name else text
        self.button.setAccessibleName(named)
        if self._has_key:
            # Qt forgets the key of a button when its text is set.
            self.button.setShortcut(QKeySequence(LISTEN_KEY))
            self.button.setToolTip(QKeySequence(LISTEN_KEY).toString(QKeySequence.SequenceFormat.NativeText))
