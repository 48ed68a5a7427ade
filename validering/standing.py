"""Whether a decided result still stands, or judging went on afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from validering.terms import CaseHalt


def is_judging_open(judged_at: datetime | None, halt: str | None) -> bool:
    """Whether judgements may still come: not declared done, and not cut off by an interruption."""
    return judged_at is None and halt != CaseHalt.INTERRUPTED


def still_stands(
    decided_at: datetime, judged_at: datetime | None, halt: str | None, modules_decided: Iterable[datetime]
) -> bool:
    """Whether a result decided at ``decided_at`` rests on what is declared judged and decided now."""
    if is_judging_open(judged_at, halt):
        return False
    grounds = [*modules_decided, *([judged_at] if judged_at is not None else [])]
    return all(ground <= decided_at for ground in grounds)
