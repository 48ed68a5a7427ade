"""The knowledge test of an occupation: question by question, in both languages, and the result per area."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.session_forms import words
from ui.widgets.act_rows import leading
from ui.widgets.choices import BigChoices
from ui.widgets.fields import ChoiceField, LongTextField, TextField
from ui.widgets.form import Form
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.put_away import put_away
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.languages import read_own_language
from validering.oral_tests import (
    AskedQuestion,
    OralTestView,
    answer_question,
    change_test,
    offered_tests,
    read_test,
    save_test,
)
from validering.profile import SWEDISH
from validering.sessions import SessionView
from validering.terms import QuestionSet


class QuestionRow(QWidget):
    """One question with what a right answer holds, whether the answer was enough, and a note."""

    def __init__(self, form: OralTestForm, question_id: str) -> None:
        super().__init__(form)
        self._form, self._question_id = form, question_id
        self._title = named_label("card_title", parent=self)
        self._own = Label(parent=self)
        self._right = Label(parent=self, tone="quiet")
        self.answer = BigChoices(self)
        self.answer.chosen.connect(lambda value: form.answer(question_id, sufficiency=value))
        self.note = form.bind(
            f"note/{question_id}",
            LongTextField(self, lines=1),
            lambda text: form.apply_answer(question_id, note=text),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(GRID)
        for widget in (self._title, self._own, self._right, self.answer, self.note):
            column.addWidget(widget)

    def show_question(self, place: int, asked: AskedQuestion, own: str | None) -> None:
        """Say the question in Swedish and in the candidate's language where it has it."""
        self._title.setText(f"{place}. {asked.question.question.sv}")
        self._title.set_text_language(SWEDISH)
        said = asked.question.question.get(own) if own and own != SWEDISH else None
        self._own.setVisible(bool(said))
        if said and own:
            self._own.set_text_language(own)
            self._own.setText(said)
        self._right.set_text_language(SWEDISH)
        self._right.setText("\n".join(f"• {each.sv}" for each in asked.question.right))
        self.answer.set_label(self.tr("Svaret på fråga {place}").format(place=place))
        self.answer.set_options(list(words.sufficiencies().items()))
        self.answer.set_value(asked.sufficiency)
        self.note.set_label(self.tr("Anteckning till fråga {place}").format(place=place))
        self.note.set_help(self.tr("Det kandidaten sade eller visade. Inga gissningar."))
        self.note.set_value(asked.note or "")


