"""Languages the person speaks and reads, interpreter, and the language on paper."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.intake.candidate_form import CandidateForm
from ui.intake.language_rows import LanguageRows
from ui.widgets.fields import ChoiceField
from ui.workspace import Workspace
from validering import languages
from validering.candidates import CandidateView
from validering.language_names import language_choices
from validering.terms import InterpreterMode


class LanguageForm(CandidateForm):
    part: ClassVar[str] = "language"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._section = self.add_section()
        self.rows = LanguageRows(self)
        self.rows.reading_chosen.connect(lambda row, level: self._change(row, reads=level))
        self.rows.best_chosen.connect(lambda row: self._change(row, is_first=True))
        self.rows.remove_wanted.connect(self._remove)
        self.add(self.rows)
        self.new = self.bind("languages", ChoiceField(self, searchable=True), self._add)
        self.print_language = self.keep("print_language", ChoiceField(self))
        self.add(self.new, self.print_language)
        self._interpreter_section = self.add_section()
        self.mode = self.keep("interpreter_mode", ChoiceField(self))
        self.interpreter = self.keep("interpreter_language", ChoiceField(self, searchable=True))
        self.sex = self.keep("interpreter_sex_wish", ChoiceField(self))
        self.add(self.mode, self.interpreter, self.sex)
        self._retranslate()

    def show_view(self, view: CandidateView) -> None:
        super().show_view(view)
        found = self.workspace.read(languages.read_languages, self.case_id)
        self.rows.show_languages(found, self.workspace.language)
        for field in (self.interpreter, self.sex):
            field.setVisible(view.interpreter_mode is not InterpreterMode.NONE)

    def _add(self, tag: str | None) -> None:
        if tag is None:
            return
        known = self.workspace.read(languages.read_languages, self.case_id)
        is_first = tag != "sv" and not any(one.is_first for one in known)
        self.workspace.apply(languages.add_language, self.case_id, tag, is_first=is_first)
        self.new.set_value(None, force=True)

    def _change(self, language_id: UUID, **changes: Any) -> None:
        self.workspace.attempt(self, languages.change_language, self.case_id, language_id, **changes)

    def _remove(self, language_id: UUID) -> None:
        self.workspace.attempt(self, languages.remove_language, self.case_id, language_id)

    def _retranslate(self) -> None:
        reader = self.workspace.language
        self._section.set_title(self.tr("Språk"))
        self._section.set_help(
            self.tr("Många talar ett språk och läser ett annat. Fråga om båda. Mer finns i kartläggningen.")
        )
        self.new.set_label(self.tr("Språk att lägga till"))
        self.new.set_options(language_choices(reader))
        self.print_language.set_label(self.tr("Språk bredvid svenskan på papper"))
        self.print_language.set_options(
            case_words.by_name(
                (
                    (one.tag, self.tr("Bara svenska") if one.tag == "sv" else one.name.shown(reader)[0])
                    for one in self.workspace.forms.offered_languages()
                ),
                "sv",
            )
        )
        self.print_language.set_help(self.tr("Det språk som kandidaten läser bäst av dem som finns."))
        self._interpreter_section.set_title(self.tr("Tolk"))
        self._interpreter_section.set_help(self.tr("Anhöriga och barn tolkar aldrig."))
        self.mode.set_label(self.tr("Sorts tolk"))
        self.mode.set_options(case_words.options(case_words.interpreter_modes()))
        self.interpreter.set_label(self.tr("Tolkens språk"))
        self.interpreter.set_options(language_choices(reader))
        self.sex.set_label(self.tr("Önskad tolk"))
        self.sex.set_options(case_words.sex_wishes())
