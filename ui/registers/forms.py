"""One assessor, and one workplace, as the registers know them; each field is saved when it is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import CheckField, LongTextField, NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.mirroring import is_mirrored
from ui.workspace import Workspace
from validering.assessor_register import change_assessor
from validering.errors import UserError
from validering.hosts import HostEntry, change_host
from validering.language_names import language_choices, language_name
from validering.staff import StaffEntry


class _RegisterForm(Form):
    """A form whose fields go to one command with the key of the row."""

    def __init__(
        self,
        workspace: Workspace,
        scope: str,
        command: Callable[..., Any],
        row_id: UUID,
        parent: QWidget | None,
    ) -> None:
        super().__init__(workspace, f"{scope}/{row_id}", None, parent)
        self.workspace = workspace
        self._command, self._row_id = command, row_id

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        return self.bind(name, field, lambda value: self._save_one(name, value))

    def _save_one(self, name: str, value: Any) -> None:
        self.workspace.apply(self._command, self._row_id, **{name: value})

    def _retranslate(self) -> None:
        """Each form says its own words."""


class AssessorForm(_RegisterForm):
    """Languages are written by their names, with commas between."""

    def __init__(self, workspace: Workspace, entry: StaffEntry, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "assessor", change_assessor, entry.id, parent)
        self.trade = self._keep("trade", TextField(self))
        self.years = self._keep("years_in_trade", NumberField(self, most=70))
        self.add(self.trade, self.years)
        self.languages = self.bind("spoken_languages", TextField(self), self._save_languages)
        self.add(self.languages)
        self.availability = self._keep("availability", LongTextField(self, lines=2))
        self.add(self.availability)
        self.impartiality = self._keep("impartiality", LongTextField(self, lines=2))
        self.add(self.impartiality)
        self._retranslate()
        self.show_entry(entry)

    def show_entry(self, entry: StaffEntry) -> None:
        """Show what is kept."""
        screen = self.workspace.language
        self.trade.set_value(entry.trade or "")
        self.years.set_value(entry.years_in_trade)
        # Typed and read again, so that nothing but the names and the comma stands in it.
        comma = "\N{ARABIC COMMA} " if is_mirrored() else ", "
        self.languages.set_value(comma.join(language_name(tag, screen) for tag in entry.spoken_languages))
        self.availability.set_value(entry.availability or "")
        self.impartiality.set_value(entry.impartiality or "")

    def _save_languages(self, text: str) -> None:
        known = {name.casefold(): tag for tag, name in language_choices(self.workspace.language)}
        names = [
            part.strip() for part in text.replace("،", ",").replace("\n", ",").split(",") if part.strip()
        ]
        for name in names:
            if name.casefold() not in known:
                raise UserError("language_unknown", given=name)
        self._save_one("spoken_languages", [known[name.casefold()] for name in names])

    def _retranslate(self) -> None:
        self.trade.set_label(self.tr("Yrke"))
        self.years.set_label(self.tr("År i yrket"))
        self.languages.set_label(self.tr("Språk"))
        self.languages.set_help(self.tr("Med komma emellan, till exempel: arabiska, engelska."))
        self.availability.set_label(self.tr("När det går bra"))
        self.availability.set_help(self.tr("Till exempel: tisdagar och torsdagar, inte i juli."))
        self.impartiality.set_label(self.tr("Bedömer inte"))
        self.impartiality.set_help(
            self.tr("Arbetsplatser och företag med egna band. Inga namn på kandidater.")
        )


class HostForm(_RegisterForm):
    """A workplace that receives candidates."""

    def __init__(self, workspace: Workspace, entry: HostEntry, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "host", change_host, entry.id, parent)
        self.name = self._keep("name", TextField(self))
        self.address = self._keep("address", TextField(self))
        self.add(self.name, self.address)
        self.contact = self._keep("contact_name", TextField(self))
        self.way = self._keep("contact_way", TextField(self))
        self.add(self.contact, self.way)
        self.can_show = self._keep("can_show", LongTextField(self, lines=2))
        self.add(self.can_show)
        self.active = self._keep("is_active", CheckField(self))
        self.add(self.active)
        self._retranslate()
        self.show_entry(entry)

    def show_entry(self, entry: HostEntry) -> None:
        """Show what is kept."""
        self.name.set_value(entry.name)
        self.address.set_value(entry.address or "")
        self.contact.set_value(entry.contact_name or "")
        self.way.set_value(entry.contact_way or "")
        self.can_show.set_value(entry.can_show or "")
        self.active.set_value(entry.is_active)

    def _retranslate(self) -> None:
        self.name.set_label(self.tr("Arbetsplatsens namn"))
        self.address.set_label(self.tr("Adress"))
        self.contact.set_label(self.tr("Kontaktperson"))
        self.way.set_label(self.tr("Telefon eller e-post"))
        self.can_show.set_label(self.tr("Vad som kan visas där"))
        self.can_show.set_help(self.tr("Arbetsuppgifter, maskiner och plats. Inget om enskilda människor."))
        self.active.set_label(self.tr("Tar emot nu"))
