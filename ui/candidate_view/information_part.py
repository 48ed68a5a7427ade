"""What the candidate should know, piece by piece: the centre's own answers, approved before they are told."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtWidgets import QWidget

from forms.receipt import read_receipt_text
from ui.candidate_view.asking_part import AskingPart
from ui.candidate_view.speech import Said, Speech
from ui.workspace import Workspace
from validering import information
from validering.information import AnswerView, InformationQuestion, ReadPiece
from validering.profile import SWEDISH


class Understood(StrEnum):
    """What the candidate says of a piece; the values name their drawings."""

    YES = "yes"
    ASK = "ask"


class InformationPart(AskingPart):
    """Offered where the centre has approved an answer."""

    part_id = "information"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self.load()

    def load(self) -> None:
        self._told: dict[str, tuple[AnswerView, ...]] = {}
        self._read: dict[InformationQuestion, ReadPiece] = {
            piece.question: piece
            for piece in self.workspace.read(information.read_pieces, self.case_id)
            if not piece.is_changed
        }

    def title(self) -> Said:
        return self.tr("Viktigt att veta")

    def is_offered(self) -> bool:
        return bool(self.asked())

    def asked(self) -> Sequence[AnswerView]:
        tag = self.speech.tag
        if tag not in self._told:
            self._told[tag] = self.workspace.read(information.read_told, tag)
        return self._told[tag]

    def asked_text(self, one: AnswerView) -> tuple[Said | str, Said | str, Said | str]:
        tag = self.speech.tag
        told = self.workspace.read(information.read_told, SWEDISH)
        in_swedish = {each.question: each.text for each in told}
        if one.language != tag:
            return "", self.question_text(one.question), Said(one.text, one.text)
        return "", self.question_text(one.question), Said(one.text, in_swedish[one.question])

    def noted(self, one: AnswerView) -> str:
        day = one.approved_on.isoformat() if one.approved_on else ""
        approved = self.tr("Svaret är godkänt av {name} {day}.").filled(name=one.approved_by, day=day)
        if one.language == self.speech.tag:
            return approved
        return "\n".join((self.tr("Svaret finns bara på svenska. Be någon läsa det för dig."), approved))

    def answers(self) -> Sequence[tuple[StrEnum, Said]]:
        return [(Understood.YES, self.tr("Jag förstår")), (Understood.ASK, self.tr("Jag vill fråga mer"))]

    def given(self, one: AnswerView) -> StrEnum | None:
        piece = self._read.get(one.question)
        if piece is None:
            return None
        return Understood.ASK if piece.wants_more else Understood.YES

    def keep(self, one: AnswerView, value: StrEnum) -> bool:
        change = self.workspace.attempt(
            self,
            information.note_read,
            self.case_id,
            one.id,
            answered_in=one.language,
            wants_more=value is Understood.ASK,
        )
        self.load()
        return change is not None

    def last_text(self) -> tuple[Said | str, Said | str, Said | str]:
        more = [piece.question for piece in self._read.values() if piece.wants_more]
        if not more:
            return "", self.tr("Tack! Du har läst allt."), self.tr("Fråga när du vill. Det går också senare.")
        asked = [self.question_text(question) for question in InformationQuestion if question in more]
        lines = Said("\n".join(asked), "\n".join(each.swedish for each in asked))
        return self.tr("Det här vill du fråga mer om:"), lines, self.tr("Säg det till den som hjälper dig.")

    def question_text(self, question: InformationQuestion) -> Said:
        """A question as the candidate asks it."""
        own, found = read_receipt_text(self.speech.tag)
        swedish = read_receipt_text(SWEDISH)[0].questions[question]
        return Said(own.questions[question] if found == self.speech.tag else swedish, swedish)
