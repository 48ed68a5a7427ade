"""Self-rating, marks, judgements, evidence, results, moderation and objections."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from validering.storage.tables.base import AppendOnly, Base, JsonText, Keyed, Unrecorded, index_of_few


class SelfRating(Keyed, Base):
    """The candidate's own view of one task; never summed."""

    __tablename__ = "self_rating"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    task_id: Mapped[str]
    frequency: Mapped[str]
    autonomy: Mapped[str | None]
    last_year: Mapped[int | None]
    answered_in: Mapped[str]
    answered_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("case_profile_id", "task_id"),)


class WorkingMark(Unrecorded, Keyed, Base):
    """What a key press set: durable at once, freely changed, unsigned."""

    __tablename__ = "working_mark"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    criterion_id: Mapped[str]
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_session.id"))
    level_id: Mapped[str | None]
    absence: Mapped[str | None]
    absence_reason: Mapped[str | None]
    second_person_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    reason_text: Mapped[str] = mapped_column(default="")
    language_mode: Mapped[str | None]
    help_given: Mapped[str | None]
    judged_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    marked_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("case_profile_id", "criterion_id"),)


class Judgement(AppendOnly, Keyed, Base):
    """A signed judgement of one criterion; the newest one counts, all are kept."""

    __tablename__ = "judgement"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"))
    criterion_id: Mapped[str]
    session_id: Mapped[UUID] = mapped_column(ForeignKey("case_session.id"), index=True)
    level_id: Mapped[str | None]
    absence: Mapped[str | None]
    absence_reason: Mapped[str | None]
    second_person_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    reason_text: Mapped[str]
    language_mode: Mapped[str | None]
    help_given: Mapped[str | None]
    evidence_ids: Mapped[list[str]] = mapped_column(JsonText, default=list)
    judged_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    paper_evidence_id: Mapped[UUID | None] = mapped_column(ForeignKey("evidence.id"))
    supersedes: Mapped[UUID | None] = mapped_column(ForeignKey("judgement.id"))
    made_at: Mapped[datetime]
    __table_args__ = (
        Index(None, "case_profile_id", "criterion_id", "made_at"),
        index_of_few("judgement", "paper_evidence_id"),
        index_of_few("judgement", "supersedes"),
    )


class Evidence(Keyed, Base):
    """One piece of evidence; its bytes lie in the case's evidence database under ``content_id``."""

    __tablename__ = "evidence"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    text: Mapped[str | None]
    captured_on: Mapped[date | None]
    captured_by: Mapped[str | None]
    place: Mapped[str | None]
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_session.id"))
    content_id: Mapped[UUID | None]
    file_name: Mapped[str | None]
    media_type: Mapped[str | None]
    size: Mapped[int | None]
    sha256: Mapped[str | None]
    width: Mapped[int | None]
    height: Mapped[int | None]
    working_content_id: Mapped[UUID | None]
    third_persons_visible: Mapped[bool] = mapped_column(default=False)
    third_persons_consent: Mapped[bool] = mapped_column(default=False)
    is_contested: Mapped[bool] = mapped_column(default=False)
    contested_note: Mapped[str | None]
    transcription: Mapped[str | None]
    transcription_language: Mapped[str | None]
    gloss_sv: Mapped[str | None]
    gloss_kind: Mapped[str] = mapped_column(default="none")
    caption_sv: Mapped[str | None]
    caption_own: Mapped[str | None]
    protected_yes_on: Mapped[date | None]
    protected_yes_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    order_no: Mapped[int] = mapped_column(default=0)
    added_at: Mapped[datetime]
    added_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    removed_at: Mapped[datetime | None]
    removed_reason: Mapped[str | None]
    __table_args__ = (index_of_few("evidence", "session_id"),)


class Thumbnail(Unrecorded, Base):
    """A small picture of a piece of evidence, without metadata."""

    __tablename__ = "thumbnail"
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id"), primary_key=True)
    jpeg: Mapped[bytes]


