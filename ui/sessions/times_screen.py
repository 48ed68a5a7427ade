"""Time per step of all cases between two days, for the invoices."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ui.case_words import figures
from ui.page import Screen
from ui.paper_out import save_bytes
from ui.session_forms import words
from ui.sessions.times import file_of, heads, rows
from ui.widgets.act_rows import leading
from ui.widgets.field import UnreadableError
from ui.widgets.fields import DateField
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.look import FOLD_WIDTH
from ui.widgets.reasons import allow
from ui.widgets.row_table import dress_rows
from ui.widgets.whole_height import WholeHeight
from ui.workspace import Workspace
from validering.changes import Change
from validering.errors import UserError
from validering.session_times import TimeLine, minutes_of, note_times, read_times

_COMMISSIONER, _NUMBERS, _ASIDE = 1, (0, 2), (2, 6)


class TimesScreen(Screen):
    """Case numbers and minutes alone; no name of a candidate stands here."""

    screen_id: ClassVar[str] = "times"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._lines: tuple[TimeLine, ...] = ()
        self._heading = Label(parent=self, tone="title")
        self._help = Label(parent=self, tone="quiet")
        self.first, self.last = DateField(self), DateField(self)
        today = workspace.acting.today()
        self.first.set_value(date(today.year, today.month, 1))
        self.last.set_value(today)
        for field in (self.first, self.last):
            field.committed.connect(lambda _day: self.reload())
        self._sum = Label(parent=self, tone="strong")
        self.table = QTableWidget(0, len(heads()), self)
        dress_rows(self.table)
        self.table.setWordWrap(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(_COMMISSIONER, QHeaderView.ResizeMode.Stretch)
        WholeHeight(self.table)
        self.save_button = QPushButton(self)
        self.save_button.clicked.connect(self._save)
        for widget in (
            self._heading,
            self._help,
            FoldingRow(self.first, self.last, parent=self),
            self._sum,
            leading(self.save_button),
            self.table,
        ):
            self.body.addWidget(widget)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Tid för fakturor")

    def concerns(self, change: Change) -> bool:
        return bool({"sessions", "case"} & change.parts)

    def reload(self) -> None:
        work = self.workspace
        try:
            first, last = self.first.value(), self.last.value()
            self._lines = self.workspace.read(read_times, work.acting, first, last)
        except UnreadableError:
            return  # the field itself says what is wrong
        except UserError as error:
            self.last.set_error(work.say(error))
            return
        self.last.set_error("")
        shown = rows(self._lines)
        self.table.setRowCount(len(shown))
        for place, texts in enumerate(shown):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(figures(text) if column in _NUMBERS else text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self._fold()
        self.table.setVisible(bool(shown))
        allow(self.save_button, "" if shown else self.tr("Inga minuter är antecknade för de dagarna."))
        total = words.length(minutes_of(self._lines))
        said = self.tr("Tillsammans {time}") if shown else self.tr("Inga möten mellan de här dagarna.")
        self._sum.setText(said.format(time=total))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Where it is narrow the file alone tells the rest; a long name takes two lines."""
        is_narrow = self.width() < FOLD_WIDTH
        for column in _ASIDE:
            self.table.setColumnHidden(column, is_narrow)
        self.table.resizeRowsToContents()

    def _save(self) -> None:
        if self.workspace.attempt(self, note_times) is not None:
            done, kinds = self.tr("Tiden är sparad."), "CSV (*.csv)"
            save_bytes(self.workspace, self, file_of(self._lines), "tid.csv", done=done, kinds=kinds)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._help.setText(
            self.tr("Mötenas minuter per ärende och steg. Här står ärendenummer, aldrig kandidatens namn.")
        )
        self.first.set_label(self.tr("Från och med"))
        self.last.set_label(self.tr("Till och med"))
        self.table.setHorizontalHeaderLabels(heads())
        self.table.setAccessibleName(self.title())
        self.save_button.setText(self.tr("Spara tiden som CSV …"))
        self.save_button.setAccessibleName(self.save_button.text().removesuffix(" …"))
