"""The staff of the centre: who may do what, and who can sign in. For administrators."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.page import Screen
from ui.staff.leaving_box import LeavingBox
from ui.staff.new_person_form import NewPersonForm
from ui.staff.passphrase_form import PassphraseForm
from ui.staff.person_form import PersonForm
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.cards import CardList, CardText
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering.changes import Change
from validering.errors import UserError
from validering.staff import StaffEntry, read_staff
from validering.storage.stores import sign_in_names


class StaffScreen(Screen):
    """Cards of people that open as forms; below them a new person and a first passphrase."""

    screen_id: ClassVar[str] = "staff"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._people: dict[UUID, StaffEntry] = {}
        self._form: PersonForm | None = None
        self.heading = Label(parent=self, tone="title")
        self.cards = CardList(self)
        self.cards.open_wanted.connect(self._open)
        self.doors = ActRows(self)
        self.doors.acted.connect(self._change_door)
        self.leaving = LeavingBox(self)
        self.leaving.decided.connect(self._remove)
        self.passphrase = PassphraseForm(workspace, self)
        self.passphrase.given.connect(self._say_given)
        self.new = NewPersonForm(workspace, self)
        self.new.added.connect(self._ask_passphrase)
        self._listed, self._sign_ins = Section(self), Section(self)
        self._listed.column.addWidget(self.cards)
        self._sign_ins.column.addWidget(self.doors)
        for part in (self.heading, self._listed, self._sign_ins, self.leaving, self.passphrase, self.new):
            self.body.addWidget(part)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Personal")

    def concerns(self, change: Change) -> bool:
        return "staff" in change.parts

    def reload(self) -> None:
        people = self.workspace.read(read_staff)
        self._people = {person.id: person for person in people}
        self.cards.set_cards([self._card(person) for person in people])
        opened = self.cards.opened
        if self._form is not None and isinstance(opened, UUID):
            self._form.show_entry(self._people[opened])
        can_sign_in = {name.casefold() for name in sign_in_names(self.workspace.store.folder)}
        self.doors.show_rows(
            [
                self._door(one, one.sign_in_name.casefold() in can_sign_in)
                for one in people
                if one.sign_in_name
            ]
        )

    def _card(self, person: StaffEntry) -> CardText:
        words = case_words.staff_roles()
        lines = [case_words.listed(text for role, text in words.items() if role in person.roles)]
        if person.trade:
            lines.append(person.trade)
        badge = "" if person.is_active else self.tr("Slutat")
        return CardText(person.id, person.name, tuple(lines), badge, removable=False)

    def _door(self, person: StaffEntry, is_open: bool) -> ActRow:
        name = person.sign_in_name or ""
        who = person.name if person.name == name else f"{person.name} ({name})"
        if not is_open:
            text = self.tr("{name} kan inte logga in: ingen lösenfras är satt.").format(name=who)
            return ActRow(
                name, text, "warning", (("give", self.tr("Sätt lösenfras: {name}").format(name=name)),)
            )
        text = self.tr("{name} kan logga in.").format(name=who)
        if person.id == self.workspace.acting.staff_id:
            return ActRow(name, text)
        acts = (
            ("renew", self.tr("Ny lösenfras: {name}").format(name=name)),
            ("take", self.tr("Ta bort: {name}").format(name=name)),
        )
        return ActRow(name, text, "", acts)

    def _open(self, staff_id: UUID) -> None:
        if self._form is not None and self.cards.opened is not None:
            self._form.flush()
        self._form = PersonForm(self.workspace, staff_id)
        self._form.show_entry(self._people[staff_id])
        self.cards.expand(staff_id, self._form)
        self._form.name.setFocus()

    def _ask_passphrase(self, _staff_id: UUID, sign_in_name: str) -> None:
        if sign_in_name:
            self.passphrase.ask(sign_in_name)
        self.strip.show_done(self.tr("Personen finns nu på listan."))

    def _change_door(self, sign_in_name: str, act: str) -> None:
        self.leaving.hide()
        if act == "take":
            self.passphrase.hide()
            self.leaving.ask(sign_in_name)
        else:
            self.passphrase.ask(sign_in_name, renews=act == "renew")

    def _remove(self, sign_in_name: str) -> None:
        try:
            self.workspace.store.remove_person(sign_in_name)
        except UserError as error:
            self.workspace.show_error(self, error)
            return
        self._tell(
            self.tr("{name} kan inte längre logga in. Namnet står kvar på det som är gjort.").format(
                name=sign_in_name
            )
        )

    def _say_given(self, sign_in_name: str, is_new: bool) -> None:
        if is_new:
            words = self.tr("{name} loggar in med den nya lösenfrasen och väljer då en egen.")
        else:
            words = self.tr("{name} kan nu logga in.")
        self._tell(words.format(name=sign_in_name))

    def _tell(self, words: str) -> None:
        self.strip.show_done(words)
        self.workspace.changed.emit(Change.of(None, "staff"))

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        self._listed.set_title(self.tr("Vem som arbetar här"))
        self._listed.set_help(
            self.tr(
                "Samordnaren sköter ärenden, plan och dokument. Yrkesbedömaren sätter nivåer och signerar. "
                "Sfi-läraren bedömer svenskan i yrket. Kvalitetssäkraren granskar stickprov. Administratören "
                "sköter personal, nycklar och säkerhetskopior. En person kan ha flera roller."
            )
        )
        self._sign_ins.set_title(self.tr("Vem som kan logga in"))
        self.cards.set_add_text("")
