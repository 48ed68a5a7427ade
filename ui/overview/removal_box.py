"""Correcting or erasing a value of a case, and taking the case off this workstation: what one may propose."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import removal_words
from ui.erasure_review import ErasureReview
from ui.overview.erasure_dialog import ErasureDialog
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.fields import LongTextField, TextField
from ui.widgets.labels import Label
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering import removals, take_off
from validering.removals import RemovalKind, RemovalView


class RemovalBox(PendingForm):
    """Two buttons, and what waits for a second person."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"overview_removal/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._waiting: dict[UUID, RemovalView] = {}
        self._section = self.add_section()
        self.rows = ActRows(self)
        self.rows.acted.connect(self._act)
        self.add(self.rows)
        self.erase = self._button(self._open_erasure)
        self.take_off = self._button(self._ask_take_off)
        self.add(leading(self.erase, self.take_off))
        self.said = Label("", self)
        self.kept_where = self.pend("kept_where", TextField(self))
        self.reason = self.pend("take_off_reason", LongTextField(self, lines=2))
        self.propose = self._button(self._propose_take_off)
        self.leave = self._button(self._close)
        self._holder = leading(self.propose, self.leave)
        self._asked = (self.said, self.kept_where, self.reason, self._holder)
        for widget in self._asked:
            self.add(widget)
            widget.hide()
        self._retranslate()

    def reload(self) -> None:
        """Show what waits, and what may be proposed now."""
        waiting = self.workspace.read(removals.read_waiting, self.case_id)
        self._waiting = {each.id: each for each in waiting}
        self.rows.show_rows([self._row(each) for each in waiting])
        view = self.workspace.read(take_off.read_take_off, self.case_id)
        may_take = self.workspace.acting.may(*removals.PROPOSERS[RemovalKind.TAKE_OFF])
        is_waiting = any(each.kind is RemovalKind.TAKE_OFF for each in waiting)
        self.take_off.setVisible(may_take and view.has_ended and not is_waiting)
        if view.backup_at is not None:
            said = self.tr("Ärendet finns i den kontrollerade säkerhetskopian från {day}.")
            self.said.setText(said.format(day=removal_words.day_of(view.backup_at)))
        else:
            self.said.setText(self.tr("Ingen kontrollerad säkerhetskopia har hela ärendet."))
        if is_waiting:
            self._close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, waiting: RemovalView) -> ActRow:
        said = self.tr("Väntar på en annan medarbetare: {kind}, föreslaget {day} av {name}.")
        text = said.format(
            kind=removal_words.kinds()[waiting.kind].lower(),
            day=removal_words.day_of(waiting.proposed_at),
            name=waiting.proposed_by_name,
        )
        acts = [("show", self.tr("Visa förslaget"))] if waiting.kind is RemovalKind.VALUE else []
        if waiting.kind is RemovalKind.TAKE_OFF:
            text = f"{text} {self.tr('Godkänns på sidan Radera och gallra i menyn Centret.')}"
        if waiting.proposed_by == self.workspace.acting.staff_id:
            acts.append(("withdraw", self.tr("Ta tillbaka förslaget")))
        return ActRow(waiting.id, text, "warning", tuple(acts))

    def _act(self, removal_id: UUID, act: str) -> None:
        if act == "show":
            review = ErasureReview(self.workspace, removal_id, self)
            review.finished.connect(lambda _: self.reload())
            review.open()
        else:
            self.workspace.attempt(self, removals.withdraw_removal, removal_id)
            self.reload()

    def _open_erasure(self) -> None:
        dialog = ErasureDialog(self.workspace, self.case_id, self)
        dialog.finished.connect(lambda _: self.reload())
        dialog.open()
        dialog.words.setFocus()

    def _ask_take_off(self) -> None:
        for widget in self._asked:
            widget.show()
        self.kept_where.setFocus()

    def _close(self) -> None:
        for widget in self._asked:
            widget.hide()

    def _propose_take_off(self) -> None:
        change = self.workspace.attempt(
            self,
            take_off.propose_take_off,
            self.case_id,
            self.reason.value(),
            kept_where=self.kept_where.value() or None,
        )
        if change is not None:
            self.forget()
            self._close()
            self.reload()

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(act)
        return button

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Rätta, radera eller ta bort"))
        self._section.set_help(
            self.tr("Två medarbetare krävs: en föreslår och en annan godkänner. Ett kvitto sparas.")
        )
        self.kept_where.set_label(self.tr("Var pappren ligger"))
        self.kept_where.set_help(
            self.tr("Till exempel arkivrum och pärm. Behövs om ingen säkerhetskopia finns.")
        )
        self.reason.set_label(self.tr("Varför ärendet tas bort härifrån"))
        self.reason.set_help(self.tr("Till exempel att pappren ligger i arkivet. Inget om kandidatens liv."))
        for button, text in (
            (self.erase, self.tr("Rätta eller radera en uppgift …")),
            (self.take_off, self.tr("Ta bort ärendet från den här datorn …")),
            (self.propose, self.tr("Föreslå att ta bort ärendet")),
            (self.leave, self.tr("Avbryt")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
