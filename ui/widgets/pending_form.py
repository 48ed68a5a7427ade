"""A form that is saved as a whole by a button; until then what stands in it is kept as a draft."""

from __future__ import annotations

from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.text_fields import WrittenField
from ui.workspace import Workspace

F = TypeVar("F", bound=Field[Any])


class PendingForm(Form):
    """``pend`` takes a field in; ``forget`` empties what was taken in, once it is saved.

    ``restored()`` comes when something was put back that was never saved.
    """

    restored = Signal()

    def __init__(
        self, workspace: Workspace, scope: str, case_id: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, scope, case_id, parent)
        self._empties: dict[str, object] = {}

    def pend(self, name: str, field: F, empty: object = "") -> F:
        """Keep what stands in ``field`` until ``forget`` makes it ``empty``; gives the field back."""
        self._fields[name] = field
        self._empties[name] = empty
        field.typed.connect(lambda text: self._drafts.typed(name, text))
        if not isinstance(field, WrittenField):
            field.committed.connect(lambda _: self._drafts.typed(name, field.draft()))
        return field

    def pended(self) -> tuple[Field[Any], ...]:
        """The fields that were taken in."""
        return tuple(self._fields.values())

    def forget(self) -> None:
        """Empty the fields and throw their drafts away."""
        for name, field in self._fields.items():
            field.set_value(self._empties.get(name, ""), force=True)
            field.set_notice("")
            self._drafts.saved(name)

    def restore_drafts(self) -> None:
        """Put back what was never saved, and say so once; done by itself at the first showing."""
        if self._is_restored:
            return
        super().restore_drafts()
        noticed = [field for field in self._fields.values() if field.notice()]
        for field in noticed:
            field.set_notice("")
        if noticed:
            noticed[0].set_notice(self.tr("Det här hade du börjat skriva. Det sparas först med knappen."))
            self.restored.emit()
