"""One question of the candidates: the centre's answer as a draft, and as it is told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.case_words import figures
from ui.widgets.fields import LongTextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import information
from validering.information import AnswerView, InformationQuestion
from validering.profile import SWEDISH


class AnswerPart(Form):
    """Saved when the field is left; ``approve_wanted()`` asks to write down who has approved it."""

    approve_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        question: InformationQuestion,
        proposal: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, f"information/{question.value}", None, parent)
        self._workspace, self.question, self._proposal = workspace, question, proposal
        self.language = SWEDISH
        self._told: AnswerView | None = None
        self._draft: AnswerView | None = None
        self._section = self.add_section()
        self.told = Label(parent=self)
        self.state = Label(parent=self, tone="quiet")
        self.text = self.bind("text", LongTextField(), self._keep)
        self.propose, self.approve, self.withdraw = (QPushButton(self) for _ in range(3))
        self.propose.clicked.connect(self._use_proposal)
        self.approve.clicked.connect(self._approve)
        self.withdraw.clicked.connect(self._withdraw)
        for button in (self.propose, self.withdraw):
            button.setProperty("quiet", True)
        for widget in (self.told, self.state, self.text):
            self.add(widget)
        self.add(FlowRow(self.approve, self.propose, self.withdraw, parent=self))

    @property
    def has_draft(self) -> bool:
        return self._draft is not None

    def show_answer(
        self, language: str, told: AnswerView | None, draft: AnswerView | None, swedish: AnswerView | None
    ) -> None:
        """What is told in ``language`` and what waits; ``swedish`` is told in Swedish."""
        self.language, self._told, self._draft = language, told, draft
        self.text.set_text_language(language)
        shown = draft or told
        self.text.set_value(shown.text if shown else "")
        beside = swedish.text if swedish is not None and language != SWEDISH else ""
        self.told.setText(beside)
        self.told.set_text_language(SWEDISH)
        self.told.setVisible(bool(beside))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text; the screen calls it with the questions in the language of the screen."""
        if self._told is not None and self._told.approved_on is not None:
            said = self.tr("✓ Visas för kandidater. Godkänt av {name} {day}.").format(
                name=self._told.approved_by, day=figures(self._told.approved_on.isoformat())
            )
            waits = self.tr("Texten nedan är en ny text som väntar på att bli godkänd.")
            self.state.setText(f"{said}\n{waits}" if self._draft is not None else said)
        elif self._draft is not None:
            self.state.setText(self.tr("Utkast. Visas inte för kandidater förrän det är godkänt."))
        else:
            self.state.setText(self.tr("Inget svar ännu. Frågan visas inte för kandidater."))
        self.state.set_tone("warning" if self._draft is not None else "done" if self._told else "quiet")
        self.text.set_label(self.tr("Svar"))
        self.text.set_help(self.tr("Det som gäller hos er, i korta meningar. Inget om enskilda personer."))
        name = self._section.title()
        for button, text, named in (
            (self.approve, self.tr("Anteckna godkännandet"), self.tr("Anteckna godkännandet: {question}")),
            (self.propose, self.tr("Använd förslaget"), self.tr("Använd förslaget: {question}")),
            (self.withdraw, self.tr("Dra tillbaka"), self.tr("Dra tillbaka svaret: {question}")),
        ):
            button.setText(text)
            button.setAccessibleName(named.format(question=name))
        self.approve.setVisible(self._draft is not None)
        is_empty = self._draft is None and self._told is None
        self.propose.setVisible(self.language == SWEDISH and is_empty)
        self.withdraw.setVisible(self._told is not None)

    def set_question(self, text: str) -> None:
        self._section.set_title(text)

    def _keep(self, text: str) -> None:
        self._workspace.apply(information.write_answer, self.question, self.language, text)

    def _use_proposal(self) -> None:
        write = information.write_answer
        self._workspace.attempt(self, write, self.question, self.language, self._proposal)

    def _approve(self) -> None:
        self.flush()
        self.approve_wanted.emit()

    def _withdraw(self) -> None:
        self._workspace.attempt(self, information.withdraw_answer, self.question, self.language)
