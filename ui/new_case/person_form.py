"""Who the new case is for: names as in the ID and in own script, birth date as far as known, protection."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.widgets.fields import CheckField, ChoiceField, PartialDay, PartialDayField, TextField
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering.candidates import CandidateChanges
from validering.duplicates import PersonSought
from validering.terms import ProtectionLevel


class PersonForm(PendingForm):
    """Fields that are not saved before the case is opened; ``sought_changed`` comes when one was left.

    ``alike`` stands below what is sought by, so that it is in sight while that is typed.
    """

    sought_changed = Signal()

    def __init__(self, workspace: Workspace, alike: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "new_case/person", None, parent)
        self._section = self.add_section()
        self.given = self._take("given_names", TextField(self))
        self.family = self._take("family_names", TextField(self))
        self.add(self.given, self.family)
        self.single = self.pend("has_single_name", CheckField(self), empty=False)
        self.single.committed.connect(self._show_family)
        self.add(self.single)
        self.own_script = self._take("name_in_own_script", TextField(self))
        self.birth = self.pend("birth_date", PartialDayField(self), empty=PartialDay())
        self.birth.committed.connect(lambda _: self.sought_changed.emit())
        self.add(self.own_script, self.birth)
        self.add(alike)
        self.protection = self.pend("protection", ChoiceField(self), empty=ProtectionLevel.NONE)
        self.protection.set_value(ProtectionLevel.NONE)
        self.add(self.protection)
        self.birth.set_value(PartialDay())
        self._retranslate()

    def sought(self) -> PersonSought:
        """The person as the search for doubles knows them."""
        name = f"{self.given.value()} {self.family.value()}"
        born = self.birth.value()
        return PersonSought(name.strip(), self.own_script.value(), born.day, born.precision)

    def person(self) -> CandidateChanges:
        """The fields as they stand; raises UnreadableError for a birth date that is none."""
        born = self.birth.value()
        return {
            "given_names": self.given.value(),
            "family_names": "" if self.single.value() else self.family.value(),
            "has_single_name": self.single.value(),
            "name_in_own_script": self.own_script.value(),
            "birth_date": born.day,
            "birth_date_precision": born.precision,
        }

    def empty(self) -> None:
        """Begin anew, with no draft left."""
        self.forget()
        self._show_family()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_family()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _take(self, name: str, field: TextField) -> TextField:
        field.committed.connect(lambda _: self.sought_changed.emit())
        return self.pend(name, field)

    def _show_family(self) -> None:
        self.family.setVisible(not self.single.value())
        self.sought_changed.emit()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Vem gäller det?"))
        self._section.set_help(self.tr("Ett namn räcker för att börja. Allt annat kan fyllas i senare."))
        self.given.set_label(self.tr("Förnamn, som i ID-handlingen"))
        self.family.set_label(self.tr("Efternamn, som i ID-handlingen"))
        self.single.set_label(self.tr("Kandidaten har bara ett namn"))
        self.own_script.set_label(self.tr("Namnet som kandidaten själv skriver det"))
        self.birth.set_label(self.tr("Född"))
        self.protection.set_label(self.tr("Skyddade personuppgifter"))
        self.protection.set_options(case_words.options(case_words.protection_levels()))
        self.protection.set_help(
            self.tr("Skyddet kan slås på när som helst. Då syns ett alias i stället för namnet.")
        )
