"""Evidence of a case: files, notes and observations, what is said of them, and what they speak for."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.evidence_access import (
    FILES_ONLY,
    PAPERS,
    CriterionRef,
    EvidenceKindId,
    case_to_prove,
    evidence_to_change,
    is_copy_of_mapping,
    is_scan_of_review,
    judged_on,
    shows_persons,
)
from validering.evidence_storing import StoredFile
from validering.field_rules import Rule, choice, day, flag, kept_line, line, save_fields
from validering.field_rules import text as long_text
from validering.language_names import language_choices
from validering.mapping_access import next_place
from validering.paper_traces import EVIDENCE_COPY, TraceWay, note_paper
from validering.profiles import read_case_profile
from validering.storage.tables.assessment import Evidence, EvidenceLink, Thumbnail
from validering.storage.tables.cases import Case
from validering.storage.tables.cases import Session as Meeting
from validering.storage.tables.media import PictureChange
from validering.storage.tables.people import Candidate
from validering.terms import ProtectionLevel, TranslationKind


class EvidenceChanges(TypedDict, total=False):
    """What can be said of a piece; ``gloss_kind`` is who wrote the Swedish beside the transcription."""

    title: str
    kind: EvidenceKindId
    text: str | None
    captured_on: date | None
    captured_by: str | None
    place: str | None
    session_id: UUID | None
    third_persons_visible: bool
    third_persons_consent: bool
    is_contested: bool
    contested_note: str | None
    transcription: str | None
    transcription_language: str | None
    gloss_sv: str | None
    gloss_kind: TranslationKind
    caption_sv: str | None
    caption_own: str | None


def add_file(
    session: Session,
    acting: Acting,
    case_id: UUID,
    file: StoredFile,
    *,
    criterion: CriterionRef | None = None,
) -> Change:
    """Name a stored file as evidence of the case, linked to ``criterion`` where one is given.

    Raises UserError: not_allowed, case_missing, case_withdrawn, evidence_no_photos.
    """
    case = case_to_prove(session, acting, case_id)
    _refuse_photo(session, case, file.media_type, file.kind)
    today = acting.today()
    row = _new_row(session, acting, case_id, file.kind)
    row.title = PurePath(file.name).stem or file.name
    row.text = file.text
    row.captured_on = file.taken_on if file.taken_on and file.taken_on <= today else None
    row.content_id, row.working_content_id = file.content_id, file.working_content_id
    row.file_name, row.media_type = file.name, file.media_type
    row.size, row.sha256 = file.size, file.sha256
    row.width, row.height = file.width, file.height
    session.add(row)
    session.flush()
    if file.thumbnail is not None:
        session.add(Thumbnail(evidence_id=row.id, jpeg=file.thumbnail))
    if criterion is not None:
        _link(session, acting, row, criterion)
    return Change.of(case_id, "evidence", new_id=row.id)


def add_note(
    session: Session,
    acting: Acting,
    case_id: UUID,
    *,
    kind: EvidenceKindId = EvidenceKindId.ORAL_ANSWER,
    text: str | None = None,
    criterion: CriterionRef | None = None,
) -> Change:
    """Make a piece that is words alone, of today and by whoever writes it.

    Raises UserError: not_allowed, case_missing, case_withdrawn, evidence_kind_needs_file.
    """
    case_to_prove(session, acting, case_id)
    if kind in FILES_ONLY:
        raise UserError("evidence_kind_needs_file")
    row = _new_row(session, acting, case_id, kind)
    row.captured_on, row.captured_by = acting.today(), acting.name
    save_fields(row, {"text": text}, _RULES)
    session.add(row)
    session.flush()
    if criterion is not None:
        _link(session, acting, row, criterion)
    return Change.of(case_id, "evidence", new_id=row.id)


def change_evidence(
    session: Session, acting: Acting, evidence_id: UUID, **changes: Unpack[EvidenceChanges]
) -> Change:
    """Save one or more fields of a piece.

    Raises UserError: row_gone, evidence_in_future, evidence_is_judged (its words or kind, once a judgement
    rests on it), evidence_kind_needs_file, evidence_no_photos, language_unknown, text_too_long.
    """
    row = evidence_to_change(session, acting, evidence_id)
    if {"text", "kind"} & changes.keys() and evidence_id in judged_on(session, row.case_id):
        raise UserError("evidence_is_judged")
    _check(session, acting, row, changes)
    save_fields(row, changes, _RULES)
    if not row.third_persons_visible:
        row.third_persons_consent = False
    return Change.of(row.case_id, "evidence")


def link_evidence(
    session: Session, acting: Acting, evidence_id: UUID, case_profile_id: UUID, criterion_id: str
) -> Change:
    """Let a piece speak for a criterion; one piece may speak for many.

    Raises UserError: row_gone, evidence_profile_dropped.
    """
    row = evidence_to_change(session, acting, evidence_id)
    _link(session, acting, row, CriterionRef(case_profile_id, criterion_id))
    return Change.of(row.case_id, "evidence")


def unlink_evidence(
    session: Session, acting: Acting, evidence_id: UUID, case_profile_id: UUID, criterion_id: str
) -> Change:
    """Take a piece from a criterion; raises UserError ``evidence_link_is_judged`` or ``row_gone``."""
    row = evidence_to_change(session, acting, evidence_id)
    criterion = CriterionRef(case_profile_id, criterion_id)
    if criterion in judged_on(session, row.case_id).get(evidence_id, ()):
        raise UserError("evidence_link_is_judged")
    link = session.get(EvidenceLink, (evidence_id, case_profile_id, criterion_id))
    if link is not None:
        session.delete(link)
    return Change.of(row.case_id, "evidence")


def remove_evidence(session: Session, acting: Acting, evidence_id: UUID, reason: str) -> Change:
    """Take a piece out of the case; its bytes are no longer named, what it was and why it went stays.

    Raises UserError: row_gone, evidence_reason_missing, evidence_removal_judged, evidence_removal_reviewed,
    evidence_removal_mapped.
    """
    row = evidence_to_change(session, acting, evidence_id)
    said = long_text()(reason)
    if said is None:
        raise UserError("evidence_reason_missing")
    if evidence_id in judged_on(session, row.case_id):
        raise UserError("evidence_removal_judged")
    if is_scan_of_review(session, evidence_id):
        raise UserError("evidence_removal_reviewed")
    if is_copy_of_mapping(session, evidence_id):
        raise UserError("evidence_removal_mapped")
    row.removed_at, row.removed_reason = acting.now(), str(said)
    row.content_id = row.working_content_id = None
    session.execute(delete(Thumbnail).where(Thumbnail.evidence_id == evidence_id))
    session.execute(delete(PictureChange).where(PictureChange.evidence_id == evidence_id))
    session.execute(delete(EvidenceLink).where(EvidenceLink.evidence_id == evidence_id))
    return Change.of(row.case_id, "evidence")


def note_copy(
    session: Session, acting: Acting, evidence_id: UUID, way: TraceWay = TraceWay.COMPUTER
) -> Change:
    """Write down that a copy of a file is about to leave the store; raises UserError ``row_gone``."""
    row = evidence_to_change(session, acting, evidence_id)
    note_paper(session, acting, row.case_id, kind=EVIDENCE_COPY, way=way, evidence_id=evidence_id)
    return Change.of(row.case_id, "evidence_copy")


def _new_row(session: Session, acting: Acting, case_id: UUID, kind: EvidenceKindId) -> Evidence:
    return Evidence(
        id=acting.new_id(),
        case_id=case_id,
        kind=kind.value,
        title="",
        gloss_kind=TranslationKind.NONE.value,
        third_persons_visible=False,
        third_persons_consent=False,
        is_contested=False,
        order_no=next_place(session, Evidence, "case_id", case_id),
        added_at=acting.now(),
        added_by=acting.staff_id,
    )


def _link(session: Session, acting: Acting, row: Evidence, criterion: CriterionRef) -> None:
    view = read_case_profile(session, criterion.case_profile_id)
    if view.case_id != row.case_id:
        raise LookupError(criterion.case_profile_id)
    if view.dropped_at is not None:
        raise UserError("evidence_profile_dropped", title=view.profile.title.sv)
    view.profile.criterion(criterion.criterion_id)
    if session.get(EvidenceLink, (row.id, *criterion)) is None:
        session.add(
            EvidenceLink(
                evidence_id=row.id,
                case_profile_id=criterion.case_profile_id,
                criterion_id=criterion.criterion_id,
                linked_at=acting.now(),
                linked_by=acting.staff_id,
            )
        )


def _check(session: Session, acting: Acting, row: Evidence, changes: EvidenceChanges) -> None:
    kind = changes.get("kind")
    if kind in FILES_ONLY and row.content_id is None:
        raise UserError("evidence_kind_needs_file")
    if kind is not None:
        case = session.get_one(Case, row.case_id)
        _refuse_photo(session, case, row.media_type, EvidenceKindId(kind))
    captured_on = changes.get("captured_on")
    if captured_on is not None and captured_on > acting.today():
        raise UserError("evidence_in_future", day=captured_on.isoformat())
    session_id = changes.get("session_id")
    if session_id is not None:
        meeting = session.get(Meeting, session_id)
        if meeting is None or meeting.case_id != row.case_id:
            raise UserError("row_gone")


def _refuse_photo(session: Session, case: Case, media_type: str | None, kind: EvidenceKindId) -> None:
    """No picture of a protected person, nor of where the person works; papers may be scanned."""
    candidate = session.get_one(Candidate, case.candidate_id)
    is_protected = candidate.protection_level != ProtectionLevel.NONE
    if is_protected and shows_persons(media_type) and kind not in PAPERS:
        raise UserError("evidence_no_photos")


def _language(value: object) -> str | None:
    if value is None or value == "":
        return None
    tag = str(value)
    if tag not in {known for known, _ in language_choices("sv")}:
        raise UserError("language_unknown", given=tag)
    return tag


_RULES: dict[str, Rule] = {
    "title": kept_line(),
    "kind": choice(EvidenceKindId),
    "text": long_text(),
    "captured_on": day(),
    "captured_by": line(),
    "place": line(),
    "session_id": lambda value: value,
    "third_persons_visible": flag(),
    "third_persons_consent": flag(),
    "is_contested": flag(),
    "contested_note": long_text(),
    "transcription": long_text(),
    "transcription_language": _language,
    "gloss_sv": long_text(),
    "gloss_kind": choice(TranslationKind),
    "caption_sv": long_text(500),
    "caption_own": long_text(500),
}
