"""A line of text that offers what is known already, and takes anything else as well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QMenu, QToolButton, QWidget

from ui.widgets.look import GRID
from ui.widgets.text_fields import TextField

INNER = GRID * 4


def narrowed_by(field: TextField) -> QStringListModel:
    """The texts that typing in ``field`` offers; it takes anything else as well."""
    known = QStringListModel(field)
    completer = QCompleter(known, field)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.edit.setCompleter(completer)
    return known


class SuggestField(TextField):
    """Typing narrows what is offered; the button at the end of the line offers all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = narrowed_by(self)
        self.edit.textChanged.connect(self.edit.setToolTip)
        self.edit.completer().activated.connect(lambda _text: self.commit())
        self.pick = QToolButton(self.edit)
        self.pick.setObjectName("suggest_button")
        self.pick.setFixedSize(INNER, INNER)
        self.pick.setCursor(Qt.CursorShape.ArrowCursor)
        self.pick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.pick)
        self.pick.setMenu(self._menu)
        inside = QHBoxLayout(self.edit)
        inside.setSpacing(GRID)
        inside.setContentsMargins(0, 0, GRID // 2, 0)
        inside.addWidget(self.pick, 0, Qt.AlignmentFlag.AlignTrailing)
        self._editors.append(self.pick)
        self.pick.hide()
        self._name_pick()

    def set_suggestions(self, texts: Sequence[tuple[str, str]]) -> None:
        """Offer each first text; the second is said of it in the list of the button."""
        self._known.setStringList([text for text, _ in texts])
        self._menu.clear()
        for text, told in texts:
            action = self._menu.addAction(f"{text} – {told}" if told else text)
            action.triggered.connect(lambda _checked=False, text=text: self._picked(text))
        self._show_pick()

    def set_enabled(self, enabled: bool) -> None:
        """A line that is only read has nothing to pick."""
        super().set_enabled(enabled)
        self._show_pick()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "pick"):
            self._make_room()

    def _show(self, value: str) -> None:
        super()._show(value)
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)

    def _show_pick(self) -> None:
        self.pick.setVisible(bool(self._known.stringList()) and self.edit.isEnabled())
        self._make_room()

    def _make_room(self) -> None:
        """Text ends before the button, on whichever side that is."""
        room = 0 if self.pick.isHidden() else INNER
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.edit.setTextMargins(room if is_mirrored else 0, 0, 0 if is_mirrored else room, 0)

    def _picked(self, text: str) -> None:
        self.edit.setText(text)
        self._is_typed = True
        self.commit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        super()._retranslate()
        if hasattr(self, "pick"):
            self._name_pick()

    def _name_pick(self) -> None:
        self._name_part(self.pick, self.tr("välj ur registret"))
