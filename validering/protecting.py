"""What a person's protection takes away: kept papers with the name, and drafts in which the name stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from contextlib import suppress
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.errors import UserError
from validering.searching import fold
from validering.storage.contents import Contents
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent, Draft, IssuedDocument
from validering.storage.tables.people import Candidate

ERASED = "erased"
"""The kind of event that says that a document's bytes are no longer kept; the document itself stands."""
_SHORTEST = 2

Pieces = Mapping[tuple[UUID, str], Collection[UUID]]


def drop_traces(session: Session, acting: Acting, person: Candidate, why: str) -> None:
    """Give up the kept papers of all the person's cases, and the drafts there that have the name.

    The bytes themselves go after the act, by ``erase_pieces``.
    """
    cases = select(Case.id).where(Case.candidate_id == person.id)
    for document_id in session.scalars(_kept(cases)).all():
        event = DocumentEvent(
            id=acting.new_id(),
            document_id=document_id,
            kind=ERASED,
            reason=why,
            made_by=acting.staff_id,
            made_at=acting.now(),
        )
        session.add(event)
    name = _name_in_text(person)
    for draft in session.scalars(select(Draft).where(Draft.case_id.in_(cases))):
        if name.search(fold(draft.text)):
            session.delete(draft)


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


def _name_in_text(person: Candidate) -> re.Pattern[str]:
    """Finds any word of the name in folded text."""
    names = (person.given_names, person.family_names, person.called_name, person.name_in_own_script)
    words = fold(" ".join(name for name in names if name)).split()
    either = "|".join(re.escape(word) for word in words if len(word) >= _SHORTEST)
    return re.compile(rf"(?<!\w)(?:{either})s?(?!\w)" if either else r"(?!)")
