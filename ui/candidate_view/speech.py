"""What the candidate's window says, in the candidate's own language whatever the program speaks."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Self
from uuid import UUID

from PySide6.QtCore import QTranslator, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from forms.self_rating_wording import SelfRatingWording, read_self_rating_wording
from ui.language import FOLDER
from ui.workspace import Workspace
from validering.profile import SWEDISH

EASY = "sv-x-lattlast"
MARK = "(sv) {text}"
"""How a text that is not translated stands: never silently in Swedish."""


def has_swedish_beside(tag: str) -> bool:
    """Whether Swedish stands beside what is said in ``tag``, for who reads over the candidate's shoulder."""
    return tag not in (SWEDISH, EASY)


class Said(str):
    """A text in the language of the candidate; ``swedish`` is the same in Swedish."""

    swedish: str

    def __new__(cls, text: str, swedish: str) -> Self:
        made = super().__new__(cls, text)
        made.swedish = swedish
        return made

    def filled(self, **values: object) -> Said:
        """The text with what stands in braces, in both languages."""
        swedish = self.swedish.format(
            **{name: value.swedish if isinstance(value, Said) else value for name, value in values.items()}
        )
        return Said(MARK.format(text=swedish) if self.is_missing else self.format(**values), swedish)

    @property
    def is_missing(self) -> bool:
        """Whether it is the Swedish text with its mark."""
        return str(self) == MARK.format(text=self.swedish)

    @property
    def beside(self) -> str:
        """The Swedish that is to stand beside; empty where the text is Swedish already."""
        return "" if self.is_missing or str(self) == self.swedish else self.swedish


class Speech:
    """The language of one candidate's window; translations are Qt Linguist files beside the program's.

    ``words`` are those of the self-rating, which stand on its paper too.
    """

    def __init__(self) -> None:
        self.words, self.tag = read_self_rating_wording(SWEDISH)
        self.swedish: SelfRatingWording = self.words
        self._translator = QTranslator()

    def speak(self, tag: str) -> None:
        """Go over to ``tag``; where nothing is translated into it, texts are marked."""
        self.words, self.tag = read_self_rating_wording(tag)
        self._translator = QTranslator()
        self._translator.load(f"validering_{self.tag}", str(FOLDER))

    def say(self, contexts: list[str], text: str) -> Said:
        """``text`` in the language that is spoken, from the first of the ``contexts`` that has it."""
        if self.tag == SWEDISH:
            return Said(text, text)
        for context in contexts:
            found = self._translator.translate(context, text)
            if found:
                return Said(found, text)
        return Said(MARK.format(text=text), text)


class Spoken(QWidget):
    """A widget of the candidate's window; its ``tr`` asks the window's own language."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speech = speech

    def tr(self, text: str, *_: Any) -> Said:
        """``text``, which is Swedish, in the language of the candidate."""
        return self.speech.say([each.__name__ for each in type(self).__mro__], text)


class Part(Spoken):
    """One thing to do; the window shows one part at a time.

    ``moved()`` asks the window to show its frame anew, ``left()`` to show the start page.
    """

    part_id = ""
    button: QPushButton | None = None
    """The one act of what is shown; the window has it at its foot, where it is always seen."""
    moved = Signal()
    left = Signal()

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(speech, parent)
        self.workspace, self.case_id = workspace, case_id

    @abstractmethod
    def title(self) -> Said:
        """What the part is called on the start page and above itself."""

    def load(self) -> None:
        """Read where the candidate is."""

    def is_offered(self) -> bool:
        """Whether the part stands on the start page."""
        return True

    def done_of(self) -> tuple[int, int]:
        """How much is done, of how much; (0, 0) where there is nothing to count."""
        return 0, 0

    def begin(self) -> None:
        """Show what comes next."""

    def place(self) -> tuple[int, int] | None:
        """Which of how many is shown, or None where it is neither."""
        return None

    def back(self) -> bool:
        """Show what came before; False at the very first."""
        return False

    def may_skip(self) -> bool:
        """Whether what is shown can be left without an answer."""
        return False

    def skip(self) -> None:
        """Go on without an answer."""

    def show_words(self) -> None:
        """Say everything in the present language."""

    def set_low(self, low: bool) -> None:
        """Take less height, in a low window."""

    def press_digit(self, _text: str) -> bool:
        """Press the answer that a digit counts to; False where there is none."""
        return False

    def focus_first(self) -> None:
        """Put the focus where the candidate begins."""

    def flush(self) -> None:
        """Keep what is typed but not yet saved."""

    def seal(self) -> None:
        """Somebody else may have the screen next: show no more of what is the candidate's own secret."""
