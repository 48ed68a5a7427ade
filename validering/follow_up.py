"""What came of it 3, 6 and 12 months after a case was complete: who is due, and what was heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_to_run
from validering.case_list import CaseRow, rows_of
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line, text
from validering.group_reading import without_name
from validering.retention_plan import months_after
from validering.staff_names import staff_names
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import FollowUp
from validering.storage.tables.summary import CaseSummary

PART = "follow_up"
MONTHS = (3, 6, 12)
AHEAD = timedelta(days=14)
"""So long before its day a follow-up is on the list."""
_LET_GO = 3
"""So many months after its day it is not asked for any more, unless the next one took its place before."""


@dataclass(frozen=True)
class DueFollowUp:
    """Somebody to ask: ``months`` is one of MONTHS; a protected person is there by number alone."""

    row: CaseRow
    months: int
    due_on: date


class FollowUpState(StrEnum):
    """How one follow-up of a case stands; one that was let go is not asked for any more."""

    LATER = "later"
    DUE = "due"
    HEARD = "heard"
    LET_GO = "let_go"


@dataclass(frozen=True)
class FollowUpOfCase:
    """One of the follow-ups of a case; ``entry`` is what was heard."""

    months: int
    due_on: date
    state: FollowUpState
    entry: FollowUpEntry | None


@dataclass(frozen=True)
class FollowUpEntry:
    """What was heard; not to have reached somebody is an answer too."""

    months: int
    made_on: date
    made_by_name: str
    reached: bool
    occupation_now: str | None
    in_trade: bool | None
    portfolio_used: bool | None
    own_words: str | None


def note_follow_up(
    session: Session,
    acting: Acting,
    case_id: UUID,
    months: int,
    *,
    reached: bool,
    occupation_now: str | None = None,
    in_trade: bool | None = None,
    portfolio_used: bool | None = None,
    own_words: str | None = None,
) -> Change:
    """Write down what was heard; of somebody who was not reached nothing but that.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_not_complete``, ``follow_up_noted`` or
    ``text_too_long``.
    """
    case = case_to_run(session, acting, case_id)
    if case.completed_at is None:
        raise UserError("case_not_complete", case_no=case.case_no)
    if months in _noted(session, [case_id]).get(case_id, ()):
        raise UserError("follow_up_noted", months=months)
    row = FollowUp(
        id=acting.new_id(),
        case_id=case_id,
        months=MONTHS[MONTHS.index(months)],
        due_on=_due_on(case.completed_at, months),
        reached=reached,
        made_on=acting.today(),
        made_by=acting.staff_id,
    )
    if reached:
        row.occupation_now = _said(line()(occupation_now))
        row.in_trade, row.portfolio_used = in_trade, portfolio_used
        row.own_words = _said(text()(own_words))
    session.add(row)
    return Change.of(case_id, PART, new_id=row.id)


def read_due(session: Session, today: date) -> tuple[DueFollowUp, ...]:
    """Whom to ask now or within AHEAD, the longest due first; each person's latest follow-up alone."""
    complete = select(Case.id, Case.completed_at).where(Case.completed_at.is_not(None), Case.halt.is_(None))
    ended = session.execute(complete)
    due = {row.id: asked for row in ended if (asked := _due(row.completed_at, today)) is not None}
    noted = _noted(session, list(due))
    wanted = {each: asked for each, asked in due.items() if asked[0] not in noted.get(each, ())}
    picked = select(CaseSummary).where(CaseSummary.case_id.in_(list(wanted)))
    found = [DueFollowUp(without_name(row), *wanted[row.case_id]) for row in rows_of(session, picked)]
    return tuple(sorted(found, key=lambda each: (each.due_on, each.row.case_no)))


def read_follow_ups(session: Session, case_id: UUID) -> tuple[FollowUpEntry, ...]:
    """What was heard of the person of a case, the first follow-up first."""
    heard = select(FollowUp).where(FollowUp.case_id == case_id).order_by(FollowUp.months)
    rows = session.scalars(heard).all()
    names = staff_names(session, [row.made_by for row in rows])
    return tuple(
        FollowUpEntry(
            row.months,
            row.made_on or row.due_on,
            names.get(row.made_by, ""),
            bool(row.reached),
            row.occupation_now,
            row.in_trade,
            row.portfolio_used,
            row.own_words,
        )
        for row in rows
    )


def read_course(session: Session, case_id: UUID, today: date) -> tuple[FollowUpOfCase, ...]:
    """All follow-ups of a complete case, the first one first; none while it is open or stopped."""
    case = session.get(Case, case_id)
    if case is None or case.completed_at is None or case.halt is not None:
        return ()
    heard = {entry.months: entry for entry in read_follow_ups(session, case_id)}
    now = _due(case.completed_at, today)
    found = []
    for months in MONTHS:
        due_on = _due_on(case.completed_at, months)
        state = FollowUpState.LATER if due_on - AHEAD > today else FollowUpState.LET_GO
        if months in heard:
            state = FollowUpState.HEARD
        elif now is not None and now[0] == months:
            state = FollowUpState.DUE
        found.append(FollowUpOfCase(months, due_on, state, heard.get(months)))
    return tuple(found)


def _due(completed_at: datetime, today: date) -> tuple[int, date] | None:
    """The latest follow-up whose day has come or is near, with that day."""
    days = [(months, _due_on(completed_at, months)) for months in MONTHS]
    begun = [each for each in days if each[1] - AHEAD <= today]
    if not begun or today > months_after(begun[-1][1], _LET_GO):
        return None
    return begun[-1]


def _due_on(completed_at: datetime, months: int) -> date:
    return months_after(completed_at.astimezone().date(), months)


def _noted(session: Session, case_ids: list[UUID]) -> dict[UUID, set[int]]:
    rows = session.execute(select(FollowUp.case_id, FollowUp.months).where(FollowUp.case_id.in_(case_ids)))
    found: dict[UUID, set[int]] = {}
    for row in rows:
        found.setdefault(row.case_id, set()).add(row.months)
    return found


def _said(value: object) -> str | None:
    return None if value is None else str(value)
