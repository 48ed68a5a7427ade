"""Changes the passphrase and the code of the person who is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.page import Screen
from ui.passphrase.code_part import CodePart
from ui.widgets.fields import TextField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering.changes import Change
from validering.errors import UserError


class PassphraseScreen(Screen):
    """The present passphrase, the new one twice, and a button; nothing of it is kept as a draft."""

    screen_id = "passphrase"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._heading = Label(parent=self, tone="title")
        self.body.addWidget(self._heading)
        self._section = Section(self)
        self._old, self._new, self._again = (TextField(self._section) for _ in range(3))
        for field in (self._old, self._new, self._again):
            field.set_secret(True)
            self._section.column.addWidget(field)
        self._button = QPushButton(self._section)
        self._button.setProperty("primary", True)
        self._button.setMinimumHeight(TARGET)
        self._button.clicked.connect(self._change)
        self._section.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self.code = CodePart(workspace, self)
        self.code.told.connect(self.strip.show_done)
        # A row and no mere greatest width: only a row reckons the height of wrapped lines from it.
        for section in (self._section, self.code):
            section.setMaximumWidth(480)
            row = QHBoxLayout()
            row.setSpacing(GRID)
            self.body.addLayout(row)
            row.addWidget(section, 1)
            row.addStretch(0)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Byt lösenfras")

    def concerns(self, change: Change) -> bool:  # noqa: ARG002
        return False

    def reload(self) -> None:
        self._clear()
        self.code.reload()

    def _change(self) -> None:
        self.strip.clear()
        if self._new.edit.text() != self._again.edit.text():
            self._again.set_error(
                self.tr("Den nya lösenfrasen är inte lika på båda ställena. Skriv den igen.")
            )
            self._again.setFocus()
            return
        self._again.set_error("")
        self._button.setEnabled(False)
        change = self.workspace.store.change_passphrase
        texts = (self._old.edit.text(), self._new.edit.text())
        self.workspace.background.run(change, *texts, done=self._changed, failed=self._refused)

    def _changed(self, _result: object) -> None:
        self._button.setEnabled(True)
        self._clear()
        self.strip.show_done(self.tr("Lösenfrasen är bytt. Använd den nya nästa gång du loggar in."))

    def _refused(self, error: Exception) -> None:
        self._button.setEnabled(True)
        if isinstance(error, UserError):
            self.workspace.show_error(self._button, error)

    def _clear(self) -> None:
        for field in (self._old, self._new, self._again):
            field.set_value("", force=True)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._section.set_title(self.tr("Lösenfras"))
        self._section.set_help(
            self.tr("Ingen kan ta fram en lösenfras som är glömd. Skriv den aldrig på en lapp.")
        )
        self._old.set_label(self.tr("Nuvarande lösenfras"))
        self._new.set_label(self.tr("Ny lösenfras"))
        self._new.set_help(
            self.tr("Minst fyra ord som inte hör ihop är lätt att minnas och svårt att gissa.")
        )
        self._again.set_label(self.tr("Ny lösenfras en gång till"))
        self._button.setText(self.tr("Byt lösenfras"))
        self._button.setAccessibleName(self.tr("Byt lösenfras"))