class OralTestForm(Form):
    """Shown for a test alone; answers are saved as they are given."""

    def __init__(self, workspace: Workspace, view: SessionView, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"test/{view.id}", view.case_id, parent)
        self.workspace = workspace
        self._session_id: UUID = view.id
        self._own = workspace.read(read_own_language, view.case_id)
        self._offered = workspace.read(offered_tests, view.case_id)
        self._rows: dict[str, QuestionRow] = {}
        self._areas: dict[str, Label] = {}
        self._section = self.add_section()
        self._none = Label(parent=self, tone="warning")
        self.add(self._none)
        self.profile = self._keep("case_profile_id", ChoiceField(self))
        self.add(self.profile)
        self.test_set = self._keep("test_set", ChoiceField(self))
        self.form = self._keep("form", ChoiceField(self))
        self.add(self.test_set, self.form)
        self.aids = self._keep("aids", TextField(self))
        self.add(self.aids)
        self._about = Label(parent=self, tone="quiet")
        self.add(self._about)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(GRID)
        self._place.addLayout(self._questions)
        self._result = self.add_section()
        self._lines = Label(parent=self)
        self._state = Label(parent=self, tone="quiet")
        self.save_button = QPushButton(self)
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self._save_test)
        for widget in (self._lines, self._state, leading(self.save_button)):
            self.add(widget)
        self._retranslate()
        self.show_session(view)

    def show_session(self, view: SessionView) -> None:
        """Show the test as it is kept."""
        kept = self.workspace.read(read_test, self._session_id)
        may = self.workspace.acting.may(StaffRole.ASSESSOR) and view.signed_at is None
        is_there = bool(self._offered)
        self._none.setVisible(not is_there)
        for field in (self.test_set, self.form, self.aids):
            field.setVisible(is_there)
            field.set_enabled(may)
        self.profile.setVisible(len(self._offered) > 1)
        self.profile.set_enabled(may)
        self._result.setVisible(kept is not None)
        if kept is None:
            self._show_nothing_said()
        else:
            self._show_test(kept, may=may)

    def apply_answer(self, question_id: str, **given: Any) -> object:
        """Save what is said of an answer; raises UserError."""
        return self.workspace.apply(answer_question, self._session_id, question_id, **given)

    def answer(self, question_id: str, **given: Any) -> None:
        """Save what was pressed; a refusal is said on the page."""
        self.workspace.attempt(self, answer_question, self._session_id, question_id, **given)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        return self.bind(
            name,
            field,
            lambda value: self.workspace.apply(change_test, self._session_id, **{name: value}),
        )

    def _show_nothing_said(self) -> None:
        self.test_set.set_value(None)
        self.form.set_value(None)
        self.aids.set_value("")
        self._about.setText(self.tr("Välj uppsättning, så visas frågorna.") if self._offered else "")
        self._about.setVisible(bool(self._offered))

    def _show_test(self, kept: OralTestView, *, may: bool) -> None:
        screen = self.workspace.language
        self.profile.set_value(kept.case_profile_id)
        self.test_set.set_value(kept.test_set)
        self.form.set_value(kept.form)
        self.aids.set_value(kept.aids or "")
        about = self.tr("{profile}, version {version}. Tar ungefär {minutes} minuter.")
        title = kept.title.shown(screen)[0]
        self._about.setText(about.format(profile=title, version=kept.version, minutes=kept.minutes))
        self._about.show()
        if list(self._rows) != [each.id for each in kept.questions]:
            self._rebuild(kept)
        for place, asked in enumerate(kept.questions, 1):
            row = self._rows[asked.id]
            row.show_question(place, asked, self._own)
            row.answer.setEnabled(may)
            row.note.set_enabled(may)
        for area in kept.areas:
            self._areas[area.module_id].setText(area.title.shown(screen)[0])
        self._show_result(kept, may=may)

    def _rebuild(self, kept: OralTestView) -> None:
        put_away(self._questions)
        self._rows, self._areas = {}, {}
        for asked in kept.questions:
            if asked.module_id not in self._areas:
                self._areas[asked.module_id] = named_label("section_title", parent=self)
                self._questions.addWidget(self._areas[asked.module_id])
            self._rows[asked.id] = QuestionRow(self, asked.id)
            self._questions.addWidget(self._rows[asked.id])

    def _show_result(self, kept: OralTestView, *, may: bool) -> None:
        line = self.tr("{area}: {enough} av {asked} svar räckte")
        none = self.tr("{area}: inga frågor ställda")
        screen = self.workspace.language
        self._lines.setText(
            "\n".join(
                (line if area.asked else none).format(
                    area=area.title.shown(screen)[0], enough=area.enough, asked=area.asked
                )
                for area in kept.areas
            )
        )
        said = {
            (False, False): self.tr("Provet är inte sparat som underlag än."),
            (True, False): self.tr("Sparat som underlag. Det kan nu väljas vid varje kriterium."),
            (True, True): self.tr("Svaren har ändrats sedan provet sparades. Spara igen."),
        }
        is_kept = kept.evidence_id is not None
        self._state.setText(said[is_kept, kept.is_changed])
        self._state.set_tone("warning" if kept.is_changed else "done" if is_kept else "quiet")
        self.save_button.setVisible(may)
        self.save_button.setEnabled(any(area.asked for area in kept.areas))

    def _save_test(self) -> None:
        self.flush()
        self.workspace.attempt(self, save_test, self._session_id)

    def _retranslate(self) -> None:
        screen = self.workspace.language
        self._section.set_title(self.tr("Kunskapsprovet"))
        self._section.set_help(
            self.tr("Läs frågan på båda språken. Punkterna under den är vad ett rätt svar innehåller.")
        )
        self._none.setText(self.tr("Inget av ärendets yrken har ett kunskapsprov i programmet."))
        self.profile.set_label(self.tr("Yrke"))
        self.profile.set_options(
            [(each.case_profile_id, each.title.shown(screen)[0]) for each in self._offered]
        )
        self.test_set.set_label(self.tr("Uppsättning"))
        sets = {
            QuestionSet.A: self.tr("A: första gången"),
            QuestionSet.B: self.tr("B: när provet görs om"),
        }
        self.test_set.set_options(list(sets.items()))
        self.form.set_label(self.tr("Hur provet görs"))
        self.form.set_options(list(words.answer_forms().items()))
        self.aids.set_label(self.tr("Hjälpmedel"))
        self.aids.set_help(self.tr("Till exempel ordlista eller miniräknare. Tomt om inga."))
        self._result.set_title(self.tr("Resultat per område"))
        self._result.set_help(
            self.tr("Inget räknas ihop. Du bedömer varje kriterium med provet som underlag.")
        )
        self.save_button.setText(self.tr("Spara provet som underlag"))
        self.save_button.setAccessibleName(self.save_button.text())
