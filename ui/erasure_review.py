"""What a proposal would change, text by text, for the second person who approves it or says no."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import removal_words
from ui.widgets.act_rows import leading
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.put_away import put_away
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering import erasure, removals
from validering.erasure import ErasureView, PlaceChange
from validering.erasure_files import FileKind


class ErasureReview(ScrollingDialog):
    """Closes when the proposal is decided."""

    def __init__(self, workspace: Workspace, removal_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.removal_id = workspace, removal_id
        self.view: ErasureView = workspace.read(erasure.read_erasure, removal_id)
        self._said = Label("", self)
        self._cannot = Label("", self, tone="warning")
        self.approve = self._button(self._approve)
        self.approve.setProperty("danger", True)
        self.refuse = self._button(self._refuse)
        self.leave = self._button(self.reject)
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        acts = leading(self.approve, self.refuse, self.leave)
        self._lay_out((self._said, self._column, self._cannot, acts), width=640, height=520)
        self._retranslate()

    def _approve(self) -> None:
        if self.workspace.attempt(self, erasure.approve_erasure, self.removal_id) is not None:
            self.accept()

    def _refuse(self) -> None:
        if self.workspace.attempt(self, removals.refuse_removal, self.removal_id) is not None:
            self.accept()

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _show_changes(self) -> None:
        put_away(self._column)
        for change in self.view.changes:
            self._add(named_label("section_title", removal_words.place_name(change.place.table), self))
            self._add(Label(self._change_text(change), self, tone="quiet"))
        for each in self.view.files:
            said = self.tr("Filen raderas: {name}")
            if each.kind is FileKind.DOCUMENT:
                said = self.tr("Dokumentet raderas här och ska ersättas: {name}")
            self._add(Label(said.format(name=each.name), self))

    def _change_text(self, change: PlaceChange) -> str:
        if not change.place.text:
            return self.tr("Tidigare värden i historiken raderas.")
        if change.place.table == "draft":
            return self.tr("Den påbörjade texten raderas: {text}").format(text=change.place.text)
        said = self.tr("Nu: {before}\nSedan: {after}")
        return said.format(before=change.place.text, after=change.becomes)

    def _retranslate(self) -> None:
        removal = self.view.removal
        self.setWindowTitle(removal_words.kinds()[removal.kind])
        said = self.tr("Förslag {day} av {name}. Skäl: {reason}")
        self._said.setText(
            said.format(
                day=removal_words.day_of(removal.proposed_at),
                name=removal.proposed_by_name,
                reason=removal.reason,
            )
        )
        self._show_changes()
        why_not = self.workspace.read(removals.why_not_approve, self.workspace.acting, removal)
        self._cannot.setText(self.workspace.say(why_not) if why_not else "")
        self._cannot.setVisible(why_not is not None)
        for button in (self.approve, self.refuse):
            button.setVisible(why_not is None)
        for button, text in (
            (self.approve, self.tr("Godkänn och radera nu")),
            (self.refuse, self.tr("Säg nej")),
            (self.leave, self.tr("Stäng")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
