"""After how many idle minutes the screen is covered."""

from __future__ import annotations

from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.storage.tables.documents import Setting

IDLE_MINUTES = "idle_minutes"
USUAL, FEWEST, MOST = 3, 1, 15


def read_idle_minutes(session: Session) -> int:
    """The minutes of this centre, 1 to 15."""
    row = session.get(Setting, IDLE_MINUTES)
    return USUAL if row is None else int(row.value)


def change_idle_minutes(session: Session, acting: Acting, minutes: int | None) -> Change:
    """Set them; None is the usual three. Raises UserError: not_allowed, idle_minutes_wrong."""
    acting.require(StaffRole.ADMINISTRATOR)
    wanted = USUAL if minutes is None else minutes
    if not FEWEST <= wanted <= MOST:
        raise UserError("idle_minutes_wrong", fewest=FEWEST, most=MOST)
    session.merge(Setting(name=IDLE_MINUTES, value=wanted))
    return Change.of(None, "settings")
