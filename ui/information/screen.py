"""What the centre tells its candidates: one answer to each question and language, approved by a person."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from forms.receipt import read_receipt_text, receipt_languages
from ui.information.answer_part import AnswerPart
from ui.page import Screen
from ui.widgets.fields import ChoiceField, DateField, TextField
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import information
from validering.changes import Change
from validering.information import InformationQuestion
from validering.language_names import language_name
from validering.profile import SWEDISH


class InformationScreen(Screen):
    """Drafts are seen here alone; candidates are told what is approved."""

    screen_id: ClassVar[str] = "information"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._heading = Label(parent=self, tone="title")
        self._help = Label(parent=self, tone="quiet")
        self._form = Form(workspace, "information/who")
        self._section = self._form.add_section()
        self.language = ChoiceField(self)
        self.language.committed.connect(lambda _: self._choose())
        self.approver, self.day = TextField(self), DateField(self)
        self._form.add(self.language)
        self._form.add(self.approver, self.day)
        proposals = read_receipt_text(SWEDISH)[0].proposals
        self.parts = {
            question: AnswerPart(workspace, question, proposals[question], self)
            for question in InformationQuestion
        }
        for widget in (self._heading, self._help, self._form, *self.parts.values()):
            self.body.addWidget(widget)
        for part in self.parts.values():
            part.approve_wanted.connect(lambda part=part: self._approve(part))
        self.language.set_value(SWEDISH)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Svar till kandidaterna")

    def concerns(self, change: Change) -> bool:
        return information.PART in change.parts and change.case_id is None

    def reload(self) -> None:
        language = self.language.value() or SWEDISH
        answers = self.workspace.read(information.read_answers)
        told = {(each.question, each.language): each for each in answers if each.approved_on is not None}
        drafts = {(each.question, each.language): each for each in answers if each.approved_on is None}
        for question, part in self.parts.items():
            key = (question, language)
            part.show_answer(language, told.get(key), drafts.get(key), told.get((question, SWEDISH)))

    def _choose(self) -> None:
        self.flush()
        self.reload()

    def _approve(self, part: AnswerPart) -> None:
        if not self.day.can_be_read():
            return
        change = self.workspace.attempt(
            self,
            information.approve_answer,
            part.question,
            part.language,
            approved_by=self.approver.value(),
            approved_on=self.day.value(),
        )
        if change is not None:
            self.strip.show_done(self.tr("Svaret visas nu för kandidater på det språket."))

    def _retranslate(self) -> None:
        super()._retranslate()
        screen = self.workspace.language
        self._heading.setText(self.title())
        self._help.setText(
            self.tr(
                "Det här läser kandidaten själv, en fråga i taget, innan hon eller han säger ja. Skriv vad "
                "som gäller hos er, i korta meningar. Dataskyddsombudet godkänner texten innan någon "
                "kandidat ser den. Samma svar står på kvittensen."
            )
        )
        self._section.set_title(self.tr("Språk och godkännande"))
        self.language.set_label(self.tr("Språk"))
        self.language.set_options([(tag, language_name(tag, screen)) for tag in receipt_languages()])
        self.approver.set_label(self.tr("Dataskyddsombudets namn"))
        self.day.set_label(self.tr("Godkänt den"))
        self.day.set_help(self.tr("Tomt betyder i dag."))
        questions = read_receipt_text(screen)[0].questions
        for question, part in self.parts.items():
            part.set_question(questions[question])
            part.retranslate()
