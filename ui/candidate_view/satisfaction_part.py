"""How the service was: five questions with faces and one text, kept apart from the case."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.candidate_view.asking_part import AskingPart
from ui.candidate_view.speech import Said, Speech
from ui.widgets.labels import lay_for
from ui.widgets.text_fields import GrowingEdit
from ui.workspace import Workspace
from validering import satisfaction
from validering.satisfaction import Face, SatisfactionQuestion


class SatisfactionPart(AskingPart):
    """Until it is sent nothing is kept anywhere, for nobody is to find it with the case."""

    part_id = "satisfaction"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self._faces: dict[SatisfactionQuestion, Face] = {}
        self.comment = GrowingEdit(self.last, lines=3, most=6)
        self.comment.setObjectName("own_text")
        self.last_column.addWidget(self.comment)
        self.load()

    def load(self) -> None:
        self._is_sent = self.workspace.read(satisfaction.is_given, self.case_id)

    def title(self) -> Said:
        return self.tr("Hur var det hos oss?")

    def done_of(self) -> tuple[int, int]:
        count = len(SatisfactionQuestion)
        return (count, count) if self._is_sent else (len(self._faces), count + 1)

    def asked(self) -> Sequence[SatisfactionQuestion]:
        return list(SatisfactionQuestion)

    def begin(self) -> None:
        super().begin()
        if self._is_sent:
            self.place_now = len(SatisfactionQuestion)

    def place(self) -> tuple[int, int] | None:
        return None if self._is_sent else super().place()

    def back(self) -> bool:
        return False if self._is_sent else super().back()

    def may_skip(self) -> bool:
        return False

    def asked_text(self, one: SatisfactionQuestion) -> tuple[Said | str, Said | str, Said | str]:
        text = {
            SatisfactionQuestion.UNDERSTOOD: self.tr("Förstod du vad som skulle hända?"),
            SatisfactionQuestion.LISTENED: self.tr("Lyssnade vi på dig?"),
            SatisfactionQuestion.COULD_SHOW: self.tr("Fick du visa vad du kan?"),
            SatisfactionQuestion.LANGUAGE_HELP: self.tr("Fick du hjälp med språket när du behövde?"),
            SatisfactionQuestion.KNOWS_NEXT: self.tr("Vet du vad du kan göra nu?"),
        }[one]
        hidden = self.tr("Ditt namn sparas inte med svaren. Den som bedömer dig ser dem inte.")
        return self.title(), text, hidden

    def answers(self) -> Sequence[tuple[StrEnum, Said]]:
        return [
            (Face.VERY, self.tr("Ja, mycket")),
            (Face.YES, self.tr("Ja")),
            (Face.LITTLE, self.tr("Lite")),
            (Face.NO, self.tr("Nej")),
        ]

    def given(self, one: SatisfactionQuestion) -> StrEnum | None:
        return self._faces.get(one)

    def keep(self, one: SatisfactionQuestion, value: Face) -> bool:
        self._faces[one] = value
        return True

    def last_text(self) -> tuple[Said | str, Said | str, Said | str]:
        if self._is_sent:
            return "", self.tr("Tack för dina svar!"), self.tr("De hjälper oss att bli bättre.")
        more = self.tr("Vill du säga något mer?")
        return self.title(), more, self.tr("Skriv inga namn. Du kan också lämna det tomt.")

    def last_button(self) -> Said:
        return self.tr("Klar") if self._is_sent else self.tr("Skicka svaren")

    def show_words(self) -> None:
        super().show_words()
        lay_for(self.comment, self.speech.tag)
        self.comment.lie()
        self.comment.setAccessibleName(self.tr("Vill du säga något mer?"))
        self.comment.setVisible(not self._is_sent)

    def focus_first(self) -> None:
        if self.is_asking or self._is_sent:
            super().focus_first()
        else:
            self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        if self._is_sent:
            self.left.emit()
            return
        change = self.workspace.attempt(
            self,
            satisfaction.give_satisfaction,
            self.case_id,
            dict(self._faces),
            comment=self.comment.toPlainText(),
            answered_in=self.speech.tag,
        )
        if change is not None:
            self.comment.clear()
            self._faces = {}
            self.load()
            self.moved.emit()
