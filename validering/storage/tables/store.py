"""What tells one store from another."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base


class StoreIdentity(Base):
    """Facts about the store itself, such as ``store_id``; compared with the key file at each opening."""

    __tablename__ = "store_identity"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
