"""Time per step for the invoice: the minutes of the sessions, by case and step of the process."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.storage.tables.cases import Case, Session
from validering.storage.tables.people import Candidate, Organisation
from validering.terms import ProtectionLevel, SessionKind

INVOICERS = (StaffRole.COORDINATOR, StaffRole.ADMINISTRATOR)


class TimeStep(StrEnum):
    """What time is invoiced for, in the order of the process."""

    INTAKE = "intake"
    MAPPING = "mapping"
    GUIDANCE = "guidance"
    ASSESSMENT = "assessment"
    FEEDBACK = "feedback"
    FOLLOW_UP = "follow_up"


STEP_OF = {
    SessionKind.INTAKE: TimeStep.INTAKE,
    SessionKind.INITIAL_MAPPING: TimeStep.MAPPING,
    SessionKind.STUDY_VISIT: TimeStep.GUIDANCE,
    SessionKind.INFORMAL_MEETING: TimeStep.GUIDANCE,
    SessionKind.PROFESSIONAL_CONVERSATION: TimeStep.ASSESSMENT,
    SessionKind.PRACTICAL_DAY: TimeStep.ASSESSMENT,
    SessionKind.TEST: TimeStep.ASSESSMENT,
    SessionKind.FEEDBACK: TimeStep.FEEDBACK,
    SessionKind.FOLLOW_UP: TimeStep.FOLLOW_UP,
}


@dataclass(frozen=True)
class TimeLine:
    """The sessions of one case in one step; ``unmeasured`` are those whose length nobody wrote down.

    ``commissioner`` is None for a protected person, whoever ordered.
    """

    case_id: UUID
    case_no: str
    commissioner: str | None
    order_ref: str | None
    step: TimeStep
    sessions: int
    minutes: int
    unmeasured: int


def read_times(
    session: Db,
    acting: Acting,
    first: date | None = None,
    last: date | None = None,
    case_id: UUID | None = None,
) -> tuple[TimeLine, ...]:
    """The time between two days, both counted in, by case number and step; None leaves an end open.

    Raises UserError ``not_allowed`` or ``times_days_turned``.
    """
    acting.require(*INVOICERS)
    if first is not None and last is not None and first > last:
        raise UserError("times_days_turned", first=first.isoformat(), last=last.isoformat())
    wanted = (
        select(
            *(Case.id, Case.case_no, Case.order_ref, Candidate.protection_level),
            *(Organisation.name.label("commissioner"), Session.kind, Session.minutes),
        )
        .join(Case, Case.id == Session.case_id)
        .join(Candidate, Candidate.id == Case.candidate_id)
        .outerjoin(Organisation, Organisation.id == Case.commissioner_id)
        .order_by(Case.case_no)
    )
    if first is not None:
        wanted = wanted.where(Session.day >= first)
    if last is not None:
        wanted = wanted.where(Session.day <= last)
    if case_id is not None:
        wanted = wanted.where(Case.id == case_id)
    found: dict[tuple[UUID, TimeStep], TimeLine] = {}
    for row in session.execute(wanted):
        key = (row.id, STEP_OF[SessionKind(row.kind)])
        before = found.get(key)
        is_secret = row.protection_level != ProtectionLevel.NONE
        found[key] = TimeLine(
            case_id=row.id,
            case_no=row.case_no,
            commissioner=None if is_secret else row.commissioner,
            order_ref=row.order_ref,
            step=key[1],
            sessions=(before.sessions if before else 0) + 1,
            minutes=(before.minutes if before else 0) + (row.minutes or 0),
            unmeasured=(before.unmeasured if before else 0) + (row.minutes is None),
        )
    order = list(TimeStep)
    return tuple(sorted(found.values(), key=lambda line: (line.case_no, order.index(line.step))))


def minutes_of(lines: Iterable[TimeLine]) -> int:
    """All minutes together."""
    return sum(line.minutes for line in lines)


def note_times(session: Db, acting: Acting) -> Change:  # noqa: ARG001
    """Write down that the times are about to leave as a file; raises UserError ``not_allowed``."""
    acting.require(*INVOICERS)
    return Change.of(None, "session_times")
