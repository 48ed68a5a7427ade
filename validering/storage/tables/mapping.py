"""What the candidate has done and can show papers for."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import Base, JsonText, Keyed


class Experience(Keyed, Base):
    """Work of any kind with the four questions, in own words and in Swedish.

    Years are kept as text dates with a precision; ``prints`` names what the candidate lets be printed.
    """

    __tablename__ = "experience"
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    kind: Mapped[str]
    title_own: Mapped[str | None]
    title_sv: Mapped[str | None]
    employer: Mapped[str | None]
    place_text: Mapped[str | None]
    country: Mapped[str | None]
    from_year: Mapped[int | None]
    from_month: Mapped[int | None]
    from_precision: Mapped[str] = mapped_column(default="unknown")
    to_year: Mapped[int | None]
    to_month: Mapped[int | None]
    to_precision: Mapped[str] = mapped_column(default="unknown")
    is_ongoing: Mapped[bool] = mapped_column(default=False)
    extent: Mapped[str | None]
    last_done_year: Mapped[int | None]
    language: Mapped[str | None]
    translation_kind: Mapped[str] = mapped_column(default="none")
    done_own: Mapped[str | None]
    done_sv: Mapped[str | None]
    how_own: Mapped[str | None]
    how_sv: Mapped[str | None]
    responsibility_own: Mapped[str | None]
    responsibility_sv: Mapped[str | None]
    skills_own: Mapped[str | None]
    skills_sv: Mapped[str | None]
    tools: Mapped[str | None]
    tools_own: Mapped[str | None]
    scale_text: Mapped[str | None]
    scale_own: Mapped[str | None]
    people_led: Mapped[int | None]
    paper_status: Mapped[str] = mapped_column(default="never_existed")
    paper_note: Mapped[str | None]
    reference_name: Mapped[str | None]
    reference_contact: Mapped[str | None]
    reference_consent: Mapped[bool] = mapped_column(default=False)
    order_no: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Education(Keyed, Base):
    """Schooling of any length and country."""

    __tablename__ = "education"
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    title_own: Mapped[str | None]
    title_sv: Mapped[str]
    school: Mapped[str | None]
    country: Mapped[str | None]
    years: Mapped[float | None]
    from_year: Mapped[int | None]
    to_year: Mapped[int | None]
    years_precision: Mapped[str] = mapped_column(default="unknown")
    is_completed: Mapped[bool] = mapped_column(default=False)
    paper_status: Mapped[str] = mapped_column(default="never_existed")
    paper_note: Mapped[str | None]
    order_no: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Licence(Keyed, Base):
    """A licence or card with its validity in Sweden."""

    __tablename__ = "licence"
    candidate_id: Mapped[UUID] = mapped_column(ForeignKey("candidate.id"), index=True)
    kind: Mapped[str]
    licence_class: Mapped[str | None]
    country: Mapped[str | None]
    valid_to: Mapped[date | None]
    original_seen: Mapped[bool] = mapped_column(default=False)
    seen_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    valid_in_sweden: Mapped[str] = mapped_column(default="unknown")
    checked_on: Mapped[date | None]
    order_no: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class EarlierMapping(Keyed, Base):
    """A mapping made before this case, here or elsewhere; looked at before anything is asked again."""

    __tablename__ = "earlier_mapping"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    made_by: Mapped[str]
    made_on_text: Mapped[str | None]
    earlier_case_id: Mapped[UUID | None] = mapped_column(ForeignKey("assessment_case.id"))
    has_copy: Mapped[bool] = mapped_column(default=False)
    evidence_id: Mapped[UUID | None] = mapped_column(ForeignKey("evidence.id"))
    note: Mapped[str | None]
    looked_at_on: Mapped[date | None]
    looked_at_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    order_no: Mapped[int] = mapped_column(default=0)


class CaseMapping(Keyed, Base):
    """What belongs to the mapping of one case: own presentation, confirmations, work-Swedish in words."""

    __tablename__ = "case_mapping"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), unique=True)
    no_earlier_mapping: Mapped[bool] = mapped_column(default=False)
    carried_over_confirmed_on: Mapped[date | None]
    presentation_own: Mapped[str | None]
    presentation_sv: Mapped[str | None]
    presentation_language: Mapped[str | None]
    presentation_translation: Mapped[str] = mapped_column(default="none")
    first_view: Mapped[str | None]
    recommended_way: Mapped[str | None]
    work_swedish: Mapped[dict[str, str]] = mapped_column(JsonText, default=dict)
    work_swedish_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    work_swedish_on: Mapped[date | None]
