"""The window that is left with the candidate: their language, one question at a time, nothing else."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from forms.self_rating_wording import read_self_rating_wording, self_rating_languages
from ui.candidate_view.candidate_look import LOW, candidate_sheet
from ui.candidate_view.candidate_pages import EndPart, QuestionPart, WelcomePart, calm_button, name_button
from ui.candidate_view.interview import Interview
from ui.candidate_view.language_switch import LanguageSwitch
from ui.cover import Cover
from ui.language import direction
from ui.task_picture import picture_of
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip, announce
from ui.workspace import Workspace
from validering import self_rating
from validering.languages import read_languages, read_own_language
from validering.profile import SWEDISH
from validering.self_rating import Asked, LastDone, OwnView, year_of
from validering.terms import Frequency, OwnAutonomy

WIDEST = 960
MOST_BUTTONS = 2


class CandidateWindow(QWidget):
    """The self-rating of one case; ``left()`` comes when the candidate is done or takes a break.

    Each answer is on disk before the next question is shown. It needs at least one chosen profile.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("candidate_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._workspace, self._case_id = workspace, case_id
        self._asked = workspace.read(self_rating.read_asked, case_id)
        self._interview = Interview(self._asked, self._read_answers())
        self._swedish = read_self_rating_wording(SWEDISH)[0]
        self._words, self.tag = self._swedish, SWEDISH
        self._build()
        self._lay_out()
        self._set_low(False)
        self.cover_sheet = Cover(workspace, self, lambda: (self._words.covered, self.tag))
        self.cover_sheet.turned.connect(self._show_covered)
        self._part: QWidget = self._welcome
        self.speak(self._first_language())

    def speak(self, tag: str) -> None:
        """Go over to the language ``tag`` where one is."""
        self._words, self.tag = read_self_rating_wording(tag)
        self.setLayoutDirection(direction(self.tag))
        self._switch.show_chosen(self.tag)
        self.setWindowTitle(self._words.title)
        self.setAccessibleName(self._words.title)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._part is self._question and self._question.buttons.press_digit(event.text()):
            return
        if event.key() == Qt.Key.Key_Backspace and self._back.isVisible():
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._set_low(self._is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_low != (self.height() < LOW):
            self._set_low(self.height() < LOW)

    def _show_covered(self, is_covered: bool) -> None:
        """Let nothing below the cover be seen or reached by keys."""
        for widget in (self._top, self._bar, self._scroll, self._foot):
            widget.setVisible(not is_covered)
        if is_covered:
            self.strip.clear()
        else:
            self._show()

    def begin(self) -> None:
        """Show the first question that has no answer, or the end."""
        self._interview.go_on()
        self._show_place()

    def go_back(self) -> None:
        """Show the question before this one, or the welcome."""
        if self._part is self._welcome:
            return
        self._part = self._question if self._interview.back() else self._welcome
        self._show()

    def skip(self) -> None:
        """Leave this task without an answer."""
        self._interview.skip()
        self._show_place()

    def change(self, task_id: str) -> None:
        """Ask one task again."""
        self._interview.change(task_id)
        self._show_place()

    def answer(self, value: StrEnum) -> None:
        """Save the answer that was pressed, then go on."""
        one = self._interview.task
        if one is None:
            return
        if not self._save(one, value):
            self._question.buttons.focus_answer()
            return
        self._interview.answered(self._read_answers())
        self._show_place()

    def _set_low(self, low: bool) -> None:
        self._is_low = low
        self.setStyleSheet(candidate_sheet(low=low))
        self._question.set_low(low)
        across, down = GRID * 3, GRID if low else GRID * 3
        self._sheet_row.setContentsMargins(across, down, across, down)
        for bar in (self._top_row, self._foot_row):
            bar.setContentsMargins(across, 2 if low else GRID, across, 2 if low else GRID)

    def _save(self, one: Asked, value: StrEnum) -> bool:
        known = self._interview.answer
        frequency = known.frequency if known else Frequency.NEVER
        autonomy = known.autonomy if known else None
        year = known.last_year if known else None
        if isinstance(value, Frequency):
            frequency = value
        elif isinstance(value, LastDone):
            year = year_of(value, self._workspace.acting.today().year)
        else:
            autonomy = OwnAutonomy(value)
        change = self._workspace.attempt(
            self,
            self_rating.rate_task,
            one.case_profile_id,
            one.task.id,
            frequency=frequency,
            autonomy=autonomy,
            last_year=year,
            answered_in=one.task.question.shown(self.tag)[1],
        )
        return change is not None

    def _show_place(self) -> None:
        self._part = self._question if self._interview.task is not None else self._end
        self._show()
        if self._part is self._question:
            announce(self, self._question.question_text)

    def _show(self) -> None:
        """Paint the part that is shown, in the present language."""
        words, one = self._words, self._interview.task
        is_asking = self._part is self._question and one is not None
        if self._part is self._welcome:
            begun = self._interview.has_begun
            self._welcome.show_words(words, self._swedish, self.tag, begun=begun)
        elif is_asking and one is not None:
            picture = picture_of(self._workspace, one.task)
            self._question.show_question(one, picture, self._interview, words, self._swedish, self.tag)
        else:
            self._end.show_end(self._asked, self._interview, words, self._swedish, self.tag)
        for part in (self._welcome, self._question, self._end):
            part.setVisible(part is self._part)
        self._show_frame(is_asking=is_asking)
        self._scroll.verticalScrollBar().setValue(0)
        self._focus()

    def _show_frame(self, *, is_asking: bool) -> None:
        words, count = self._words, len(self._asked)
        place = min(self._interview.place + 1, count)
        self._where.setText(words.progress.format(place=place, count=count) if is_asking else words.title)
        self._bar.setVisible(self._part is not self._welcome)
        self._bar.setRange(0, count)
        self._bar.setValue(self._interview.place)
        self._bar.setAccessibleName(self._where.text())
        name_button(self._back, words.back)
        name_button(self._skip, words.skip)
        name_button(self._pause, words.pause)
        self._foot.setVisible(self._part is not self._welcome)
        self._skip.setVisible(is_asking)

    def _focus(self) -> None:
        if self._part is self._welcome:
            self._welcome.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._part is self._end:
            self._end.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._question.buttons.focus_answer()

    def _read_answers(self) -> dict[str, OwnView]:
        return self._workspace.read(self_rating.read_answers, self._case_id)

    def _first_language(self) -> str:
        """The case's own language where there are words in it, else one the candidate reads, else Swedish."""
        return next(iter(self._read_tongues()), SWEDISH)

    def _read_tongues(self) -> list[str]:
        """The languages of the case that there are words in, the case's own first."""
        spoken = [one.bcp47 for one in self._workspace.read(read_languages, self._case_id) if one.can_read]
        own = self._workspace.read(read_own_language, self._case_id)
        offered = self_rating_languages()
        return [tag for tag in dict.fromkeys((own, *spoken)) if tag in offered]

    def _build(self) -> None:
        names = {one.tag: one.own_name for one in self._workspace.forms.languages()}
        offered = [(tag, names.get(tag, tag)) for tag in self_rating_languages()]
        self._switch = LanguageSwitch(offered, {SWEDISH, *self._read_tongues()[:MOST_BUTTONS]}, self)
        self._switch.chosen.connect(self.speak)
        self.strip = MessageStrip(self)
        self._where = Label(parent=self, tone="strong")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._welcome, self._question, self._end = WelcomePart(self), QuestionPart(self), EndPart(self)
        self._welcome.begun.connect(self.begin)
        self._question.answered.connect(self.answer)
        self._end.change_wanted.connect(self.change)
        self._end.handed_back.connect(self.close)
        self._back, self._skip, self._pause = calm_button(self), calm_button(self), calm_button(self)
        self._skip.setProperty("quiet", True)
        self._back.clicked.connect(self.go_back)
        self._skip.clicked.connect(self.skip)
        self._pause.clicked.connect(self.close)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._top = top = QFrame(self)
        top.setObjectName("candidate_bar")
        self._top_row = QHBoxLayout(top)
        self._top_row.addWidget(self._where, 1)
        self._top_row.addWidget(self._switch)
        self._top_row.addWidget(self._pause)
        outer.addWidget(top)
        outer.addWidget(self._bar)
        outer.addWidget(self.strip)
        outer.addWidget(self._middle(), 1)
        self._foot = QFrame(self)
        self._foot.setObjectName("candidate_foot")
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.addWidget(self._back)
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self._skip)
        outer.addWidget(self._foot)

    def _middle(self) -> QScrollArea:
        """The part that is shown, not wider than a line is easily read."""
        sheet = QWidget(self)
        sheet.setObjectName("page_sheet")
        holder = QWidget(sheet)
        holder.setMaximumWidth(WIDEST)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._welcome, self._question, self._end):
            column.addWidget(part)
        column.addStretch(1)
        self._sheet_row = QHBoxLayout(sheet)
        self._sheet_row.addStretch(0)
        self._sheet_row.addWidget(holder, 1)
        self._sheet_row.addStretch(0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(sheet)
        return self._scroll
