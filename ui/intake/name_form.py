"""Names, identity number, birth date, gender, and that the identity has been seen."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui import case_words
from ui.intake.candidate_form import CandidateForm
from ui.widgets.fields import CheckField, ChoiceField, PartialDay, PartialDayField, TextField
from ui.workspace import Workspace
from validering import candidates
from validering.candidates import CandidateView
from validering.messages import message
from validering.terms import IdNumberType


class NameForm(CandidateForm):
    part: ClassVar[str] = "name"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._names_section = self.add_section()
        self.given = self.keep("given_names", TextField(self))
        self.family = self.keep("family_names", TextField(self))
        self.add(self.given, self.family)
        self.single = self.keep("has_single_name", CheckField(self))
        self.add(self.single)
        self.own_script = self.keep("name_in_own_script", TextField(self))
        self.called = self.keep("called_name", TextField(self))
        self.add(self.own_script, self.called)
        self._identity_section = self.add_section()
        self.id_type = self.keep("id_number_type", ChoiceField(self))
        self.id_number = self.keep("id_number", TextField(self))
        self.add(self.id_type, self.id_number)
        self.birth = self.bind("birth_date", PartialDayField(self), self._save_birth)
        self.add(self.birth)
        self.gender = self.keep("gender", ChoiceField(self))
        self.seen = self.bind("id_seen_kind", TextField(self), self._save_seen)
        self.add(self.gender, self.seen)
        self._retranslate()

    def show_view(self, view: CandidateView) -> None:
        super().show_view(view)
        self.birth.set_value(PartialDay(view.birth_date, view.birth_date_precision))
        self.family.setVisible(not view.has_single_name or bool(view.family_names))
        self.id_number.setVisible(view.id_number_type is not IdNumberType.NONE)
        doubt = view.id_number_doubt
        self.id_number.set_notice(message(self.workspace.language, doubt, {}) if doubt else "")
        self.seen.set_value(view.id_seen_kind or "")
        self.seen.set_notice(self._seen_text(view))

    def _save_birth(self, born: PartialDay) -> None:
        self.save(birth_date=born.day, birth_date_precision=born.precision)

    def _save_seen(self, document: str) -> None:
        self.workspace.apply(candidates.see_identity, self.case_id, document or None)

    def _seen_text(self, view: CandidateView) -> str:
        if view.id_seen_on is None or not view.id_seen_by_name:
            return ""
        said = self.tr("Sett av {name}, {day}")
        return said.format(name=view.id_seen_by_name, day=case_words.figures(view.id_seen_on.isoformat()))

    def _retranslate(self) -> None:
        self._names_section.set_title(self.tr("Namn"))
        self._names_section.set_help(
            self.tr("Skriv exakt som i ID-handlingen. Ett fel i namnet gör pappret ogiltigt.")
        )
        self.given.set_label(self.tr("Förnamn, som i ID-handlingen"))
        self.family.set_label(self.tr("Efternamn, som i ID-handlingen"))
        self.single.set_label(self.tr("Kandidaten har bara ett namn"))
        self.own_script.set_label(self.tr("Namnet som kandidaten själv skriver det"))
        self.called.set_label(self.tr("Tilltalsnamn"))
        self._identity_section.set_title(self.tr("Identitet"))
        self.id_type.set_label(self.tr("Sorts nummer"))
        self.id_type.set_options(case_words.options(case_words.id_number_types()))
        self.id_type.set_help(self.tr("Alla kan skrivas in, också den som inte har något nummer."))
        self.id_number.set_label(self.tr("Nummer"))
        self.birth.set_label(self.tr("Född"))
        self.birth.set_help(self.tr("Fyll i det som är känt. Gissa aldrig en dag."))
        self.gender.set_label(self.tr("Kön"))
        self.gender.set_options(case_words.options(case_words.genders()))
        self.gender.set_help(self.tr("Bara för statistik. Skrivs aldrig ut."))
        self.seen.set_label(self.tr("Handling som du har sett i dag"))
        self.seen.set_help(self.tr("Till exempel pass, körkort eller LMA-kort. Tomt om ingen är visad."))
