"""The code of six digits that shows a covered screen again: set, changed and taken away by the person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.act_rows import leading
from ui.widgets.fields import TextField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import TARGET
from ui.workspace import Workspace
from validering.errors import UserError


class CodePart(Section):
    """``told(words)`` says what was done; nothing typed here is kept as a draft."""

    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._has_code = False
        self._state = Label(parent=self, tone="strong")
        self._passphrase, self._code, self._again = (TextField(self) for _ in range(3))
        self._save, self._remove = QPushButton(self), QPushButton(self)
        self._save.clicked.connect(self.save)
        self._remove.clicked.connect(self.remove)
        self._remove.setProperty("quiet", True)
        self._save.setMinimumHeight(TARGET)
        self.column.addWidget(self._state)
        for field in (self._passphrase, self._code, self._again):
            field.set_secret(True)
            self.column.addWidget(field)
        self.column.addWidget(leading(self._save, self._remove))
        self._retranslate()

    def reload(self) -> None:
        """Show whether there is a code."""
        self._has_code = self._workspace.store.has_pin()
        for field in (self._passphrase, self._code, self._again):
            field.set_value("", force=True)
        self._retranslate()

    def save(self) -> None:
        """Set the code, once it was written twice alike."""
        if self._code.edit.text() != self._again.edit.text():
            self._again.set_error(self.tr("De två koderna är inte lika. Skriv båda igen."))
            self._again.setFocus()
            return
        self._again.set_error("")
        self._save.setEnabled(False)
        typed = (self._passphrase.edit.text(), self._code.edit.text())
        set_pin = self._workspace.store.set_pin
        self._workspace.background.run(set_pin, *typed, done=self._saved, failed=self._refused)

    def remove(self) -> None:
        """Have only the passphrase show the screen again."""
        self._workspace.store.remove_pin()
        self.reload()
        self.told.emit(self.tr("Koden är borttagen. Skärmen visas igen med lösenfrasen."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _saved(self, _result: object) -> None:
        self._save.setEnabled(True)
        self.reload()
        self.told.emit(self.tr("Koden gäller nu på den här datorn och i det här arkivet."))

    def _refused(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if isinstance(error, UserError):
            field = self._code if error.code.startswith("pin_") else self._passphrase
            field.set_error(self._workspace.say(error))
            field.setFocus()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Kod för dold skärm"))
        self.set_help(
            self.tr(
                "Med sex siffror visar du en dold skärm igen. Koden räcker i fyra timmar från lösenfrasen "
                "och för fem försök; sedan, och efter omstart, behövs lösenfrasen. Den som ser dig slå koden "
                "kan använda den, så utan kod är du säkrare."
            )
        )
        self._state.setText(self.tr("Du har en kod.") if self._has_code else self.tr("Du har ingen kod."))
        self._passphrase.set_label(self.tr("Din lösenfras"))
        self._code.set_label(self.tr("Ny kod, sex siffror"))
        self._code.set_help(self.tr("Inte ett datum, inte 123456 och inte samma siffror om och om igen."))
        self._again.set_label(self.tr("Koden en gång till"))
        self._save.setText(self.tr("Spara koden"))
        self._remove.setText(self.tr("Ta bort koden"))
        self._remove.setVisible(self._has_code)
        for button in (self._save, self._remove):
            button.setAccessibleName(button.text())
