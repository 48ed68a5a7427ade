"""The candidate's own comment on a result; the newest is printed beside it, all are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.masking import masked, words_of_protected
from validering.storage.tables.assessment import CandidateComment
from validering.storage.tables.cases import Case
from validering.terms import TranslationKind

WRITERS = (StaffRole.COORDINATOR, StaffRole.ASSESSOR)


@dataclass(frozen=True)
class CommentView:
    """A comment in own words, in Swedish, or both."""

    id: UUID
    text_own: str | None
    text_sv: str | None
    language: str | None
    translation_kind: TranslationKind
    recorded_at: datetime


def add_comment(
    session: Db,
    acting: Acting,
    case_id: UUID,
    *,
    text_own: str = "",
    text_sv: str = "",
    language: str | None = None,
    translation_kind: TranslationKind = TranslationKind.NONE,
) -> Change:
    """Keep what the candidate says of the result; raises UserError ``comment_empty``."""
    acting.require(*WRITERS)
    if session.get(Case, case_id) is None:
        raise UserError("case_missing")
    own, swedish = text()(text_own), text()(text_sv)
    if not own and not swedish:
        raise UserError("comment_empty")
    row = CandidateComment(
        id=acting.new_id(),
        case_id=case_id,
        text_own=own,
        text_sv=swedish,
        language=language if own else None,
        translation_kind=translation_kind.value if own and swedish else TranslationKind.NONE.value,
        recorded_by=acting.staff_id,
        recorded_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(case_id, "comments", new_id=row.id)


def read_comments(session: Db, case_id: UUID) -> tuple[CommentView, ...]:
    """All comments of a case, the newest last, without the name of a protected person."""
    rows = session.scalars(
        select(CandidateComment)
        .where(CandidateComment.case_id == case_id)
        .order_by(CandidateComment.recorded_at)
    )
    views = tuple(
        CommentView(
            row.id,
            row.text_own,
            row.text_sv,
            row.language,
            TranslationKind(row.translation_kind),
            row.recorded_at,
        )
        for row in rows
    )
    return masked(views, words_of_protected(session, case_id)) if views else ()
