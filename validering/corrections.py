"""Openings of results that counted: when and why, and which issued papers they leave behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Exists, Select, exists, func, select, union
from sqlalchemy.orm import Session as Db
from sqlalchemy.orm import aliased

from validering.masking import masked, words_of_protected
from validering.print_choices import PrintChoices
from validering.protecting import TO_BE_REPLACED
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Moderation, Objection, ProfileResult
from validering.storage.tables.base import UtcDateTime
from validering.storage.tables.cases import CaseProfile
from validering.storage.tables.corrections import ResultCorrection
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.terms import DocumentKind, DocumentStatus, ProfileOutcome

CARRY_RESULTS = frozenset(
    {
        DocumentKind.MERIT_PORTFOLIO,
        DocumentKind.STATEMENT,
        DocumentKind.FULL_RECORD,
        DocumentKind.COMPETENCE_CERTIFICATE,
        DocumentKind.PARTIAL_CERTIFICATE,
        DocumentKind.SUPPLEMENT_PLAN,
        DocumentKind.GRADE_BASIS,
        DocumentKind.MY_RESULT,
    }
)
"""Kinds of paper that say what the result is."""


@dataclass(frozen=True)
class CorrectionView:
    """A result was opened again; ``objection_by`` says who objected, where that led to it."""

    result_id: UUID
    objection_by: str | None
    reason: str | None
    opened_by_name: str
    opened_at: datetime


def read_corrections(session: Db, case_profile_id: UUID) -> tuple[CorrectionView, ...]:
    """All openings of the results of a profile, oldest first, without the name of a protected person."""
    rows = session.execute(
        select(ResultCorrection, Objection.raised_by)
        .outerjoin(Objection, Objection.id == ResultCorrection.objection_id)
        .where(ResultCorrection.case_profile_id == case_profile_id)
        .order_by(ResultCorrection.opened_at)
    ).all()
    names = staff_names(session, [row.opened_by for row, _ in rows])
    views = tuple(
        CorrectionView(
            row.profile_result_id,
            objection_by,
            row.reason,
            names.get(row.opened_by, "–"),
            row.opened_at,
        )
        for row, objection_by in rows
    )
    if not views:
        return ()
    case_id = session.scalars(select(CaseProfile.case_id).where(CaseProfile.id == case_profile_id)).one()
    return masked(views, words_of_protected(session, case_id))


def papers_left_behind(session: Db, picked: Select[UUID]) -> dict[UUID, dict[UUID, datetime]]:
    """Valid papers that say something else than the case does now.

    Their result was opened or decided anew after they were issued, or a value on them was corrected. By case
    and document, with the first moment of it; ``picked`` selects the ids of the cases.
    """
    found: dict[UUID, dict[UUID, datetime]] = defaultdict(dict)
    for case_id, document_id, since in session.execute(_named(picked)):
        found[case_id][document_id] = since
    events = _events(session, picked)
    rows = session.scalars(
        select(IssuedDocument).where(
            IssuedDocument.case_id.in_(list(events)),
            IssuedDocument.kind.in_([kind.value for kind in CARRY_RESULTS]),
            ~_ended(),
        )
    )
    for row in rows:
        wanted = PrintChoices.from_json(row.choices).profiles
        own = [moments for key, moments in events[row.case_id].items() if wanted is None or key in wanted]
        later = [each for moments in own if (each := _first_after(row.issued_at, moments))]
        if later:
            known = found[row.case_id].get(row.id)
            found[row.case_id][row.id] = min([*later, *([known] if known else [])])
    return found


def _ended() -> Exists:
    return exists().where(
        DocumentEvent.document_id == IssuedDocument.id,
        DocumentEvent.kind.in_([DocumentStatus.REPLACED.value, DocumentStatus.REVOKED.value]),
    )


def _named(picked: Select[UUID]) -> Select[UUID, UUID, datetime]:
    """Papers of which it was noted that they are to be replaced."""
    noted = aliased(DocumentEvent)
    return (
        select(IssuedDocument.case_id, IssuedDocument.id, func.min(noted.made_at, type_=UtcDateTime()))
        .join(noted, noted.document_id == IssuedDocument.id)
        .where(IssuedDocument.case_id.in_(picked), noted.kind == TO_BE_REPLACED, ~_ended())
        .group_by(IssuedDocument.case_id, IssuedDocument.id)
    )


@dataclass(frozen=True)
class _Moment:
    at: datetime
    counts: bool


def _first_after(issued_at: datetime, moments: Iterable[_Moment]) -> datetime | None:
    """When the result that a paper carried fell; None where it carried none, or where it still counts."""
    ordered = sorted(moments, key=lambda each: each.at)
    before = [each for each in ordered if each.at <= issued_at]
    after = [each for each in ordered if each.at > issued_at]
    return after[0].at if before and before[-1].counts and after else None


def _events(session: Db, picked: Select[UUID]) -> dict[UUID, dict[UUID, list[_Moment]]]:
    """When results began to count and when they were opened, by case and profile, where there is a change."""
    several = select(ProfileResult.case_profile_id).group_by(ProfileResult.case_profile_id)
    changed = union(several.having(func.count() > 1), select(ResultCorrection.case_profile_id))
    chosen = (CaseProfile.case_id.in_(picked), CaseProfile.id.in_(changed))
    agreed = {
        row[0]: row[1]
        for row in session.execute(
            select(Moderation.profile_result_id, Moderation.made_at)
            .join(CaseProfile, CaseProfile.id == Moderation.case_profile_id)
            .where(*chosen, Moderation.agrees)
            .order_by(Moderation.made_at.desc())
        )
    }
    found: dict[UUID, dict[UUID, list[_Moment]]] = defaultdict(lambda: defaultdict(list))
    results = (
        select(CaseProfile.case_id, ProfileResult)
        .join(CaseProfile, CaseProfile.id == ProfileResult.case_profile_id)
        .where(*chosen)
    )
    for case_id, row in session.execute(results):
        since = agreed.get(row.id) if row.decided == ProfileOutcome.FULL else row.decided_at
        if since is not None:
            found[case_id][row.case_profile_id].append(_Moment(since, counts=True))
    openings = (
        select(CaseProfile.case_id, ResultCorrection)
        .join(CaseProfile, CaseProfile.id == ResultCorrection.case_profile_id)
        .where(*chosen)
    )
    for case_id, opening in session.execute(openings):
        found[case_id][opening.case_profile_id].append(_Moment(opening.opened_at, counts=False))
    return found
