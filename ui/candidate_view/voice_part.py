"""What the candidate thinks of the result: a comment that is printed beside it, or an objection."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.candidate_view.answer_buttons import AnswerButtons, AnswerText
from ui.candidate_view.beside_swedish import BesideSwedish
from ui.candidate_view.candidate_pages import calm_button, name_button
from ui.candidate_view.sent_box import SentBox
from ui.candidate_view.speech import EASY, Part, Said, Speech, has_swedish_beside
from ui.candidate_view.writing_box import WritingBox
from ui.widgets.column import column_at_top
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import comments, fact_counts, objections
from validering.candidates import read_candidate
from validering.profile import SWEDISH


class Voice(StrEnum):
    """What the candidate wants to do; the values name their drawings."""

    COMMENT = "voice"
    OBJECTION = "no"


class VoicePart(Part):
    """Offered when a result is decided; what is sent cannot be changed, only added to."""

    part_id = "voice"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self._voice: Voice | None = None
        self._is_sent = False
        self._texts = BesideSwedish(self)
        self.buttons = AnswerButtons(self)
        self.buttons.chosen.connect(self.choose)
        self.writing = WritingBox(workspace, case_id, "candidate_voice", speech, self)
        self.button: QPushButton = calm_button(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self._go_on)
        self._column = column_at_top(self)
        self._column.setSpacing(GRID * 2)
        self.sent = SentBox(workspace, case_id, speech, self)
        for widget in (self._texts, self.buttons, self.writing, self.sent):
            self._column.addWidget(widget)
        self.load()

    def load(self) -> None:
        self.sent.load()
        facts = self.workspace.read(fact_counts.read_facts, self.case_id)
        self._is_decided = any(profile.is_decided for profile in facts.profiles)
        acting = self.workspace.acting
        self._offered = [
            voice
            for voice, roles in (
                (Voice.COMMENT, comments.WRITERS),
                (Voice.OBJECTION, objections.RECORDERS),
            )
            if acting.may(*roles)
        ]

    def title(self) -> Said:
        return self.tr("Vad tycker du om resultatet?")

    def is_offered(self) -> bool:
        return self._is_decided and bool(self._offered)

    def begin(self) -> None:
        self._voice, self._is_sent = None, False

    def choose(self, voice: Voice) -> None:
        """Write a comment or an objection."""
        self._voice = voice
        self.moved.emit()

    def back(self) -> bool:
        if self._voice is None or self._is_sent:
            return False
        self._voice = None
        return True

    def press_digit(self, text: str) -> bool:
        return self._voice is None and self.buttons.press_digit(text)

    def set_low(self, low: bool) -> None:
        self._texts.set_low(low)
        self.buttons.set_low(low)
        self._column.setSpacing(GRID if low else GRID * 2)

    def flush(self) -> None:
        self.writing.flush()

    def show_words(self) -> None:
        tag, voice = self.speech.tag, self._voice
        is_writing = voice is not None and not self._is_sent
        if voice is None:
            how = self.tr("Din åsikt är viktig. Du kan säga vad du tycker utan att det blir sämre för dig.")
            self._texts.set_texts("", self.title(), how, tag)
            words = {
                Voice.COMMENT: self.tr("Jag vill säga något"),
                Voice.OBJECTION: self.tr("Jag håller inte med"),
            }
            self.buttons.setAccessibleName(self.title())
            self.buttons.set_answers(
                [
                    AnswerText(each, words[each], words[each].beside if has_swedish_beside(tag) else "")
                    for each in self._offered
                ],
                None,
            )
        elif self._is_sent:
            self._texts.set_texts("", self.tr("Tack! Vi har fått det."), self._what_happens(voice), tag)
        else:
            self._show_writing(voice)
        self.buttons.setVisible(voice is None)
        self.sent.setVisible(voice is None and self.sent.has_something)
        if voice is None:
            self.sent.show_words()
        self.writing.setVisible(is_writing)
        self.button.setVisible(voice is not None)
        name_button(self.button, self.tr("Klar") if self._is_sent else self.tr("Skicka"))

    def focus_first(self) -> None:
        if self._voice is None:
            self.buttons.focus_answer()
        elif self._is_sent:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.writing.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_writing(self, voice: Voice) -> None:
        asked = (
            self.tr("Vad vill du säga om resultatet?")
            if voice is Voice.COMMENT
            else self.tr("Vad håller du inte med om?")
        )
        self._texts.set_texts("", asked, self._what_happens(voice), self.speech.tag)
        fixed = self.tr("När du har skickat kan det inte ändras. Du kan skicka mer.")
        self.writing.open(voice.name.lower(), "", self.speech.tag, asked, fixed)

    def _what_happens(self, voice: Voice) -> Said:
        if voice is Voice.COMMENT:
            return self.tr("Det skrivs ut bredvid resultatet, med dina ord.")
        return self.tr(
            "Någon annan än den som bedömde dig läser och svarar. Inget nytt papper med resultatet "
            "ges ut innan dess."
        )

    def _go_on(self) -> None:
        voice = self._voice
        if voice is None or self._is_sent:
            self.left.emit()
            return
        if self._send(voice):
            self.writing.saved()
            self._is_sent = True
            self.sent.load()
            self.moved.emit()

    def _send(self, voice: Voice) -> bool:
        said, tag = self.writing.text(), self.speech.tag
        if voice is Voice.OBJECTION:
            name = self.workspace.read(read_candidate, self.case_id).shown_name
            change = self.workspace.attempt(
                self,
                objections.record_objection,
                self.case_id,
                raised_by=name,
                text_given=said,
                received_on=self.workspace.acting.today(),
                language=tag,
            )
            return change is not None
        is_swedish = tag in (SWEDISH, EASY)
        change = self.workspace.attempt(
            self,
            comments.add_comment,
            self.case_id,
            text_own="" if is_swedish else said,
            text_sv=said if is_swedish else "",
            language=tag,
        )
        return change is not None
