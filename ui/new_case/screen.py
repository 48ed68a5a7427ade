"""Opens a case: a name, a look at those who are alike, the order."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.new_case.duplicates_box import DuplicatesBox
from ui.new_case.person_form import PersonForm
from ui.order_form import OrderForm
from ui.page import Screen
from ui.widgets.fields import Field, UnreadableError
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import cases
from validering.changes import Change
from validering.duplicates import read_likely_duplicates
from validering.errors import UserError
from validering.terms import ProtectionLevel


class NewCaseScreen(Screen):
    """``case_wanted`` comes with the new case, or with an old one that was meant."""

    screen_id: ClassVar[str] = "new_case"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._returning: UUID | None = None
        self.heading = Label(parent=self, tone="title")
        self.doubles = DuplicatesBox(self)
        self.person = PersonForm(workspace, self.doubles, self)
        self.person.sought_changed.connect(self._seek)
        self.doubles.case_wanted.connect(self._open_old)
        self.doubles.same_person.connect(self._choose_returning)
        self.returning = Label(parent=self, tone="strong")
        self.returning.hide()
        self.somebody_else = QPushButton(self)
        self.somebody_else.clicked.connect(self._choose_new)
        self.somebody_else.hide()
        self.order = OrderForm(workspace, "new_case", self)
        self.open = QPushButton(self)
        self.open.setProperty("primary", True)
        self.open.clicked.connect(self._open)
        self.anew = QPushButton(self)
        self.anew.setProperty("quiet", True)
        self.anew.clicked.connect(self._empty_all)
        self.anew.hide()
        for form in (self.person, self.order):
            form.restored.connect(self.anew.show)
        for field in (*self.person.pended(), *self.order.pended(), self.doubles.nobody):
            # What was wrong may be mended by what is written now; it is looked at anew with the button.
            field.typed.connect(self.strip.clear_error)
            field.committed.connect(self.strip.clear_error)
        self.leave = QPushButton(self)
        self.leave.setProperty("quiet", True)
        self.leave.clicked.connect(lambda: self.screen_wanted.emit("case_list"))
        self._lay_out()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Nytt ärende")

    def concerns(self, change: Change) -> bool:
        return bool(change.parts & {"case", "candidate"})

    def begin(self) -> None:
        """Work begins with the name, also where the screen was left further down."""
        self.show_field("given_names")

    def show_field(self, name: str) -> bool:
        place = self.person.given if self._returning is None else self.somebody_else
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        return name == "given_names"

    def reload(self) -> None:
        self.order.reload()
        self._seek()

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(GRID)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.person)
        self.body.addLayout(chosen)
        chosen.addWidget(self.returning, 1)
        chosen.addWidget(self.somebody_else)
        self.body.addWidget(self.order)
        self.body.addLayout(acts)
        acts.addWidget(self.open)
        acts.addWidget(self.anew)
        acts.addWidget(self.leave)
        acts.addStretch(1)

    def _seek(self) -> None:
        """Look for those who are alike, with what can be read of the person so far."""
        if self._returning is not None:
            return
        try:
            sought = self.person.sought()
        except UnreadableError:
            return
        self.doubles.show_hits(self.workspace.read(read_likely_duplicates, sought))

    def _open_old(self, case_id: UUID) -> None:
        self._begin_anew()
        self.case_wanted.emit(case_id)

    def _choose_returning(self, candidate_id: UUID, name: str) -> None:
        self._returning = candidate_id
        self.returning.setText(self.tr("Nytt ärende för {name}, som redan finns.").format(name=name))
        self._show_who()

    def _choose_new(self) -> None:
        self._returning = None
        self._show_who()
        self._seek()

    def _show_who(self) -> None:
        is_known = self._returning is not None
        self.person.setVisible(not is_known)
        self.doubles.setVisible(not is_known and not self.doubles.is_settled)
        self.returning.setVisible(is_known)
        self.somebody_else.setVisible(is_known)

    def _open(self) -> None:
        if self._returning is None and not self.doubles.is_settled:
            self.strip.show_error(
                self.tr("Titta först på dem som liknar, och säg om det är en annan person.")
            )
            self.doubles.nobody.setFocus()
            return
        try:
            person = self.person.person() if self._returning is None else None
        except UnreadableError as problem:
            self.strip.show_error(str(problem))
            self.person.birth.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show_too_long(None)
        self._show_wrong("")
        try:
            change = self.workspace.apply(
                cases.open_case,
                products=self.order.chosen_products(),
                person=person,
                returning=self._returning,
                protection=ProtectionLevel(self.person.protection.value()),
                order=self.order.order(),
            )
        except UserError as error:
            self.workspace.show_error(self, error)
            self._show_wrong(error.code, self.workspace.say(error))
            if error.code == "text_too_long":
                self._show_too_long(error.facts["length"], self.workspace.say(error))
            return
        self._begin_anew()
        self.case_wanted.emit(change.new_id)

    def _show_wrong(self, code: str, words: str = "") -> None:
        """Say what is wrong at the field that mends it, and go there; with no ``code`` nothing is wrong."""
        fields: dict[str, Field[Any]] = {
            "products_missing": self.order.products,
            "name_missing": self.person.given,
            "birth_date_in_future": self.person.birth,
        }
        for of_code, field in fields.items():
            field.set_error(words if of_code == code else "")
        if code in fields:
            fields[code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_too_long(self, length: object, words: str = "") -> None:
        """Say at the name that has so many letters that it is too long, and go there."""
        for field in (self.person.own_script, self.person.family, self.person.given):
            is_it = len(field.value()) == length
            field.set_error(words if is_it else "")
            if is_it:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty_all(self) -> None:
        """Throw away what was left here the time before, and begin with the name."""
        self._begin_anew()
        self.begin()

    def _begin_anew(self) -> None:
        self.anew.hide()
        self._returning = None
        self.person.empty()
        self.order.empty()
        self.doubles.show_hits(())
        self.strip.clear()
        self._show_who()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        for button, text in (
            (self.open, self.tr("Öppna ärendet")),
            (self.anew, self.tr("Börja om med tomma fält")),
            (self.leave, self.tr("Tillbaka till listan")),
            (self.somebody_else, self.tr("Det är någon annan")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
