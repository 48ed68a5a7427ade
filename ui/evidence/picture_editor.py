"""A picture is turned, cut, and covered where a face or a number plate is; the original stays."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QVBoxLayout, QWidget

from ui.evidence.picture_canvas import PictureCanvas
from ui.evidence.picture_sketch import PictureSketch
from ui.widgets.act_rows import leading
from ui.widgets.beside_picture import BesidePicture
from ui.widgets.dialog_size import open_at
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip, announce
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering import picture_changes
from validering.errors import UserError
from validering.evidence_reading import EvidenceEntry
from validering.evidence_storing import erase, read_place
from validering.imports.photo_changes import MOST_COVERS, PhotoChange
from validering.picture_changes import RedrawnPicture

_NEW_COVER = QRectF(0.4, 0.35, 0.2, 0.2)
_NEW_CROP = QRectF(0.1, 0.1, 0.8, 0.8)


class PictureEditor(ReadingOrder, QDialog):
    """Open it with ``open()``; what is done is saved at once by *Spara* and can be taken back later."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, entry: EvidenceEntry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._entry = workspace, entry
        self._place = workspace.read(read_place, case_id)
        self._is_saving = self._is_warned = False
        self.strip = MessageStrip(self)
        kept = workspace.read(picture_changes.read_picture_change, entry.id)
        self.sketch = PictureSketch(kept, self)
        self.sketch.changed.connect(self._go_on)
        self.canvas = PictureCanvas(self.sketch, self)
        self.canvas.handled.connect(self._announce)
        self._lay_out()
        self._retranslate()
        open_at(self, 1040, 540)
        workspace.background.run(
            picture_changes.read_whole,
            workspace.store.contents,
            self._place,
            entry.content_id,
            entry.media_type,
            done=self._show,
            failed=self._fail,
        )

    def reject(self) -> None:
        """Close, but let nobody lose what they have drawn by one stroke of Escape."""
        if self._is_saving:
            return
        if self.sketch.is_changed and not self._is_warned:
            self._is_warned = True
            self.strip.show_info(
                self.tr("Det du har gjort är inte sparat. Spara, eller tryck Esc igen för att stänga ändå.")
            )
            self._close.setFocus()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.sketch.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.sketch.redo()
        elif event.key() == Qt.Key.Key_Escape and event.isAutoRepeat():
            event.accept()  # A key held down is one stroke.
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._covers = self._button(lambda: self._take_tool(crops=False), checkable=True)
        self._crops = self._button(lambda: self._take_tool(crops=True), checkable=True)
        tools = QButtonGroup(self)
        for button in (self._covers, self._crops):
            tools.addButton(button)
        self._covers.setChecked(True)
        self._new, self._remove = self._button(self._add), self._button(self._take_away)
        self._left = self._button(lambda: self.sketch.turn(-1))
        self._right = self._button(lambda: self.sketch.turn(1))
        self._undo, self._redo = self._button(self.sketch.undo), self._button(self.sketch.redo)
        self._as_it_came = self._button(self.sketch.take_all_back)
        self._save, self._close = self._button(self._keep), self._button(self._leave)
        self._save.setProperty("primary", True)
        self._close.setProperty("quiet", True)
        self._help, self._state = Label("", self, tone="quiet"), Label("", self)
        self._tools = QWidget(self)
        column = QVBoxLayout(self._tools)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(FlowRow(self._covers, self._crops, self._new, self._remove, parent=self._tools))
        column.addWidget(self._help)
        column.addWidget(FlowRow(self._left, self._right, parent=self._tools))
        column.addWidget(FlowRow(self._undo, self._redo, self._as_it_came, parent=self._tools))
        column.addWidget(self._state)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setSpacing(GRID)
        outer.setContentsMargins(0, 0, 0, GRID)
        outer.addWidget(self.strip)
        outer.addWidget(BesidePicture(self.canvas, self._tools, self), 1)
        foot = leading(self._save, self._close)
        foot.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        outer.addWidget(foot)

    def _button(self, act: Callable[[], None], *, checkable: bool = False) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setCheckable(checkable)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _show(self, jpeg: bytes) -> None:
        self.canvas.show_image(QImage.fromData(jpeg))
        self._show_state()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._is_saving = False
        self._show_state()
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)

    def _take_tool(self, *, crops: bool) -> None:
        self.canvas.crops = crops
        self._retranslate_tool()
        if crops and self.sketch.change.crop is not None:
            self.sketch.choose(PictureSketch.CROP)

    def _add(self) -> None:
        """A box for who has no pointer: it lies in the middle and is moved by the arrow keys."""
        self.canvas.add(_NEW_CROP if self.canvas.crops else _NEW_COVER)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce()

    def _take_away(self) -> None:
        self.sketch.remove_chosen()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce()

    def _keep(self) -> None:
        if not self.sketch.is_changed:
            self.accept()
            return
        self._is_saving = True
        self._show_state()
        self._workspace.background.run(
            picture_changes.redraw,
            self._workspace.store.contents,
            self._place,
            self._entry.content_id,
            self._entry.media_type,
            self.sketch.change,
            done=self._kept,
            failed=self._fail,
        )

    def _kept(self, redrawn: RedrawnPicture) -> None:
        self._is_saving = False
        change = self._workspace.attempt(self, picture_changes.keep_picture_change, self._entry.id, redrawn)
        # Of the two copies one is named no more: the one before, or the new one where it was refused.
        old = self._entry.working_content_id if change is not None else redrawn.working_id
        if old is not None:
            self._workspace.background.run(erase, self._workspace.store.contents, self._place, [old])
        if change is None:
            self._show_state()
        else:
            self.accept()

    def _leave(self) -> None:
        if not self._is_saving:
            super().reject()

    def _go_on(self) -> None:
        """Something was drawn: what Escape warned of is another thing now."""
        self._is_warned = False
        self._show_state()

    def _announce(self) -> None:
        """Say where the box in hand lies."""
        announce(self.canvas, self._state.text())

    def _show_state(self) -> None:
        sketch, is_ready = self.sketch, self.canvas.has_image and not self._is_saving
        for button, is_possible in (
            (self._new, sketch.takes_covers),
            (self._remove, sketch.chosen is not None),
            (self._undo, sketch.can_undo),
            (self._redo, sketch.can_redo),
            (self._as_it_came, sketch.change != PhotoChange()),
            (self._left, True),
            (self._right, True),
        ):
            button.setEnabled(is_ready and is_possible)
        self._save.setEnabled(is_ready)
        self.canvas.setEnabled(is_ready)
        self._state.setText(self._said())
        self.canvas.setAccessibleDescription(self._state.text())

    def _said(self) -> str:
        if self._is_saving:
            return self.tr("Sparar …")
        if not self.canvas.has_image:
            return self.tr("Hämtar och kontrollerar filen …")
        sketch = self.sketch
        parts = [self.tr("Täckta ytor: {count}.").format(count=len(sketch.change.covers))]
        if sketch.change.crop is not None:
            parts.append(self.tr("Beskuren."))
        if not sketch.takes_covers:
            parts.append(self.tr("Fler än {most} ytor kan inte täckas.").format(most=MOST_COVERS))
        if sketch.chosen is not None:
            box = sketch.shown(sketch.chosen)
            words = (
                self.tr("Ramen: {across} % från vänster, {down} % uppifrån, {width} × {height} %.")
                if sketch.chosen == PictureSketch.CROP
                else self.tr("Vald yta: {across} % från vänster, {down} % uppifrån, {width} × {height} %.")
            )
            numbers = (box.left(), box.top(), box.width(), box.height())
            across, down, width, height = (f"\u2066{round(each * 100)}\u2069" for each in numbers)
            parts.append(words.format(across=across, down=down, width=width, height=height))
        return " ".join(parts)

    def _retranslate_tool(self) -> None:
        if self.canvas.crops:
            self._new.setText(self.tr("Ny ram"))
            self._help.setText(
                self.tr(
                    "Dra en ram kring det som ska vara kvar. Med tangenter: Ny ram, flytta med pilarna, "
                    "ändra storlek med Skift och pilarna. Ctrl ger små steg."
                )
            )
        else:
            self._new.setText(self.tr("Ny yta"))
            self._help.setText(
                self.tr(
                    "Dra över ansikten, bilskyltar, skärmar och namn. Med tangenter: Ny yta, flytta med "
                    "pilarna, ändra storlek med Skift och pilarna. Ctrl ger små steg. Page Up och Page Down "
                    "byter yta, Delete tar bort den."
                )
            )
        self._new.setAccessibleName(self._new.text())

    def _retranslate(self) -> None:
        # No title of the evidence: window titles show outside the program.
        self.setWindowTitle(self.tr("Vrid, beskär och täck"))
        self.canvas.setAccessibleName(self.tr("Bilden som du ritar på"))
        for button, text, name in (
            (self._covers, self.tr("Täck"), self.tr("Täck ytor")),
            (self._crops, self.tr("Beskär"), self.tr("Beskär bilden")),
            (self._remove, self.tr("Ta bort"), self.tr("Ta bort den valda ytan eller ramen")),
            (self._left, self.tr("Åt vänster"), self.tr("Vrid åt vänster")),
            (self._right, self.tr("Åt höger"), self.tr("Vrid åt höger")),
            (self._undo, self.tr("Ångra"), self.tr("Ångra")),
            (self._redo, self.tr("Gör om"), self.tr("Gör om")),
            (self._as_it_came, self.tr("Som den kom"), self.tr("Visa bilden som den kom")),
            (self._save, self.tr("Spara"), self.tr("Spara bilden")),
            (self._close, self.tr("Stäng utan att spara"), self.tr("Stäng utan att spara")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
        self._retranslate_tool()
        self._show_state()
