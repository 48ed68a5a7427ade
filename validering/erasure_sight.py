"""What a search for words to erase shows of texts that the person who searches does not see elsewhere."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.erasure import Found, Place
from validering.erasure_files import ErasableFile, FileKind
from validering.register import entry_of_document
from validering.satisfaction import is_told
from validering.seeing import RUN_CASES, SEE_RESULTS, sees_whole_page
from validering.storage.tables.candidate_view import SatisfactionAnswer
from validering.storage.tables.cases import Case, Session
from validering.storage.tables.documents import IssuedDocument

_PAGES = {
    "intake": "candidate protection_round consent information_receipt information_read",
    "mapping": "candidate_language case_mapping earlier_mapping education experience licence"
    " other_competence",
    "assessment": "case_session informal_meeting judgement oral_answer oral_test working_mark",
    "sessions": "placement session_account",
    "result": "candidate_comment module_result moderation objection objection_answer profile_result"
    " result_correction sample_check supplement_item",
}
_PAGE_OF = {table: page for page, tables in _PAGES.items() for table in tables.split()}
_NAMES = frozenset({"given_names", "family_names", "called_name", "name_in_own_script", "alias"})


def without_hidden_texts(session: Db, acting: Acting, found: Found) -> Found:
    """Where the words stand is told to whoever looks for them; the texts only to who reads them anyway."""
    places = tuple(
        place if _may_read(session, acting, place) else replace(place, text="", is_hidden=bool(place.text))
        for place in found.places
    )
    return replace(found, places=places, files=tuple(_file(session, acting, each) for each in found.files))


def _may_read(session: Db, acting: Acting, place: Place) -> bool:
    if place.table == "draft":
        return place.row_id.startswith(f"{acting.staff_id}/")
    if place.table == SatisfactionAnswer.__tablename__:
        return is_told(session, acting)
    if place.table == "candidate" and place.column not in _NAMES:
        return acting.may(*RUN_CASES)
    if place.table == "candidate":
        return True
    if (place.table, place.column) == ("case_session", "private_note"):
        return _is_own_or_led(session, acting, UUID(place.row_id)) if place.text else True
    return sees_whole_page(acting, _PAGE_OF.get(place.table, ""))


def _is_own_or_led(session: Db, acting: Acting, meeting_id: UUID) -> bool:
    """A private note is for its writer and for the lead of the case."""
    row = session.execute(
        select(Session.assessor_id, Case.lead_id)
        .join(Case, Case.id == Session.case_id)
        .where(Session.id == meeting_id)
    ).one()
    return acting.staff_id in row


def _file(session: Db, acting: Acting, each: ErasableFile) -> ErasableFile:
    """A document with a result is not looked into for who does not open it."""
    if each.kind is not FileKind.DOCUMENT or acting.may(*SEE_RESULTS):
        return each
    entry = entry_of_document(session, session.get_one(IssuedDocument, each.id))
    return replace(each, content_id=None) if entry.holds_result else each
