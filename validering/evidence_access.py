"""What kinds of evidence there are, who may work on it, and which pieces something rests on."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import CASE_ROLES, case_to_run
from validering.errors import UserError
from validering.storage.fixed_statements import Fixed
from validering.storage.tables.assessment import Evidence, Judgement, Moderation
from validering.storage.tables.base import key_of
from validering.storage.tables.cases import Case, CaseProfile
from validering.storage.tables.mapping import EarlierMapping
from validering.terms import CaseHalt


class EvidenceKindId(StrEnum):
    """The kinds of ``forms/evidence_kinds.yaml``."""

    OBSERVATION = "observation"
    WORK_PRODUCT = "work_product"
    PHOTO = "photo"
    AUDIO = "audio"
    VIDEO = "video"
    ORAL_ANSWER = "oral_answer"
    WRITTEN_TEST = "written_test"
    SIMULATION = "simulation"
    DOCUMENT = "document"
    THIRD_PARTY_STATEMENT = "third_party_statement"
    STUDY_VISIT = "study_visit"
    OWN_DESCRIPTION = "own_description"


FILES_ONLY = frozenset({EvidenceKindId.PHOTO, EvidenceKindId.AUDIO, EvidenceKindId.VIDEO})
"""Kinds that are nothing without a file."""

PAPERS = frozenset(
    {EvidenceKindId.DOCUMENT, EvidenceKindId.WRITTEN_TEST, EvidenceKindId.THIRD_PARTY_STATEMENT}
)
"""Kinds whose pictures show a paper and no person."""


class CriterionRef(NamedTuple):
    """A criterion of a profile that a case froze."""

    case_profile_id: UUID
    criterion_id: str


def shows_persons(media_type: str | None) -> bool:
    """Whether a file may show what people look like."""
    return (media_type or "").startswith(("image/", "video/"))


def case_to_prove(session: Session, acting: Acting, case_id: UUID) -> Case:
    """The case, for a person who may add evidence.

    Raises UserError: not_allowed, case_missing, case_withdrawn.
    """
    case = case_to_run(session, acting, case_id)
    if case.halt == CaseHalt.WITHDRAWN:
        raise UserError("case_withdrawn", case_no=case.case_no)
    return case


def evidence_to_change(session: Session, acting: Acting, evidence_id: UUID) -> Evidence:
    """A piece, for a person who may work on it; raises UserError ``row_gone`` where it was removed."""
    acting.require(*CASE_ROLES)
    row = session.get(Evidence, evidence_id)
    if row is None or row.removed_at is not None:
        raise UserError("row_gone")
    case_to_prove(session, acting, row.case_id)
    return row


def judged_on(session: Session, case_id: UUID) -> dict[UUID, set[CriterionRef]]:
    """The pieces that signed judgements of a case rest on, with the criteria they were judged for."""
    session.flush()
    found: dict[UUID, set[CriterionRef]] = {}
    for case_profile_id, criterion_id, evidence_ids, paper_id in _JUDGED.rows(session, case_id=case_id):
        judged = CriterionRef(case_profile_id, criterion_id)
        for piece in (*map(key_of, evidence_ids), paper_id):
            if piece is not None:
                found.setdefault(piece, set()).add(judged)
    return found


_JUDGED = Fixed(
    lambda: (
        select(
            Judgement.case_profile_id,
            Judgement.criterion_id,
            Judgement.evidence_ids,
            Judgement.paper_evidence_id,
        )
        .join(CaseProfile, CaseProfile.id == Judgement.case_profile_id)
        .where(CaseProfile.case_id == bindparam("case_id"))
    )
)


def is_scan_of_review(session: Session, evidence_id: UUID) -> bool:
    """Whether a second person's view was signed on this paper."""
    found = select(Moderation.id).where(Moderation.scan_evidence_id == evidence_id).limit(1)
    return session.scalar(found) is not None


def is_copy_of_mapping(session: Session, evidence_id: UUID) -> bool:
    """Whether an earlier mapping names this piece as its copy."""
    found = select(EarlierMapping.id).where(EarlierMapping.evidence_id == evidence_id).limit(1)
    return session.scalar(found) is not None
