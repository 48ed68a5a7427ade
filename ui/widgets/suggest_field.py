"""A line of text that offers what is known already, and takes anything else as well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QMenu, QToolButton, QWidget

from ui.widgets.look import TARGET
from ui.widgets.text_fields import TextField


class SuggestField(TextField):
    """Typing narrows what is offered; the button beside the line offers all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _text: self.commit())
        self.edit.setCompleter(completer)
        self.pick = QToolButton(self)
        self.pick.setObjectName("suggest_button")
        self.pick.setFixedSize(TARGET, TARGET)
        self.pick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.pick)
        self.pick.setMenu(self._menu)
        self._hold(self.pick, 0)
        self.pick.hide()
        self._name_pick()

    def set_suggestions(self, texts: Sequence[tuple[str, str]]) -> None:
        """Offer each first text; the second is said of it in the list of the button."""
        self._known.setStringList([text for text, _ in texts])
        self._menu.clear()
        for text, told in texts:
            action = self._menu.addAction(f"{text} – {told}" if told else text)
            action.triggered.connect(lambda _checked=False, text=text: self._picked(text))
        self.pick.setVisible(bool(texts))

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
