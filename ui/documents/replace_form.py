"""Replaces an issued document by a new version: why, and what its other language lacks."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import document_making as making
from ui.background import Job
from ui.document_making import Made
from ui.documents.swedish_note import SwedishNote
from ui.widgets.act_rows import leading
from ui.widgets.fields import LongTextField
from ui.widgets.labels import Label
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering.documents import DocumentEntry
from validering.errors import UserError
from validering.language_names import language_name
from validering.print_choices import SWEDISH, PrintChoices


class ReplaceForm(PendingForm):
    """A reason and one button; ``act(reason, choices)`` is called when it is pressed."""

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        entry: DocumentEntry,
        act: Callable[[str, PrintChoices], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, f"documents_replace/{entry.id}", case_id, parent)
        self._act, self._choices = act, entry.choices
        self._job: Job | None = None
        self.note = SwedishNote(self)
        self.note.swedish_wanted.connect(self._take_swedish)
        self._swedish = Label(self.tr("Den nya versionen blir bara på svenska."), self, tone="quiet")
        self._swedish.hide()
        self.reason = self.pend("reason", LongTextField(self, lines=2))
        self.reason.set_label(self.tr("Varför dokumentet ersätts"))
        self.reason.set_help(self.tr("Skälet står i registret. Det gamla dokumentet finns kvar där."))
        button = QPushButton(self.tr("Ersätt med en ny version"), self)
        button.setAccessibleName(button.text())
        button.clicked.connect(lambda _=False: self._press())
        for widget in (self.note, self._swedish, self.reason, leading(button)):
            self.add(widget)
        if entry.language != SWEDISH:
            self._look(workspace, case_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._job is not None and self._job.is_running:
            self._job.cancel()

    def _look(self, workspace: Workspace, case_id: UUID) -> None:
        """Draw the new version beside the window, to know which of its texts are in Swedish alone."""
        try:
            order = making.order_draft(workspace.store, workspace.forms, case_id, self._choices)
        except UserError as error:
            workspace.show_error(self, error)
            return
        name = language_name(self._choices.language, workspace.language)

        def drawn(made: Made) -> None:
            self.note.show_texts(made.swedish_alone, name)

        def not_drawn(error: Exception) -> None:
            if isinstance(error, UserError):
                workspace.show_error(self, error)

        self._job = workspace.background.run(making.make, order, done=drawn, failed=not_drawn)

    def _take_swedish(self) -> None:
        self._choices = self._choices.but(language=SWEDISH)
        self.note.hide()
        self._swedish.show()

    def _press(self) -> None:
        if self._act(self.reason.value(), self._choices):
            self.forget()
