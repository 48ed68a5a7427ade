"""What the keys mean while the criteria have the focus, in the list and in the table."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from validering.terms import Absence

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CriterionActs(QObject):
    """A digit is a level by its value in any script, or a point to look for after them; 0 and - are absences.

    ``level_wanted(place)`` counts from 0 and goes on over the points; ``absence_wanted(Absence)``,
    ``removal_wanted()``, ``words_wanted()`` (Enter) and ``left()`` (Esc) tell the rest.
    """

    level_wanted = Signal(int)
    absence_wanted = Signal(object)
    removal_wanted = Signal()
    words_wanted = Signal()
    left = Signal()

    def act(self, event: QKeyEvent, *, has_criterion: bool) -> bool:
        """Do what a key means; False where it means nothing here."""
        if event.key() in _ENTER:
            self.words_wanted.emit()
            return True
        if event.modifiers() not in _PLAIN or event.isAutoRepeat() or not has_criterion:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in _REMOVE:
            self.removal_wanted.emit()
            return True
        if event.text() in ("-", "−", "n", "N"):
            self.absence_wanted.emit(Absence.NOT_APPLICABLE)
            return True
        return self._mark(unicodedata.decimal(event.text(), None) if len(event.text()) == 1 else None)

    def _mark(self, digit: int | None) -> bool:
        if digit is None:
            return False
        if digit == 0:
            self.absence_wanted.emit(Absence.NOT_ASSESSED)
        else:
            self.level_wanted.emit(digit - 1)
        return True
