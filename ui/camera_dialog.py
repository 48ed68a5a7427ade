"""Pictures taken one after the other, with the camera of the computer or one that stands over the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QEvent, QIODevice, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from ui.evidence_intake import Source
from ui.live_camera import CameraView, LiveCamera, turned_by
from ui.media import Lack, cameras, lack_of, words_for
from ui.widgets.beside_picture import BesidePicture
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.dialog_size import open_at
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import BIG_TARGET, GRID
from ui.widgets.message_strip import MessageStrip, announce
from ui.widgets.reading_order import ReadingOrder
from validering.evidence_access import EvidenceKindId

_QUALITY = 93


class CameraDialog(ReadingOrder, QDialog):
    """``kept(Source, EvidenceKindId or None)`` comes for each picture that the user keeps.

    ``files_wanted()`` asks for files instead, where no camera can be used. With ``takes_photos`` False only
    papers are taken, for nobody who is protected is pictured.
    """

    kept = Signal(object, object)
    files_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        takes_photos: bool = True,
        frames: Any = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._takes_photos, self._frames = takes_photos, frames
        self._held = QImage()
        self._count, self._lack = 0, None if frames is not None else lack_of(Lack.CAMERA)
        self.strip = MessageStrip(self)
        self.camera = LiveCamera(self)
        self.camera.seen.connect(self._on_seen)
        self.camera.taken.connect(self._hold)
        self.camera.failed.connect(self._on_failed)
        self._lay_out()
        self._retranslate()
        open_at(self, 1000, 540)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        self.camera.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the large button says, wherever the focus is but on a button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for button in (self.take, self.keep):
                if not button.isHidden() and button.isEnabled():
                    button.click()
                    return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.view = CameraView(self)
        self.which = CalmCombo(self)
        self.which.activated.connect(lambda _: self._begin())
        self.take, self.keep = self._button(self.camera.take), self._button(self._keep)
        self.again, self.turn = self._button(self._live), self._button(self.view.turn)
        self.retry, self.files = self._button(self._try_again), self._button(self._ask_for_files)
        self.close_ = self._button(self.reject)
        for button in (self.take, self.keep, self.files):
            button.setProperty("primary", True)
        self.paper = QCheckBox(self)
        self.paper.setChecked(not self._takes_photos)
        self.paper.setEnabled(self._takes_photos)
        self._state, self._help = Label("", self), Label("", self, tone="quiet")
        self._side = QWidget(self)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._state)
        buttons = (self.take, self.keep, self.again, self.files, self.retry, self.turn)
        column.addWidget(FlowRow(*buttons, parent=self._side))
        for widget in (self.paper, self.which, self._help):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(FlowRow(self.close_, parent=self._side))
        self._folding = BesidePicture(self.view, self._side, self)
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.strip)
        outer.addWidget(self._folding, 1)

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setMinimumHeight(BIG_TARGET)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _begin(self) -> None:
        """Look through the chosen camera, or say why that cannot be."""
        self.strip.clear()
        self._held = QImage()
        if self._frames is not None:
            self.camera.look_at(self._frames)
        elif self._lack is None:
            devices = cameras()
            if self.which.count() != len(devices):
                self.which.fill([(place, each.description()) for place, each in enumerate(devices)])
            chosen = min(max(0, self.which.currentIndex()), len(devices) - 1)
            self.camera.look_through(devices[chosen])
        self._show_state()

    def _try_again(self) -> None:
        self._lack = lack_of(Lack.CAMERA)
        self._begin()

    def _ask_for_files(self) -> None:
        self.files_wanted.emit()
        self.reject()

    def _on_seen(self, image: QImage) -> None:
        if self._held.isNull():
            is_first = not self.take.isEnabled()
            self.view.show_image(image)
            if is_first:
                self._show_state()
                self.take.setFocus()

    def _on_failed(self) -> None:
        self._lack = Lack.CAMERA
        self.camera.stop()
        self._show_state()

    def _hold(self, image: QImage) -> None:
        """Show what was taken, still, until it is kept or taken again."""
        self._held = image
        self.view.show_image(image)
        self._show_state()
        self.keep.setFocus()
        announce(self, self._state.text())

    def _live(self) -> None:
        self._held = QImage()
        self._show_state()
        self.take.setFocus()

    def _keep(self) -> None:
        self._count += 1
        kind = EvidenceKindId.DOCUMENT if self.paper.isChecked() else None
        words = self.tr("Papper {number}") if kind else self.tr("Foto {number}")
        name = f"{words.format(number=self._count)}.jpg"
        # Not beside the window: nobody is to lose a picture by closing at once.
        data = _as_jpeg(turned_by(self._held, self.view.quarter_turns))
        self.kept.emit(Source(name, data, is_made_here=True), kind)
        self._live()
        announce(self, self._state.text())

    def _show_state(self) -> None:
        is_held, can_see = not self._held.isNull(), self._lack is None
        for widget, is_shown in (
            (self.take, can_see and not is_held),
            (self.keep, is_held),
            (self.again, is_held),
            (self.turn, can_see),
            (self.paper, can_see),
            (self.which, can_see and self.which.count() > 1),
            (self.files, not can_see),
            (self.retry, not can_see),
            (self.view, can_see),
        ):
            widget.setVisible(is_shown)
        self.take.setEnabled(self.camera.has_picture)
        self._state.setText(self._said())
        self._help.setText(self._helped())
        self._folding.fold()

    def _said(self) -> str:
        if self._lack is not None:
            instead = self.tr("Ta bilden med en telefon och lägg till filen i stället.")
            return f"{words_for(self._lack)} {instead}"
        if not self._held.isNull():
            return self.tr("Blev bilden bra? Behåll den, eller ta om den.")
        if not self.camera.has_picture:
            return self.tr("Väntar på kameran …")
        return self.tr("Behållna bilder: {count}.").format(count=self._count)

    def _helped(self) -> str:
        if self._lack is not None:
            return ""
        if not self._takes_photos:
            return self.tr("Skyddade uppgifter: fotografera bara papper, aldrig personer eller platser.")
        return self.tr("Inga patienter, barn, gäster, bilskyltar eller skärmar. Bilden läggs bara i ärendet.")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kamera"))
        self.view.setAccessibleName(self.tr("Det kameran ser"))
        self.which.setAccessibleName(self.tr("Vilken kamera"))
        for button, text in (
            (self.take, self.tr("Ta bild")),
            (self.keep, self.tr("Behåll")),
            (self.again, self.tr("Ta om")),
            (self.turn, self.tr("Vrid")),
            (self.retry, self.tr("Försök igen")),
            (self.files, self.tr("Lägg till filer …")),
            (self.close_, self.tr("Klar")),
            (self.paper, self.tr("Det är ett papper")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show_state()


def _as_jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Bytes are what the stubs want, and what PySide refuses.
    image.save(buffer, "JPG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
