"""The list of records by case number, on screen, on paper and as a file."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from ui.case_words import figures
from ui.csv_file import csv_bytes
from ui.page import Screen
from ui.paper_out import print_paper, save_bytes
from ui.plain_paper import PlainPaper, pdf_of
from ui.records.model import RecordModel
from ui.widgets.act_rows import leading
from ui.widgets.fields import CheckField
from ui.widgets.labels import Label
from ui.widgets.look import FOLD_WIDTH
from ui.widgets.whole_height import WholeHeight
from ui.workspace import Workspace
from validering import records
from validering.changes import Change
from validering.settings import read_centre

QWIDGETSIZE_MAX = (1 << 24) - 1
_WIDEST, _LEAST_LAST, _SIDES = 360, 240, 24
_MOST_FITTED = 1000


class RecordTable(QTableView):
    """The last column, of many words, takes what the others leave."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_last()

    def fit_last(self) -> None:
        last = self.horizontalHeader().count() - 1
        taken = sum(self.columnWidth(place) for place in range(last))
        width = max(self.viewport().width() - taken, _LEAST_LAST)
        if width != self.columnWidth(last):
            self.setColumnWidth(last, width)
            self.fit_rows()

    def fit_rows(self) -> None:
        """Each row as high as its words, where there are not too many to measure."""
        if self.model().rowCount() <= _MOST_FITTED:
            last = self.horizontalHeader().count() - 1
            width = self.columnWidth(last)
            # Qt reckons rows as if the words had the sides of a cell too.
            self.setColumnWidth(last, width - _SIDES)
            self.resizeRowsToContents()
            self.setColumnWidth(last, width)


class RecordsScreen(Screen):
    """No name of a protected person stands here; other names only where they are asked for."""

    screen_id: ClassVar[str] = "records"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._heading = Label(parent=self, tone="title")
        self._help = Label(parent=self, tone="quiet")
        self.names = CheckField(self)
        self.names.committed.connect(lambda _: self._show_names())
        self.model = RecordModel(self)
        self.table = RecordTable(self)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        WholeHeight(self.table)
        self.print = self._button(self._print)
        self.save_pdf = self._button(self._save_pdf)
        self.save_csv = self._button(self._save_csv)
        for widget in (
            self._heading,
            self._help,
            leading(self.print, self.save_pdf, self.save_csv),
            self.names,
            self.table,
        ):
            self.body.addWidget(widget)
        sheet = self.body.parentWidget()
        if sheet is not None:
            sheet.setMaximumWidth(QWIDGETSIZE_MAX)  # the table is read in its width
        self._retranslate()

    def title(self) -> str:
        return self.tr("Förteckning över ärenden")

    def concerns(self, change: Change) -> bool:
        return bool({"case", "documents", "candidate", "protection", "removals", "retention"} & change.parts)

    def reload(self) -> None:
        self.model.show_lines(self.workspace.read(records.read_records, self.workspace.acting))
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.model.fold(is_folded=self.width() < FOLD_WIDTH)
        self._fit_columns()

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(act)
        return button

    def _show_names(self) -> None:
        self.model.show_names(shown=self.names.value())
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.table.resizeColumnsToContents()
        for place in range(self.model.columnCount()):
            self.table.setColumnWidth(place, min(self.table.columnWidth(place), _WIDEST))
        self.table.fit_last()
        self.table.fit_rows()

    def _note(self) -> bool:
        return self.workspace.attempt(self, records.note_list, with_names=self.names.value()) is not None

    def _print(self) -> None:
        if self._note():
            print_paper(self.workspace, self, self._paper(), "forteckning.pdf")

    def _save_pdf(self) -> None:
        if self._note():
            done, kinds = self.tr("Förteckningen är sparad."), "PDF (*.pdf)"
            save_bytes(self.workspace, self, pdf_of(self._paper()), "forteckning.pdf", done=done, kinds=kinds)

    def _save_csv(self) -> None:
        if self._note():
            done, kinds = self.tr("Förteckningen är sparad."), "CSV (*.csv)"
            save_bytes(self.workspace, self, self._csv(), "forteckning.csv", done=done, kinds=kinds)

    def _paper(self) -> PlainPaper:
        centre = self.workspace.read(read_centre)
        day = figures(self.workspace.acting.today().isoformat())
        lines = (self.tr("{centre}, {day}").format(centre=centre.name, day=day),)
        return PlainPaper(self.title(), lines, self.model.all_heads(), self.model.texts(), lies=True)

    def _csv(self) -> bytes:
        return csv_bytes(self.model.all_heads(), self.model.texts())

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._help.setText(
            self.tr(
                "Varje ärende som finns eller har funnits här, efter nummer. Namn på den som har skyddade "
                "uppgifter står aldrig med. Varje utskrift och fil antecknas."
            )
        )
        self.names.set_label(self.tr("Ta med namn på dem som inte har skyddade uppgifter"))
        self.table.setAccessibleName(self.title())
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        for button, text in (
            (self.print, self.tr("Skriv ut förteckningen")),
            (self.save_pdf, self.tr("Spara som PDF …")),
            (self.save_csv, self.tr("Spara som CSV …")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
