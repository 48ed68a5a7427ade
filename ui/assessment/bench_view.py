"""The ways to see a module on the bench; the data are the same."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from ui.preferences import Preferences


class BenchView(StrEnum):
    """One criterion at a time, the module as a table, or where own view and rating differ."""

    ONE = "one"
    TABLE = "table"
    DIFFERENCES = "differences"


KEPT = (BenchView.ONE, BenchView.TABLE)
"""The views that a person works in, and finds again the next time."""


def remembered_view(preferences: Preferences | None, staff_id: UUID) -> BenchView:
    """The view the person chose last on this computer, one criterion at a time to begin with."""
    kept = preferences.bench_view(str(staff_id)) if preferences is not None else ""
    return BenchView(kept) if kept in KEPT else BenchView.ONE


def remember_view(preferences: Preferences | None, staff_id: UUID, view: BenchView) -> None:
    """Remember how the person works."""
    if preferences is not None and view in KEPT:
        preferences.keep_bench_view(str(staff_id), view.value)
