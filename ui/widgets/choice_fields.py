"""Fields with given answers: one of a list, several of a list, yes or no."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.calm_combo import CalmCombo, Options
from ui.widgets.field import Field, tab_through
from ui.widgets.look import TARGET
from ui.widgets.wrapped_box import WrappedBox


class ChoiceField(Field[Any]):
    """One of a list; None while nothing is chosen. Values are ids, texts are in the screen language."""

    def __init__(self, parent: QWidget | None = None, *, searchable: bool = False) -> None:
        super().__init__(parent)
        self.combo = CalmCombo(self, wraps=True)
        self._wanted: object = None
        if searchable:
            self._make_searchable()
        self.combo.activated.connect(self._chosen)
        self._hold(self.combo)
        self.set_placeholder(self.tr("Välj"))

    def set_options(self, options: Options) -> None:
        """Offer ``options`` as (value, text); the chosen value stays chosen."""
        self.combo.fill(options)
        if self.combo.currentData() != self._wanted:
            self.combo.blockSignals(True)
            self.combo.choose(self._wanted)
            self.combo.blockSignals(False)

    def set_placeholder(self, text: str) -> None:
        """What stands there while nothing is chosen."""
        self.combo.setPlaceholderText(text)

    def value(self) -> Any:
        return self._wanted

    def _show(self, value: Any) -> None:
        self._wanted = value
        self.combo.choose(value)

    def draft(self) -> str:
        return "" if self._wanted is None else str(self._wanted)

    def _type(self, text: str) -> None:
        offered = (self.combo.itemData(place) for place in range(self.combo.count()))
        self._show(next((each for each in offered if str(each) == text), self._wanted))

    def _chosen(self) -> None:
        self._wanted = self.combo.currentData()
        self.commit()

    def _make_searchable(self) -> None:
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.combo.model(), self.combo)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.combo.setCompleter(completer)
        line = self.combo.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._typed_choice)

    def _typed_choice(self) -> None:
        place = self.combo.findText(self.combo.currentText(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self.combo.choose(self._wanted)
            return
        self.combo.setCurrentIndex(place)
        self._chosen()


class CheckField(Field[bool]):
    """Yes or no; the label stands beside the box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = WrappedBox(self)
        self.box.setMinimumHeight(TARGET)
        self.box.clicked.connect(self.commit)
        self._hold(self.box)
        self._label.hide()

    def value(self) -> bool:
        return self.box.isChecked()

    def label(self) -> str:
        return self.box.text()

    def set_label(self, text: str) -> None:
        self.box.setText(text)
        self._name_editors()

    def draft(self) -> str:
        return "1" if self.value() else ""

    def _show(self, value: bool) -> None:
        self.box.setChecked(bool(value))

    def _type(self, text: str) -> None:
        self._show(bool(text))


class ChecksField(Field[tuple[Any, ...]]):
    """Any number of a list, in the order of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Hashable, WrappedBox] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.row.addLayout(self._column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_options(self, options: Options) -> None:
        """Offer ``options`` as (value, text); what is ticked stays ticked."""
        if list(self._boxes) != [value for value, _ in options]:
            self._rebuild(options)
        for value, text in options:
            box = self._boxes[value]
            box.setText(text)
            box.setAccessibleName(text)

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def set_enabled(self, enabled: bool) -> None:
        for box in self._boxes.values():
            box.setEnabled(enabled)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A focus proxy would lead Tab past what stands between the field and its boxes.
        for box in list(self._boxes.values())[:1]:
            box.setFocus(event.reason())

    def draft(self) -> str:
        return "\n".join(map(str, self.value()))

    def _type(self, text: str) -> None:
        kept = text.splitlines()
        self._show(tuple(own for own in self._boxes if str(own) in kept))

    def _show(self, value: tuple[Any, ...]) -> None:
        for own, box in self._boxes.items():
            box.setChecked(own in value)

    def _describe(self) -> None:
        words = self._words_below()
        for box in self._boxes.values():
            box.setAccessibleDescription(f"{self.label()}. {words}" if words else self.label())

    def _name_editors(self) -> None:
        self.setAccessibleName(self.label())
        self._describe()

    def _rebuild(self, options: Options) -> None:
        ticked = set(self.value())
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for value, _ in options:
            box = WrappedBox(self)
            box.setMinimumHeight(TARGET)
            box.setChecked(value in ticked)
            box.clicked.connect(self.commit)
            self._column.addWidget(box)
            self._boxes[value] = box
        tab_through(self, list(self._boxes.values()))
        self._describe()
