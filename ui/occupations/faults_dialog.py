"""What is wrong in a workbook: each cell with its reason, and a copy with the cells marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from forms.workbooks.faults import write_marked_copy
from ui.case_words import figures
from ui.file_choosing import FileChooser
from ui.occupations.importing import FaultyWorkbook
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering.errors import UserError

QWIDGETSIZE_MAX = (1 << 24) - 1
_HEIGHT, _SIDES = 264, 3 * GRID


class FaultsDialog(ScrollingDialog):
    """Nothing was read in; the list says sheet, cell and what is wrong there."""

    def __init__(self, workspace: Workspace, read: FaultyWorkbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._read = workspace, read
        self._heading, self._told = Label(parent=self, tone="title"), Label(parent=self)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_HEIGHT)
        self.save, self.leave = self._button(self._save), self._button(self.reject)
        self.save.setProperty("primary", True)
        self._lay_out((self._heading, self._told, self.list), (self.save, self.leave), width=760, height=520)
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The last column has its width only when all is laid out.
        QTimer.singleShot(0, self.list, self._fit_rows)

    def _fit_rows(self) -> None:
        """Each row as high as its words."""
        last = self.list.columnCount() - 1
        room = QRect(0, 0, self.list.columnWidth(last) - _SIDES, QWIDGETSIZE_MAX)
        for place in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(place)
            if row is not None:
                words = self.list.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, row.text(last))
                row.setSizeHint(last, QSize(0, words.height() + 2 * GRID))

    def _save(self) -> None:
        name = f"{self._read.path.stem}-fel.xlsx"
        chosen = FileChooser.where_to_save(self, "", name, self.tr("Arbetsböcker (*.xlsx)"))
        if chosen is None:
            return
        try:
            write_marked_copy(self._read.path, self._read.faults, chosen, self._workspace.language)
        except OSError as trouble:
            reason = trouble.strerror or type(trouble).__name__
            self._workspace.show_error(self.list, UserError("document_not_saved", file=chosen, reason=reason))
            return
        self.strip.show_done(self.tr("Kopian är sparad. Varje fel står som en anteckning i sin cell."))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Läs in arbetsbok"))
        self._heading.setText(self.tr("Arbetsboken har fel"))
        self._told.setText(
            self.tr(
                "%n ställen behöver rättas innan den kan läsas in. Inget har ändrats.",
                "",
                len(self._read.faults),
            )
        )
        self.list.setAccessibleName(self.tr("Fel i arbetsboken"))
        self.list.setHeaderLabels(
            [self.tr("Blad"), self.tr("Cell"), self.tr("Kolumn"), self.tr("Vad som är fel")]
        )
        self.list.clear()
        for fault in self._read.faults:
            said = self._workspace.say(fault.error)
            row = [fault.sheet, figures(fault.cell), fault.heading, said]
            self.list.addTopLevelItem(QTreeWidgetItem(row))
        for column in range(self.list.columnCount() - 1):
            self.list.resizeColumnToContents(column)
        for button, text in (
            (self.save, self.tr("Spara en kopia med felen markerade …")),
            (self.leave, self.tr("Stäng")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
