"""Counts what a case has, over all its tables, in a fixed number of statements."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    String,
    bindparam,
    exists,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session, aliased

from validering.case_facts import CaseFacts, ProfileFacts
from validering.corrections import papers_left_behind
from validering.profile_counts import facts_of_profiles
from validering.storage.fixed_statements import Fixed
from validering.storage.tables.assessment import Evidence, Objection, ObjectionAnswer
from validering.storage.tables.cases import Case, ImpartialityDeclaration
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.mapping import CaseMapping, EarlierMapping, Education, Experience
from validering.storage.tables.people import Candidate, CandidateLanguage, InformationReceipt
from validering.terms import CaseHalt, DocumentKind, Product

OPEN = "open"


def read_facts(session: Session, case_id: UUID) -> CaseFacts:
    """Everything the rules look at in one case; raises LookupError for an unknown case."""
    found = facts_of_person(session, case_id)
    if case_id not in found:
        raise LookupError(case_id)
    return found[case_id]


def facts_of_person(session: Session, case_id: UUID) -> dict[UUID, CaseFacts]:
    """The facts of all cases of the person whose case this is, by case; empty for an unknown case."""
    session.flush()
    rows = _CASES.rows(session, case_id=case_id)
    profiles = facts_of_profiles(session, case_id) if rows else {}
    left_behind: dict[UUID, Any] = {}
    if any(row.issued for row in rows):
        picked = select(Case.id).where(Case.id.in_([row.id for row in rows]))
        left_behind = papers_left_behind(session, picked)
    return {row.id: _facts(row, profiles.get(row.id, ()), len(left_behind.get(row.id, ()))) for row in rows}


def _facts(row: Any, profiles: tuple[ProfileFacts, ...] | list[ProfileFacts], left_behind: int) -> CaseFacts:
    relation = row.relation if row.lead_id else None
    return CaseFacts(
        products=frozenset(Product(product) for product in row.products),
        halt=CaseHalt(row.halt) if row.halt else None,
        halted_on=row.halted_at.astimezone().date() if row.halt and row.halted_at else None,
        is_registered=row.registered_at is not None,
        is_mapping_done=row.mapping_done_at is not None,
        is_completed=row.completed_at is not None,
        has_contact_way=bool(row.phone or row.email or row.contact_how),
        languages=row.languages,
        has_print_language=bool(row.print_language),
        receipts=row.receipts,
        has_lead=row.lead_id is not None,
        lead_declared=relation is not None,
        lead_has_conflict=relation not in (None, "none"),
        earlier_mappings_looked_at=row.looked_at > 0
        or bool(row.no_earlier_mapping or row.carried_over_confirmed_on),
        experiences=row.experiences,
        educations=row.educations,
        has_own_words=bool((row.presentation_own or row.presentation_sv or "").strip()),
        evidence=row.evidence,
        open_objections=tuple(date.fromisoformat(day) for day in (row.objections or "").split(",") if day),
        issued=frozenset(DocumentKind(kind) for kind in (row.issued or "").split(",") if kind),
        papers_left_behind=left_behind,
        profiles=tuple(profiles),
    )


def _of_case(table: Any, *where: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count()).where(table.case_id == Case.id, *where).correlate(Case).scalar_subquery()


def _of_candidate(table: Any, *where: ColumnElement[bool]) -> ScalarSelect[int]:
    theirs = table.candidate_id == Candidate.id
    return select(func.count()).where(theirs, *where).correlate(Candidate).scalar_subquery()


def _says_something() -> ColumnElement[bool]:
    """An experience is there once it has a title or an account of what was done."""
    said = (Experience.title_sv, Experience.title_own, Experience.done_sv, Experience.done_own)
    return or_(*(text.is_not(None) for text in said))


def _issued() -> ScalarSelect[str]:
    revoked = exists().where(DocumentEvent.document_id == IssuedDocument.id, DocumentEvent.kind == "revoked")
    kinds = select(func.aggregate_strings(IssuedDocument.kind, ","))
    return kinds.where(IssuedDocument.case_id == Case.id, ~revoked).correlate(Case).scalar_subquery()


def _open_objections() -> ScalarSelect[str]:
    """The days on which the objections came that nobody has answered."""
    answered = exists().where(ObjectionAnswer.objection_id == Objection.id, ObjectionAnswer.status != OPEN)
    days = select(func.aggregate_strings(type_coerce(Objection.received_on, String), ","))
    return days.where(Objection.case_id == Case.id, ~answered).correlate(Case).scalar_subquery()


def _relation() -> ScalarSelect[str]:
    """The newest relation that the lead has declared."""
    table = ImpartialityDeclaration
    own = select(table.relation).where(table.case_id == Case.id, table.staff_id == Case.lead_id)
    return own.correlate(Case).order_by(table.declared_at.desc()).limit(1).scalar_subquery()


def _cases() -> Select[*tuple[Any, ...]]:
    named = aliased(Case)
    person = select(named.candidate_id).where(named.id == bindparam("case_id", None)).scalar_subquery()
    return (
        select(
            Case.id,
            Case.products,
            Case.halt,
            Case.halted_at,
            Case.registered_at,
            Case.mapping_done_at,
            Case.completed_at,
            Case.lead_id,
            Candidate.phone,
            Candidate.email,
            Candidate.contact_how,
            Candidate.print_language,
            CaseMapping.no_earlier_mapping,
            CaseMapping.carried_over_confirmed_on,
            CaseMapping.presentation_own,
            CaseMapping.presentation_sv,
            _of_case(InformationReceipt).label("receipts"),
            _of_case(Evidence, Evidence.removed_at.is_(None)).label("evidence"),
            _open_objections().label("objections"),
            _of_case(EarlierMapping, EarlierMapping.looked_at_on.is_not(None)).label("looked_at"),
            _of_candidate(CandidateLanguage).label("languages"),
            _of_candidate(Experience, _says_something()).label("experiences"),
            _of_candidate(Education, Education.title_sv != "").label("educations"),
            _issued().label("issued"),
            _relation().label("relation"),
        )
        .join(Candidate, Candidate.id == Case.candidate_id)
        .outerjoin(CaseMapping, CaseMapping.case_id == Case.id)
        .where(Case.candidate_id == person)
    )


_CASES = Fixed(_cases)
