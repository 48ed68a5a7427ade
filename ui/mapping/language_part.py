"""Languages: the person's own by four words, Swedish by CEFR per skill, and the studies in sfi."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton

from ui.mapping import words
from ui.mapping.entry_form import EntryForm, Save
from ui.mapping.part import ListPart
from ui.widgets.cards import CardText
from ui.widgets.fields import CheckField, ChoiceField, DateField, LongTextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering import languages
from validering.changes import Change
from validering.errors import UserError
from validering.language_names import language_choices, language_name
from validering.languages import LanguageEntry
from validering.staff import read_staff


class LanguageForm(EntryForm):
    """The four skills of one language; for Swedish also who judged it and when."""

    def __init__(self, workspace: Workspace, case_id: UUID, entry: LanguageEntry, save: Save) -> None:
        super().__init__(workspace, f"language/{entry.id}", case_id, save)
        self._is_swedish = entry.is_swedish
        self._section = self.add_section()
        self.skills = {skill: self.keep(skill, ChoiceField(self)) for skill in words.skills()}
        skills = list(self.skills.values())
        self.add(*skills[:2])
        self.add(*skills[2:])
        self.in_words = self.keep("in_words", LongTextField(self, lines=2))
        self.add(self.in_words)
        if self._is_swedish:
            self.judged_by = self.keep("judged_by", ChoiceField(self))
            self.judged_on = self.keep("judged_on", DateField(self))
            self.add(self.judged_by, self.judged_on)
        else:
            self.is_first = self.keep("is_first", CheckField(self))
            self.is_working = self.keep("is_working_language", CheckField(self))
            self.add(self.is_first, self.is_working)
        self._retranslate()

    def show_entry(self, entry: object) -> None:
        if self._is_swedish:
            self.judged_by.set_options([(one.id, one.name) for one in self.workspace.read(read_staff)])
        super().show_entry(entry)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        levels: list[tuple[Any, str]] = (
            list(words.cefr_levels().items()) if self._is_swedish else list(words.skill_levels().items())
        )
        for skill, label in words.skills().items():
            self.skills[skill].set_label(label)
            self.skills[skill].set_options([(None, self.tr("Inte frågat")), *levels])
        self._section.set_title(self.tr("Så väl kan kandidaten språket"))
        self.in_words.set_label(self.tr("Med ord"))
        if self._is_swedish:
            self._retranslate_swedish()
            return
        self.in_words.set_help(self.tr("Till exempel dialekt, eller vad språket har använts till."))
        self.is_first.set_label(self.tr("Det språk kandidaten kan bäst"))
        self.is_working.set_label(self.tr("Har använt språket i arbetet"))

    def _retranslate_swedish(self) -> None:
        self.in_words.set_help(self.tr("En mening som en arbetsgivare förstår. Skrivs ut bredvid nivåerna."))
        self.judged_by.set_label(self.tr("Bedömt av"))
        self.judged_on.set_label(self.tr("Bedömt den"))


class LanguagePart(ListPart):
    """A card for each language, a list to add from, and path and course in sfi."""

    part_id = "languages"

    def __init__(self, workspace: Workspace, case_id: UUID) -> None:
        super().__init__(workspace, case_id)
        self.new_language = ChoiceField(self, searchable=True)
        self.add_button = QPushButton(self)
        self.add_button.clicked.connect(self.add)
        self.sfi = Form(workspace, f"sfi/{case_id}", case_id, self)
        self._sfi_section = self.sfi.add_section()
        self.sfi_path = self.sfi.bind("sfi_path", ChoiceField(self), lambda _: self._save_sfi())
        self.sfi_course = self.sfi.bind("sfi_course", ChoiceField(self), lambda _: self._save_sfi())
        self.sfi.add(self.sfi_path, self.sfi_course)
        self.column.addWidget(self.new_language)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.sfi)
        self._retranslate()

    def reload(self) -> None:
        super().reload()
        for widget in (self.new_language, self.add_button):
            widget.setVisible(self.may_write)
        studies = self.workspace.read(languages.read_sfi, self.case_id)
        self.sfi_path.set_value(studies.path)
        self.sfi_course.set_value(studies.course)

    def read(self) -> tuple[LanguageEntry, ...]:
        return self.workspace.read(languages.read_languages, self.case_id)

    def card(self, entry: LanguageEntry) -> CardText:
        said = [
            self.tr("{skill}: {level}").format(skill=label, level=words.short_level(getattr(entry, skill)))
            for skill, label in words.skills().items()
            if getattr(entry, skill) is not None
        ]
        lines = [" · ".join(said) or self.tr("Inget är sagt om nivån än.")]
        if entry.is_swedish and entry.judged_by_name and entry.judged_on:
            judged = self.tr("Bedömt av {name}, {day}")
            lines.append(judged.format(name=entry.judged_by_name, day=entry.judged_on.isoformat()))
        badge = self.tr("Bäst") if entry.is_first else ""
        return CardText(entry.id, self._name(entry.bcp47), tuple(lines), badge)

    def make_form(self, entry: LanguageEntry) -> LanguageForm:
        return LanguageForm(
            self.workspace, self.case_id, entry, lambda changes: self._change(entry.id, **changes)
        )

    def add_row(self) -> Change | None:
        tag = self.new_language.value()
        if tag is None:
            self.new_language.set_error(self.tr("Välj först ett språk i listan."))
            self.new_language.setFocus()
            return None
        try:
            change = self.workspace.apply(languages.add_language, self.case_id, tag)
        except UserError as error:
            self.new_language.set_error(self.workspace.say(error))
            return None
        self.new_language.set_value(None, force=True)
        return change

    def remove_row(self, row_id: UUID) -> Change | None:
        return self.workspace.attempt(self, languages.remove_language, self.case_id, row_id)

    def is_empty(self, entry: LanguageEntry) -> bool:
        return entry.in_words is None and not any(getattr(entry, skill) for skill in words.skills())

    def _change(self, row_id: UUID, **changes: Any) -> Change:
        return self.workspace.apply(languages.change_language, self.case_id, row_id, **changes)

    def _save_sfi(self) -> Change:
        path, course = self.sfi_path.value(), self.sfi_course.value()
        return self.workspace.apply(languages.change_sfi, self.case_id, path=path, course=course)

    def _name(self, tag: str) -> str:
        name = language_name(tag, self.workspace.language)
        return name[:1].upper() + name[1:]

    def _retranslate(self) -> None:
        self.set_intro(
            self.tr("Det språk som kandidaten läser bäst är det som papperen skrivs på bredvid svenskan.")
        )
        self.cards.set_add_text("")
        self.cards.set_empty_text(self.tr("Inget språk är inskrivet än."))
        self.new_language.set_label(self.tr("Språk att lägga till"))
        self.new_language.set_options(language_choices(self.workspace.language))
        self.add_button.setText(self.tr("Lägg till språk"))
        self.add_button.setAccessibleName(self.tr("Lägg till språk"))
        self._sfi_section.set_title(self.tr("Studier i sfi"))
        self.sfi_path.set_label(self.tr("Studieväg i sfi"))
        self.sfi_path.set_options(words.sfi_paths())
        self.sfi_course.set_label(self.tr("Kurs i sfi"))
        self.sfi_course.set_options(words.sfi_courses())
