"""Signed judgements: append-only; the newest of a criterion counts, all are kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting
from validering.assessment_access import (
    EVERY_JUDGE,
    case_to_assess,
    profile_to_assess,
    require_evidence,
    require_judge,
    require_may_judge,
    require_running,
    require_unbiased,
)
from validering.changes import Change
from validering.errors import UserError
from validering.marks import read_marks
from validering.profile import Profile
from validering.profiles import read_case_profile
from validering.rollup import Rating
from validering.shared_judgements import profiles_beside, profiles_sharing
from validering.staff_names import staff_names
from validering.storage.tables.assessment import (
    Evidence,
    EvidenceLink,
    Judgement,
    WorkingMark,
)
from validering.storage.tables.cases import CaseProfile, Session
from validering.terms import Absence, AbsenceReason, HelpGiven, LanguageMode, SessionKind


@dataclass(frozen=True)
class JudgementView:
    """One signed judgement: who judged, who wrote it in, in which session and on which grounds."""

    id: UUID
    criterion_id: str
    session_id: UUID
    session_kind: SessionKind
    day: date
    level_id: str | None
    absence: Absence | None
    absence_reason: AbsenceReason | None
    second_person_name: str | None
    reason_text: str
    language_mode: LanguageMode | None
    help_given: HelpGiven | None
    evidence_ids: tuple[UUID, ...]
    judged_by: UUID
    judged_by_name: str
    entered_by_name: str
    paper_evidence_id: UUID | None
    supersedes: UUID | None
    made_at: datetime

    @property
    def rating(self) -> Rating:
        return Rating(self.level_id, self.absence)


Judgements = Mapping[str, Sequence[JudgementView]]
"""All judgements of a profile by criterion id, the one that counts last."""


def sign_session(
    session: Db, acting: Acting, session_id: UUID, *, paper_evidence_id: UUID | None = None
) -> Change:
    """Turn the marks of a session into judgements, in the name of the session's assessor.

    A criterion that other open profiles of the case share counts in each of them. Whoever enters what another
    assessor judged on paper names the scan of the signed sheet. A module of a teacher of Swedish is signed by
    one, in the name of one. Raises UserError ``sign_nothing``, ``sign_lacks_reasons`` (with the codes of the
    criteria), ``sign_needs_sheet`` or where a module is for another to judge.
    """
    acting.require(*EVERY_JUDGE)
    meeting = session.get(Session, session_id)
    if meeting is None:
        raise UserError("session_missing")
    case = case_to_assess(session, acting, meeting.case_id, EVERY_JUDGE)
    _check_signer(session, acting, meeting, paper_evidence_id)
    require_unbiased(session, case, meeting.assessor_id)
    marks = list(session.scalars(select(WorkingMark).where(WorkingMark.session_id == session_id)))
    if not marks:
        raise UserError("sign_nothing", day=meeting.day.isoformat())
    _check_judges(session, acting, meeting, marks)
    _check_reasons(session, marks)
    now = acting.now()
    for mark in marks:
        for case_profile_id in (mark.case_profile_id, *profiles_sharing(session, case.id, mark)):
            session.add(_judgement(session, acting, case_profile_id, mark, meeting, paper_evidence_id, now))
    for mark in marks:
        session.delete(mark)
    meeting.signed_at, meeting.signed_by = now, acting.staff_id
    session.flush()
    return Change.of(case.id, "marks", "judgements", "sessions")


def finish_judging(session: Db, acting: Acting, case_profile_id: UUID) -> Change:
    """Declare the profile judged: every criterion of its mandatory modules has a level or an absence.

    Raises UserError ``finish_unsigned`` or ``finish_left``, with counts.
    """
    case, view = profile_to_assess(session, acting, case_profile_id)
    require_running(session, case, view)
    if marks := read_marks(session, case_profile_id):
        raise UserError("finish_unsigned", count=len(marks), title=view.profile.title.sv)
    if left := left_to_judge(view.profile, read_judgements(session, case_profile_id)):
        codes = ", ".join(criterion_code(view.profile, each) for each in left)
        raise UserError("finish_left", count=len(left), codes=codes, title=view.profile.title.sv)
    row = session.get_one(CaseProfile, case_profile_id)
    row.judged_at, row.judged_by = acting.now(), acting.staff_id
    return Change.of(case.id, "judgements")


def read_judgements(session: Db, case_profile_id: UUID) -> dict[str, tuple[JudgementView, ...]]:
    """All judgements of a profile by criterion id, the one that counts last."""
    rows = session.execute(
        select(Judgement, Session.kind, Session.day)
        .join(Session, Session.id == Judgement.session_id)
        .where(Judgement.case_profile_id == case_profile_id)
        .order_by(Judgement.made_at)
    ).all()
    people = {each for row, _, _ in rows for each in (row.judged_by, row.entered_by, row.second_person_id)}
    names = staff_names(session, people)
    found: dict[str, list[JudgementView]] = defaultdict(list)
    for row, kind, day in rows:
        found[row.criterion_id].append(_view(row, SessionKind(kind), day, names))
    return {criterion_id: tuple(views) for criterion_id, views in found.items()}


def ratings_of(judgements: Judgements) -> dict[str, Rating]:
    """What counts for each criterion that has been judged."""
    return {criterion_id: views[-1].rating for criterion_id, views in judgements.items() if views}


def left_to_judge(profile: Profile, judgements: Judgements) -> tuple[str, ...]:
    """Criteria without a judgement in the mandatory modules, and in optional ones that were begun."""
    return tuple(
        criterion.id
        for module in profile.modules
        if module.mandatory or any(criterion.id in judgements for criterion in module.criteria)
        for criterion in module.criteria
        if criterion.id not in judgements
    )


def criterion_code(profile: Profile, criterion_id: str) -> str:
    """The short code people say, such as K1.3."""
    number = criterion_id.rsplit(".", 1)[-1].lstrip("0")
    return f"{profile.module_of(criterion_id).code}.{number}"


def _check_signer(session: Db, acting: Acting, meeting: Session, paper_evidence_id: UUID | None) -> None:
    if paper_evidence_id is not None:
        require_evidence(session, meeting.case_id, paper_evidence_id)
    elif meeting.assessor_id != acting.staff_id:
        names = staff_names(session, [meeting.assessor_id])
        raise UserError("sign_needs_sheet", name=names.get(meeting.assessor_id, "–"))


def _check_judges(session: Db, acting: Acting, meeting: Session, marks: list[WorkingMark]) -> None:
    """Whoever signs, and in whose name it is, may judge each module that was marked."""
    modules = {
        module.id: module
        for mark in marks
        for module in [read_case_profile(session, mark.case_profile_id).profile.module_of(mark.criterion_id)]
    }
    for module in modules.values():
        require_may_judge(acting, module)
        require_judge(session, meeting.assessor_id, module)


def _check_reasons(session: Db, marks: list[WorkingMark]) -> None:
    """A level without words is no judgement; the absence reason speaks for what was not assessed."""
    lacking = [
        mark for mark in marks if mark.absence != Absence.NOT_ASSESSED.value and not mark.reason_text.strip()
    ]
    if lacking:
        codes = sorted(
            criterion_code(read_case_profile(session, mark.case_profile_id).profile, mark.criterion_id)
            for mark in lacking
        )
        raise UserError("sign_lacks_reasons", count=len(lacking), codes=", ".join(codes))


def _judgement(
    session: Db,
    acting: Acting,
    case_profile_id: UUID,
    mark: WorkingMark,
    meeting: Session,
    paper_evidence_id: UUID | None,
    now: datetime,
) -> Judgement:
    earlier = read_newest(session, case_profile_id, mark.criterion_id)
    return Judgement(
        id=acting.new_id(),
        case_profile_id=case_profile_id,
        criterion_id=mark.criterion_id,
        session_id=meeting.id,
        level_id=mark.level_id,
        absence=mark.absence,
        absence_reason=mark.absence_reason,
        second_person_id=mark.second_person_id,
        reason_text=mark.reason_text,
        language_mode=mark.language_mode,
        help_given=mark.help_given,
        evidence_ids=_linked_evidence(session, mark),
        judged_by=meeting.assessor_id,
        entered_by=acting.staff_id,
        paper_evidence_id=paper_evidence_id,
        supersedes=earlier,
        made_at=now,
    )


def read_newest(session: Db, case_profile_id: UUID, criterion_id: str) -> UUID | None:
    """The judgement that counts for a criterion now."""
    return session.scalars(
        select(Judgement.id)
        .where(Judgement.case_profile_id == case_profile_id, Judgement.criterion_id == criterion_id)
        .order_by(Judgement.made_at.desc())
        .limit(1)
    ).first()


def _linked_evidence(session: Db, mark: WorkingMark) -> list[str]:
    rows = session.scalars(
        select(EvidenceLink.evidence_id)
        .join(Evidence, Evidence.id == EvidenceLink.evidence_id)
        .where(
            EvidenceLink.case_profile_id.in_(profiles_beside(mark.case_profile_id)),
            EvidenceLink.criterion_id == mark.criterion_id,
            Evidence.removed_at.is_(None),
        )
        .order_by(EvidenceLink.linked_at, EvidenceLink.evidence_id)
    )
    return list(dict.fromkeys(str(evidence_id) for evidence_id in rows))


def _view(row: Judgement, kind: SessionKind, day: date, names: dict[UUID | None, str]) -> JudgementView:
    return JudgementView(
        id=row.id,
        criterion_id=row.criterion_id,
        session_id=row.session_id,
        session_kind=kind,
        day=day,
        level_id=row.level_id,
        absence=Absence(row.absence) if row.absence else None,
        absence_reason=AbsenceReason(row.absence_reason) if row.absence_reason else None,
        second_person_name=names.get(row.second_person_id),
        reason_text=row.reason_text,
        language_mode=LanguageMode(row.language_mode) if row.language_mode else None,
        help_given=HelpGiven(row.help_given) if row.help_given else None,
        evidence_ids=tuple(UUID(each) for each in row.evidence_ids),
        judged_by=row.judged_by,
        judged_by_name=names.get(row.judged_by, "–"),
        entered_by_name=names.get(row.entered_by, "–"),
        paper_evidence_id=row.paper_evidence_id,
        supersedes=row.supersedes,
        made_at=row.made_at,
    )
