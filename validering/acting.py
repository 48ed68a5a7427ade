"""Who acts, when, and where new keys come from: passed into every command."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid4

from validering.errors import UserError


class StaffRole(StrEnum):
    """What a person sees and may do in the whole program."""

    COORDINATOR = "coordinator"
    ASSESSOR = "assessor"
    SFI_TEACHER = "sfi_teacher"
    QUALITY_ASSURER = "quality_assurer"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class Acting:
    """The person who acts, the clock and the source of keys of one act.

    ``now()`` is aware UTC, ``new_id()`` gives a fresh UUID, ``new_key()`` 32 random bytes as hex.
    """

    staff_id: UUID
    name: str
    roles: frozenset[StaffRole]
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    new_id: Callable[[], UUID] = uuid4
    new_key: Callable[[], str] = field(default=lambda: secrets.token_hex(32))

    def today(self) -> date:
        """The day on the wall of whoever acts, which around midnight is not the day in UTC."""
        return self.now().astimezone().date()

    def may(self, *roles: StaffRole) -> bool:
        return bool(self.roles & set(roles))

    def require(self, *roles: StaffRole) -> None:
        """Refuse unless the person has one of ``roles``; raises UserError("not_allowed")."""
        if not self.may(*roles):
            raise UserError("not_allowed", roles=roles)


def fixed_clock(start: datetime, step: timedelta = timedelta(seconds=1)) -> Callable[[], datetime]:
    """A clock that starts at ``start`` and moves by ``step`` at each reading; for demo and tests."""
    state = {"now": start}

    def now() -> datetime:
        state["now"] += step
        return state["now"]

    return now


def seeded_ids(seed: int) -> Callable[[], UUID]:
    """A source of UUIDs that gives the same sequence for the same seed; for demo and tests."""
    source = random.Random(seed)
    return lambda: UUID(int=source.getrandbits(128), version=4)
