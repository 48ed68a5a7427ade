"""What a person's protection takes away: kept papers with the name, and drafts in which the name stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from contextlib import suppress
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.errors import UserError
from validering.hidden_words import HiddenWords
from validering.masking import words_of_person
from validering.storage.contents import Contents
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent, Draft, IssuedDocument
from validering.storage.tables.people import Candidate

ERASED = "erased"
"""The kind of event that says that a document's bytes are no longer kept; the document itself stands."""
TO_BE_REPLACED = "to_be_replaced"
"""The kind of event that says that a document shows what has since been corrected or erased."""
BESIDE_STATUS = (ERASED, TO_BE_REPLACED)
"""Events that do not end a document."""

Pieces = Mapping[tuple[UUID, str], Collection[UUID]]


def drop_traces(
    session: Session, acting: Acting, person: Candidate, why: str
) -> tuple[tuple[UUID, ...], int]:
    """Give up the kept papers of all the person's cases, and the drafts there that have the name.

    Gives the keys of these papers, whose bytes go after the act by ``erase_pieces``, and how many drafts.
    """
    cases = select(Case.id).where(Case.candidate_id == person.id)
    papers = tuple(session.scalars(_kept(cases)))
    for document_id in papers:
        event = DocumentEvent(
            id=acting.new_id(),
            document_id=document_id,
            kind=ERASED,
            reason=why,
            made_by=acting.staff_id,
            made_at=acting.now(),
        )
        session.add(event)
    name = HiddenWords(words_of_person(person))
    found = session.scalars(select(Draft).where(Draft.case_id.in_(cases)))
    drafts = [draft for draft in found if name.stand_in(draft.text)]
    for draft in drafts:
        session.delete(draft)
    return papers, len(drafts)


def kept_papers(session: Session, case_id: UUID) -> int:
    """How many papers of the person of this case are kept with the name on them."""
    person = select(Case.candidate_id).where(Case.id == case_id).scalar_subquery()
    cases = select(Case.id).where(Case.candidate_id == person)
    return len(session.scalars(_kept(cases)).all())


def erased_pieces(session: Session) -> Pieces:
    """By case and its key, the pieces of all documents that are no longer kept."""
    found: defaultdict[tuple[UUID, str], set[UUID]] = defaultdict(set)
    rows = session.execute(
        select(Case.id, Case.evidence_key, IssuedDocument.content_id)
        .join(IssuedDocument, IssuedDocument.case_id == Case.id)
        .join(DocumentEvent, DocumentEvent.document_id == IssuedDocument.id)
        .where(DocumentEvent.kind == ERASED)
    )
    for case_id, key, content_id in rows:
        if content_id is not None:
            found[case_id, key].add(content_id)
    return found


def erase_pieces(contents: Contents, pieces: Pieces) -> None:
    """Remove pieces; what cannot be removed now is removed when the store is opened next."""
    for (case_id, key), content_ids in pieces.items():
        with suppress(UserError):
            contents.remove(case_id, key, content_ids)


def _kept(cases: Select[UUID]) -> Select[UUID]:
    """The documents of these cases whose bytes are kept."""
    erased = exists().where(DocumentEvent.document_id == IssuedDocument.id, DocumentEvent.kind == ERASED)
    return select(IssuedDocument.id).where(
        IssuedDocument.case_id.in_(cases), IssuedDocument.content_id.is_not(None), ~erased
    )
