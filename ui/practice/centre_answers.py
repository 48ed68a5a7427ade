"""The centre's answers to what candidates ask, approved by its data protection officer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from forms.receipt import read_receipt_text
from ui.practice.centre import INGRID, PracticeCentre
from validering import information
from validering.information import InformationQuestion
from validering.profile import SWEDISH

DAY, OFFICER = date(2026, 3, 30), "Maj Lundgren"
TRANSLATED = Path(__file__).parent / "answers.yaml"


def play(centre: PracticeCentre) -> None:
    """The Swedish proposals as they are, a centre of one's own changes them first, and their translations."""
    centre.sign_in(INGRID, DAY)
    translated = yaml.safe_load(TRANSLATED.read_text("utf-8"))
    for language, answers in {SWEDISH: read_receipt_text(SWEDISH)[0].proposals, **translated}.items():
        for asked, answer in answers.items():
            question = InformationQuestion(asked)
            centre.act(information.write_answer, question, language, answer)
            centre.act(information.approve_answer, question, language, approved_by=OFFICER)
