"""Speech recorded as evidence: an answer, own words, or what is heard at the work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.evidence_intake import Source
from ui.recording_box import RecordingBox
from ui.widgets.labels import Label
from ui.widgets.scrolling_dialog import ScrollingDialog


class RecordingDialog(ScrollingDialog):
    """``kept(Source)`` comes for each recording that is kept; several can be made one after the other."""

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._help = Label("", self, tone="quiet")
        self.box = RecordingBox(self)
        self.box.kept.connect(self._keep)
        self._close = QPushButton(self)
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self._lay_out((self._help, self.box), (self._close,), width=560, height=320)
        self._retranslate()

    def reject(self) -> None:
        """Close, but let nobody lose what was said by one stroke of Escape."""
        if self.box.taker.is_recording or self.box.has_recording:
            self.box.taker.stop()
            self.strip.show_info(self.tr("Inspelningen är inte sparad. Behåll den, eller släng den först."))
            self.box.keep.setFocus()
        else:
            super().reject()

    def _keep(self, wav: bytes) -> None:
        self._count += 1
        self.strip.show_done(self.tr("Inspelningen ligger bland underlagen."))
        name = self.tr("Inspelning {number}").format(number=self._count)
        self.kept.emit(Source(f"{name}.wav", wav, is_made_here=True))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Spela in ljud"))
        self._help.setText(
            self.tr("Fråga kandidaten först, och säg vad inspelningen ska användas till. Säg inga namn.")
        )
        self._close.setText(self.tr("Stäng"))
        self._close.setAccessibleName(self.tr("Stäng inspelningen"))
