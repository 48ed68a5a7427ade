"""The days of a case for a calendar: what is planned and agreed, without the name of the candidate."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.candidates import read_candidate
from validering.cases import read_case
from validering.plan import read_plan
from validering.staff_names import staff_names
from validering.storage.tables.cases import Session as Meeting
from validering.terms import SessionKind


@dataclass(frozen=True)
class CalendarDay:
    """A session, or, where ``kind`` is None, the modules planned for the same day, place and assessor.

    ``key`` stays the same at each reading; ``start_time`` is HH:MM. ``place`` and ``assessor`` are None for a
    protected person.
    """

    key: str
    day: date
    kind: SessionKind | None
    modules: tuple[str, ...]
    start_time: str | None
    minutes: int | None
    place: str | None
    assessor: str | None


@dataclass(frozen=True)
class CaseDays:
    """All days of a case in their order; the case is told by its number alone."""

    case_no: str
    days: tuple[CalendarDay, ...]


def read_days(session: Session, case_id: UUID) -> CaseDays:
    """The sessions of a case and the days of its plan that no session has; raises UserError ``case_missing``.

    How the candidate wants to be reached is not in it: that is read in the program, where it is kept.
    """
    agreed = _agreed(session, case_id)
    taken = {each.day for each in agreed}
    days = [*agreed, *(each for each in _planned(session, case_id) if each.day not in taken)]
    if read_candidate(session, case_id).is_protected:
        days = [replace(each, place=None, assessor=None) for each in days]
    days.sort(key=lambda each: (each.day, each.start_time or "", each.key))
    return CaseDays(read_case(session, case_id).case_no, tuple(days))


def _agreed(session: Session, case_id: UUID) -> list[CalendarDay]:
    rows = session.scalars(select(Meeting).where(Meeting.case_id == case_id)).all()
    names = staff_names(session, {row.assessor_id for row in rows})
    return [
        CalendarDay(
            key=str(row.id),
            day=row.day,
            kind=SessionKind(row.kind),
            modules=(),
            start_time=row.start_time,
            minutes=row.minutes,
            place=row.place,
            assessor=names.get(row.assessor_id),
        )
        for row in rows
    ]


def _planned(session: Session, case_id: UUID) -> list[CalendarDay]:
    together: defaultdict[tuple[date, str | None, str | None], list[str]] = defaultdict(list)
    for one in read_plan(session, case_id):
        for day, place, assessor in one.occasions:
            together[day, place, assessor].append(one.module.code)
    return [
        CalendarDay(
            key=f"{case_id}/{day.isoformat()}/{'-'.join(codes)}",
            day=day,
            kind=None,
            modules=tuple(codes),
            start_time=None,
            minutes=None,
            place=place,
            assessor=assessor,
        )
        for (day, place, assessor), codes in together.items()
    ]
