"""Which session ratings belong to until somebody chooses another."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from validering import marks
from validering.bench import Bench
from validering.sessions import SessionView


def usual_session(sessions: Sequence[SessionView], chosen: UUID | None, bench: Bench) -> UUID | None:
    """The chosen session, else one with unsigned marks, else the newest open one; once ready, any."""
    if any(each.id == chosen for each in sessions):
        return chosen
    carrying = [each for each in sessions if each.kind in marks.RATING_KINDS]
    unsigned = [each for each in carrying if each.marks]
    open_ones = [each for each in carrying if each.signed_at is None]
    is_ready = bench.case_profile.judged_at is not None
    return next((each.id for each in (*unsigned, *open_ones, *(carrying if is_ready else ()))), None)