class EvidenceLink(Base):
    """One piece to many criteria."""

    __tablename__ = "evidence_link"
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id"), primary_key=True)
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), primary_key=True)
    criterion_id: Mapped[str] = mapped_column(primary_key=True)
    linked_at: Mapped[datetime]
    linked_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    __table_args__ = (Index(None, "case_profile_id", "criterion_id"),)


class ModuleResult(AppendOnly, Keyed, Base):
    """What was proposed and what a human decided for a module; the newest counts."""

    __tablename__ = "module_result"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    module_id: Mapped[str]
    proposed: Mapped[str]
    decided: Mapped[str]
    deviation_reason: Mapped[str | None]
    decided_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    decided_at: Mapped[datetime]


class ProfileResult(AppendOnly, Keyed, Base):
    """The decided result of a profile with the assessor's view of entry level.

    ``summary_own`` is the summary in the candidate's language, ``summary_kind`` who translated it.
    """

    __tablename__ = "profile_result"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    proposed: Mapped[str]
    decided: Mapped[str]
    deviation_reason: Mapped[str | None]
    entry_level: Mapped[str] = mapped_column(default="unsure")
    summary_sv: Mapped[str | None]
    summary_own: Mapped[str | None]
    summary_language: Mapped[str | None]
    summary_kind: Mapped[str] = mapped_column(default="none")
    decided_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    decided_at: Mapped[datetime]


class Moderation(AppendOnly, Keyed, Base):
    """A second person's view of a result: on screen, or on a bundle whose scan is ``scan_evidence_id``."""

    __tablename__ = "moderation"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    profile_result_id: Mapped[UUID] = mapped_column(ForeignKey("profile_result.id"))
    agrees: Mapped[bool]
    reason: Mapped[str | None]
    disagreements: Mapped[list[dict[str, str]]] = mapped_column(JsonText, default=list)
    moderator_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    moderator_name: Mapped[str]
    scan_evidence_id: Mapped[UUID | None] = mapped_column(ForeignKey("evidence.id"))
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]


class SampleCheck(AppendOnly, Keyed, Base):
    """What a quality assurer saw in a case that was drawn in a month (``YYYY-MM``); changes no result."""

    __tablename__ = "sample_check"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    month: Mapped[str]
    agrees: Mapped[bool]
    reason: Mapped[str | None]
    checked_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]


class Objection(AppendOnly, Keyed, Base):
    """What the candidate, or somebody for them, objects to."""

    __tablename__ = "objection"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    case_profile_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_profile.id"))
    about: Mapped[str | None]
    raised_by: Mapped[str]
    text: Mapped[str]
    language: Mapped[str | None]
    received_on: Mapped[date]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    recorded_at: Mapped[datetime]


class ObjectionAnswer(AppendOnly, Keyed, Base):
    """The answer to an objection; the newest says whether it is still open."""

    __tablename__ = "objection_answer"
    objection_id: Mapped[UUID] = mapped_column(ForeignKey("objection.id"), index=True)
    status: Mapped[str]
    answer: Mapped[str]
    answered_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    answered_at: Mapped[datetime]


class CandidateComment(AppendOnly, Keyed, Base):
    """The candidate's own comment on a result, printed beside it."""

    __tablename__ = "candidate_comment"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("assessment_case.id"), index=True)
    text_own: Mapped[str | None]
    text_sv: Mapped[str | None]
    language: Mapped[str | None]
    translation_kind: Mapped[str] = mapped_column(default="none")
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    recorded_at: Mapped[datetime]


class SupplementItem(Keyed, Base):
    """One concrete thing that would complete a result."""

    __tablename__ = "supplement_item"
    case_profile_id: Mapped[UUID] = mapped_column(ForeignKey("case_profile.id"), index=True)
    module_id: Mapped[str]
    criterion_id: Mapped[str | None]
    kind: Mapped[str]
    action_sv: Mapped[str]
    provider: Mapped[str | None]
    size: Mapped[str | None]
    helper: Mapped[str | None]
    review_on: Mapped[date | None]
    order_no: Mapped[int] = mapped_column(default=0)
