"""All answers as they were given, task by task: the own view, never summed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from forms.self_rating_wording import SelfRatingWording
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from validering.self_rating import Asked, OwnView

ROOM_OF_TEXT = 220


def answer_words(words: SelfRatingWording, answer: OwnView | None) -> str:
    """An answer in the words that were pressed."""
    if answer is None:
        return words.not_answered
    parts = [words.frequencies[answer.frequency]]
    if answer.last_done is not None:
        parts.append(words.last_done[answer.last_done])
    if answer.autonomy is not None:
        parts.append(words.autonomies[answer.autonomy])
    return " · ".join(parts)


class AnswerList(QWidget):
    """A box for each module; ``change_wanted(task_id)`` comes from the buttons, where there are any."""

    change_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, may_change: bool) -> None:
        super().__init__(parent)
        self._may_change = may_change
        self._boxes: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)

    def show_answers(
        self, asked: Sequence[Asked], answers: dict[str, OwnView], words: SelfRatingWording, tag: str
    ) -> None:
        """Show the answers in the language ``tag``; tasks without one say so."""
        for box in self._boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        modules = dict.fromkeys(one.module.id for one in asked)
        for module_id in modules:
            tasks = [one for one in asked if one.module.id == module_id]
            self._boxes.append(self._box(tasks, answers, words, tag))
            self._column.addWidget(self._boxes[-1])

    def _box(
        self, tasks: Sequence[Asked], answers: dict[str, OwnView], words: SelfRatingWording, tag: str
    ) -> QWidget:
        box = QFrame(self)
        box.setObjectName("section")
        column = QVBoxLayout(box)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        column.setSpacing(GRID)
        title, shown_in = tasks[0].module.title.shown(tag)
        column.addWidget(_text(title, shown_in, box, tone="strong"))
        for one in tasks:
            answer = answers.get(one.task.id)
            row = QHBoxLayout()
            column.addLayout(row)
            self._fill(row, box, one, answer_words(words, answer), words, tag)
        return box

    def _fill(
        self, row: QHBoxLayout, box: QWidget, one: Asked, answer: str, words: SelfRatingWording, tag: str
    ) -> None:
        question, shown_in = one.task.question.shown(tag)
        said = named_label("answer_words", answer, box)
        said.setAccessibleName(f"{question}: {answer}")
        row.setSpacing(GRID)
        asked = _text(question, shown_in, box)
        both = FoldingRow(asked, said, parent=box, room=ROOM_OF_TEXT)
        # As high as its words need at the width it has, which may be more than it first asks for.
        both.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row.addWidget(both, 1)
        if self._may_change:
            button = QPushButton(words.change, box)
            button.setProperty("quiet", True)
            button.setAccessibleName(f"{words.change}: {question}")
            button.clicked.connect(lambda: self.change_wanted.emit(one.task.id))
            row.addWidget(button)


def _text(text: str, tag: str, parent: QWidget, *, tone: str = "") -> Label:
    label = Label(text, parent, tone=tone)
    label.set_text_language(tag)
    return label
