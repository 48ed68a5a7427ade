"""A form that is saved as a whole by a button; until then what is typed is kept as a draft."""

from __future__ import annotations

from typing import Any, TypeVar

from ui.widgets.field import Field
from ui.widgets.form import Form

F = TypeVar("F", bound=Field[Any])


class PendingForm(Form):
    """``pend`` takes a field of text in; ``forget`` empties what was taken in, once it is saved."""

    def pend(self, name: str, field: F) -> F:
        """Keep what is typed in ``field`` until ``forget``; gives the field back."""
        self._fields[name] = field
        field.typed.connect(lambda text: self._drafts.typed(name, text))
        return field

    def forget(self) -> None:
        """Empty the fields and throw their drafts away."""
        for name, field in self._fields.items():
            field.set_value("", force=True)
            field.set_notice("")
            self._drafts.saved(name)
