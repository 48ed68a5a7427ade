"""One person of the staff: what is known of them and what they may do, saved field by field."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.widgets.fields import CheckField, ChecksField, DateField, NumberField, TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering import staff
from validering.acting import StaffRole
from validering.staff import StaffEntry

TEXTS = ("name", "trade", "assessor_training", "contact_way")


class PersonForm(Form):
    """The fields of the person ``staff_id``."""

    def __init__(self, workspace: Workspace, staff_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"staff/{staff_id}", None, parent)
        self.workspace, self.staff_id = workspace, staff_id
        self._section = self.add_section()
        self.name = self._keep("name", TextField(self))
        self.contact = self._keep("contact_way", TextField(self))
        self.add(self.name, self.contact)
        self.roles = self.bind("roles", ChecksField(self), self._save_roles)
        self.areas = self._keep("trade_areas", ChecksField(self))
        self.add(self.roles, self.areas)
        self.trade = self._keep("trade", TextField(self))
        self.years = self._keep("years_in_trade", NumberField(self))
        self.add(self.trade, self.years)
        self.training = self._keep("assessor_training", TextField(self))
        self.certified = self._keep("certified_until", DateField(self))
        self.add(self.training, self.certified)
        self.active = self._keep("is_active", CheckField(self))
        self.add(self.active)
        self._retranslate()

    def show_entry(self, entry: StaffEntry) -> None:
        """Show what is saved."""
        for name in TEXTS:
            self.field(name).set_value(getattr(entry, name) or "")
        self.roles.set_value(tuple(entry.roles))
        for name in ("trade_areas", "years_in_trade", "certified_until", "is_active"):
            self.field(name).set_value(getattr(entry, name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        return self.bind(name, field, lambda value: self.save(**{name: value}))

    def save(self, **changes: Any) -> None:
        self.workspace.apply(staff.change_staff, self.staff_id, **changes)

    def _save_roles(self, chosen: tuple[str, ...]) -> None:
        self.save(roles=[StaffRole(role) for role in chosen])

    def _retranslate(self) -> None:
        areas = self.workspace.forms.areas()
        language = self.workspace.language
        self._section.set_title(self.tr("Uppgifter"))
        self.name.set_label(self.tr("Namn"))
        self.contact.set_label(self.tr("Telefon eller e-post i arbetet"))
        self.roles.set_label(self.tr("Roller"))
        self.roles.set_options(case_words.options(case_words.staff_roles()))
        self.areas.set_label(self.tr("Branscher"))
        titles = ((area, title.shown(language)[0]) for area, title in areas.items())
        self.areas.set_options(case_words.by_name(titles))
        self.trade.set_label(self.tr("Yrke"))
        self.trade.set_help(self.tr("Skrivs ut bredvid namnet på den som har bedömt."))
        self.years.set_label(self.tr("År i yrket"))
        self.training.set_label(self.tr("Utbildning till bedömare"))
        self.certified.set_label(self.tr("Certifierad till och med"))
        self.active.set_label(self.tr("Arbetar här nu"))
