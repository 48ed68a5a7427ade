"""Fields: what is typed is the value, what cannot be read is said, what is being typed stays."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import choose, cut_texts, find, press, settle, write
from ui.widgets.fields import (
    CheckField,
    ChecksField,
    ChoiceField,
    DateField,
    Field,
    LongTextField,
    NumberField,
    PartialDateField,
    PartialDay,
    PartialDayField,
    TextField,
)
from ui.widgets.reading import latin_digits, read_date, read_number
from validering.partial_dates import PartialDate
from validering.terms import CaseHalt, DatePrecision, Product


def shown(qtbot: QtBot, field: Field[Any], label: str) -> tuple[QWidget, list[Any]]:
    """The field in a window of its own, and the values it commits."""
    window = QWidget()

    def held(_closing: QWidget) -> None:
        window.objectName()

    qtbot.addWidget(window, before_close_func=held)
    field.setParent(window)
    field.set_label(label)
    committed: list[Any] = []
    field.committed.connect(committed.append)
    window.resize(500, 300)
    window.show()
    qtbot.waitExposed(window)
    return window, committed


@pytest.mark.parametrize("kind", [TextField, LongTextField])
def test_text_is_saved_when_the_field_is_left_and_once(qtbot: QtBot, kind: type[Field[str]]) -> None:
    field = kind()
    window, committed = shown(qtbot, field, "Förnamn")
    field.set_value("")
    write(window, "Förnamn", "  Åsa ")
    write(window, "Förnamn", "Åsa")
    assert committed == ["Åsa"]
    assert not field.is_typed


def test_what_is_being_typed_is_not_overwritten_by_a_reading(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field, "Förnamn")
    field.set_value("Amina")
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "X")
    field.set_value("Other")
    assert field.value() == "AminaX"
    field.set_value("Other", force=True)
    assert field.value() == "Other"


def test_a_date_is_read_as_people_write_it_and_what_is_no_date_is_said(qtbot: QtBot) -> None:
    field = DateField()
    window, committed = shown(qtbot, field, "Dag")
    write(window, "Dag", "5/3 2026")
    write(window, "Dag", "31/2 2026")
    assert committed == [date(2026, 3, 5)]
    assert "2026-03-05" in field.error()
    assert field.error() in find(window, "Dag", QLineEdit).accessibleDescription()
    assert field.edit.text() == "31/2 2026"
    write(window, "Dag", "")
    assert committed == [date(2026, 3, 5), None]


def test_a_number_may_be_written_with_digits_of_any_script_and_must_be_in_range(qtbot: QtBot) -> None:
    field = NumberField(least=1, most=60)
    window, committed = shown(qtbot, field, "Antal år")
    write(window, "Antal år", "١٢")
    assert committed == [12]
    for wrong in ("tolv", "0", "61", "1,5"):
        write(window, "Antal år", wrong)
        assert field.error()
    assert committed == [12]


def test_a_partial_date_has_the_precision_of_what_is_known(qtbot: QtBot) -> None:
    field = PartialDateField()
    window, committed = shown(qtbot, field, "Från")
    write(window, "Från: år", "2012")
    choose(window, "Från: månad", "mars")
    press(window, "Från: ungefär")
    assert [one.precision for one in committed] == [
        DatePrecision.YEAR,
        DatePrecision.MONTH,
        DatePrecision.ABOUT,
    ]
    write(window, "Från: år", "12")
    assert field.error()
    assert len(committed) == 3
    write(window, "Från: år", "")
    assert committed[-1] == PartialDate()


@given(
    day=st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    precision=st.sampled_from(
        [DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR, DatePrecision.ABOUT]
    ),
)
def test_what_is_known_of_a_day_is_shown_and_read_back(day: date, precision: DatePrecision) -> None:
    known = {
        DatePrecision.DAY: day,
        DatePrecision.MONTH: day.replace(day=1),
    }.get(precision, day.replace(month=1, day=1))
    field = PartialDayField()
    field.set_value(PartialDay(known, precision))
    assert field.value() == PartialDay(known, precision)


def test_choices_commit_the_id_and_keep_it_when_their_words_change(qtbot: QtBot) -> None:
    field = ChoiceField()
    window, committed = shown(qtbot, field, "Helst")
    field.set_options([("call", "Ring"), ("text", "Sms")])
    field.set_value(None)
    choose(window, "Helst", "Sms")
    field.set_options([("call", "Call"), ("text", "Text")])
    assert committed == ["text"]
    assert field.combo.currentText() == "Text"


def test_a_term_comes_back_as_the_term_it_was(qtbot: QtBot) -> None:
    field, checks = ChoiceField(), ChecksField()
    window, committed = shown(qtbot, field, "Stopp")
    field.set_options([(CaseHalt.PAUSED, "Pausat"), (CaseHalt.INTERRUPTED, "Avbrutet")])
    choose(window, "Stopp", "Avbrutet")
    assert committed[0] is CaseHalt.INTERRUPTED
    assert field.value() is CaseHalt.INTERRUPTED
    assert field.combo.currentData() is CaseHalt.INTERRUPTED
    field.set_options([(CaseHalt.INTERRUPTED, "Stopped"), (CaseHalt.PAUSED, "Paused")])
    assert (field.combo.currentData(), field.combo.currentText()) == (CaseHalt.INTERRUPTED, "Stopped")
    window, several = shown(qtbot, checks, "Beställt")
    checks.set_options([(Product.MERIT_PORTFOLIO, "Portfölj"), (Product.STUDY_VALIDATION, "Studier")])
    settle()
    press(window, "Studier")
    assert several[0][0] is Product.STUDY_VALIDATION


def test_a_typed_term_comes_back_as_the_term_it_was(qtbot: QtBot) -> None:
    field = ChoiceField(searchable=True)
    window, committed = shown(qtbot, field, "Stopp")
    field.set_options([(CaseHalt.PAUSED, "Pausat"), (CaseHalt.INTERRUPTED, "Avbrutet")])
    line = find(window, "Stopp", QComboBox).lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "avbrutet")
    line.editingFinished.emit()
    assert committed[-1] is CaseHalt.INTERRUPTED


def test_a_value_that_comes_before_its_options_is_shown_when_they_come(qtbot: QtBot) -> None:
    field = ChoiceField()
    shown(qtbot, field, "Språk")
    field.set_value("ar")
    field.set_options([("sv", "Svenska"), ("ar", "Arabiska")])
    assert field.combo.currentText() == "Arabiska"


def test_yes_and_several(qtbot: QtBot) -> None:
    check, checks = CheckField(), ChecksField()
    window, said = shown(qtbot, check, "Får någon annan svara?")
    press(window, "Får någon annan svara?")
    assert said == [True]
    window, chosen = shown(qtbot, checks, "Beställt")
    checks.set_options([("a", "Portfölj"), ("b", "Bedömning"), ("c", "Studier")])
    settle()
    press(window, "Studier")
    press(window, "Portfölj")
    assert chosen == [("c",), ("a", "c")]


def test_every_control_of_a_field_has_a_name(qtbot: QtBot) -> None:
    for field in (TextField(), LongTextField(), DateField(), PartialDayField(), NumberField(), CheckField()):
        window, _ = shown(qtbot, field, "Fältet")
        controls = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window)
        ]
        assert controls
        assert all(control.accessibleName() for control in controls), type(field).__name__
        assert all(control.height() >= 40 for control in controls if not isinstance(control, QAbstractButton))


def test_text_lies_where_its_reader_begins(qtbot: QtBot) -> None:
    field = LongTextField()
    shown(qtbot, field, "Vad gjorde du?")
    field.set_text_language("ar")
    option = field.edit.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert option.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_long_text_grows_with_what_is_written(qtbot: QtBot) -> None:
    field = LongTextField(lines=2)
    shown(qtbot, field, "Vad gjorde du?")
    low = field.edit.height()
    field.set_value("\n".join("rad" for _ in range(6)))
    qtbot.waitUntil(lambda: field.edit.height() > low)


@given(st.integers(-9999, 9999))
def test_whole_numbers_are_read_in_arabic_digits_too(number: int) -> None:
    arabic = str(number).translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})
    assert read_number(arabic) == number
    assert latin_digits(arabic) == str(number)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_way_of_writing_a_day_says_the_same(day: date) -> None:
    ways = (f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day.day}/{day.month} {day.year}", f"{day:%d.%m.%Y}")
    assert {read_date(way) for way in ways} == {day}


def test_tab_comes_to_boxes_that_were_made_late_where_their_field_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QVBoxLayout(window)
    first, checks, last = TextField(window), ChecksField(window), TextField(window)
    for field, label in ((first, "Namn"), (checks, "Syfte"), (last, "Beställare")):
        row.addWidget(field)
        field.set_label(label)
    checks.set_options([("work", "Arbete"), ("studies", "Studier")])
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    first.setFocus()
    passed = []
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget().accessibleName())
    assert passed == ["Arbete", "Studier", "Beställare", "Namn"]


def test_a_word_about_health_is_asked_about_and_hinders_nothing(qtbot: QtBot) -> None:
    field = LongTextField()
    qtbot.addWidget(field)
    said: list[object] = []
    field.committed.connect(said.append)
    field.show()
    assert "hälsa" in field.edit.placeholderText() and field.question() == ""
    field.edit.setPlainText("Har varit sjukskriven")
    assert field.question() == "”sjukskriven”: gäller det kandidaten?"
    field.commit()
    assert said == ["Har varit sjukskriven"]
    press(field, "Ja, ”sjukskriven” gäller kandidaten")
    assert "ta bort det" in field.question()
    field.edit.setPlainText("Vill ha paus varje timme")
    assert field.question() == ""


def test_a_number_of_a_person_is_asked_about(qtbot: QtBot) -> None:
    field = LongTextField()
    qtbot.addWidget(field)
    field.show()
    field.edit.setPlainText("Chefen har 19121212-1212")
    assert field.question() == "”19121212-1212”: är det ett personnummer?"
    press(field, "Ja, ”19121212-1212” är ett personnummer")
    assert "ta bort det" in field.question()
    field.edit.setPlainText("Chefen har telefon 070-174 06 05")
    assert field.question() == ""


def test_a_word_about_something_else_is_asked_about_once(qtbot: QtBot) -> None:
    field = LongTextField()
    qtbot.addWidget(field)
    field.show()
    field.set_value("Om diabetiker, skrivet förra året")
    assert field.question() == ""
    field.edit.setPlainText("Hjälpte en gäst med stroke")
    press(field, "Nej, ”stroke” gäller något annat")
    assert field.question() == ""
    field.edit.setPlainText("Hjälpte en gäst med stroke, ringde 112")
    assert field.question() == ""
    field.commit()
    field.set_value("Hjälpte en gäst med stroke, ringde 112")
    assert field.question() == ""


def test_the_words_of_the_trade_are_not_asked_about(qtbot: QtBot) -> None:
    field = LongTextField()
    qtbot.addWidget(field)
    field.show()
    field.know(lambda: frozenset({"rullstol"}))
    field.edit.setPlainText("Kör rullstol på avdelningen och talar om psykos")
    assert field.question() == "”psykos”: gäller det kandidaten?"


def test_help_in_a_narrow_column_is_shown_whole(qtbot: QtBot) -> None:
    field = TextField()
    window, _ = shown(qtbot, field, "Omfattning")
    field.set_help("Kort: första sidan, resultatet, behörigheter och språk. " * 3)
    for width in (900, 240, 900):
        window.resize(width, 700)
        settle()
        assert cut_texts(window) == []
        assert field.height() <= max(field.heightForWidth(field.width()), field.sizeHint().height())
