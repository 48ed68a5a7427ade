"""What the store remembers of those who can open it; the keys themselves lie in the key file."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import NOT_COPIED, Base


class StaffAccess(Base):
    """One row for each person who has a key slot; ``pin_hash`` is argon2id in its usual written form."""

    __tablename__ = "staff_access"
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"), primary_key=True)
    must_change_passphrase: Mapped[bool] = mapped_column(default=False)
    given_at: Mapped[datetime]
    pin_hash: Mapped[str | None] = mapped_column(info=NOT_COPIED)
    pin_set_at: Mapped[datetime | None]
