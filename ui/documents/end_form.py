"""Why an issued document is revoked, or replaced by a new version."""

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
        *,
        replaces: bool,
        parent: QWidget | None = None,
    ) -> None:
        name = "replace" if replaces else "revoke"
        super().__init__(workspace, f"documents_{name}/{document_id}", case_id, parent)
        self._act = act
        self.reason = self.pend("reason", LongTextField(self, lines=2))
        self.add(self.reason)
        button = QPushButton(self)
        button.clicked.connect(self._press)
        self.add(leading(button))
        if replaces:
            self.reason.set_label(self.tr("Varför dokumentet ersätts"))
            self.reason.set_help(self.tr("Skälet står i registret. Det gamla dokumentet finns kvar där."))
            button.setText(self.tr("Ersätt med en ny version"))
        else:
            button.setProperty("danger", True)
            self.reason.set_label(self.tr("Varför dokumentet återkallas"))
            self.reason.set_help(self.tr("Skriv fakta. Inget om hälsa, tro eller ursprung."))
            button.setText(self.tr("Återkalla dokumentet"))
        button.setAccessibleName(button.text())

    def _press(self) -> None:
        if self._act(self.reason.value()):
            self.forget()
