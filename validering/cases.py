"""A case: opened on an order, run by a lead, complete at the end."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.candidates import CandidateChanges, new_candidate
from validering.case_access import CASE_ROLES, case_named, case_to_run, require_allowed
from validering.case_facts import CaseFacts
from validering.case_numbers import next_case_number
from validering.changes import Change
from validering.duplicates import PersonSought, protected_case_nos
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.field_rules import Rule, day, line, save_fields, text
from validering.guards import Act
from validering.organisations import OrganisationKind, organisation_named
from validering.recovery import require_confirmed
from validering.staff_names import staff_names
from validering.storage.tables.cases import Case, CaseNotice
from validering.storage.tables.people import Candidate, Organisation
from validering.terms import CaseHalt, DatePrecision, HaltReason, Product, ProtectionLevel, Purpose

__all__ = [
    "CaseChanges",
    "CaseView",
    "change_case",
    "complete_case",
    "open_case",
    "read_case",
    "read_facts",
    "register_case",
    "reopen_case",
]

PROTECTED_DUPLICATE = "protected_duplicate"


class CaseChanges(TypedDict, total=False):
    """What was ordered, by whom and for what; ``commissioner`` is a name, known or new."""

    commissioner: str | None
    commissioner_contact: str | None
    order_ref: str | None
    order_trade_wish: str | None
    report_back: str | None
    products: Collection[Product]
    purposes: Collection[Purpose]
    goal_text: str | None
    target_date: date | None


@dataclass(frozen=True)
class CaseView:
    """A case as its overview and intake show it."""

    id: UUID
    case_no: str
    candidate_id: UUID
    commissioner: str | None
    commissioner_contact: str | None
    order_ref: str | None
    order_trade_wish: str | None
    report_back: str | None
    products: frozenset[Product]
    purposes: frozenset[Purpose]
    goal_text: str | None
    opened_on: date
    target_date: date | None
    lead_id: UUID | None
    lead_name: str | None
    registered_at: datetime | None
    completed_at: datetime | None
    halt: CaseHalt | None
    halt_reason: HaltReason | None
    halt_note: str | None
    halted_at: datetime | None
    changed_at: datetime


def open_case(
    session: Session,
    acting: Acting,
    *,
    products: Collection[Product],
    person: CandidateChanges | None = None,
    returning: UUID | None = None,
    protection: ProtectionLevel = ProtectionLevel.NONE,
    order: CaseChanges | None = None,
) -> Change:
    """Open a case for a new ``person``, or for the candidate ``returning`` who has been here before.

    A new person who may be a protected one gives the coordinator a notice by case number. Raises UserError
    ``not_allowed``, ``recovery_not_confirmed``, ``products_missing``, ``candidate_missing`` or as
    ``change_candidate``.
    """
    acting.require(*CASE_ROLES)
    require_confirmed(session)
    now = acting.now()
    candidate = _candidate(session, acting, person or {}, returning, protection)
    row = Case(
        id=acting.new_id(),
        case_no=next_case_number(session, acting.today().year),
        candidate_id=candidate.id,
        products=[],
        purposes=[],
        opened_on=acting.today(),
        evidence_key=acting.new_key(),
        created_at=now,
        changed_at=now,
        changed_by=acting.staff_id,
    )
    _save(session, acting, row, {**(order or {}), "products": products})
    session.add(row)
    session.flush()
    if returning is None:
        _notify_of_protected(session, acting, row, candidate)
    return Change.of(row.id, "case", "candidate", new_id=row.id)


def change_case(session: Session, acting: Acting, case_id: UUID, **changes: Unpack[CaseChanges]) -> Change:
    """Save one or more fields of the order.

    Raises UserError ``not_allowed``, ``case_missing``, ``products_missing``, ``products_in_use`` or
    ``text_too_long``.
    """
    row = case_to_run(session, acting, case_id)
    _save(session, acting, row, changes)
    return Change.of(case_id, "case")


def register_case(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Confirm that the intake is done; raises UserError with the first thing that is missing."""
    row = case_to_run(session, acting, case_id)
    require_allowed(read_facts(session, case_id), Act.REGISTER)
    row.registered_at = acting.now()
    return Change.of(case_id, "case")


