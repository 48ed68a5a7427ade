"""Groups of cases that follow each other through the process, such as a class."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base, Keyed


class CaseGroup(Keyed, Base):
    """A named group; whoever is responsible for it has it among their own."""

    __tablename__ = "case_group"
    name: Mapped[str]
    responsible_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    opened_on: Mapped[date]
    opened_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    closed_on: Mapped[date | None]


class CaseGroupMember(Keyed, Base):
    """That a case is in a group, from one day to another; a case may be in several."""

    __tablename__ = "case_group_member"
    group_id: Mapped[UUID] = mapped_column(ForeignKey("case_group.id"), index=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    joined_on: Mapped[date]
    joined_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    left_on: Mapped[date | None]
