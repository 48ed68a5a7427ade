"""The centre's answers to what candidates ask, approved by its data protection officer."""

from __future__ import annotations

from datetime import date

from forms.receipt import read_receipt_text
from ui.practice.centre import INGRID, PracticeCentre
from validering import information
from validering.profile import SWEDISH

DAY, OFFICER = date(2026, 3, 30), "Maj Lundgren"


def play(centre: PracticeCentre) -> None:
    """The proposals as they are; a centre of one's own changes them first."""
    centre.sign_in(INGRID, DAY)
    for question, answer in read_receipt_text(SWEDISH)[0].proposals.items():
        centre.act(information.write_answer, question, SWEDISH, answer)
        centre.act(information.approve_answer, question, SWEDISH, approved_by=OFFICER)
