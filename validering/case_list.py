"""All cases in one list: who, what, how far, what is missing, who leads, when last touched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from validering.fact_counts import facts_of_cases
from validering.gaps import Missing, StepId
from validering.profile import Translated
from validering.searching import fold
from validering.states import CaseState, current_step, state
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate, StaffMember
from validering.terms import CaseHalt, ProtectionLevel


@dataclass(frozen=True)
class CaseRow:
    """One line of the list; ``shown_name`` is the alias of a protected person.

    ``search_text`` is folded and holds no name of a protected person; ``step`` is None for a complete case.
    """

    case_id: UUID
    case_no: str
    shown_name: str
    is_protected: bool
    occupations: tuple[Translated, ...]
    trade_wish: str | None
    step: StepId | None
    state: CaseState
    halt: CaseHalt | None
    missing: tuple[Missing, ...]
    lead_id: UUID | None
    lead_name: str
    changed_at: datetime
    sort_name: str
    search_text: str


def read_case_list(session: Session) -> tuple[CaseRow, ...]:
    """All cases, the last changed first."""
    facts = facts_of_cases(session)
    lead = aliased(StaffMember)
    statement = (
        select(Case, Candidate, lead.name)
        .join(Candidate, Candidate.id == Case.candidate_id)
        .outerjoin(lead, lead.id == Case.lead_id)
        .order_by(Case.changed_at.desc(), Case.id)
    )
    rows = []
    for case, candidate, lead_name in session.execute(statement):
        known = facts[case.id]
        step = current_step(known)
        is_protected = candidate.protection_level != ProtectionLevel.NONE
        full_name = f"{candidate.given_names} {candidate.family_names}".strip()
        rows.append(
            CaseRow(
                case_id=case.id,
                case_no=case.case_no,
                shown_name=candidate.alias or "" if is_protected else full_name,
                is_protected=is_protected,
                occupations=tuple(profile.title for profile in known.profiles),
                trade_wish=case.order_trade_wish,
                step=step.id if step else None,
                state=state(known),
                halt=known.halt,
                missing=step.missing if step else (),
                lead_id=case.lead_id,
                lead_name=lead_name or "",
                changed_at=case.changed_at,
                sort_name=candidate.sort_name,
                search_text=f"{candidate.search_name} {fold(case.case_no)} {case.case_no.casefold()}",
            )
        )
    return tuple(rows)
