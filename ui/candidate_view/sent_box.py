"""What the candidate has said of the result already, and what was answered."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.candidate_view.speech import Speech, Spoken
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.comments import CommentView, read_comments
from validering.objections import ObjectionView, read_objections
from validering.profile import SWEDISH
from validering.seeing import SEE_RESULTS


class SentBox(Spoken):
    """Objections with their answers, then comments, the newest first; hidden where there are none."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(speech, parent)
        self._workspace, self._case_id = workspace, case_id
        self._objections: tuple[ObjectionView, ...] = ()
        self._comments: tuple[CommentView, ...] = ()
        self._heading = Label(parent=self, tone="head")
        self._cards: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._heading)

    @property
    def has_something(self) -> bool:
        return bool(self._objections or self._comments)

    def load(self) -> None:
        """Read what there is, where whoever is signed in may see it."""
        if self._workspace.acting.may(*SEE_RESULTS):
            self._objections = self._workspace.read(read_objections, self._case_id)
            self._comments = self._workspace.read(read_comments, self._case_id)

    def show_words(self) -> None:
        """Say all of it in the language that is spoken."""
        self._heading.setText(self.tr("Det här har du skickat"))
        for card in self._cards:
            card.hide()
            card.deleteLater()
        objections = sorted(self._objections, key=lambda each: each.recorded_at, reverse=True)
        self._cards = [self._objection(each) for each in objections]
        self._cards += [self._comment(each) for each in reversed(self._comments)]
        for card in self._cards:
            self._column.addWidget(card)

    def _objection(self, view: ObjectionView) -> QFrame:
        card = self._card(view.received_on.isoformat(), view.text, view.language)
        if view.answer is None or view.answered_at is None:
            waiting = self.tr("Vi har inte svarat än. Någon annan än den som bedömde dig läser det.")
            self._say(card, waiting, tone="strong")
            return card
        day, name = view.answered_at.astimezone().date().isoformat(), view.answered_by_name or "–"
        self._say(card, self.tr("Svar från {name}, {day}").filled(name=name, day=day), tone="strong")
        self._say(card, view.answer).set_text_language(SWEDISH)
        if self.speech.tag != SWEDISH:
            self._say(card, self.tr("Svaret finns bara på svenska. Be någon läsa det för dig."), tone="quiet")
        return card

    def _comment(self, view: CommentView) -> QFrame:
        day = view.recorded_at.astimezone().date().isoformat()
        return self._card(day, view.text_own or view.text_sv or "", view.language)

    def _card(self, day: str, text: str, language: str | None) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        card.setAccessibleName(day)
        column = QVBoxLayout(card)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID)
        self._say(card, day, tone="quiet")
        self._say(card, text).set_text_language(language or SWEDISH)
        return card

    def _say(self, card: QFrame, text: str, *, tone: str = "") -> Label:
        label = Label(text, card, tone=tone)
        layout = card.layout()
        assert layout is not None
        layout.addWidget(label)
        return label
