"""The record of every change, chained, and the values it recorded."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import AppendOnly, Base, Unrecorded

STORE_CHAIN = "store"


class AuditEntry(AppendOnly, Unrecorded, Base):
    """One change of one row, or one act that changed none; written by triggers only.

    ``chain`` is a case's key or ``store``, ``place`` its number there and ``seq`` its number in the whole
    store, both without gaps. Entries of one act share ``act_no``.
    """

    __tablename__ = "audit_entry"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    chain: Mapped[str]
    place: Mapped[int]
    act_no: Mapped[int]
    made_at: Mapped[datetime]
    staff_id: Mapped[UUID | None]
    staff_name: Mapped[str]
    act: Mapped[str]
    kind: Mapped[str]
    table_name: Mapped[str | None]
    row_key: Mapped[str | None]
    sealed: Mapped[bytes]
    digest: Mapped[bytes]
    store_digest: Mapped[bytes]
    __table_args__ = (UniqueConstraint("chain", "place"), Index(None, "row_key"))


class AuditPayload(AppendOnly, Unrecorded, Base):
    """The values of one entry, per column, salted; what is erased leaves only its digest."""

    __tablename__ = "audit_payload"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[str]
