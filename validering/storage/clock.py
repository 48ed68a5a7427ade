"""The clock of a store: what is done later is never dated earlier, whatever the computer's clock says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.storage.tables.audit import AuditEntry

# As finely as moments are stored.
STEP = timedelta(milliseconds=1)


class ForwardClock:
    """Gives the moments of ``now``; where that lies behind an earlier moment, the next one after that.

    Which judgement or result is the newest is told by when it was made, so that order must hold.
    """

    def __init__(self, now: Callable[[], datetime], newest: datetime | None) -> None:
        self._now, self._newest = now, newest
        self._lock = threading.Lock()

    def __call__(self) -> datetime:
        with self._lock:
            moment = self._now()
            moment -= timedelta(microseconds=moment.microsecond % 1000)
            if self._newest is not None and moment <= self._newest:
                moment = self._newest + STEP
            self._newest = moment
            return moment


def newest_moment(session: Session) -> datetime | None:
    """When the last thing recorded in the store was done."""
    last = select(func.max(AuditEntry.seq)).scalar_subquery()
    return session.scalar(select(AuditEntry.made_at).where(AuditEntry.seq == last))
