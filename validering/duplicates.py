"""Finds persons who may already be in the store, before a second case is opened for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.searching import fold
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.terms import DatePrecision, ProtectionLevel

SAME_NAME, LIKE_NAME, LOOSE_NAME = 99, 86, 70
MOST_SHOWN = 5


@dataclass(frozen=True)
class PersonSought:
    """What is known of a new person when the case is opened."""

    name: str
    name_in_own_script: str = ""
    birth_date: date | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN


@dataclass(frozen=True)
class LikelyDuplicate:
    """A person who may be the same; ``likeness`` is 0 to 100, ``case_nos`` the newest first."""

    candidate_id: UUID
    name: str
    birth_date: date | None
    precision: DatePrecision
    case_nos: tuple[str, ...]
    newest_case_id: UUID
    likeness: int


def read_likely_duplicates(session: Session, sought: PersonSought) -> tuple[LikelyDuplicate, ...]:
    """Persons who may be the one sought, the likeliest first; protected persons are never among them."""
    open_to_see = Candidate.protection_level == ProtectionLevel.NONE
    found = []
    for row in session.scalars(select(Candidate).where(open_to_see)):
        likeness = _likeness(sought, row)
        if likeness is not None:
            found.append((likeness, row))
    found.sort(key=lambda pair: (-pair[0], pair[1].sort_name))
    return tuple(_hit(session, row, likeness) for likeness, row in found[:MOST_SHOWN])


def protected_case_nos(session: Session, sought: PersonSought) -> tuple[str, ...]:
    """Case numbers of protected persons who may be the one sought; for a notice to the coordinator alone."""
    hidden = Candidate.protection_level != ProtectionLevel.NONE
    rows = [row for row in session.scalars(select(Candidate).where(hidden)) if _likeness(sought, row)]
    return tuple(number for row in rows for number, _ in _cases_of(session, row.id)[:1])


def _hit(session: Session, row: Candidate, likeness: int) -> LikelyDuplicate:
    cases = _cases_of(session, row.id)
    return LikelyDuplicate(
        candidate_id=row.id,
        name=f"{row.given_names} {row.family_names}".strip(),
        birth_date=row.birth_date,
        precision=DatePrecision(row.birth_date_precision),
        case_nos=tuple(number for number, _ in cases),
        newest_case_id=cases[0][1],
        likeness=likeness,
    )


def _cases_of(session: Session, candidate_id: UUID) -> list[tuple[str, UUID]]:
    """Number and id of a person's cases, the newest first."""
    statement = select(Case.case_no, Case.id).where(Case.candidate_id == candidate_id)
    return [(row[0], row[1]) for row in session.execute(statement.order_by(Case.created_at.desc()))]


def _likeness(sought: PersonSought, row: Candidate) -> int | None:
    """How alike the names are where name and birth date together make it worth a look, else None."""
    likeness = _name_likeness(sought, row)
    same = _same_birth(sought, row)
    needed = {True: LOOSE_NAME, None: LIKE_NAME, False: SAME_NAME}[same]
    return likeness if likeness >= needed else None


def _name_likeness(sought: PersonSought, row: Candidate) -> int:
    name, own = fold(sought.name), fold(sought.name_in_own_script)
    known = fold(f"{row.given_names} {row.family_names}")
    best = fuzz.token_sort_ratio(name, known) if name else 0.0
    if own and row.name_in_own_script:
        best = max(best, fuzz.token_sort_ratio(own, fold(row.name_in_own_script)))
    return round(best)


def _same_birth(sought: PersonSought, row: Candidate) -> bool | None:
    """Whether the births agree; None where one is unknown or only the year can be compared.

    The first of January is often a guess, so then only the year counts.
    """
    if sought.birth_date is None or row.birth_date is None:
        return None
    days = (sought.birth_date, row.birth_date)
    if all(kind == DatePrecision.DAY for kind in (sought.precision, row.birth_date_precision)) and not any(
        (day.month, day.day) == (1, 1) for day in days
    ):
        return days[0] == days[1]
    about = DatePrecision.ABOUT in (sought.precision, row.birth_date_precision)
    return None if abs(days[0].year - days[1].year) <= (2 if about else 0) else False
