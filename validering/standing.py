"""Whether a decided result still stands, or judging went on afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from validering.terms import CaseHalt

ENDING = (CaseHalt.INTERRUPTED, CaseHalt.WITHDRAWN)
"""Stops after which nothing more is judged; what was decided before them still stands."""


def is_judging_open(judged_at: datetime | None, halt: str | None) -> bool:
    """Whether judgements may still come: not declared done, and not cut off by the end of the case."""
    return judged_at is None and halt not in ENDING


def still_stands(
    decided_at: datetime, judged_at: datetime | None, halt: str | None, later: Iterable[datetime]
) -> bool:
    """Whether a result decided at ``decided_at`` rests on what is declared judged now.

    ``later`` are the moments at which its modules were decided and at which it was opened.
    """
    if is_judging_open(judged_at, halt):
        return False
    grounds = [*later, *([judged_at] if judged_at is not None else [])]
    return all(ground <= decided_at for ground in grounds)
