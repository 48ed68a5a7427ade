"""Assessors and workplaces, kept by those who plan, and picked from in every plan."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from ui.case_words import listed
from ui.page import Screen
from ui.registers.forms import AssessorForm, HostForm
from ui.widgets.act_rows import leading
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import TextField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import hosts
from validering.changes import Change
from validering.hosts import HostEntry
from validering.language_names import language_name
from validering.staff import StaffEntry, read_assessors


class RegistersScreen(Screen):
    """Two lists of cards that open as forms; a new workplace begins with its name."""

    screen_id: ClassVar[str] = "registers"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._assessors: dict[UUID, StaffEntry] = {}
        self._hosts: dict[UUID, HostEntry] = {}
        self._assessor_form: AssessorForm | None = None
        self._host_form: HostForm | None = None
        self._heading = Label(parent=self, tone="title")
        self._people = Section(self)
        self.people = CardList(self)
        self.people.set_add_text("")
        self.people.open_wanted.connect(self._open_assessor)
        self._people.column.addWidget(self.people)
        self._places = Section(self)
        self.places = CardList(self)
        self.places.set_add_text("")
        self.places.open_wanted.connect(self._open_host)
        self.places.remove_wanted.connect(self._remove)
        self.name = TextField(self)
        self.add = QPushButton(self)
        self.add.clicked.connect(self._add)
        for widget in (self.places, self.name, leading(self.add)):
            self._places.column.addWidget(widget)
        for part in (self._heading, self._people, self._places):
            self.body.addWidget(part)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Bedömare och arbetsplatser")

    def concerns(self, change: Change) -> bool:
        return bool({"staff", "hosts", "plan", "sessions"} & change.parts)

    def reload(self) -> None:
        self._assessors = {one.id: one for one in self.workspace.read(read_assessors)}
        self._hosts = {one.id: one for one in self.workspace.read(hosts.read_hosts)}
        self.people.set_cards([self._person_card(one) for one in self._assessors.values()])
        used = self.workspace.read(hosts.read_used_hosts)
        self.places.set_cards([self._place_card(one, used) for one in self._hosts.values()])
        person, place = self.people.opened, self.places.opened
        if self._assessor_form is not None and isinstance(person, UUID) and person in self._assessors:
            self._assessor_form.show_entry(self._assessors[person])
        if self._host_form is not None and isinstance(place, UUID) and place in self._hosts:
            self._host_form.show_entry(self._hosts[place])

    def _person_card(self, one: StaffEntry) -> CardText:
        screen = self.workspace.language
        trade = [one.trade or ""]
        if one.years_in_trade is not None:
            trade.append(self.tr("%n år i yrket", "", one.years_in_trade))
        lines = [
            listed(each for each in trade if each),
            listed(language_name(tag, screen) for tag in one.spoken_languages),
            one.availability or "",
        ]
        if one.impartiality:
            lines.append(self.tr("Bedömer inte: {who}").format(who=one.impartiality))
        return CardText(one.id, one.name, tuple(each for each in lines if each), removable=False)

    def _place_card(self, one: HostEntry, used: frozenset[UUID]) -> CardText:
        contact = listed(each for each in (one.contact_name, one.contact_way) if each)
        stays = self.tr("Finns i en plan eller ett möte och kan inte tas bort.") if one.id in used else ""
        lines = tuple(each for each in (one.address, contact, one.can_show, stays) if each)
        badge = "" if one.is_active else self.tr("tar inte emot nu")
        return CardText(one.id, one.name, lines, badge, removable=not stays)

    def _open_assessor(self, staff_id: UUID) -> None:
        self.flush()
        self._assessor_form = AssessorForm(self.workspace, self._assessors[staff_id])
        self.people.expand(staff_id, self._assessor_form)
        self._assessor_form.show_field("trade")

    def _open_host(self, host_id: UUID) -> None:
        self.flush()
        self._host_form = HostForm(self.workspace, self._hosts[host_id])
        self.places.expand(host_id, self._host_form)
        self._host_form.show_field("address")

    def _add(self) -> None:
        made = self.workspace.attempt(self, hosts.add_host, name=self.name.value())
        if made is not None and made.new_id is not None:
            self.name.set_value("", force=True)
            self.reload()
            self._open_host(made.new_id)

    def _remove(self, host_id: UUID) -> None:
        name = self._hosts[host_id].name
        if self.workspace.attempt(self, hosts.remove_host, host_id) is not None:
            self.strip.show_done(self.tr("{name} är borttagen ur registret.").format(name=name))

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._people.set_title(self.tr("Bedömare"))
        self._people.set_help(
            self.tr("Väljs i planerna. Nya personer läggs till av administratören under Personal.")
        )
        self.people.set_empty_text(
            self.tr("Ingen är bedömare än. Administratören ger rollen under Personal.")
        )
        self._places.set_title(self.tr("Arbetsplatser"))
        self._places.set_help(
            self.tr("Arbetsplatser som tar emot för praktiska dagar. De föreslås i planerna.")
        )
        self.places.set_empty_text(self.tr("Inga arbetsplatser än. Skriv namnet på den första här nedanför."))
        self.name.set_label(self.tr("Ny arbetsplats"))
        self.add.setText(self.tr("Lägg till arbetsplatsen"))
        self.add.setAccessibleName(self.add.text())
