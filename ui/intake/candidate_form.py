"""A form whose fields are those of the candidate, each saved when it is left."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import Field, LongTextField, TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering import candidates
from validering.candidates import CandidateView

F = TypeVar("F", bound=Field[Any])


class CandidateForm(Form):
    """Subclasses build in ``__init__``, end it with ``self._retranslate()`` and may widen ``show_view``."""

    part: ClassVar[str]

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"intake_{self.part}/{case_id}", case_id, parent)
        self.workspace = workspace
        self.case_id = case_id
        self._names: list[str] = []

    def keep(self, name: str, field: F) -> F:
        """Save the field of the candidate called ``name`` when ``field`` is left."""
        self._names.append(name)
        return self.bind(name, field, lambda value: self.save(**{name: value}))

    def save(self, **changes: Any) -> None:
        self.workspace.apply(candidates.change_candidate, self.case_id, **changes)

    def show_view(self, view: CandidateView) -> None:
        """Show what is saved."""
        for name in self._names:
            field, value = self.field(name), getattr(view, name)
            is_text = isinstance(field, TextField | LongTextField)
            field.set_value(value or "" if is_text else value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @abstractmethod
    def _retranslate(self) -> None:
        """Set every text; called when the language changes."""
