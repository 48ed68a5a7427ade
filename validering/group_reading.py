"""Groups as they are shown: whose they are, how far each person has come, what is next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from validering.case_list import CaseRow, rows_of
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.groups import SEE_ALL
from validering.searching import fold, matches, sort_key
from validering.seeing import may_reader, reader_of
from validering.staff_names import staff_names
from validering.states import NextAct, StepId, act_of, next_act
from validering.storage.tables.cases import Case
from validering.storage.tables.groups import CaseGroup, CaseGroupMember
from validering.storage.tables.summary import CaseSummary

FOUND_AT_MOST = 4


@dataclass(frozen=True)
class GroupLine:
    """A group in the list of them."""

    id: UUID
    name: str
    responsible_id: UUID
    responsible_name: str
    members: int
    opened_on: date
    closed_on: date | None


@dataclass(frozen=True)
class GroupMember:
    """A person in a group: the line of the case, and what to do next in it.

    The line of a protected person has neither name nor alias, and no occupations.
    """

    row: CaseRow
    next: NextAct


@dataclass(frozen=True)
class GroupView:
    """A group as a class; those without a name come last, by number."""

    line: GroupLine
    members: tuple[GroupMember, ...]

    def steps(self) -> Mapping[StepId | None, int]:
        """How many are at each step, the first step first; None for those who are done."""
        counted = Counter(each.row.step for each in self.members)
        return {step: counted[step] for step in (*StepId, None) if counted[step]}


def read_groups(
    session: Session, *, is_closed: bool = False, own: UUID | None = None
) -> tuple[GroupLine, ...]:
    """The groups that are open, or those that are closed, by name; with ``own`` that person's alone."""
    wanted = CaseGroup.closed_on.is_not(None) if is_closed else CaseGroup.closed_on.is_(None)
    mine = true() if own is None else CaseGroup.responsible_id == own
    return _lines(session, wanted, mine)


def read_group(session: Session, group_id: UUID) -> GroupView:
    """One group with everybody in it; raises UserError ``row_gone`` also for one that is somebody else's."""
    lines = _lines(session, CaseGroup.id == group_id)
    if not lines:
        raise UserError("row_gone")
    inside = select(CaseGroupMember.case_id).where(
        CaseGroupMember.group_id == group_id, CaseGroupMember.left_on.is_(None)
    )
    picked = select(CaseSummary).where(CaseSummary.case_id.in_(inside))
    rows = [without_name(row) for row in rows_of(session, picked)]
    rows.sort(key=lambda row: (not row.shown_name, row.sort_name, row.case_no))
    return GroupView(lines[0], tuple(GroupMember(row, _next(session, row)) for row in rows))


def find_groups(session: Session, query: str) -> tuple[GroupLine, ...]:
    """At most FOUND_AT_MOST groups whose names have the words of ``query``, those that are open first."""
    found = [line for line in _lines(session) if query.strip() and matches(query, fold(line.name))]
    found.sort(key=lambda line: line.closed_on is not None)
    return tuple(found[:FOUND_AT_MOST])


def read_cases_numbered(session: Session, case_nos: Collection[str]) -> Mapping[str, UUID]:
    """The cases that are there, by their numbers."""
    wanted = select(Case.case_no, Case.id).where(Case.case_no.in_(case_nos))
    return {row.case_no: row.id for row in session.execute(wanted)}


def _lines(session: Session, *wanted: ColumnElement[bool]) -> tuple[GroupLine, ...]:
    inside = (
        select(func.count())
        .where(CaseGroupMember.group_id == CaseGroup.id, CaseGroupMember.left_on.is_(None))
        .correlate(CaseGroup)
        .scalar_subquery()
    )
    rows = session.execute(select(CaseGroup, inside).where(_seen(session), *wanted)).all()
    names = staff_names(session, [row.responsible_id for row, _ in rows])
    found = [
        GroupLine(
            row.id,
            row.name,
            row.responsible_id,
            names.get(row.responsible_id, ""),
            members,
            row.opened_on,
            row.closed_on,
        )
        for row, members in rows
    ]
    return tuple(sorted(found, key=lambda line: sort_key(line.name)))


def _seen(session: Session) -> ColumnElement[bool]:
    """The groups that are for whoever reads."""
    reader = reader_of(session)
    if reader is None or may_reader(session, *SEE_ALL):
        return true()
    return CaseGroup.responsible_id == reader.staff_id


def without_name(row: CaseRow) -> CaseRow:
    """The line of a case, with nothing that leads to a protected person but the number."""
    if not row.is_protected:
        return row
    return replace(row, shown_name="", sort_name="", search_text="", occupations=(), trade_wish=None)


def _next(session: Session, row: CaseRow) -> NextAct:
    """What to do next; only of a case that is stopped must everything be looked at."""
    if row.step is None or row.halt is not None:
        return next_act(read_facts(session, row.case_id))
    return act_of(row.step, row.missing)
