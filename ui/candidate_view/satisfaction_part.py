"""How the service was: five questions with faces and one text, kept apart from the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.candidate_view.asking_part import AskingPart
from ui.candidate_view.candidate_pages import calm_button, name_button
from ui.candidate_view.speech import Said, Speech
from ui.widgets.labels import lay_for, named_label
from ui.widgets.message_strip import announce
from ui.widgets.text_fields import GrowingEdit
from ui.workspace import Workspace
from validering import satisfaction
from validering.satisfaction import Face, SatisfactionQuestion


@dataclass
class Unsent:
    """What has been answered and not sent; ``sealed`` is shown to nobody any more, ``comment`` neither."""

    faces: dict[SatisfactionQuestion, Face] = field(default_factory=dict)
    sealed: frozenset[SatisfactionQuestion] = frozenset()
    comment: str = ""


class SatisfactionPart(AskingPart):
    """Until it is sent nothing is written to any disk, for nobody is to find it with the case.

    What is begun stays in memory when the window is left; it is then sent with the rest, but not shown again.
    """

    part_id = "satisfaction"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self.comment = GrowingEdit(self.last, lines=3, most=6)
        self.comment.setObjectName("own_text")
        self.last_column.addWidget(self.comment)
        self._kept = named_label("note_text", parent=self)
        self.start_over = calm_button(self)
        self.start_over.setProperty("quiet", True)
        self._is_sure_asked = False
        self.start_over.clicked.connect(self._ask_and_forget)
        self._column.addWidget(self._kept)
        self._column.addWidget(self.start_over, 0, Qt.AlignmentFlag.AlignLeading)
        self.load()

    def load(self) -> None:
        self._is_sent = self.workspace.read(satisfaction.is_given, self.case_id)

    @property
    def _unsent(self) -> Unsent:
        begun: Unsent = self.workspace.unsent.setdefault(self.case_id, Unsent())
        return begun

    def _ask_and_forget(self) -> None:
        """One press asks, in the button itself, and the next throws away."""
        if self._is_sure_asked:
            self.forget()
            return
        self._is_sure_asked = True
        self.show_words()
        announce(self.start_over, self.start_over.text())

    def forget(self) -> None:
        """Throw away what is answered, and ask again."""
        self.workspace.unsent.pop(self.case_id, None)
        self.comment.clear()
        self.begin()
        self.moved.emit()

    def seal(self) -> None:
        begun, more = self._unsent, self.comment.toPlainText().strip()
        begun.sealed = frozenset(begun.faces)
        begun.comment = "\n".join(filter(None, (begun.comment, more)))
        self.comment.clear()
        self.begin()

    def title(self) -> Said:
        return self.tr("Hur var det hos oss?")

    def done_of(self) -> tuple[int, int]:
        count = len(SatisfactionQuestion)
        return (count, count) if self._is_sent else (len(self._unsent.faces), count + 1)

    def asked(self) -> Sequence[SatisfactionQuestion]:
        return list(SatisfactionQuestion)

    def begin(self) -> None:
        self._is_sure_asked = False
        super().begin()
        if self._is_sent:
            self.place_now = len(SatisfactionQuestion)

    def place(self) -> tuple[int, int] | None:
        return None if self._is_sent else super().place()

    def back(self) -> bool:
        before = self.place_now - 1
        if self._is_sent or (before >= 0 and self.asked()[before] in self._unsent.sealed):
            return False
        return super().back()

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
        return self._unsent.faces.get(one)

    def keep(self, one: SatisfactionQuestion, value: Face) -> bool:
        self._is_sure_asked = False
        self._unsent.faces[one] = value
        return True

    def noted(self, one: SatisfactionQuestion) -> str:
        if one is not next(iter(SatisfactionQuestion)):
            return ""
        return self.tr("Svaren finns kvar om du tar paus. De försvinner om den som hjälper dig loggar ut.")

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
        has_sealed = bool(self._unsent.sealed or self._unsent.comment) and not self._is_sent
        self._kept.setText(
            self.tr("Det du har svarat förut finns kvar och skickas med. Ingen kan se det här.")
        )
        first, again = (
            self.tr("Ta bort mina svar och börja om"),
            self.tr("Tryck en gång till för att ta bort svaren"),
        )
        name_button(self.start_over, again if self._is_sure_asked else first)
        for widget in (self._kept, self.start_over):
            widget.setVisible(has_sealed)

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
            dict(self._unsent.faces),
            comment="\n".join(filter(None, (self._unsent.comment, self.comment.toPlainText()))),
            answered_in=self.speech.tag,
        )
        if change is not None:
            self.comment.clear()
            self.workspace.unsent.pop(self.case_id, None)
            self.load()
            self.moved.emit()
