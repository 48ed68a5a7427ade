"""What is left out of a read for one role, or for everybody but those whom it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.candidates import CandidateView
from validering.erasure_sight import without_hidden_texts
from validering.register import DocumentEntry
from validering.seeing import RUN_CASES, SEE_RESULTS, name_of
from validering.sessions import SessionView
from validering.storage.tables.cases import Case

Veil = Callable[[Db, Acting, Any], Any]


def without_contact(_session: Db, acting: Acting, view: CandidateView) -> CandidateView:
    """For who runs no case: no number, no ways of contact, no wishes for the meetings."""
    if acting.may(*RUN_CASES):
        return view
    return replace(
        view,
        id_number=None,
        id_number_doubt=None,
        phone=None,
        email=None,
        contact_how=None,
        contact_when=None,
        adaptations=None,
        interpreter_sex_wish=None,
    )


def without_private_notes(
    session: Db, acting: Acting, views: tuple[SessionView, ...]
) -> tuple[SessionView, ...]:
    """A private note of a session is for its writer and for the lead of the case."""
    led = select(Case.id).where(
        Case.id.in_({each.case_id for each in views}), Case.lead_id == acting.staff_id
    )
    own = set(session.scalars(led))
    return tuple(
        each
        if acting.staff_id == each.assessor_id or each.case_id in own
        else replace(each, private_note=None)
        for each in views
    )


def without_result_papers(
    _session: Db, acting: Acting, entries: tuple[DocumentEntry, ...]
) -> tuple[DocumentEntry, ...]:
    """That a paper with a result was issued is known to all; its bytes only to who sees results."""
    if acting.may(*SEE_RESULTS):
        return entries
    return tuple(
        replace(each, content_id=None, is_withheld=True) if each.holds_result else each for each in entries
    )


VEILS: Mapping[str, Veil] = {
    "candidates.read_candidate": without_contact,
    "sessions.read_sessions": without_private_notes,
    "register.read_documents": without_result_papers,
    "erasure.search": without_hidden_texts,
}


def veiled(session: Db, acting: Acting, function: Callable[..., Any], found: Any) -> Any:
    """What ``function`` found, as this person may see it."""
    veil = VEILS.get(name_of(function))
    return found if veil is None else veil(session, acting, found)
