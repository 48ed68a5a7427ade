"""The person's own contact way, what is printed of it, and adaptations wanted."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.intake.candidate_form import CandidateForm
from ui.widgets.fields import CheckField, LongTextField, TextField
from ui.workspace import Workspace


class ContactForm(CandidateForm):
    part: ClassVar[str] = "contact"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._contact_section = self.add_section()
        self.how = self.keep("contact_how", TextField(self))
        self.when = self.keep("contact_when", TextField(self))
        self.add(self.how, self.when)
        self.phone = self.keep("phone", TextField(self))
        self.email = self.keep("email", TextField(self))
        self.add(self.phone, self.email)
        self.others = self.keep("contact_others_may_answer", CheckField(self))
        self.add(self.others)
        self._adaptations_section = self.add_section()
        self.adaptations = self.keep("adaptations", LongTextField(self, lines=2))
        self.add(self.adaptations)
        self._print_section = self.add_section()
        self.prints_phone = self.keep("prints_phone", CheckField(self))
        self.can_start = self.keep("can_start", TextField(self))
        self.prints_start = self.keep("prints_can_start", CheckField(self))
        self.add(self.prints_phone)
        self.add(self.can_start, self.prints_start)
        self._retranslate()

    def _retranslate(self) -> None:
        self._contact_section.set_title(self.tr("Så når vi kandidaten"))
        self._contact_section.set_help(
            self.tr("Kandidatens egen väg, inte familjens. Den står överst i ärendet och används alltid.")
        )
        self.how.set_label(self.tr("Hur kandidaten vill bli kontaktad"))
        self.how.set_help(self.tr("Till exempel: sms, inte samtal. Eller: genom sfi-läraren."))
        self.when.set_label(self.tr("När"))
        self.when.set_help(self.tr("Till exempel: vardagar efter 15."))
        self.phone.set_label(self.tr("Telefon"))
        self.email.set_label(self.tr("E-post"))
        self.others.set_label(self.tr("Någon annan får svara eller läsa"))
        self._adaptations_section.set_title(self.tr("Anpassningar"))
        self.adaptations.set_label(self.tr("Det kandidaten vill ha anpassat"))
        self.adaptations.set_help(
            self.tr("Skriv vad som ska göras, aldrig varför. Till exempel: större text, paus varje timme.")
        )
        self._print_section.set_title(self.tr("På portföljens första sida"))
        self._print_section.set_help(self.tr("Kandidaten väljer själv vad en arbetsgivare får se."))
        self.prints_phone.set_label(self.tr("Skriv ut telefonnumret"))
        self.can_start.set_label(self.tr("Kan börja arbeta"))
        self.can_start.set_help(self.tr("Till exempel: genast, eller 1 november."))
        self.prints_start.set_label(self.tr("Skriv ut startdatumet"))
