"""Why a result that counted was opened again."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import AppendOnly, Base, Keyed


class ResultCorrection(AppendOnly, Keyed, Base):
    """A result that counted was opened: for an objection, or for a reason in words."""

    __tablename__ = "result_correction"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    profile_result_id: Mapped[UUID] = mapped_column(ForeignKey("profile_result.id"))
    objection_id: Mapped[UUID | None] = mapped_column(ForeignKey("objection.id"))
    reason: Mapped[str | None]
    opened_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    opened_at: Mapped[datetime]