def complete_case(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Close a case whose documents are out; raises UserError with the first thing that is missing."""
    row = case_to_run(session, acting, case_id)
    require_allowed(read_facts(session, case_id), Act.COMPLETE)
    row.completed_at = acting.now()
    return Change.of(case_id, "case")


def reopen_case(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Take up a complete case again, such as for one more profile; raises UserError ``case_not_complete``."""
    row = case_to_run(session, acting, case_id)
    if row.completed_at is None:
        raise UserError("case_not_complete", case_no=row.case_no)
    row.completed_at = None
    return Change.of(case_id, "case")


def read_case(session: Session, case_id: UUID) -> CaseView:
    """One case; raises UserError ``case_missing``."""
    row = case_named(session, case_id)
    commissioner = session.get(Organisation, row.commissioner_id) if row.commissioner_id else None
    return CaseView(
        id=row.id,
        case_no=row.case_no,
        candidate_id=row.candidate_id,
        commissioner=commissioner.name if commissioner else None,
        commissioner_contact=row.commissioner_contact,
        order_ref=row.order_ref,
        order_trade_wish=row.order_trade_wish,
        report_back=row.report_back,
        products=frozenset(Product(product) for product in row.products),
        purposes=frozenset(Purpose(purpose) for purpose in row.purposes),
        goal_text=row.goal_text,
        opened_on=row.opened_on,
        target_date=row.target_date,
        lead_id=row.lead_id,
        lead_name=staff_names(session, [row.lead_id]).get(row.lead_id),
        registered_at=row.registered_at,
        completed_at=row.completed_at,
        halt=CaseHalt(row.halt) if row.halt else None,
        halt_reason=HaltReason(row.halt_reason) if row.halt_reason else None,
        halt_note=row.halt_note,
        halted_at=row.halted_at,
        changed_at=row.changed_at,
    )


def _candidate(
    session: Session,
    acting: Acting,
    person: CandidateChanges,
    returning: UUID | None,
    protection: ProtectionLevel,
) -> Candidate:
    if returning is not None:
        known = session.get(Candidate, returning)
        if known is None:
            raise UserError("candidate_missing")
        return known
    made = new_candidate(acting, person, protection)
    session.add(made)
    session.flush()
    return made


def _notify_of_protected(session: Session, acting: Acting, case: Case, candidate: Candidate) -> None:
    sought = PersonSought(
        f"{candidate.given_names} {candidate.family_names}",
        candidate.name_in_own_script or "",
        candidate.birth_date,
        DatePrecision(candidate.birth_date_precision),
    )
    for case_no in protected_case_nos(session, sought):
        if case_no != case.case_no:
            session.add(
                CaseNotice(
                    id=acting.new_id(),
                    case_id=case.id,
                    kind=PROTECTED_DUPLICATE,
                    other_case_no=case_no,
                    made_at=acting.now(),
                )
            )


def _save(session: Session, acting: Acting, row: Case, changes: CaseChanges) -> None:
    plain = {name: value for name, value in changes.items() if name in _RULES}
    unknown = changes.keys() - _RULES.keys() - {"commissioner", "products", "purposes"}
    if unknown:
        raise TypeError(f"no such field: {', '.join(sorted(unknown))}")
    save_fields(row, plain, _RULES)
    if "products" in changes:
        row.products = _ordered(session, row, changes["products"])
    if "purposes" in changes:
        wanted = set(changes["purposes"])
        row.purposes = [purpose.value for purpose in Purpose if purpose in wanted]
    if "commissioner" in changes:
        commissioner = changes["commissioner"]
        row.commissioner_id = organisation_named(session, acting, OrganisationKind.COMMISSIONER, commissioner)


def _ordered(session: Session, row: Case, products: Collection[Product]) -> list[str]:
    """The ordered products; an assessment that has begun cannot be taken out of the order."""
    wanted = [product.value for product in Product if product in products]
    if not wanted:
        raise UserError("products_missing")
    was_assessed = bool(set(row.products or ()) - {Product.MERIT_PORTFOLIO.value})
    if was_assessed and set(wanted) == {Product.MERIT_PORTFOLIO.value} and _has_begun(session, row):
        raise UserError("products_in_use")
    return wanted


def _has_begun(session: Session, row: Case) -> bool:
    facts: CaseFacts = read_facts(session, row.id)
    return any(one.judged_criteria or one.marks or one.outcome for one in facts.profiles)


_RULES: dict[str, Rule] = {
    "commissioner_contact": line(),
    "order_ref": line(),
    "order_trade_wish": line(),
    "report_back": text(),
    "goal_text": text(),
    "target_date": day(),
}
