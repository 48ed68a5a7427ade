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
    """What is wrong in a chain, or in the store as a whole (None); ``facts`` say where it begins."""

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
    erased: list[tuple[str, str, str, Mapping[str, object]]] = field(default_factory=list)
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
    facts = _where(row)
    place, before = state.ends.get(row.chain, (0, digests.START))
    if row.place != place + 1:
        yield Trouble("gap", row.chain, facts)
    elif digests.entry_digest(before, tuple(row)[1:11], row.sealed) != row.digest:
        yield Trouble("changed", row.chain, facts)
    state.ends[row.chain] = (row.place, row.digest)
    if not state.whole:
        return
    if row.seq != state.seq + 1:
        yield Trouble("gap", None, {**facts, "place": row.seq})
    elif digests.store_digest(state.store_digest, row.seq, row.digest) != row.store_digest:
        yield Trouble("changed", None, {**facts, "place": row.seq})
    state.seq, state.store_digest = row.seq, row.store_digest


def _values(state: _Walk, row: Row[Any]) -> Iterator[Trouble]:
    facts = _where(row)
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
            state.erased.append((row.chain, f"{row.table_name}/{row.row_key}", column, facts))


def _note_approval(state: _Walk, row: Row[Any], payload: Mapping[str, Any]) -> None:
    columns = payload.get("columns")
    if columns is None:
        state.allowed_chains.add(row.chain)
    elif isinstance(columns, list) and columns and isinstance(columns[-1], list):
        state.allowed |= {(f"{row.table_name}/{row.row_key}", str(column)) for column in columns[-1]}


def _unapproved(state: _Walk) -> Iterator[Trouble]:
    """Values that were erased although no entry says that they were."""
    for chain, row, column, facts in state.erased:
        if chain not in state.allowed_chains and (row, column) not in state.allowed:
            yield Trouble("value_missing", chain, facts)


def _left_over(session: Session) -> Iterator[Trouble]:
    """Values of entries that are gone."""
    stray = "SELECT min(seq) FROM audit_payload WHERE seq NOT IN (SELECT seq FROM audit_entry)"
    first = session.execute(text(stray)).scalar()
    if first is not None:
        yield Trouble("gap", None, {"place": first})


def _where(row: Row[Any]) -> dict[str, object]:
    return {"place": row.place, "time": str(row.made_at)[:16].replace("T", " ")}
