"""The form of one row of the mapping: each field is saved when it is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from ui.mapping import words
from ui.widgets.fields import ChoiceField, Field, LongTextField, TextField
from ui.widgets.form import Form
from ui.widgets.pair_text import PairText
from ui.workspace import Workspace
from validering.language_names import language_choices, language_name

F = TypeVar("F", bound=Field[Any])
Save = Callable[[Mapping[str, Any]], object]


class EntryForm(Form):
    """Fields named as in the row; ``save({name: value})`` keeps one of them."""

    def __init__(self, workspace: Workspace, scope: str, case_id: UUID, save: Save) -> None:
        super().__init__(workspace, scope, case_id)
        self.workspace = workspace
        self.save_row = save
        self._kept: dict[str, Field[Any]] = {}
        self._pairs: list[PairText] = []

    def keep(self, name: str, field: F) -> F:
        """Save ``field`` as ``name`` of the row."""
        self._kept[name] = field
        return self.bind(name, field, lambda value: self.save_row({name: value}))

    def keep_pair(self, name: str, *, lines: int = 3, swedish: str = "") -> PairText:
        """The text ``<name>_own`` beside ``<name>_sv``, or beside the one called ``swedish``."""
        pair = PairText(self, lines=lines)
        self.keep(f"{name}_own", pair.own)
        self.keep(swedish or f"{name}_sv", pair.swedish)
        self._pairs.append(pair)
        return pair

    def keep_language(self, name: str = "language") -> ChoiceField:
        """The language of the own words; the own fields follow it."""
        return self.keep(name, ChoiceField(self, searchable=True))

    def show_entry(self, entry: object) -> None:
        """Show a row as it is saved; what is being typed stays."""
        for name, field in self._kept.items():
            value = getattr(entry, name)
            is_text = isinstance(field, TextField | LongTextField)
            field.set_value("" if value is None and is_text else value)
        self.show_language(getattr(entry, self.language_name, None))

    language_name = "language"

    def show_language(self, tag: str | None) -> None:
        """Let the own texts stand in the direction of ``tag``, and say its name."""
        if tag:
            for pair in self._pairs:
                pair.set_own_language(tag, language_name(tag, self.workspace.language))

    def show_first(self) -> None:
        """Go to the first field."""
        first = next(iter(self._kept), None)
        if first is not None:
            self.show_field(first)

    def label_languages(self, language: ChoiceField, translated: ChoiceField) -> None:
        """The words of the two fields that say which language it is and who translated."""
        language.set_label(self.tr("Språk i egna ord"))
        language.set_options(language_choices(self.workspace.language))
        translated.set_label(self.tr("Svenskan är skriven av"))
        translated.set_options(list(words.translation_kinds().items()))
