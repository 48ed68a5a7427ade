"""From the list of where a protected person's name stands to an erasure that a second person approves."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import CASE_ROLES, case_to_run
from validering.changes import Change
from validering.erasure import Place, Treatment, Wording, propose_erasure
from validering.erasure_places import pattern_of, treated
from validering.errors import UserError
from validering.hidden_words import HiddenWords
from validering.masking import words_of_person
from validering.protection_facts import is_earlier, name_stands, text_of
from validering.protection_search import cases_of
from validering.protection_work import ItemKind
from validering.removals import read_waiting
from validering.storage.tables.people import Candidate
from validering.storage.tables.protection import ProtectionItem, ProtectionRound

REASON = "Namnet på en person med skyddade personuppgifter."
"""Why, in Swedish as all that is written into the store; it names nobody."""


def propose_name_erasure(session: Session, acting: Acting, item_id: UUID) -> Change:
    """Propose that the name gives way to the alias where nobody may change it alone: signed, or earlier.

    Raises UserError ``not_allowed``, ``row_gone``, ``protection_name_gone`` or ``removal_waits``.
    """
    acting.require(*CASE_ROLES)
    item = session.get(ProtectionItem, item_id)
    if item is None or item.done_at is not None or item.kind != ItemKind.TEXT:
        raise UserError("row_gone")
    person = session.get_one(Candidate, session.get_one(ProtectionRound, item.round_id).candidate_id)
    case_id = item.case_id or cases_of(session, person.id)[0]
    case_to_run(session, acting, case_id)
    words = words_of_person(person)
    if not name_stands(session, item.facts, HiddenWords(words)):
        raise UserError("protection_name_gone")
    place = Place(item.facts["table"], item.facts["column"], str(item.facts["row_id"]), "")
    if any(list(place.key) in one.content.get("places", ()) for one in read_waiting(session, case_id)):
        raise UserError("removal_waits")
    found = words[:1] if is_earlier(item.facts) else tuple(_standing(text_of(session, item.facts), words))
    if not found:
        raise UserError("protection_name_spelt")
    for each in found:
        wording = Wording(each, Treatment.CORRECT, person.alias or "")
        propose_erasure(session, acting, case_id, wording, places=[place], reason=REASON)
    return Change.of(case_id, "protection", "removals")


def _standing(text: str | None, words: tuple[str, ...]) -> Iterator[str]:
    """The longest words of the name that stand in a text, then those that stand in what is left of it."""
    left = text or ""
    for each in words:
        pattern = pattern_of(each)
        if pattern.search(left):
            yield each
            left = treated(left, pattern, Wording(each, Treatment.CORRECT, ""))
