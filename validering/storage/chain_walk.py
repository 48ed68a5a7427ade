"""Going through the record entry by entry and computing its digests anew."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from validering.storage import audit_digests as digests

ERASING = "erase"
_ENTRIES = (
    "SELECT e.seq, chain, place, act_no, made_at, staff_id, staff_name, act, kind, table_name, row_key,"
    " sealed, digest, store_digest, content"
    " FROM audit_entry e LEFT JOIN audit_payload p ON p.seq = e.seq"
)


@dataclass(frozen=True)
class Trouble:
    """What is wrong in a chain, None for the store as a whole; ``kind`` is the middle of a message code."""

    kind: str
    chain: str | None
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass
class _Walk:
    """What has been seen so far."""

    whole: bool
    seq: int = 0
    store_digest: bytes = digests.START
    ends: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    erased: dict[tuple[str, str], list[tuple[str, str]]] = field(default_factory=dict)
    allowed: set[tuple[str, str]] = field(default_factory=set)
    allowed_chains: set[str] = field(default_factory=set)


def walk(session: Session, chain: str | None = None) -> Iterator[Trouble]:
    """What is wrong with the whole record, or with one chain of it alone."""
    where = "" if chain is None else " WHERE chain = :chain"
    state = _Walk(whole=chain is None)
    for row in session.execute(text(f"{_ENTRIES}{where} ORDER BY e.seq"), {"chain": chain}):
        yield from _entry(state, row)
        yield from _values(state, row)
    yield from _unapproved(state)
    if state.whole:
        yield from _left_over(session)


def _entry(state: _Walk, row: Row[Any]) -> Iterator[Trouble]:
    facts = {"place": row.place, "time": str(row.made_at)[:16].replace("T", " ")}
    place, before = state.ends.get(row.chain, (0, digests.START))
    if row.place != place + 1:
        yield Trouble("gap", row.chain, facts)
    elif digests.entry_digest(before, tuple(row)[1:11], row.sealed) != row.digest:
        yield Trouble("changed", row.chain, facts)
    state.ends[row.chain] = (row.place, row.digest)
    if not state.whole:
        return
    if row.seq != state.seq + 1:
        yield Trouble("gap", None, facts)
    elif digests.store_digest(state.store_digest, row.seq, row.digest) != row.store_digest:
        yield Trouble("changed", None, facts)
    state.seq, state.store_digest = row.seq, row.store_digest


def _values(state: _Walk, row: Row[Any]) -> Iterator[Trouble]:
    facts = {"place": row.place, "time": str(row.made_at)[:16].replace("T", " ")}
    if row.content is None:
        yield Trouble("value_missing", row.chain, facts)
        return
    try:
        payload = json.loads(row.content)
        is_whole = digests.sealed(payload) == row.sealed
    except (ValueError, AttributeError, TypeError):
        is_whole = False
    if not is_whole:
        yield Trouble("value_changed", row.chain, facts)
        return
    if row.kind == ERASING:
        _note_approval(state, row, payload)
    for column, values in payload.items():
        if isinstance(values, str):
            where = (str(row.table_name or row.kind), str(row.row_key or ""))
            state.erased.setdefault(where, []).append((row.chain, column))


def _note_approval(state: _Walk, row: Row[Any], payload: Mapping[str, Any]) -> None:
    columns = payload.get("columns")
    if columns is None:
        state.allowed_chains.add(row.chain)
        return
    for column in columns[-1]:
        state.allowed.add((f"{row.table_name}/{row.row_key}", column))


def _unapproved(state: _Walk) -> Iterator[Trouble]:
    """Values that were erased although no entry says that they were."""
    for (table, key), found in state.erased.items():
        for where, column in found:
            if where in state.allowed_chains or (f"{table}/{key}", column) in state.allowed:
                continue
            yield Trouble("value_missing", where, {"place": 0, "time": ""})


def _left_over(session: Session) -> Iterator[Trouble]:
    stray = session.execute(
        text("SELECT count(*) FROM audit_payload WHERE seq NOT IN (SELECT seq FROM audit_entry)")
    ).scalar()
    if stray:
        yield Trouble("gap", None, {"place": stray, "time": ""})
