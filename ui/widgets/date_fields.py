"""A field of one day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ui.widgets.field import Field, UnreadableError
from ui.widgets.look import TARGET
from ui.widgets.placeholders import make_room
from ui.widgets.reading import read_date


class DateField(Field[date | None]):
    """One day, typed or picked from a calendar; None when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setMinimumHeight(TARGET)
        self.edit.setMaximumWidth(160)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self.commit)
        self._hold(self.edit, 0)
        self.button = self._calendar_button()
        self.row.addStretch(1)
        self._retranslate()

    def value(self) -> date | None:
        text = self.edit.text().strip()
        if not text:
            return None
        try:
            return read_date(text)
        except ValueError:
            raise UnreadableError(self.tr("Skriv dagen som år-månad-dag, till exempel 2026-03-05.")) from None

    def _show(self, value: date | None) -> None:
        self.edit.setText("" if value is None else value.isoformat())

    def _type(self, text: str) -> None:
        self.edit.setText(text)

    def set_enabled(self, enabled: bool) -> None:
        """A day that is only read has no calendar."""
        super().set_enabled(enabled)
        self.button.setVisible(enabled)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.edit.setPlaceholderText(self.tr("åååå-mm-dd"))
        make_room(self.edit)
        if hasattr(self, "button"):
            self._name_part(self.button, self.tr("öppna kalendern"))

    def _calendar_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("calendar_button")
        button.setFixedSize(TARGET, TARGET)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(button)
        self._menu.aboutToShow.connect(self._fill_calendar)
        button.setMenu(self._menu)
        self._hold(button, 0)
        return button

    def _fill_calendar(self) -> None:
        """Make the calendar when it is first wanted; it is slow to build."""
        if not self._menu.actions():
            self._calendar = QCalendarWidget()
            self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
            self._calendar.clicked.connect(self._picked)
            self._calendar.activated.connect(self._picked)
            action = QWidgetAction(self._menu)
            action.setDefaultWidget(self._calendar)
            self._menu.addAction(action)
        self._calendar.setLocale(QLocale())
        try:
            shown = self.value()
        except UnreadableError:
            shown = None
        if shown is not None:
            self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def _picked(self, day: QDate) -> None:
        self._menu.close()
        self.edit.setText(f"{day.year():04d}-{day.month():02d}-{day.day():02d}")
        self.commit()
