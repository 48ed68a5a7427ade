"""Uppföljning: everybody who is to be asked now, and what the chosen one says."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.case_words import figures
from ui.follow_up.answer_form import AnswerForm
from ui.page import Screen
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering.changes import Change
from validering.follow_up import PART, DueFollowUp, read_due

_SHOWN_ROWS = 6


class FollowUpScreen(Screen):
    """The list above, the questions for the chosen one below."""

    screen_id: ClassVar[str] = "follow_up"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._due: tuple[DueFollowUp, ...] = ()
        self._wanted: UUID | None = None
        self.form: AnswerForm | None = None
        self.heading = Label(parent=self, tone="title")
        self._told = Label(parent=self, tone="quiet")
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        for widget in (self.heading, self._told, self.list):
            self.body.addWidget(widget)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Uppföljning")

    def begin(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self, what: str) -> None:
        """Ask the person of the case with the id ``what``."""
        self._wanted = UUID(what)
        self.reload()

    def concerns(self, change: Change) -> bool:
        return bool(change.parts & {PART, "case", "candidate", "protection"})

    def reload(self) -> None:
        """Read who is due; the one that is being asked stays chosen."""
        self.flush()
        chosen = self._wanted or self._chosen_id()
        due = self.workspace.read(read_due, self.workspace.acting.today())
        if due == self._due and self.form is not None and chosen == self._chosen_id():
            return
        self._due = due
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._due:
            item = QListWidgetItem(self._line(each), self.list)
            item.setSizeHint(QSize(0, TARGET))
        keys = [each.row.case_id for each in self._due]
        self.list.setCurrentRow(keys.index(chosen) if chosen in keys else 0 if keys else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._due))
        self.list.setFixedHeight(min(max(len(self._due), 1), _SHOWN_ROWS) * TARGET + GRID * 2)
        self._say()
        self._show_chosen()

    def _chosen_id(self) -> UUID | None:
        at = self.list.currentRow()
        return self._due[at].row.case_id if 0 <= at < len(self._due) else None

    def _show_chosen(self) -> None:
        at = self.list.currentRow()
        self._wanted = None
        if self.form is not None:
            self.form.flush()
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if not 0 <= at < len(self._due):
            return
        due = self._due[at]
        self.form = AnswerForm(self.workspace, due, self)
        self.form.case_wanted.connect(lambda: self.case_wanted.emit(due.row.case_id))
        self.form.saved.connect(self._tell_saved)
        self.body.addWidget(self.form)

    def _tell_saved(self) -> None:
        self.strip.show_done(self.tr("Uppföljningen är antecknad."))

    def _line(self, due: DueFollowUp) -> str:
        row = due.row
        name = self.tr("Skyddade uppgifter") if row.is_protected else row.shown_name
        words = self.tr("{name} · {number} · efter {months} månader, {day}")
        return words.format(
            name=name or self.tr("Namn saknas"),
            number=figures(row.case_no),
            months=due.months,
            day=figures(due.due_on.isoformat()),
        )

    def _say(self) -> None:
        words = self.tr(
            "Tre, sex och tolv månader efter att ärendet avslutades. Kontakta kandidaten bara på det sätt "
            "som står här. Att inte nå någon är också ett svar."
        )
        nobody = self.tr("Ingen behöver följas upp nu. Här syns de som ska följas upp, två veckor i förväg.")
        self._told.setText(words if self._due else nobody)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        self.list.setAccessibleName(self.tr("Att följa upp"))
        self._say()
