"""Shows a film, or plays a sound, with its place to move about in."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.case_words import figures
from ui.film_playing import FilmPlayer
from ui.live_camera import CameraView
from ui.media import Lack, lack_of, words_for
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.errors import UserError
from validering.evidence_reading import EvidenceEntry
from validering.evidence_storing import EvidencePlace, read_place
from validering.storage.contents import Contents

_STEP, _LEAP = 5_000, 30_000
_PATIENCE = 2_000
_PIECE = 1024 * 1024


class PlayerDialog(ReadingOrder, QDialog):
    """The recording is read beside the window and stays in memory; it rests when the window is hidden."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, entry: EvidenceEntry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._case_id, self._entry = workspace, case_id, entry
        self._is_film = (entry.media_type or "").startswith("video/")
        self._is_broken = self._is_loaded = self._is_seen = False
        self._is_dark = False
        self.strip = MessageStrip(self)
        self.player = FilmPlayer(self)
        self.view = CameraView(self)
        self.view.setVisible(self._is_film)
        self._state = Label("", self, tone="quiet")
        self.play, self.turn, self._close = (
            self._button(self._press),
            self._button(self.view.turn),
            self._button(self.accept),
        )
        self.play.setProperty("primary", True)
        self.turn.setVisible(self._is_film)
        self.place = QSlider(Qt.Orientation.Horizontal, self)
        self.place.setRange(0, 0)
        self.place.setSingleStep(_STEP)
        self.place.setPageStep(_LEAP)
        self._time = Label("", self)
        self._time.setWordWrap(False)
        self._lay_out()
        self._connect()
        self._retranslate()
        open_at(self, 900, 540 if self._is_film else 220)
        self._load()

    def done(self, result: int) -> None:
        self.player.let_go()
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        self.player.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _connect(self) -> None:
        self.player.seen.connect(self._show_image)
        self.player.moved.connect(self._show_place)
        self.player.turned.connect(lambda _: self._retranslate())
        self.player.failed.connect(self._break)
        self.place.actionTriggered.connect(lambda _: self.player.go_to(self.place.sliderPosition()))

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.strip)
        column.addWidget(self.view, 1)
        column.addWidget(self._state)
        column.addStretch(0)
        column.addLayout(acts)
        acts.addWidget(self.play)
        acts.addWidget(self.place, 1)
        acts.addWidget(self._time)
        acts.addWidget(self.turn)
        acts.addWidget(self._close)

    def _button(self, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setProperty("touch", True)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _load(self) -> None:
        self._workspace.background.run(
            _fetch,
            self._workspace.store.contents,
            self._workspace.read(read_place, self._case_id),
            self._entry.content_id,
            done=lambda recording: self._begin(recording) if isValid(self) else None,
            failed=lambda error: self._fail(error) if isValid(self) else None,
        )

    def _begin(self, recording: QByteArray) -> None:
        self._is_loaded = True
        self.player.load(recording, self._entry.media_type or "")
        self._retranslate()
        self.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._break()
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)

    def _press(self) -> None:
        if self.player.is_playing:
            self.player.stop()
        else:
            self.player.play()

    def _break(self) -> None:
        self._is_broken = True
        self._retranslate()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_image(self, image: QImage) -> None:
        self._is_seen = True
        self.view.show_image(image)

    def _show_place(self, at: int, length: int) -> None:
        if self._is_film and at > _PATIENCE and not self._is_seen and not self._is_dark:
            self._is_dark = True
            self._retranslate()
        if not self.place.isSliderDown():
            self.place.setRange(0, length)
            self.place.setValue(at)
        self._time.setText(figures(f"{_clock(at)} / {_clock(length)}"))

    def _said(self) -> str:
        if self._is_broken:
            lack = lack_of(Lack.PART)
            instead = self.tr("Spara en kopia och öppna den i ett annat program.")
            why = words_for(lack) if lack else self.tr("Inspelningen kan inte spelas på den här datorn.")
            return f"{why} {instead}"
        if self._is_dark:
            return self.tr("Bilden i filmen kan inte visas på den här datorn. Spara en kopia i stället.")
        return "" if self._is_loaded else self.tr("Hämtar och kontrollerar filen …")

    def _retranslate(self) -> None:
        # No title of the evidence: window titles show outside the program.
        self.setWindowTitle(self.tr("Film") if self._is_film else self.tr("Ljud"))
        self.view.setAccessibleName(self.tr("Bilden i filmen"))
        self.place.setAccessibleName(self.tr("Plats i inspelningen"))
        for button, text in (
            (self.play, self.tr("Pausa") if self.player.is_playing else self.tr("Spela")),
            (self.turn, self.tr("Vrid")),
            (self._close, self.tr("Stäng")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        can_play = self._is_loaded and not self._is_broken
        for control in (self.play, self.place, self.turn):
            control.setEnabled(can_play)
        self.view.setVisible(self._is_film and not self._is_broken)
        self._state.setText(self._said())
        self._state.set_tone("warning" if self._is_broken or self._is_dark else "quiet")
        self._state.setVisible(bool(self._state.text()))


def _fetch(contents: Contents, place: EvidencePlace, content_id: UUID) -> QByteArray:
    """The recording as Qt keeps it, copied in small pieces: the window waits while a large one is copied."""
    data = contents.get(place.case_id, place.key, content_id)
    recording = QByteArray()
    recording.reserve(len(data))
    for start in range(0, len(data), _PIECE):
        recording.append(data[start : start + _PIECE])
    return recording


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02}"
