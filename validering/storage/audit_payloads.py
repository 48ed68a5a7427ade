"""Erasing what the record holds of a value, so that the chain stays whole without it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select, text
from sqlalchemy.orm import Session

from validering.storage import audit_digests as digests
from validering.storage.audit_recording import note, recorder_of
from validering.storage.chain_walk import ERASING
from validering.storage.tables.audit import STORE_CHAIN, AuditEntry, AuditPayload


@contextmanager
def erasing(session: Session) -> Iterator[None]:
    """Within an act: append-only rows may be changed or removed; what they held before is not recorded.

    The record's own entries stay as they are. Raises RuntimeError outside an act.
    """
    with recorder_of(session).erasing():
        yield
        session.flush()


def forget(session: Session, table: str, row_id: UUID | str, columns: Collection[str]) -> int:
    """Erase what the record holds of these columns of a row, and write down that it was done.

    Call it inside ``erasing``, before the row itself is changed: what it holds afterwards is recorded.
    ``row_id`` of several keys has its parts joined by ``/``. Answers in how many entries something was
    erased.
    """
    session.flush()
    wanted = select(AuditEntry.seq, AuditEntry.chain, AuditPayload.content).join(
        AuditPayload, AuditPayload.seq == AuditEntry.seq
    )
    rows = session.execute(
        wanted.where(AuditEntry.row_key == str(row_id), AuditEntry.table_name == table)
    ).all()
    chains = {row.chain for row in rows if _forget(session, row, columns)}
    for chain in sorted(chains):
        _note_erased(session, chain, table, str(row_id), columns)
    return len(rows) if chains else 0


def forget_note(session: Session, seq: int, columns: Collection[str]) -> bool:
    """Erase what an entry that changed no row holds, such as why a case was read, inside ``erasing``.

    Answers whether there was something to erase.
    """
    wanted = select(AuditEntry.seq, AuditEntry.chain, AuditPayload.content).join(
        AuditPayload, AuditPayload.seq == AuditEntry.seq
    )
    row = session.execute(wanted.where(AuditEntry.seq == seq, AuditEntry.table_name.is_(None))).first()
    if row is None or not _forget(session, row, columns):
        return False
    _note_erased(session, row.chain, None, None, columns)
    return True


def forget_case(session: Session, case_id: UUID) -> int:
    """Erase all recorded values of a case, inside ``erasing``; who did what and when stays.

    Answers how many entries it was.
    """
    session.flush()
    wanted = select(AuditEntry.seq, AuditPayload.content).join(
        AuditPayload, AuditPayload.seq == AuditEntry.seq
    )
    rows = session.execute(wanted.where(AuditEntry.chain == str(case_id))).all()
    erased = [row for row in rows if _forget(session, row, None)]
    if erased:
        note(session, case_id, ERASING, {"entries": len(erased)})
    return len(erased)


def _forget(session: Session, row: Row[*tuple[Any, ...]], columns: Collection[str] | None) -> bool:
    payload: dict[str, Any] = json.loads(row.content)
    held = [
        column
        for column, values in payload.items()
        if not isinstance(values, str) and (columns is None or column in columns)
    ]
    for column in held:
        payload[column] = digests.leaf(column, payload[column])
    if held:
        content = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        session.execute(
            text("UPDATE audit_payload SET content = :content WHERE seq = :seq"),
            {"content": content, "seq": row.seq},
        )
    return bool(held)


def _note_erased(
    session: Session, chain: str, table: str | None, row_key: str | None, columns: Collection[str]
) -> None:
    changes = json.dumps({"columns": [None, sorted(columns)]})
    session.connection().exec_driver_sql(
        "INSERT INTO audit_change (chain, kind, table_name, row_key, payload) VALUES (?, ?, ?, ?, ?)",
        (chain or STORE_CHAIN, ERASING, table, row_key, changes),
    )
