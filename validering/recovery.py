"""Whether the store has a recovery sheet that somebody has shown to be readable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.storage.tables.documents import Setting

RECOVERY = "recovery_sheet"


@dataclass(frozen=True)
class RecoveryState:
    """The sheet that opens the store now: when and by whom it was made, and typed back."""

    made_at: datetime
    made_by: str
    confirmed_at: datetime | None = None
    confirmed_by: str | None = None


def read_recovery(session: Session) -> RecoveryState | None:
    """What is known of the sheet; None where none was ever made."""
    row = session.get(Setting, RECOVERY)
    if row is None:
        return None
    confirmed = row.value["confirmed_at"]
    return RecoveryState(
        datetime.fromisoformat(row.value["made_at"]),
        row.value["made_by"],
        datetime.fromisoformat(confirmed) if confirmed else None,
        row.value["confirmed_by"],
    )


def is_confirmed(session: Session) -> bool:
    """Whether the sheet that opens the store now was typed back."""
    state = read_recovery(session)
    return state is not None and state.confirmed_at is not None


def require_confirmed(session: Session) -> None:
    """Refuse real data in a store that a forgotten passphrase would lose.

    Raises UserError("recovery_not_confirmed").
    """
    if not is_confirmed(session):
        raise UserError("recovery_not_confirmed")
