"""Rows of a mapping for tests."""

from __future__ import annotations

from uuid import UUID

from validering.changes import Change


def made(change: Change) -> UUID:
    """The key of the row that a command has made."""
    assert change.new_id is not None
    return change.new_id
