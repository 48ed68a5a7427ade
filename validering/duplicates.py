"""Finds persons who may already be in the store, before a second case is opened for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from validering.searching import fold
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.terms import DatePrecision, ProtectionLevel

SAME_NAME, LIKE_NAME, LOOSE_NAME = 99, 86, 70
MOST_SHOWN = 5
_CUT = LOOSE_NAME - 0.5


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


class _Known(NamedTuple):
    """A person in the store, with the names as they are compared."""

    id: UUID
    name: str
    own_script: str
    birth_date: date | None
    precision: str
    shown: str
    sort_name: str


def read_likely_duplicates(session: Session, sought: PersonSought) -> tuple[LikelyDuplicate, ...]:
    """Persons who may be the one sought, the likeliest first; protected persons are never among them."""
    return read_duplicates_of_all(session, [sought])[0]


def read_duplicates_of_all(
    session: Session, wanted: Sequence[PersonSought]
) -> tuple[tuple[LikelyDuplicate, ...], ...]:
    """The same for several at once, in their order; the store is gone through once."""
    known = _known(session, Candidate.protection_level == ProtectionLevel.NONE)
    return tuple(_hits(session, sought, known) for sought in wanted)


def _hits(session: Session, sought: PersonSought, known: Sequence[_Known]) -> tuple[LikelyDuplicate, ...]:
    likely = _likely(sought, known)
    found = sorted(likely, key=lambda pair: (-pair[0], pair[1].sort_name))
    return tuple(_hit(session, person, likeness) for likeness, person in found[:MOST_SHOWN])


def protected_case_nos(session: Session, sought: PersonSought) -> tuple[str, ...]:
    """Case numbers of protected persons who may be the one sought; for a notice to the coordinator alone."""
    likely = _likely(sought, _known(session, Candidate.protection_level != ProtectionLevel.NONE))
    return tuple(number for _, person in likely for number, _ in _cases_of(session, person.id)[:1])


def _known(session: Session, which: ColumnElement[bool]) -> list[_Known]:
    columns = (
        Candidate.id,
        Candidate.given_names,
        Candidate.family_names,
        Candidate.name_in_own_script,
        Candidate.birth_date,
        Candidate.birth_date_precision,
        Candidate.sort_name,
    )
    return [
        _Known(
            row.id,
            fold(f"{row.given_names} {row.family_names}"),
            fold(row.name_in_own_script or ""),
            row.birth_date,
            row.birth_date_precision,
            f"{row.given_names} {row.family_names}".strip(),
            row.sort_name,
        )
        for row in session.execute(select(*columns).where(which))
    ]


def _likely(sought: PersonSought, known: Sequence[_Known]) -> list[tuple[int, _Known]]:
    name, own = fold(sought.name), fold(sought.name_in_own_script)
    found = ((_likeness(sought, name, own, person), person) for person in known)
    return [(likeness, person) for likeness, person in found if likeness is not None]


def _hit(session: Session, person: _Known, likeness: int) -> LikelyDuplicate:
    cases = _cases_of(session, person.id)
    return LikelyDuplicate(
        candidate_id=person.id,
        name=person.shown,
        birth_date=person.birth_date,
        precision=DatePrecision(person.precision),
        case_nos=tuple(number for number, _ in cases),
        newest_case_id=cases[0][1],
        likeness=likeness,
    )


def _cases_of(session: Session, candidate_id: UUID) -> list[tuple[str, UUID]]:
    """Number and id of a person's cases, the newest first."""
    statement = select(Case.case_no, Case.id).where(Case.candidate_id == candidate_id)
    return [(row[0], row[1]) for row in session.execute(statement.order_by(Case.created_at.desc()))]


def _likeness(sought: PersonSought, name: str, own: str, known: _Known) -> int | None:
    """How alike the names are where name and birth date together make it worth a look, else None."""
    best = fuzz.token_sort_ratio(name, known.name, score_cutoff=_CUT) if name else 0.0
    if own and known.own_script:
        best = max(best, fuzz.token_sort_ratio(own, known.own_script, score_cutoff=_CUT))
    if not best:
        return None
    needed = {True: LOOSE_NAME, None: LIKE_NAME, False: SAME_NAME}[_same_birth(sought, known)]
    likeness = round(best)
    return likeness if likeness >= needed else None


def _same_birth(sought: PersonSought, row: _Known) -> bool | None:
    """Whether the births agree; None where one is unknown or only the year can be compared.

    The first of January is often a guess, so then only the year counts.
    """
    if sought.birth_date is None or row.birth_date is None:
        return None
    days = (sought.birth_date, row.birth_date)
    if all(kind == DatePrecision.DAY for kind in (sought.precision, row.precision)) and not any(
        (day.month, day.day) == (1, 1) for day in days
    ):
        return days[0] == days[1]
    about = DatePrecision.ABOUT in (sought.precision, row.precision)
    return None if abs(days[0].year - days[1].year) <= (2 if about else 0) else False
