"""Persons who may be the same: looked at before a second one is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.case_words import figures, listed
from ui.widgets.fields import CheckField
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from validering.duplicates import LikelyDuplicate
from validering.terms import DatePrecision


class DuplicatesBox(QFrame):
    """Hidden while there is nobody alike.

    ``case_wanted(case_id)`` opens the newest case of a person, ``same_person(candidate_id, name)`` asks for
    one more case of theirs.
    """

    case_wanted = Signal(object)
    same_person = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._hits: tuple[LikelyDuplicate, ...] = ()
        self._rows: list[QWidget] = []
        self._title = named_label("section_title", parent=self)
        self._help = named_label("field_help", parent=self)
        self.nobody = CheckField(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self._column.setSpacing(GRID)
        for widget in (self._title, self._help, self.nobody):
            self._column.addWidget(widget)
        self._retranslate()
        self.hide()

    @property
    def is_settled(self) -> bool:
        """Whether nobody is alike, or the user has said that it is none of them."""
        return not self._hits or self.nobody.value()

    def show_hits(self, hits: tuple[LikelyDuplicate, ...]) -> None:
        """Show these persons; other ones than before are to be looked at anew."""
        if hits == self._hits:
            return
        self._hits = hits
        self.nobody.set_value(False, force=True)
        self._fill()
        self.setVisible(bool(hits))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(hit) for hit in self._hits]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(2 + place, row)

    def _row(self, hit: LikelyDuplicate) -> QWidget:
        row = QWidget(self)
        line = QVBoxLayout(row)
        line.setContentsMargins(0, 0, 0, GRID)
        line.setSpacing(GRID // 2)
        line.addWidget(Label(self._said(hit), row, tone="strong"))
        see = QPushButton(self.tr("Öppna {case}").format(case=figures(hit.case_nos[0])), row)
        see.clicked.connect(lambda: self.case_wanted.emit(hit.newest_case_id))
        more = QPushButton(self.tr("Nytt ärende för {name}").format(name=hit.name), row)
        more.clicked.connect(lambda: self.same_person.emit(hit.candidate_id, hit.name))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        line.addLayout(buttons)
        for button in (see, more):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        buttons.addStretch(1)
        return row

    def _said(self, hit: LikelyDuplicate) -> str:
        cases = listed(figures(case_no) for case_no in hit.case_nos)
        if hit.birth_date is None or hit.precision is DatePrecision.UNKNOWN:
            return self.tr("{name}, ärende {cases}").format(name=hit.name, cases=cases)
        said = self.tr("{name}, född {born}, ärende {cases}")
        return said.format(name=hit.name, born=figures(_born(hit)), cases=cases)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Är det någon av dem?"))
        self.setAccessibleName(self.tr("Är det någon av dem?"))
        self._help.setText(
            self.tr("De liknar den du har skrivit. Det som redan är berättat frågar vi inte om igen.")
        )
        self.nobody.set_label(self.tr("Nej, det är en annan person"))


def _born(hit: LikelyDuplicate) -> str:
    """As much of the birth date as is known."""
    shown = {DatePrecision.DAY: "%Y-%m-%d", DatePrecision.MONTH: "%Y-%m", DatePrecision.ABOUT: "≈ %Y"}
    return hit.birth_date.strftime(shown.get(hit.precision, "%Y")) if hit.birth_date else ""
