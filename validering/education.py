"""Schooling of any length and country."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, amount, choice, flag, kept_line, line, number, save_fields, text
from validering.mapping_access import case_to_map, entry_of, next_place, row_of_candidate
from validering.partial_dates import EARLIEST_YEAR
from validering.storage.tables.mapping import Education
from validering.terms import DatePrecision, PaperStatus

LONGEST_AHEAD = 10
"""An education that goes on may end at most this many years from now."""


class EducationChanges(TypedDict, total=False):
    """The fields of one education; ``years`` is its length, ``years_precision`` YEAR, ABOUT or UNKNOWN."""

    title_own: str | None
    title_sv: str
    school: str | None
    country: str | None
    years: float | None
    from_year: int | None
    to_year: int | None
    years_precision: DatePrecision
    is_completed: bool
    paper_status: PaperStatus
    paper_note: str | None


@dataclass(frozen=True)
class EducationEntry:
    """One education as it stands; ``is_carried_over`` where it was written before this case."""

    id: UUID
    title_own: str | None
    title_sv: str
    school: str | None
    country: str | None
    years: float | None
    from_year: int | None
    to_year: int | None
    years_precision: DatePrecision
    is_completed: bool
    paper_status: PaperStatus
    paper_note: str | None
    is_carried_over: bool
    changed_at: datetime

    @property
    def title(self) -> str:
        """The Swedish title, else the one in own words, else ""."""
        return self.title_sv or self.title_own or ""


def add_education(
    session: Session, acting: Acting, case_id: UUID, **given: Unpack[EducationChanges]
) -> Change:
    """Add an education of the case's candidate, empty but for what is ``given``.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn`` or as ``change_education``.
    """
    case = case_to_map(session, acting, case_id)
    now = acting.now()
    row = Education(
        id=acting.new_id(),
        candidate_id=case.candidate_id,
        title_sv="",
        order_no=next_place(session, Education, "candidate_id", case.candidate_id),
        created_at=now,
        changed_at=now,
    )
    _save(row, given, acting.today().year)
    session.add(row)
    return Change.of(case_id, "education", new_id=row.id)


def change_education(
    session: Session, acting: Acting, case_id: UUID, education_id: UUID, **changes: Unpack[EducationChanges]
) -> Change:
    """Save one or more fields of an education.

    Raises UserError ``row_gone``, ``year_impossible``, ``ends_before_it_begins``, ``number_impossible``
    or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    row = row_of_candidate(session, Education, case, education_id)
    now = acting.now()
    _save(row, changes, acting.today().year)
    row.changed_at = now
    return Change.of(case_id, "education")


def remove_education(session: Session, acting: Acting, case_id: UUID, education_id: UUID) -> Change:
    """Remove an education; raises UserError ``row_gone``."""
    case = case_to_map(session, acting, case_id)
    session.delete(row_of_candidate(session, Education, case, education_id))
    return Change.of(case_id, "education")


def read_educations(session: Session, case_id: UUID) -> tuple[EducationEntry, ...]:
    """All educations of the case's candidate, from this case and from earlier ones."""
    case = case_named(session, case_id)
    query = select(Education).where(Education.candidate_id == case.candidate_id)
    rows = session.scalars(query.order_by(Education.order_no, Education.created_at, Education.id))
    return tuple(
        entry_of(EducationEntry, row, is_carried_over=row.created_at < case.created_at) for row in rows
    )


def _save(row: Education, changes: Mapping[str, object], this_year: int) -> None:
    save_fields(row, changes, _RULES)
    for year in (row.from_year, row.to_year):
        if year is not None and not EARLIEST_YEAR <= year <= this_year + LONGEST_AHEAD:
            raise UserError("year_impossible", given=year, low=EARLIEST_YEAR, high=this_year + LONGEST_AHEAD)
    if row.from_year is not None and row.to_year is not None and row.to_year < row.from_year:
        raise UserError("ends_before_it_begins", began=row.from_year, ended=row.to_year)


_RULES: dict[str, Rule] = {
    "title_own": line(),
    "title_sv": kept_line(),
    "school": line(),
    "country": line(),
    "years": amount(0, 40),
    "from_year": number(0, 9999),
    "to_year": number(0, 9999),
    "years_precision": choice(DatePrecision),
    "is_completed": flag(),
    "paper_status": choice(PaperStatus),
    "paper_note": text(),
}
