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
        grid.setVerticalSpacing(GRID)
        rows = [(entry.shortcut, action_text(entry.id)) for entry in ACTIONS if entry.shortcut]
        rows.append(("Ctrl+1–9, Ctrl+0", self.tr("Ärendets sidor")))
        rows.append(("F7", self.tr("Visa gruppen på väggen, utan namn")))
        rows.append(("Ctrl+F", self.tr("Sök i dokumentets sidor")))
        rows.append((LISTEN_KEY, self.tr("Lyssna på frågan, där den har ljud")))
        rows.append(("F3", self.tr("Nästa träff på dokumentets sidor")))
        for row, (keys, text) in enumerate(rows):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
            grid.addWidget(Label(text, sheet), row, 0)
            grid.addWidget(Label(shown, sheet, tone="strong"), row, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setAccessibleName(action_text("shortcuts"))
        area.setProperty("scrolled_by_keys", True)
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
        open_at(self, 420, 460)
