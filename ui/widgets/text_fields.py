"""Fields of text: one line, or as many as are written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.widgets.field import Below, Field
from ui.widgets.labels import lay_for
from ui.widgets.letter_warning import LetterWarning, unprintable
from ui.widgets.look import TARGET
from ui.widgets.watched_question import WatchedQuestion
from validering.watched_words import watched_word


class WrittenField(Field[str]):
    """A field of text, which says below itself which of its letters no document can show."""

    _letters: LetterWarning | None = None

    def letter_warning(self) -> str:
        """What is said of letters that cannot be printed; empty where all can."""
        return self._letters.text() if self._letters and not self._letters.isHidden() else ""

    def _look_at_letters(self, text: str) -> None:
        if self._letters is None:
            if not unprintable(text):
                return
            self._letters = self._put_below(Below.LETTERS, LetterWarning(self))
        self._letters.look_at(text)


class TextField(WrittenField):
    """One line of text; spaces at its ends are not part of the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setMinimumHeight(TARGET)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self.commit)
        self._hold(self.edit)
        self.edit.textChanged.connect(self._look_at_shown)

    def value(self) -> str:
        return self.edit.text().strip()

    def set_text_language(self, tag: str) -> None:
        """Write in the direction of the language ``tag``."""
        lay_for(self.edit, tag)

    def set_secret(self, secret: bool) -> None:
        """Show dots instead of the text, as for a passphrase."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self._look_at_shown(self.edit.text())

    def _look_at_shown(self, text: str) -> None:
        is_shown = self.edit.echoMode() == QLineEdit.EchoMode.Normal
        self._look_at_letters(text if is_shown else "")

    def _show(self, value: str) -> None:
        if value != self.edit.text():
            self.edit.setText(value)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and not self.edit.hasFocus():
                # Swedish longer than its field is read from its beginning there too.
                self.edit.setCursorPosition(0)
        self._look_at_shown(value)

    def _type(self, text: str) -> None:
        self.edit.setText(text)


class GrowingEdit(QPlainTextEdit):
    """An editor as high as its text, between ``lines`` and ``most`` lines; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 2, most: int = 12) -> None:
        super().__init__(parent)
        self._lines, self._most = lines, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.lie()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def lie(self) -> None:
        """Let the text begin where its reader begins; Qt leaves it at the left."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)

    def _wanted_height(self) -> int:
        written = int(self.document().size().height())
        lines = max(self._lines, min(written, self._most))
        around = int(self.document().documentMargin() * 2) + self.frameWidth() * 2 + 10
        return self.fontMetrics().lineSpacing() * lines + around

    def _fit(self) -> None:
        height = self._wanted_height()
        if height != self.height():
            self.setFixedHeight(height)


class _LeavingEdit(GrowingEdit):
    """``left()`` comes when it is left for another control."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class LongTextField(WrittenField):
    """Text of any length; the field grows with it. ``lines`` is its height when empty.

    Empty, it says what does not belong in a text about a person; a word that may be about such things is
    asked about below, and hinders nothing.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self.edit = _LeavingEdit(self, lines=lines)
        self.edit.left.connect(self.commit)
        self.edit.textChanged.connect(self._text_changed)
        self._hold(self.edit)
        self._known: Callable[[], frozenset[str]] = frozenset
        self._asked: WatchedQuestion | None = None
        self.edit.lie()
        self._say_what_belongs()

    def question(self) -> str:
        """What is asked about a word in the text; empty where there is nothing to ask."""
        return self._asked.text() if self._asked else ""

    def _retranslate(self) -> None:
        super()._retranslate()
        self._say_what_belongs()

    def _say_what_belongs(self) -> None:
        self.edit.setPlaceholderText(
            self.tr("Bara fakta som behövs. Inga gissningar, inget om hälsa, tro eller ursprung.")
        )
        self._ask()

    def know(self, words: Callable[[], frozenset[str]]) -> None:
        """Ask nothing about ``words``, those of the trade."""
        self._known = words
        if self._asked:
            self._asked.know(words)

    def _ask(self) -> None:
        text = self.edit.toPlainText()
        self._look_at_letters(text)
        if question := self._question_of(text):
            question.look_at(text)

    def _question_of(self, text: str) -> WatchedQuestion | None:
        """What asks about words; made with the first of them, for most texts have none."""
        if self._asked is None and watched_word(text) is not None:
            self._asked = self._put_below(Below.QUESTION, WatchedQuestion(self))
            self._asked.know(self._known)
        return self._asked

    def value(self) -> str:
        return self.edit.toPlainText().strip()

    def set_text_language(self, tag: str) -> None:
        """Write in the direction of the language ``tag``."""
        lay_for(self.edit, tag)

    def _show(self, value: str) -> None:
        if value != self.edit.toPlainText().strip():
            self.edit.setPlainText(value)
            if question := self._question_of(value):
                question.settle(value)
        self._ask()

    def _type(self, text: str) -> None:
        self.edit.setPlainText(text)

    def _text_changed(self) -> None:
        self._on_typed(self.edit.toPlainText())
        self._ask()
