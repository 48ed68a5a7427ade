"""Fields of numbers, which may be empty."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.widgets.field import Field, UnreadableError
from ui.widgets.look import TARGET
from ui.widgets.reading import read_number


class NumberField(Field[float | int | None]):
    """A number from ``least`` to ``most``; whole (int) unless ``decimals``; None when empty."""

    def __init__(
        self, parent: QWidget | None = None, *, least: float = 0, most: float = 999_999, decimals: int = 0
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._decimals = least, most, decimals
        self.edit = QLineEdit(self)
        self.edit.setMinimumHeight(TARGET)
        self.edit.setMaximumWidth(140)
        self.edit.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self.commit)
        self._hold(self.edit, 0)
        self.row.addStretch(1)

    def value(self) -> float | int | None:
        text = self.edit.text().strip()
        if not text:
            return None
        try:
            number = read_number(text)
        except ValueError:
            raise UnreadableError(self.tr("Skriv ett tal med siffror.")) from None
        if not self._least <= number <= self._most:
            words = self.tr("Skriv ett tal från {least} till {most}.")
            raise UnreadableError(words.format(least=f"{self._least:g}", most=f"{self._most:g}"))
        if self._decimals:
            return round(number, self._decimals)
        if number != int(number):
            raise UnreadableError(self.tr("Skriv ett helt tal."))
        return int(number)

    def _show(self, value: float | int | None) -> None:
        self.edit.setText("" if value is None else f"{value:g}".replace(".", ","))

    def _type(self, text: str) -> None:
        self.edit.setText(text)
