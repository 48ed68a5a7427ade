"""The list of shortcuts, so that nobody has to remember them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.actions import ACTIONS, action_text
from ui.listen_box import LISTEN_KEY
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.reading_order import ReadingOrder


class ShortcutsDialog(ReadingOrder, QDialog):
    """Every shortcut of the window with what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(action_text("shortcuts"))
        self.setAccessibleName(action_text("shortcuts"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.setSpacing(GRID)
        row = 0
        for heading, keys in self.groups():
            title = Label(heading, sheet, tone="head")
            grid.addWidget(title, row, 0, 1, 2)
            for pressed, text in keys:
                row += 1
                grid.addWidget(Label(text, sheet), row, 0)
                grid.addWidget(Label(_shown(pressed), sheet, tone="strong"), row, 1)
            row += 1
        grid.setColumnStretch(0, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setAccessibleName(action_text("shortcuts"))
        area.setProperty("scrolled_by_keys", True)
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(area)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeading)
        open_at(self, 560, 520)

    def groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Every shortcut with what it does, by where it holds; several keys stand with commas between."""
        menu = [(entry.shortcut, action_text(entry.id)) for entry in ACTIONS if entry.shortcut]
        return [
            (self.tr("I hela fönstret"), [*menu, ("Ctrl+1–9, Ctrl+0", self.tr("Ärendets sidor"))]),
            (
                self.tr("I listan med kriterier"),
                [
                    ("1–4", self.tr("Sätt nivån")),
                    ("5–9", self.tr("Kryssa i eller ur det du såg: siffran står vid raden")),
                    ("0", self.tr("Ej bedömt, och varför")),
                    ("N, -", self.tr("Ej aktuellt, och varför")),
                    ("Enter", self.tr("Till motiveringen")),
                    ("Delete, Backspace", self.tr("Ta bort markeringen, om den inte är signerad")),
                    ("Esc", self.tr("Tillbaka till listan")),
                    (LISTEN_KEY, self.tr("Lyssna på frågan, där den har ljud")),
                ],
            ),
            (
                self.tr("I underlagen"),
                [
                    ("Enter", self.tr("Öppna")),
                    ("Delete", self.tr("Fråga om det ska tas bort")),
                    ("Ctrl+V", self.tr("Klistra in")),
                    ("+, -, 0", self.tr("Förstora, förminska och visa hela bilden")),
                ],
            ),
            (
                self.tr("I dokumentets sidor och i handboken"),
                [
                    ("Ctrl+F", self.tr("Sök i dokumentets sidor")),
                    ("F3", self.tr("Nästa träff på dokumentets sidor")),
                    ("Shift+F3", self.tr("Förra träffen")),
                    ("Alt+Down", self.tr("Nästa länk i handboken; Enter följer den")),
                    ("Alt+Up", self.tr("Förra länken i handboken")),
                    ("Alt+Left", self.tr("Tillbaka i handboken")),
                ],
            ),
            (self.tr("I gruppen"), [("F7", self.tr("Visa gruppen på väggen, utan namn"))]),
            (
                self.tr("I kandidatens egen vy"),
                [
                    ("1–4", self.tr("Svara")),
                    ("Backspace", self.tr("Tillbaka till förra frågan")),
                    ("Esc", self.tr("Paus")),
                ],
            ),
        ]


def _shown(keys: str) -> str:
    """The keys as this computer names them."""
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(keys).toString(native) or keys if "," not in keys else keys
