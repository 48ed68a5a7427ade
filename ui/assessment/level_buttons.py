"""Large buttons for the levels of the scale and for what has no level."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QRadioButton, QWidget

from ui.assessment import words
from ui.widgets.look import BIG_TARGET, GRID
from validering.profile import RatingScale
from validering.rollup import Rating
from validering.terms import Absence

ROOM_OF_ONE = 160


class LevelButton(QRadioButton):
    """Knows whether it is a mouse or a finger that presses it."""

    is_touched = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.is_touched = True
        super().mouseReleaseEvent(event)
        self.is_touched = False


class LevelButtons(QWidget):
    """One of the levels, or an absence; the same acts as the keys of the list.

    ``level_wanted(level_id)``, ``absence_wanted(Absence)`` and ``removal_wanted()`` tell what was pressed.
    """

    level_wanted = Signal(str)
    absence_wanted = Signal(object)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: dict[str, LevelButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._press_level)
        self._absent = {absence: QPushButton(self) for absence in Absence}
        for absence, button in self._absent.items():
            button.setCheckable(True)
            button.setProperty("touch", True)
            button.clicked.connect(lambda _checked, each=absence: self._press_absence(each))
        self.remove = QPushButton(self)
        self.remove.setProperty("quiet", True)
        self.remove.setProperty("touch", True)
        self.remove.clicked.connect(self.removal_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._columns = 0
        self._rating: Rating | None = None
        self._retranslate()

    def show_rating(self, scale: RatingScale, rating: Rating | None, screen: str, *, unsigned: bool) -> None:
        """Show what is set now; only an unsigned mark can be taken back."""
        if list(self._levels) != [level.id for level in scale.levels]:
            self._rebuild(scale)
        self._rating = rating
        for level in scale.levels:
            button = self._levels[level.id]
            title, meaning = level.title.shown(screen)[0], level.meaning.shown(screen)[0]
            button.setText(title)
            button.setAccessibleName(title)
            button.setToolTip(meaning)
            button.setAccessibleDescription(meaning)
        self.remove.setVisible(unsigned)
        self._show_state()

    @property
    def is_touched(self) -> bool:
        """Whether a level is being pressed by a mouse or a finger."""
        return any(button.is_touched for button in self._levels.values())

    def anchor(self, absence: Absence) -> QWidget:
        """Where the menu of reasons opens."""
        return self._absent[absence]

    def minimumSizeHint(self) -> QSize:
        widest = max(button.minimumSizeHint().width() for button in self._buttons())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _buttons(self) -> list[QWidget]:
        return [*self._levels.values(), *self._absent.values(), self.remove]

    def _rebuild(self, scale: RatingScale) -> None:
        for button in self._levels.values():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._levels = {}
        for level in scale.levels:
            button = LevelButton(self)
            button.setProperty("big", True)
            button.setMinimumHeight(BIG_TARGET)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button)
            self._levels[level.id] = button
        self._columns = 0
        self._lay_out()

    def _lay_out(self) -> None:
        """All levels in a row, in two rows, or below each other; what has no level stands below them."""
        count = max(1, len(self._levels))
        fitting = max(1, self.width() // ROOM_OF_ONE)
        columns = count if fitting >= count else 2 if fitting >= 2 else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._levels.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        below = -(-count // columns)
        for place, widget in enumerate((*self._absent.values(), self.remove)):
            self._grid.addWidget(widget, below + place // columns, place % columns)
        for column in range(max(count, 3)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _press_level(self, button: QWidget) -> None:
        pressed = next(level_id for level_id, each in self._levels.items() if each is button)
        self._show_state()
        self.level_wanted.emit(pressed)

    def _press_absence(self, absence: Absence) -> None:
        self._show_state()
        self.absence_wanted.emit(absence)

    def _show_state(self) -> None:
        """A press shows nothing by itself: only what is on disk is shown as set."""
        level_id = self._rating.level_id if self._rating else None
        absence = self._rating.absence if self._rating else None
        self._group.setExclusive(False)
        for each, button in self._levels.items():
            button.setChecked(each == level_id)
        self._group.setExclusive(True)
        for kind, absent in self._absent.items():
            absent.setChecked(kind is absence)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Nivå"))
        for absence, button in self._absent.items():
            button.setText(words.absences()[absence] + " …")
            button.setAccessibleName(words.absences()[absence])
        self.remove.setText(self.tr("Ta bort markeringen"))
        self.remove.setAccessibleName(self.remove.text())
