"""Counts what a case has, over all its tables, in a fixed number of queries for any number of cases."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from validering.case_facts import CaseFacts, ProfileFacts
from validering.profile_counts import facts_of_profiles
from validering.storage.tables.assessment import (
    Evidence,
    Objection,
    ObjectionAnswer,
)
from validering.storage.tables.cases import (
    Case,
    ImpartialityDeclaration,
)
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.mapping import CaseMapping, EarlierMapping, Education, Experience
from validering.storage.tables.people import Candidate, CandidateLanguage, InformationReceipt
from validering.terms import (
    CaseHalt,
    DocumentKind,
    Product,
)

OPEN = "open"


def read_facts(session: Session, case_id: UUID) -> CaseFacts:
    """Everything the rules look at in one case; raises LookupError for an unknown case."""
    found = facts_of_cases(session, Case.id == case_id)
    if case_id not in found:
        raise LookupError(case_id)
    return found[case_id]


def facts_of_cases(session: Session, where: ColumnElement[bool] | None = None) -> dict[UUID, CaseFacts]:
    """The facts of all cases, or of those that ``where`` picks from the case table, by case."""
    picked = select(Case.id)
    if where is not None:
        picked = picked.where(where)
    counts = _case_counts(session, picked)
    profiles = facts_of_profiles(session, picked)
    declared = _declarations(session, picked)
    statement = select(Case, Candidate).join(Candidate, Candidate.id == Case.candidate_id)
    return {
        case.id: _facts(case, candidate, counts, profiles.get(case.id, []), declared)
        for case, candidate in session.execute(statement.where(Case.id.in_(picked)))
    }


@dataclass(frozen=True)
class _Counts:
    by_case: dict[str, dict[UUID, int]]
    by_candidate: dict[str, dict[UUID, int]]
    looked_at: frozenset[UUID]
    own_words: frozenset[UUID]
    issued: dict[UUID, frozenset[DocumentKind]]

    def of_case(self, name: str, case_id: UUID) -> int:
        return self.by_case[name].get(case_id, 0)

    def of_candidate(self, name: str, candidate_id: UUID) -> int:
        return self.by_candidate[name].get(candidate_id, 0)


def _facts(
    case: Case,
    candidate: Candidate,
    counts: _Counts,
    profiles: list[ProfileFacts],
    declared: dict[tuple[UUID, UUID], str],
) -> CaseFacts:
    relation = declared.get((case.id, case.lead_id)) if case.lead_id else None
    return CaseFacts(
        products=frozenset(Product(product) for product in case.products),
        halt=CaseHalt(case.halt) if case.halt else None,
        is_registered=case.registered_at is not None,
        is_mapping_done=case.mapping_done_at is not None,
        is_completed=case.completed_at is not None,
        has_contact_way=bool(candidate.phone or candidate.email or candidate.contact_how),
        languages=counts.of_candidate("languages", candidate.id),
        has_print_language=bool(candidate.print_language),
        receipts=counts.of_case("receipts", case.id),
        has_lead=case.lead_id is not None,
        lead_declared=relation is not None,
        lead_has_conflict=relation not in (None, "none"),
        earlier_mappings_looked_at=case.id in counts.looked_at,
        experiences=counts.of_candidate("experiences", candidate.id),
        educations=counts.of_candidate("educations", candidate.id),
        has_own_words=case.id in counts.own_words,
        evidence=counts.of_case("evidence", case.id),
        open_objections=counts.of_case("objections", case.id),
        issued=counts.issued.get(case.id, frozenset()),
        profiles=tuple(profiles),
    )


def _pairs(session: Session, statement: Select[Any]) -> dict[UUID, int]:
    return {row[0]: row[1] for row in session.execute(statement)}


def _case_counts(session: Session, picked: Select[Any]) -> _Counts:
    def by_case(table: Any, *where: ColumnElement[bool]) -> dict[UUID, int]:
        statement = select(table.case_id, func.count()).where(table.case_id.in_(picked), *where)
        return _pairs(session, statement.group_by(table.case_id))

    candidates = select(Case.candidate_id).where(Case.id.in_(picked))

    def by_candidate(table: Any, *where: ColumnElement[bool]) -> dict[UUID, int]:
        statement = select(table.candidate_id, func.count()).where(table.candidate_id.in_(candidates), *where)
        return _pairs(session, statement.group_by(table.candidate_id))

    answered = exists().where(ObjectionAnswer.objection_id == Objection.id, ObjectionAnswer.status != OPEN)
    mappings = select(CaseMapping).where(CaseMapping.case_id.in_(picked))
    looked_at = set(by_case(EarlierMapping, EarlierMapping.looked_at_on.is_not(None)))
    own_words = set()
    for mapping in session.scalars(mappings):
        if mapping.no_earlier_mapping or mapping.carried_over_confirmed_on:
            looked_at.add(mapping.case_id)
        if (mapping.presentation_own or mapping.presentation_sv or "").strip():
            own_words.add(mapping.case_id)
    return _Counts(
        by_case={
            "receipts": by_case(InformationReceipt),
            "evidence": by_case(Evidence, Evidence.removed_at.is_(None)),
            "objections": by_case(Objection, ~answered),
        },
        by_candidate={
            "languages": by_candidate(CandidateLanguage),
            "experiences": by_candidate(Experience, _says_something()),
            "educations": by_candidate(Education, Education.title_sv != ""),
        },
        looked_at=frozenset(looked_at),
        own_words=frozenset(own_words),
        issued=_issued(session, picked),
    )


def _says_something() -> ColumnElement[bool]:
    """An experience is there once it has a title or an account of what was done."""
    said = (Experience.title_sv, Experience.title_own, Experience.done_sv, Experience.done_own)
    return func.coalesce(*said).is_not(None)


def _issued(session: Session, picked: Select[Any]) -> dict[UUID, frozenset[DocumentKind]]:
    revoked = exists().where(DocumentEvent.document_id == IssuedDocument.id, DocumentEvent.kind == "revoked")
    statement = select(IssuedDocument.case_id, IssuedDocument.kind).distinct()
    kinds: dict[UUID, set[DocumentKind]] = defaultdict(set)
    for case_id, kind in session.execute(statement.where(IssuedDocument.case_id.in_(picked), ~revoked)):
        kinds[case_id].add(DocumentKind(kind))
    return {case_id: frozenset(found) for case_id, found in kinds.items()}


def _declarations(session: Session, picked: Select[Any]) -> dict[tuple[UUID, UUID], str]:
    """The newest declared relation, by case and staff member."""
    table = ImpartialityDeclaration
    statement = select(table.case_id, table.staff_id, table.relation).order_by(table.declared_at)
    rows = session.execute(statement.where(table.case_id.in_(picked)))
    return {(case_id, staff_id): relation for case_id, staff_id, relation in rows}
