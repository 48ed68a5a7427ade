"""Time and randomness of a store, passed in so that a demo or test can be told what they are."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid4


@dataclass(frozen=True)
class Sources:
    """Where time, row keys and evidence keys (32 bytes as hex) come from; the real ones by default.

    ``wall`` and ``ticks`` are seconds: of the clock on the wall, which can be set, and of one that only runs.
    ``goes_back`` lets ``now`` lie before what is recorded, for a demo that tells one case after the other.
    """

    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    new_id: Callable[[], UUID] = uuid4
    new_key: Callable[[], str] = field(default=lambda: secrets.token_hex(32))
    wall: Callable[[], float] = time.time
    ticks: Callable[[], float] = time.monotonic
    goes_back: bool = False
