"""Organisations, staff and candidates."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base, JsonText, Keyed


class Organisation(Keyed, Base):
    """A centre, commissioner, host workplace, school or employer; ``can_show``: what a host has room for."""

    __tablename__ = "organisation"
    kind: Mapped[str]
    name: Mapped[str]
    org_no: Mapped[str | None]
    contact_name: Mapped[str | None]
    contact_way: Mapped[str | None]
    address: Mapped[str | None]
    can_show: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(default=True)


class StaffMember(Keyed, Base):
    """A person who works with cases; ``sign_in_name`` is the label of the key slot."""

    __tablename__ = "staff_member"
    name: Mapped[str]
    sign_in_name: Mapped[str | None] = mapped_column(unique=True)
    roles: Mapped[list[str]] = mapped_column(JsonText)
    trade_areas: Mapped[list[str]] = mapped_column(JsonText, default=list)
    trade: Mapped[str | None]
    years_in_trade: Mapped[int | None]
    assessor_training: Mapped[str | None]
    certified_until: Mapped[date | None]
    spoken_languages: Mapped[list[str]] = mapped_column(JsonText, default=list)
    contact_way: Mapped[str | None]
    availability: Mapped[str | None]
    impartiality: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(default=True)


class Candidate(Keyed, Base):
    """The person whose competence is assessed; no field for origin, faith or health."""

    __tablename__ = "candidate"
    given_names: Mapped[str]
    family_names: Mapped[str] = mapped_column(default="")
    has_single_name: Mapped[bool] = mapped_column(default=False)
    name_in_own_script: Mapped[str | None]
    called_name: Mapped[str | None]
    alias: Mapped[str | None]
    sort_name: Mapped[str]
    search_name: Mapped[str]
    id_number_type: Mapped[str] = mapped_column(default="none")
    id_number: Mapped[str | None]
    id_seen_kind: Mapped[str | None]
    id_seen_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    id_seen_on: Mapped[date | None]
    birth_date: Mapped[date | None]
    birth_date_precision: Mapped[str] = mapped_column(default="unknown")
    gender: Mapped[str] = mapped_column(default="undisclosed")
    phone: Mapped[str | None]
    email: Mapped[str | None]
    contact_how: Mapped[str | None]
    contact_when: Mapped[str | None]
    contact_others_may_answer: Mapped[bool] = mapped_column(default=False)
    adaptations: Mapped[str | None]
    interpreter_language: Mapped[str | None]
    interpreter_mode: Mapped[str] = mapped_column(default="none")
    interpreter_sex_wish: Mapped[str | None]
    protection_level: Mapped[str] = mapped_column(default="none")
    print_language: Mapped[str | None]
    sfi_path: Mapped[str | None]
    sfi_course: Mapped[str | None]
    prints_phone: Mapped[bool] = mapped_column(default=False)
    can_start: Mapped[str | None]
    prints_can_start: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    __table_args__ = (Index(None, "sort_name", "id"),)


class CandidateLanguage(Keyed, Base):
    """One language of a candidate; Swedish by CEFR per skill, others by four words."""

    __tablename__ = "candidate_language"
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    bcp47: Mapped[str]
    speaks: Mapped[str | None]
    understands: Mapped[str | None]
    reads: Mapped[str | None]
    writes: Mapped[str | None]
    is_first: Mapped[bool] = mapped_column(default=False)
    is_working_language: Mapped[bool] = mapped_column(default=False)
    judged_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    judged_on: Mapped[date | None]
    in_words: Mapped[str | None]


class Consent(Keyed, Base):
    """A consent for one purpose; withdrawing is written beside, never over."""

    __tablename__ = "consent"
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("assessment_case.id"))
    purpose: Mapped[str]
    text_version: Mapped[str]
    text_is_reviewed: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str]
    how_read: Mapped[str]
    read_by: Mapped[str | None]
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class InformationReceipt(Keyed, Base):
    """That the candidate was told what happens with the case, in which language and how."""

    __tablename__ = "information_receipt"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    text_version: Mapped[str]
    text_is_reviewed: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str]
    how_read: Mapped[str]
    read_by: Mapped[str | None]
    received_on: Mapped[date]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    recorded_at: Mapped[datetime]
