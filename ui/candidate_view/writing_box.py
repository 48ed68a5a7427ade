"""Where the candidate writes: large letters, their own direction, kept from the first letter."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.candidate_view.speech import Said, Speech, Spoken
from ui.widgets.kept_drafts import KeptDrafts
from ui.widgets.labels import lay_for, named_label
from ui.widgets.look import GRID
from ui.widgets.text_fields import GrowingEdit
from ui.workspace import Workspace
from validering import drafts


class WritingBox(Spoken):
    """One text; what is typed is a draft until ``saved()`` is called. ``typed()`` comes with each change."""

    typed = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, scope: str, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(speech, parent)
        self._workspace, self._scope = workspace, f"{scope}/{case_id}"
        self._drafts = KeptDrafts(workspace, self._scope, case_id, self)
        self._name = ""
        self._is_filling = False
        self.edit = GrowingEdit(self, lines=4, most=8)
        self.edit.setObjectName("own_text")
        self.edit.textChanged.connect(self._on_typed)
        self.help = named_label("note_text", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.edit)
        column.addWidget(self.help)

    def open(self, name: str, kept: str, tag: str, said: Said | str, help_: Said | str) -> None:
        """Write the text ``name`` in the language ``tag``; a draft of it goes before what is ``kept``."""
        self.flush()
        self._name = name
        lay_for(self.edit, tag)
        self.edit.lie()
        self.edit.setAccessibleName(said)
        self.edit.setAccessibleDescription(help_)
        self.help.setText(help_)
        person = self._workspace.acting.staff_id
        found = self._workspace.read(drafts.drafts_of, person, f"{self._scope}/")
        self._is_filling = True
        self.edit.setPlainText(found.get(f"{self._scope}/{name}", kept))
        self._is_filling = False

    def text(self) -> str:
        return self.edit.toPlainText().strip()

    def flush(self) -> None:
        """Keep now what is typed."""
        self._drafts.flush()

    def saved(self) -> None:
        """Forget the draft: the text is kept where it belongs."""
        self._drafts.flush()
        self._workspace.keep(drafts.clear_draft, f"{self._scope}/{self._name}")

    def _on_typed(self) -> None:
        if not self._is_filling and self._name:
            self._drafts.typed(self._name, self.edit.toPlainText())
            self.typed.emit()
