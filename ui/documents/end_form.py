"""Why an issued document is revoked."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.fields import LongTextField
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace


class EndForm(PendingForm):
    """A reason and one button; ``act(reason)`` is called when it is pressed."""

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        document_id: UUID,
        act: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, f"documents_revoke/{document_id}", case_id, parent)
        self._act = act
        self.reason = self.pend("reason", LongTextField(self, lines=2))
        self.reason.set_label(self.tr("Varför dokumentet återkallas"))
        self.reason.set_help(self.tr("Skriv fakta. Inget om hälsa, tro eller ursprung."))
        button = QPushButton(self.tr("Återkalla dokumentet"), self)
        button.setProperty("danger", True)
        button.setAccessibleName(button.text())
        button.clicked.connect(lambda _=False: self._press())
        self.add(self.reason)
        self.add(leading(button))

    def _press(self) -> None:
        if self._act(self.reason.value()):
            self.forget()
