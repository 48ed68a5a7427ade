"""A form whose fields are kept by one act at its end; until then what is typed is kept as a draft."""

from __future__ import annotations

from typing import Any, TypeVar

from ui.widgets.field import Field
from ui.widgets.form import Form

F = TypeVar("F", bound=Field[Any])


class ActForm(Form):
    """``hold`` takes a field in; after the act ``clear`` empties the fields and forgets their drafts."""

    def hold(self, name: str, field: F) -> F:
        """Keep what is typed in ``field`` as a draft until the act is done."""
        self._fields[name] = field
        field.typed.connect(lambda text: self._drafts.typed(name, text))
        return field

    def clear(self, *names: str) -> None:
        """Empty the named text fields, whose words are in the store now."""
        for name in names:
            self._drafts.flush()
            self._drafts.saved(name)
            self._fields[name].set_value("", force=True)
            self._fields[name].set_notice("")

    def forget(self, name: str) -> None:
        """Throw the draft of a field away that is not one of text."""
        self._drafts.flush()
        self._drafts.saved(name)
