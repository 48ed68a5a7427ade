"""The self-rating of a case as staff see it: hand it over, and read what was answered."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from forms.self_rating_wording import read_self_rating_wording
from ui.candidate_view.answer_list import AnswerList
from ui.candidate_view.candidate_window import CandidateWindow
from ui.candidate_view.told_box import ToldBox
from ui.case_words import listed
from ui.page import CasePage
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import BIG_TARGET, GRID
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering import cases, self_rating
from validering.case_access import CASE_ROLES
from validering.language_names import language_name
from validering.self_rating import Asked, OwnView
from validering.states import Act, may


class SelfRatingPage(CasePage):
    """Starts the candidate's window, and lists the own view; nothing here is ever summed."""

    page_id = "self_rating"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self.window_of_candidate: CandidateWindow | None = None
        self._asked: tuple[Asked, ...] = ()
        self._answers: dict[str, OwnView] = {}
        self._section = Section(self)
        self._state = Label(parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._start = QPushButton(self)
        self._start.setObjectName("start")
        self._start.setProperty("primary", True)
        self._start.setMinimumHeight(BIG_TARGET)
        self._start.clicked.connect(self.hand_over)
        self._choose = QPushButton(self)
        self._choose.clicked.connect(lambda: self.page_wanted.emit("profiles", "choose"))
        self._why_not = Label(parent=self, tone="warning")
        self.told = ToldBox(workspace, case_id, self)
        self._heading = Label(parent=self, tone="head")
        self._note = Label(parent=self, tone="quiet")
        self._list = AnswerList(self, may_change=False)
        self._lay_out()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Självskattning")

    def reload(self) -> None:
        self._asked = self.workspace.read(self_rating.read_asked, self.case_id)
        self._answers = self.workspace.read(self_rating.read_answers, self.case_id)
        self._show_state()
        self._show_answers()
        self.told.reload()

    def hand_over(self) -> None:
        """Fill the screen with the candidate's window; what lies below is covered until staff are back."""
        if self.window_of_candidate is not None:
            self.window_of_candidate.activateWindow()
            return
        self.window_of_candidate = CandidateWindow(self.workspace, self.case_id, self.window())
        self.window_of_candidate.left.connect(self._taken_back)
        self.workspace.cover_wanted.emit()
        self.window_of_candidate.showFullScreen()
        self.window_of_candidate.activateWindow()

    def _taken_back(self) -> None:
        self.window_of_candidate = None
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.workspace.cover_wanted.emit()

    def _show_state(self) -> None:
        done = sum(
            one.task.id in self._answers and self._answers[one.task.id].is_whole for one in self._asked
        )
        count = len(self._asked)
        self._bar.setVisible(bool(count))
        self._bar.setRange(0, max(1, count))
        self._bar.setValue(done)
        self._state.setText(self._state_text(done, count))
        self._bar.setAccessibleName(self._state.text())
        reasons = may(self.workspace.read(cases.read_facts, self.case_id), Act.RATE_SELF)
        is_staff = self.workspace.acting.may(*CASE_ROLES)
        self._start.setVisible(is_staff)
        allow(self._start, reasons[0].text(self.workspace.language) if reasons and count else "")
        self._start.setText(self._start_text(done, count))
        self._start.setAccessibleName(self._start.text())
        self._choose.setVisible(not count)
        self._why_not.setText(reasons[0].text(self.workspace.language) if reasons and count else "")
        self._why_not.setVisible(bool(self._why_not.text()))

    def _state_text(self, done: int, count: int) -> str:
        if not count:
            return self.tr("Välj först ett yrke. Frågorna i självskattningen följer med yrket.")
        if not done:
            text = self.tr("Kandidaten får %n uppgifter, en i taget.", "", count)
        elif done == count:
            text = self.tr("Kandidaten har svarat på alla %n uppgifter.", "", count)
        else:
            text = self.tr("{done} av {count} uppgifter har svar.").format(done=done, count=count)
        return text

    def _start_text(self, done: int, count: int) -> str:
        if not done:
            return self.tr("Lämna över till kandidaten")
        return self.tr("Visa svaren för kandidaten") if done == count else self.tr("Fortsätt med kandidaten")

    def _show_answers(self) -> None:
        has_any = bool(self._answers)
        for widget in (self._heading, self._note, self._list):
            widget.setVisible(has_any)
        if not has_any:
            return
        screen = self.workspace.language
        words, _ = read_self_rating_wording(screen)
        self._list.show_answers(self._asked, self._answers, words, screen)
        newest = max(self._answers.values(), key=lambda answer: answer.answered_at)
        tags = dict.fromkeys(answer.answered_in for answer in self._answers.values())
        names = listed(language_name(tag, screen) for tag in tags)
        day = newest.answered_at.astimezone().date().isoformat()
        text = self.tr("Kandidatens egna svar, senast {day}, på {languages}. De räknas aldrig ihop.")
        self._note.setText(text.format(day=day, languages=names))

    def _lay_out(self) -> None:
        row = QVBoxLayout()
        row.setSpacing(GRID)
        self._section.column.addLayout(row)
        row.addWidget(self._state)
        row.addWidget(self._bar)
        row.addWidget(self._why_not)
        row.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._section)
        self.body.addWidget(self.told)
        heading = QVBoxLayout()
        heading.setSpacing(GRID // 2)
        self.body.addLayout(heading)
        heading.addWidget(self._heading)
        heading.addWidget(self._note)
        self.body.addWidget(self._list)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._section.set_title(self.tr("Kandidaten svarar själv"))
        self._section.set_help(
            self.tr(
                "Skärmen fylls av kandidatens egen vy på kandidatens språk: information, självskattning, "
                "egna ord, vad andra får se, kommentar eller invändning och hur det var. Allt sparas direkt, "
                "och det går att ta paus när som helst. Svaren väljs med fingret, musen eller tangenterna "
                "1–4. Efteråt är ditt fönster dolt, och du visar det med din kod eller lösenfras."
            )
        )
        self.told.retranslate()
        self._choose.setText(self.tr("Välj yrke"))
        self._choose.setAccessibleName(self._choose.text())
        self._heading.setText(self.tr("Egen bild"))
