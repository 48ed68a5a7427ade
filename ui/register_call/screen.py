"""A caller reads out a number: genuine, replaced or revoked, and nothing more."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from ui.case_words import figures
from ui.page import Screen
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.field import UnreadableError
from ui.widgets.fields import NumberField, TextField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import TARGET
from ui.widgets.message_strip import announce
from ui.workspace import Workspace
from validering import public_register
from validering.changes import Change
from validering.public_register import Answer, QuestionEntry


class RegisterCallScreen(Screen):
    """A number, the version where the paper names one, and the answer in large words."""

    screen_id: ClassVar[str] = "register_call"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._answer: QuestionEntry | None = None
        self._heading = Label(parent=self, tone="title")
        self._section = Section(self)
        self._section.hide_title()
        self.number = TextField(self._section)
        self.number.edit.returnPressed.connect(self._ask)
        self.version = NumberField(self._section, least=1, most=99)
        self._button = QPushButton(self._section)
        self._button.setProperty("primary", True)
        self._button.setMinimumHeight(TARGET)
        self._button.clicked.connect(self._ask)
        self._said = Label(parent=self._section, tone="title")
        self._means = Label(parent=self._section)
        for part in (self.number, self.version, leading(self._button), self._said, self._means):
            self._section.column.addWidget(part)
        self._before = Section(self)
        self._rows = ActRows(self._before)
        self._before.column.addWidget(self._rows)
        for part in (self._heading, self._section, self._before):
            self.body.addWidget(part)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Kontrollera ett dokumentnummer")

    def concerns(self, change: Change) -> bool:
        return bool(change.parts & {"register", "documents"})

    def reload(self) -> None:
        questions = self.workspace.read(public_register.read_questions)
        self._before.setVisible(bool(questions))
        self._rows.show_rows([ActRow(at, self._line(each), "quiet") for at, each in enumerate(questions)])
        self._show_answer()

    def _ask(self) -> None:
        self.strip.clear()
        try:
            version = int(self.version.value() or 1)
        except UnreadableError as trouble:
            self.version.set_error(str(trouble))
            self.version.setFocus()
            return
        change = self.workspace.attempt(
            self.number, public_register.note_question, self.number.edit.text(), version
        )
        self._answer = self.workspace.read(public_register.read_questions, 1)[0] if change else None
        self._show_answer()
        if self._answer is not None:
            announce(self, f"{self._said.text()} {self._means.text()}")
        self.number.edit.selectAll()

    def _show_answer(self) -> None:
        answer = self._answer
        for label in (self._said, self._means):
            label.setVisible(answer is not None)
        if answer is not None:
            self._said.setText(f"{figures(_numbered(answer))}: {self._words()[answer.answer]}")
            self._means.setText(self._meanings()[answer.answer])

    def _line(self, each: QuestionEntry) -> str:
        when = each.asked_at.astimezone().strftime("%Y-%m-%d %H:%M")
        parts = (figures(when), figures(_numbered(each)), self._words()[each.answer], each.answered_by_name)
        return " · ".join(parts)

    def _words(self) -> dict[Answer, str]:
        return {
            Answer.GENUINE: self.tr("Äkta"),
            Answer.REPLACED: self.tr("Ersatt"),
            Answer.REVOKED: self.tr("Återkallat"),
            Answer.UNKNOWN: self.tr("Finns inte hos oss"),
        }

    def _meanings(self) -> dict[Answer, str]:
        return {
            Answer.GENUINE: self.tr("Vi har utfärdat dokumentet och det gäller. Säg inget mer än det."),
            Answer.REPLACED: self.tr("Det finns en nyare version. Be den som ringer fråga efter den."),
            Answer.REVOKED: self.tr("Vi har utfärdat dokumentet men det gäller inte längre."),
            Answer.UNKNOWN: self.tr("Läs numret en gång till. Det kan också vara utfärdat av någon annan."),
        }

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._section.set_title(self.title())
        self._section.set_help(
            self.tr("Någon ringer och läser upp numret på ett dokument. Frågan och svaret skrivs upp.")
        )
        self.number.set_label(self.tr("Dokumentets nummer"))
        self.number.set_help(
            self.tr("Så som det står längst ned på varje sida, till exempel 2026-0012-A-03.")
        )
        self.version.set_label(self.tr("Version, om det står någon"))
        self._button.setText(self.tr("Kontrollera"))
        self._button.setAccessibleName(self.tr("Kontrollera numret"))
        self._before.set_title(self.tr("Tidigare frågor"))
        self._show_answer()


def _numbered(entry: QuestionEntry) -> str:
    return entry.number if entry.version == 1 else f"{entry.number} v{entry.version}"
