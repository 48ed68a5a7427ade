"""Cases, their profiles, people, plan and sessions."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import NOT_COPIED, AppendOnly, Base, JsonText, Keyed


class Case(Keyed, Base):
    """One candidate's way through the process; its step is derived, only a halt is stored."""

    __tablename__ = "assessment_case"
    case_no: Mapped[str] = mapped_column(unique=True)
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    commissioner_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    commissioner_contact: Mapped[str | None]
    order_ref: Mapped[str | None]
    order_trade_wish: Mapped[str | None]
    report_back: Mapped[str | None]
    products: Mapped[list[str]] = mapped_column(JsonText)
    purposes: Mapped[list[str]] = mapped_column(JsonText, default=list)
    goal_text: Mapped[str | None]
    opened_on: Mapped[date]
    target_date: Mapped[date | None]
    lead_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    registered_at: Mapped[datetime | None]
    mapping_done_at: Mapped[datetime | None]
    mapping_done_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    completed_at: Mapped[datetime | None]
    halt: Mapped[str | None]
    halt_reason: Mapped[str | None]
    halt_note: Mapped[str | None]
    halted_at: Mapped[datetime | None]
    evidence_key: Mapped[str] = mapped_column(info=NOT_COPIED)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    changed_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    __table_args__ = (Index(None, "changed_at", "id", "candidate_id"),)


class CaseNumber(Base):
    """The last number given per year and workstation letter."""

    __tablename__ = "case_number"
    year: Mapped[int] = mapped_column(primary_key=True)
    letter: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class CaseNotice(Keyed, Base):
    """A line for the coordinator, such as a possible duplicate of a protected person, by case number only."""

    __tablename__ = "case_notice"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    kind: Mapped[str]
    other_case_no: Mapped[str | None]
    made_at: Mapped[datetime]
    handled_at: Mapped[datetime | None]
    handled_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))


class CaseHaltEvent(AppendOnly, Keyed, Base):
    """Each pause, interruption, withdrawal and resumption, with its reason."""

    __tablename__ = "case_halt_event"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    halt: Mapped[str | None]
    reason: Mapped[str | None]
    note: Mapped[str | None]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))


class CaseParticipant(Keyed, Base):
    """A person's part in one case; several assessors may follow each other."""

    __tablename__ = "case_participant"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    role: Mapped[str]
    from_date: Mapped[date]
    to_date: Mapped[date | None]
    handover_note: Mapped[str | None]


class ImpartialityDeclaration(AppendOnly, Keyed, Base):
    """That an assessor has or has not a conflict of interest in a case."""

    __tablename__ = "impartiality_declaration"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    relation: Mapped[str]
    note: Mapped[str | None]
    declared_on: Mapped[date]
    declared_at: Mapped[datetime]


class ProfileVersion(AppendOnly, Keyed, Base):
    """A profile as it was when a case chose it: whole, all languages, with its hash."""

    __tablename__ = "profile_version"
    profile_code: Mapped[str] = mapped_column(index=True)
    version: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    title_sv: Mapped[str]
    area: Mapped[str]
    content: Mapped[str] = mapped_column(info=NOT_COPIED)
    stored_at: Mapped[datetime]


class OwnProfile(Keyed, Base):
    """A profile of the centre's own: a draft until a named person approves it, and then offered to cases.

    ``bundle`` is what it was read from, opaque here; ``content`` the profile as cases freeze it.
    """

    __tablename__ = "own_profile"
    profile_code: Mapped[str]
    version: Mapped[str]
    status: Mapped[str]
    bundle: Mapped[str] = mapped_column(info=NOT_COPIED)
    content: Mapped[str] = mapped_column(info=NOT_COPIED)
    note: Mapped[str | None]
    imported_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    imported_at: Mapped[datetime]
    approved_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    approved_at: Mapped[datetime | None]
    __table_args__ = (UniqueConstraint("profile_code", "version"),)


class CaseProfile(Keyed, Base):
    """A profile that a case was given; decided and moderated by itself."""

    __tablename__ = "case_profile"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    profile_version_id: Mapped[UUID] = mapped_column(ForeignKey("profile_version.id"))
    chosen_on: Mapped[date]
    chosen_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    reason: Mapped[str | None]
    dropped_at: Mapped[datetime | None]
    dropped_reason: Mapped[str | None]
    judged_at: Mapped[datetime | None]
    judged_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    order_no: Mapped[int] = mapped_column(default=0)
    __table_args__ = (UniqueConstraint("case_id", "profile_version_id"),)


class OtherCompetence(Keyed, Base):
    """What a candidate can do outside any profile."""

    __tablename__ = "other_competence"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    title_own: Mapped[str | None]
    title_sv: Mapped[str]
    text_own: Mapped[str | None]
    text_sv: Mapped[str | None]
    language: Mapped[str | None]
    translation_kind: Mapped[str] = mapped_column(default="none")
    order_no: Mapped[int] = mapped_column(default=0)


class PlanItem(Keyed, Base):
    """How, where and when a module, or one criterion of it, is to be seen."""

    __tablename__ = "plan_item"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    module_id: Mapped[str]
    criterion_id: Mapped[str | None]
    method: Mapped[str | None]
    place: Mapped[str | None]
    host_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    day: Mapped[date | None]
    assessor_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))


class Session(Keyed, Base):
    """One meeting or day; signing it turns its marks into judgements."""

    __tablename__ = "case_session"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    kind: Mapped[str]
    day: Mapped[date]
    start_time: Mapped[str | None]
    minutes: Mapped[int | None]
    place: Mapped[str | None]
    host_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    language: Mapped[str | None]
    interpreter_mode: Mapped[str] = mapped_column(default="none")
    interpreter_name: Mapped[str | None]
    persons: Mapped[str | None]
    assessor_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    private_note: Mapped[str | None]
    created_at: Mapped[datetime]
    signed_at: Mapped[datetime | None]
    signed_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))


class InformalMeeting(Keyed, Base):
    """The one-hour meeting with a person in the trade; never rolls up."""

    __tablename__ = "informal_meeting"
    session_id: Mapped[UUID] = mapped_column(ForeignKey("case_session.id"), index=True)
    door_opener: Mapped[str]
    organisation: Mapped[str | None]
    trade: Mapped[str | None]
    trade_years: Mapped[int | None]
    entry_level_view: Mapped[str] = mapped_column(default="unsure")
    topics: Mapped[str | None]
    contacts_offered: Mapped[int | None]
    contact_names: Mapped[str | None]
    contacts_agreed: Mapped[bool] = mapped_column(default=False)
    next_step: Mapped[str | None]
