"""Fields of dates of which only a part is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.widgets.calm_combo import CalmCombo
from ui.widgets.field import Field, UnreadableError
from ui.widgets.look import TARGET
from ui.widgets.placeholders import make_room
from ui.widgets.reading import latin_digits
from validering.partial_dates import PartialDate
from validering.terms import DatePrecision

EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
T = TypeVar("T")


class _PartsField(Field[T]):
    """Year, month and day in boxes of their own, and whether it is about right."""

    def __init__(self, parent: QWidget | None, *, with_day: bool) -> None:
        super().__init__(parent)
        self.year = self._short_edit(72)
        self.month = CalmCombo(self)
        self.month.setMinimumContentsLength(9)
        self.month.setMaximumWidth(170)
        self.month.activated.connect(self._part_chosen)
        self._hold(self.month, 0)
        self.day = self._short_edit(56)
        self.day.setVisible(with_day)
        self.about = QCheckBox(self)
        self.about.setMinimumHeight(TARGET)
        self.about.clicked.connect(self._part_chosen)
        self._hold(self.about, 0)
        self.row.addStretch(1)
        self._retranslate()

    def _read_year(self) -> int | None:
        problem = self.tr("Skriv årtalet med fyra siffror, från {first} till {last}.")
        problem = problem.format(first=EARLIEST_YEAR, last=LATEST_YEAR)
        return self._number(self.year, EARLIEST_YEAR, LATEST_YEAR, problem)

    def _read_month(self) -> int | None:
        return self.month.currentData() or None

    def _read_day(self) -> int | None:
        return self._number(self.day, 1, 31, self.tr("Skriv dagen som ett tal från 1 till 31."))

    def _show_parts(self, year: int | None, month: int | None, day: int | None, about: bool) -> None:
        self.year.setText("" if year is None else str(year))
        self.month.choose(month or 0)
        self.day.setText("" if day is None else str(day))
        self.about.setChecked(about)

    def draft(self) -> str:
        month, about = str(self._read_month() or ""), "1" if self.about.isChecked() else ""
        return "\n".join((self.year.text(), month, self.day.text(), about))

    def _type(self, text: str) -> None:
        # A draft of an earlier version is the year alone.
        year, month, day, about = (*text.split("\n"), "", "", "")[:4]
        self.year.setText(year)
        self.month.choose(int(month) if month.isdigit() else 0)
        self.day.setText(day)
        self.about.setChecked(bool(about))

    def _retranslate(self) -> None:
        super()._retranslate()
        locale = QLocale()
        months = [(number, locale.standaloneMonthName(number)) for number in range(1, 13)]
        self.month.fill([(0, self.tr("månad okänd")), *months])
        if self.month.currentIndex() < 0:
            self.month.choose(0)
        self.year.setPlaceholderText(self.tr("år"))
        self.day.setPlaceholderText(self.tr("dag"))
        for edit in (self.year, self.day):
            make_room(edit)
        self.about.setText(self.tr("ungefär"))
        self._name_part(self.year, self.tr("år"))
        self._name_part(self.month, self.tr("månad"))
        self._name_part(self.day, self.tr("dag"))
        self._name_part(self.about, self.tr("ungefär"))

    def _short_edit(self, width: int) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setFixedWidth(width)
        edit.setMinimumHeight(TARGET)
        edit.textEdited.connect(self._part_typed)
        edit.editingFinished.connect(self.commit)
        self._hold(edit, 0)
        return edit

    def _part_typed(self) -> None:
        self._on_typed(self.draft())

    def _part_chosen(self) -> None:
        self._part_typed()
        self.commit()

    @staticmethod
    def _number(edit: QLineEdit, least: int, most: int, problem: str) -> int | None:
        text = latin_digits(edit.text().strip())
        if not text:
            return None
        if not text.isdigit() or not least <= int(text) <= most:
            raise UnreadableError(problem)
        return int(text)


class PartialDateField(_PartsField[PartialDate]):
    """A year, where known its month, and whether it is about right; empty means unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, with_day=False)

    def value(self) -> PartialDate:
        return PartialDate.of(self._read_year(), self._read_month(), about=self.about.isChecked())

    def _show(self, value: PartialDate) -> None:
        self._show_parts(value.year, value.month, None, value.precision is DatePrecision.ABOUT)


@dataclass(frozen=True)
class PartialDay:
    """A day of which as much is known as ``precision`` says; the unknown parts of ``day`` are 1."""

    day: date | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN


class PartialDayField(_PartsField[PartialDay]):
    """A day such as a birth date, of which perhaps only the year or the month is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, with_day=True)

    def value(self) -> PartialDay:
        year, month, day = self._read_year(), self._read_month(), self._read_day()
        if year is None:
            return PartialDay()
        if day is not None and month is None:
            raise UnreadableError(self.tr("Välj månad också, eller ta bort dagen."))
        try:
            known = date(year, month or 1, day or 1)
        except ValueError:
            raise UnreadableError(self.tr("Den dagen finns inte i månaden.")) from None
        if self.about.isChecked():
            return PartialDay(known, DatePrecision.ABOUT)
        if month is None:
            return PartialDay(known, DatePrecision.YEAR)
        return PartialDay(known, DatePrecision.MONTH if day is None else DatePrecision.DAY)

    def _show(self, value: PartialDay) -> None:
        known, how = value.day, value.precision
        if known is None:
            self._show_parts(None, None, None, False)
            return
        month = known.month if how in (DatePrecision.DAY, DatePrecision.MONTH) else None
        day = known.day if how is DatePrecision.DAY else None
        self._show_parts(known.year, month, day, how is DatePrecision.ABOUT)
