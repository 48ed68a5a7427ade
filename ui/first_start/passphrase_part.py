"""The first passphrase, written twice, with how hard it is to guess in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.first_start.strength import Strength, strength
from ui.widgets.folding_row import FoldingRow
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.message_strip import announce
from ui.widgets.text_fields import TextField
from validering.storage.keys import LEAST_PASSPHRASE

TONES = {
    Strength.TOO_SHORT: "quiet",
    Strength.EASY: "warning",
    Strength.FAIR: "quiet",
    Strength.STRONG: "done",
}


class PassphrasePart(Section):
    """Nothing of it is kept; ``names`` gives what anybody knows of the person."""

    def __init__(self, names: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.first, self.second = TextField(self), TextField(self)
        for field in (self.first, self.second):
            field.set_secret(True)
        self.strength = Label(parent=self, tone="quiet")
        self.strength.hide()
        self.warning = Label(parent=self, tone="warning")
        self.first.typed.connect(self._weigh)
        self.first.committed.connect(self._tell)
        self.column.addWidget(FoldingRow(self.first, self.second, parent=self))
        self.column.addWidget(self.strength)
        self.column.addWidget(self.warning)
        self._retranslate()

    @property
    def is_same_twice(self) -> bool:
        return self.first.value() == self.second.value()

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.second):
            field.set_value("", force=True)
        self._weigh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _weigh(self) -> None:
        text = self.first.value()
        found = strength(text, LEAST_PASSPHRASE, self._names())
        self.strength.setText(self._words(found, len(text)))
        self.strength.set_tone(TONES[found])
        self.strength.setVisible(bool(text))

    def _tell(self) -> None:
        if self.strength.text():
            announce(self.strength, self.strength.text())

    def _words(self, found: Strength, length: int) -> str:
        if found is Strength.TOO_SHORT:
            words = self.tr("För kort ännu. Tecken: {length} av minst {least}.")
            return words.format(length=length, least=LEAST_PASSPHRASE)
        if found is Strength.EASY:
            return self.tr("Lätt att gissa. Använd inte namn och vanliga lösenord. Ta ord som inte hör ihop.")
        if found is Strength.FAIR:
            return self.tr(
                "Den duger. Ett ord till som inte hör ihop med resten gör den mycket svårare att gissa."
            )
        return self.tr("Svår att gissa.")

    def _retranslate(self) -> None:
        self.set_title(self.tr("3. Din lösenfras"))
        self.set_help(
            self.tr(
                "Minst tolv tecken. Fyra vanliga ord som inte hör ihop är lätta att minnas och svåra att "
                "gissa. Lösenfrasen sparas ingenstans."
            )
        )
        self.first.set_label(self.tr("Lösenfras"))
        self.second.set_label(self.tr("Lösenfras en gång till"))
        self.warning.setText(
            self.tr(
                "Glöms lösenfrasen öppnar bara återställningsbladet arkivet: det görs i sista steget. Utan "
                "blad är allt förlorat. Lägg därför också snart till en administratör till, under Personal."
            )
        )
        self._weigh()
