"""What every field has: label, help, error line, one value, and the moment it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum, auto
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from ui.widgets.message_strip import announce

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
_NOTHING = object()


class Below(IntEnum):
    """What may stand below a field, from the top."""

    ERROR = auto()
    NOTICE = auto()
    HELP = auto()
    LETTERS = auto()
    QUESTION = auto()


class UnreadableError(ValueError):
    """What stands in a field cannot be read; its text says what to do, in the screen language."""


def tab_through(whole: QWidget, parts: Sequence[QWidget]) -> None:
    """Have Tab come to ``parts``, made later than their neighbours, where ``whole`` stands."""
    # Qt orders only what takes the focus itself.
    policy = whole.focusPolicy()
    whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, part in pairwise((whole, *parts)):
        QWidget.setTabOrder(before, part)
    whole.setFocusPolicy(policy)


class Field(QWidget, Generic[T]):
    """One value with its label above and its help and errors below.

    ``committed(value)`` comes when the field is left or chosen in, if the value is another than before.
    ``typed(text)`` comes at each keystroke. ``set_value`` leaves alone what is being typed.
    """

    committed = Signal(object)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled: object = _NOTHING
        self._is_typed = False
        self._label = named_label("field_label", parent=self)
        self._below: dict[Below, QWidget] = {}
        self._editors: list[QWidget] = []
        self._parts: dict[QWidget, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._label)
        self.row = QHBoxLayout()
        self.row.setSpacing(GRID)
        column.addLayout(self.row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def value(self) -> T:
        """What stands in the field; raises UnreadableError when it cannot be read."""
        raise TypeError(f"{type(self).__name__} does not say its value")

    def _show(self, value: T) -> None:
        """Put ``value`` in the editors; each kind of field says how."""

    def set_value(self, value: T, *, force: bool = False) -> None:
        """Show ``value`` as saved; what is typed and not yet saved stays unless ``force``."""
        if self._is_typed and not force:
            return
        self._settled = value
        self._is_typed = False
        for editor in self._editors:
            editor.blockSignals(True)
        self._show(value)
        for editor in self._editors:
            editor.blockSignals(False)
        self.set_error("")

    @property
    def is_typed(self) -> bool:
        """Whether there is something typed that is not saved yet."""
        return self._is_typed

    def label(self) -> str:
        return self._label.text()

    def set_label(self, text: str) -> None:
        """The label, which is also the accessible name."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self._name_editors()

    def set_help(self, text: str) -> None:
        """One or two sentences below the field: what belongs here, and what must not."""
        self._say_below(Below.HELP, text)
        self._describe()

    def set_error(self, text: str) -> None:
        """What is wrong and what to do; an empty text takes it away."""
        was = self.error()
        if text == was:
            return
        self._say_below(Below.ERROR, text)
        for editor in self._editors:
            if bool(editor.property("wrong")) is not bool(text):
                editor.setProperty("wrong", bool(text))
                editor.style().unpolish(editor)
                editor.style().polish(editor)
        self._describe()
        if text:
            announce(self, f"{self.label()}: {text}", urgent=True)

    def error(self) -> str:
        return self._said_below(Below.ERROR)

    def refuse(self, text: str) -> None:
        """Say that the value could not be saved; it is tried again when the field is left anew."""
        self.set_error(text)
        self._settled = _NOTHING
        self._is_typed = True

    def can_be_read(self) -> bool:
        """Whether a value stands in the field; where not, it says why and gets the focus."""
        try:
            self.value()
        except UnreadableError as problem:
            self.set_error(str(problem))
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def set_notice(self, text: str) -> None:
        """A quiet line, such as that the text was restored."""
        self._say_below(Below.NOTICE, text)

    def notice(self) -> str:
        return self._said_below(Below.NOTICE)

    def draft(self) -> str:
        """What stands in the field, as ``restore`` takes it; also where it cannot be read."""
        return str(self.value())

    def restore(self, text: str) -> None:
        """Put back what was typed or chosen before the program stopped, as ``draft`` gave it."""
        self._type(text)
        # Whatever stands there is saved next, also where it is what stood there before.
        self._settled = _NOTHING
        self._is_typed = True
        self.set_notice(self.tr("Återställd text: den sparas när du lämnar fältet."))

    def set_enabled(self, enabled: bool) -> None:
        """Whether the value may be changed; the label stays readable."""
        for editor in self._editors:
            editor.setEnabled(enabled)

    def commit(self) -> None:
        """Save what stands in the field, if it is another value than before."""
        try:
            value = self.value()
        except UnreadableError as problem:
            self.set_error(str(problem))
            return
        if self._settled is not _NOTHING and value == self._settled:
            self._is_typed = False
            self.set_error("")
            return
        self._settled = value
        self._is_typed = False
        self.set_error("")
        self.set_notice("")
        self.committed.emit(value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Be as high as the words need in a narrow column; Qt else keeps to what they need in a wide one."""
        needed = self.heightForWidth(self.width())
        least = needed if needed > self.sizeHint().height() else 0
        if least != self.minimumHeight():
            self.setMinimumHeight(least)

    def _retranslate(self) -> None:
        self._name_editors()

    def _type(self, text: str) -> None:
        """Put back what ``draft`` gave; a field that is never kept has nothing to do."""

    def _on_typed(self, text: str = "") -> None:
        self._is_typed = True
        self.typed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt tells that a line is left only where it was changed; what was refused is tried again anyhow."""
        if event.type() == QEvent.Type.FocusOut and self.is_typed and self.error():
            self.commit()
        return super().eventFilter(watched, event)

    def _hold(self, editor: QWidget, stretch: int = 1) -> None:
        """Take ``editor`` in; the first one gets the focus of the field."""
        if not self._editors:
            self._label.setBuddy(editor)
            self.setFocusProxy(editor)
        self._editors.append(editor)
        if isinstance(editor, QLineEdit):
            editor.installEventFilter(self)
        self.row.addWidget(editor, stretch)
        self._name_editors()

    def _name_part(self, editor: QWidget, text: str) -> None:
        """Say which part of the field ``editor`` is, where it has several."""
        self._parts[editor] = text
        self._name_editors()

    def _name_editors(self) -> None:
        label = self.label()
        for editor in self._editors:
            part = self._parts.get(editor)
            editor.setAccessibleName(f"{label}: {part}" if part and label else part or label)

    def _describe(self) -> None:
        for editor in self._editors:
            editor.setAccessibleDescription(self._words_below())

    def _words_below(self) -> str:
        """What is read with the label: what is wrong, and what belongs here."""
        return " ".join(text for text in map(self._said_below, (Below.ERROR, Below.HELP)) if text)

    def _say_below(self, place: Below, text: str) -> None:
        """Show a line below the field, made when it has something to say first; most never have."""
        line = self._below.get(place)
        if line is None:
            if not text:
                return
            line = self._put_below(place, named_label(f"field_{place.name.lower()}", parent=self))
        assert isinstance(line, Label)
        line.setText(text)
        line.setVisible(bool(text))
        self._keep_whole()

    def _said_below(self, place: Below) -> str:
        line = self._below.get(place)
        return line.text() if isinstance(line, Label) else ""

    def _put_below(self, place: Below, line: W) -> W:
        """Lay ``line`` among what stands below the field."""
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        before = sum(each < place for each in self._below)
        # The label and the row of the field come first.
        whole.insertWidget(2 + before, line)
        self._below[place] = line
        return line
