"""How a candidate wants to be reached, as it is told wherever somebody is about to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.case_words import figures, listed
from validering.candidates import CandidateView


def contact_words(person: CandidateView) -> str:
    """The ways to reach the person, and who may answer; of a protected one, where they are kept."""
    if person.is_protected:
        return QCoreApplication.translate("CaseHeader", "Kontaktvägen är skyddad: se Inskrivning, Kontakt.")
    ways = [person.contact_how, person.phone, person.email, person.contact_when]
    known = [figures(way) if way == person.phone else way for way in ways if way]
    if not known:
        return QCoreApplication.translate("CaseHeader", "Kontaktväg: inte ifylld än")
    words = QCoreApplication.translate("CaseHeader", "Kontakta bara så här: {ways}").format(
        ways=listed(known)
    )
    if person.contact_others_may_answer:
        return words
    alone = QCoreApplication.translate("CaseHeader", "{contact}. Ingen annan får svara eller läsa.")
    return alone.format(contact=words)
